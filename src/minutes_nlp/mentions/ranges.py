"""Ranges: "từ 950 đến 1.000 tỷ", "8-9%"; both ends share one unit."""

import re
from dataclasses import replace
from functools import lru_cache

from minutes_nlp.mentions.bounds import bound_before
from minutes_nlp.mentions.scanner import Scanner
from minutes_nlp.mentions.units import read_unit, skip_space
from minutes_nlp.mentions.values import ONE, Value, value_at, with_scale
from minutes_nlp.rules import Rules
from minutes_nlp.text import PhraseIndex

_RANGE = re.compile(r" ?[-–—] ?")
_LOOK_BEHIND = 14
_WIDEST = 10


def range_end(scanner: Scanner, value: Value, *, unit_known: bool) -> Value | None:
    """Return the second number of a range that starts with `value`, None when there is none.

    A dash joins two numbers; "đến" joins them behind "từ", where only the second one has a unit ("2.000 đến 3.000
    cây"), and where both are in one that is measured ("33% đến 34%"); "tăng 5% đến 7 tỷ" stays two numbers.
    """
    view = scanner.view
    joint = _range_joint(scanner, value, unit_known=unit_known)
    upper = value_at(scanner, joint) if joint is not None else None
    if upper is None or upper.total is not None or scanner.is_taken(upper.start, upper.end):
        return None
    upper = with_scale(scanner, upper)
    if read_unit(view, scanner.rules, upper.end) is None and upper.scale == ONE:
        return None
    lower_scale = value.scale if value.scale != ONE else upper.scale
    return upper if value.number * lower_scale < upper.number * upper.scale else None


@lru_cache(maxsize=4)
def _range_words(rules: Rules, role: str) -> PhraseIndex[str]:
    return PhraseIndex((form, entry.id) for entry in rules.numbers.range if entry.role == role for form in entry.forms)


def _range_joint(scanner: Scanner, value: Value, *, unit_known: bool) -> int | None:
    """Return where the second number of a range would begin."""
    view, end = scanner.view, value.end
    unit = read_unit(view, scanner.rules, end) if unit_known else None
    end = unit.end if unit else end
    dash = _RANGE.match(view.text, end)
    if dash and dash.end() < len(view.text) and view.text[dash.end()].isdecimal():
        return dash.end()
    place = skip_space(view, end)
    word = _range_words(scanner.rules, "to").at(view.folded, place)
    if word is not None and _is_opened(scanner, value, "from"):
        return skip_space(view, word.end)
    if word is not None and unit is None and (_is_estimate(scanner, value) or _shares_unit(scanner, value, word.end)):
        return skip_space(view, word.end)
    if word is not None and unit is not None and not unit.unit.is_count:
        joint = skip_space(view, word.end)
        return joint if _has_unit(scanner, joint, unit.unit.code) else None
    if word is not None and scanner.is_line_start(value.start) and _ends_line(scanner, skip_space(view, word.end)):
        return skip_space(view, word.end)
    word = _range_words(scanner.rules, "and").at(view.folded, place)
    if word is None or unit is None or not _is_opened(scanner, value, "between"):
        return None
    joint = skip_space(view, word.end)
    return joint if _has_unit(scanner, joint, unit.unit.code) else None


def _is_opened(scanner: Scanner, value: Value, role: str) -> bool:
    """Tell whether a word of `role` stands shortly before the first number: "từ", "giữa"."""
    low = max(0, value.start - _LOOK_BEHIND)
    return any(True for _ in _range_words(scanner.rules, role).find(scanner.view.folded, low, value.start))


def _shares_unit(scanner: Scanner, value: Value, end: int) -> bool:
    """Tell whether the number behind "đến" has a unit that the one before it, of its own size, lacks."""
    upper = value_at(scanner, skip_space(scanner.view, end))
    if upper is None or value.total is not None:
        return False
    upper = with_scale(scanner, upper)
    if value.scale not in (ONE, upper.scale) or upper.number > value.number * _WIDEST:
        return False
    unit = read_unit(scanner.view, scanner.rules, upper.end)
    return unit is not None and not unit.unit.is_time


def _is_estimate(scanner: Scanner, value: Value) -> bool:
    """Tell whether "khoảng" stands before the first number."""
    bound = bound_before(scanner.view, scanner.rules, value.start)
    return bound is not None and bound[1] == "~"


def _ends_line(scanner: Scanner, position: int) -> bool:
    """Tell whether the number at `position` with its unit is the end of its line."""
    value = value_at(scanner, position)
    if value is None:
        return False
    value = with_scale(scanner, value)
    unit = read_unit(scanner.view, scanner.rules, value.end)
    return scanner.is_line_end(unit.end if unit is not None else value.end)


def _has_unit(scanner: Scanner, position: int, code: str) -> bool:
    """Tell whether the number at `position` is in the unit `code`: both numbers of "giữa … và …" are."""
    value = value_at(scanner, position)
    unit = read_unit(scanner.view, scanner.rules, with_scale(scanner, value).end) if value is not None else None
    return unit is not None and unit.unit.code == code


def share_scale(lower: Value, upper: Value) -> Value:
    """Return `lower` in the scale of `upper`, as the two of a range share one unit."""
    if lower.scale == upper.scale:
        return lower
    if lower.scale == ONE:
        return replace(lower, scale=upper.scale)
    return replace(lower, number=lower.number * lower.scale / upper.scale, scale=upper.scale)
