"""Enumerations of numbers that count nothing: "khoản 3, 4, 5 và 6 Điều 38", "các quận 1, 2, 9"."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.mentions.types import CodeMention, Span
from minutes_nlp.mentions.units import read_scale, read_unit
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.codes import CodeKind
from minutes_nlp.text import View
from minutes_nlp.text.fold import fold

_LISTED: frozenset[CodeKind] = frozenset({"address", "legal_article", "ordinal", "standard_code"})
_NEXT = re.compile(r"\s{0,2}(?:[,;-]|–|(?P<joint>[^\W\d_]{1,6}))\s{0,2}(?P<number>\d{1,4}(?:\.\d{1,2})?)(?![\d.,]*\d)")
_WORD = re.compile(r"\s*([^\W\d_]+)")


def find_enumerations(
    view: View, rules: Rules, codes: Sequence[CodeMention], known: Sequence[Span]
) -> Iterator[CodeMention]:
    """Yield the numbers that go on behind one of `codes`, as of its kind; `known` are the spans that are taken.

    A number with a unit or a noun behind it counts something and ends the enumeration.
    """
    taken = sorted(known, key=lambda span: span.start)
    for code in codes:
        if code.kind in _LISTED:
            yield from _behind(view, rules, code, taken)


@lru_cache(maxsize=4)
def _joints(rules: Rules) -> frozenset[str]:
    return frozenset(fold(form) for entry in rules.numbers.range for form in entry.forms if entry.role == "and")


def _behind(view: View, rules: Rules, code: CodeMention, taken: Sequence[Span]) -> Iterator[CodeMention]:
    position = code.end
    while (match := _NEXT.match(view.folded, position)) is not None:
        start, end = match.span("number")
        is_taken = bool(starting_in(taken, start, end))
        is_joined = match["joint"] is None or match["joint"] in _joints(rules)
        if is_taken or not is_joined or _counts(view, rules, end):
            return
        yield CodeMention(start, end, code.kind)
        position = end


def _counts(view: View, rules: Rules, end: int) -> bool:
    """Tell whether the number that ends at `end` counts: a unit, a scale, "%" or a word in small letters follows."""
    if view.text[end : end + 1] in ("%", "/"):
        return True
    if read_unit(view, rules, end) is not None or read_scale(view, rules, end) is not None:
        return True
    word = _WORD.match(view.text, end)
    return word is not None and word.group(1)[0].islower() and word.group(1) not in _joints(rules)
