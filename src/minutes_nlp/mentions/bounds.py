"""Bounds and hedges beside a number: hơn, gần, ít nhất, khoảng, trở lên."""

import re
from functools import lru_cache

from minutes_nlp.mentions.scanner import Scanner
from minutes_nlp.mentions.units import skip_space
from minutes_nlp.model.evidence import Operator
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.numbers import Bound
from minutes_nlp.text import PhraseIndex, View

_WORDS_OF_A_BOUND = 3
_LONGEST_BETWEEN = 48
_MARK = re.compile(r"[,;.:()\n0-9]")


@lru_cache(maxsize=4)
def _before(rules: Rules) -> PhraseIndex[Bound]:
    bounds = [bound for bound in rules.numbers.bound if bound.side != "after" and not bound.alone]
    forms = {form for bound in bounds for form in bound.forms}
    blockers = [(form, None) for bound in bounds for form in bound.unless if form not in forms]
    return PhraseIndex([*blockers, *((form, bound) for bound in bounds for form in bound.forms)])


@lru_cache(maxsize=4)
def _after(rules: Rules) -> PhraseIndex[Bound]:
    return PhraseIndex((form, bound) for bound in rules.numbers.bound if bound.side != "before" for form in bound.forms)


def bound_before(view: View, rules: Rules, position: int) -> tuple[int, Operator] | None:
    """Return where the bound that ends right before `position` starts, and its operator."""
    end = position - 1 if view.text[position - 1 : position] == " " else position
    best: tuple[int, Operator] | None = None
    start = end
    for _ in range(_WORDS_OF_A_BOUND):
        start = _word_start(view.folded, start)
        words = view.folded[start:end]
        bound = _before(rules).get(words) if words else None
        if bound is not None:
            best = (start, bound.operator)
        elif _before(rules).blocks(words):
            best = None
        if start == 0 or view.text[start - 1] != " ":
            break
        start -= 1
    return best


@lru_cache(maxsize=4)
def _alone(rules: Rules) -> PhraseIndex[Bound]:
    return PhraseIndex((form, bound) for bound in rules.numbers.bound if bound.alone for form in bound.forms)


def bound_alone(scanner: Scanner, position: int) -> tuple[int, Operator] | None:
    """Return the bound between the start of a line and the number at `position`: "ít hơn 7.000 đồng" and no more.

    Behind what it is said of the same words compare: "ít hơn 7.000 đồng so với tháng trước".
    """
    end = scanner.view.behind(position)
    match = _alone(scanner.rules).ending_at(scanner.view.folded, end, _LONGEST_BETWEEN)
    if match is None or not scanner.is_line_start(match.start):
        return None
    return match.start, match.payload.operator


def _word_start(folded: str, end: int) -> int:
    start = end
    while start > 0 and folded[start - 1].isalpha():
        start -= 1
    return start


def bound_after(view: View, rules: Rules, position: int) -> tuple[int, Operator] | None:
    """Return where the bound that begins right behind `position` ends, and its operator."""
    match = _after(rules).at(view.folded, skip_space(view, position))
    return (match.end, match.payload.operator) if match else None


def bound_around(view: View, rules: Rules, start: int, end: int) -> Operator | None:
    """Return the operator of a bound that opens right before `start` and closes a few words behind `end`.

    "đạt từ 45% kế hoạch vốn trở lên" is a bound, as "từ 45% trở lên" is; a mark or another number between is none.
    """
    behind_opener = start - 1 if view.text[start - 1 : start] == " " else start
    opener = view.folded[_word_start(view.folded, behind_opener) : behind_opener]
    if not any(opener in bound.openers for bound in rules.numbers.bound):
        return None
    mark = _MARK.search(view.folded, end, end + _LONGEST_BETWEEN)
    stop = mark.start() if mark else min(len(view.folded), end + _LONGEST_BETWEEN)
    match = next(_after(rules).find(view.folded, end, stop), None)
    return match.payload.operator if match is not None and opener in match.payload.openers else None
