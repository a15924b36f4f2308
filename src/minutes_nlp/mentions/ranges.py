"""Ranges: "từ 950 đến 1.000 tỷ", "8-9%"; both ends share one unit."""

import re
from dataclasses import replace
from functools import lru_cache

from minutes_nlp.mentions.numerals import DIGITS
from minutes_nlp.mentions.scanner import Scanner
from minutes_nlp.mentions.units import read_unit, skip_space
from minutes_nlp.mentions.values import ONE, Value, digit_value, with_scale
from minutes_nlp.rules import Rules
from minutes_nlp.text import PhraseIndex

_RANGE = re.compile(r" ?[-–—] ?")


def range_end(scanner: Scanner, value: Value, *, unit_known: bool) -> Value | None:
    """Return the second number of a range that starts with `value`, None when there is none.

    A dash joins two numbers; "đến" joins them only behind "từ", so that "tăng 5% đến 7 tỷ" stays two numbers.
    """
    view = scanner.view
    joint = _range_joint(scanner, value, unit_known=unit_known)
    if joint is None:
        return None
    match = DIGITS.match(view.text, joint)
    if match is None or "/" in match.group() or scanner.is_taken(joint, match.end()):
        return None
    upper = digit_value(scanner, joint)
    if upper is None:
        return None
    upper = with_scale(scanner, upper)
    if read_unit(view, scanner.rules, upper.end) is None and upper.scale == ONE:
        return None
    lower_scale = value.scale if value.scale != ONE else upper.scale
    return upper if value.number * lower_scale < upper.number * upper.scale else None


@lru_cache(maxsize=4)
def _range_words(rules: Rules) -> tuple[PhraseIndex[str], PhraseIndex[str]]:
    before = [(form, "from") for entry in rules.numbers.range if entry.role == "from" for form in entry.forms]
    between = [(form, "to") for entry in rules.numbers.range if entry.role == "to" for form in entry.forms]
    return PhraseIndex(before), PhraseIndex(between)


def _range_joint(scanner: Scanner, value: Value, *, unit_known: bool) -> int | None:
    """Return where the second number of a range would begin."""
    view, end = scanner.view, value.end
    if unit_known:
        unit = read_unit(view, scanner.rules, end)
        end = unit.end if unit else end
    dash = _RANGE.match(view.text, end)
    if dash and dash.end() < len(view.text) and view.text[dash.end()].isdigit():
        return dash.end()
    before, between = _range_words(scanner.rules)
    word = between.at(view.folded, skip_space(view, end))
    if word is None:
        return None
    opened = any(True for _ in before.find(view.folded, max(0, value.start - 14), value.start))
    return skip_space(view, word.end) if opened else None


def share_scale(lower: Value, upper: Value) -> Value:
    """Return `lower` in the scale of `upper`, as the two of a range share one unit."""
    if lower.scale == upper.scale:
        return lower
    if lower.scale == ONE:
        return replace(lower, scale=upper.scale)
    return replace(lower, number=lower.number * lower.scale / upper.scale, scale=upper.scale)
