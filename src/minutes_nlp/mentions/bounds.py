"""Bounds and hedges beside a number: hơn, gần, ít nhất, khoảng, trở lên."""

from functools import lru_cache

from minutes_nlp.mentions.units import skip_space
from minutes_nlp.model.evidence import Operator
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.numbers import Bound
from minutes_nlp.text import PhraseIndex, View

_WORDS_OF_A_BOUND = 3


@lru_cache(maxsize=4)
def _before(rules: Rules) -> PhraseIndex[Bound]:
    bounds = [bound for bound in rules.numbers.bound if bound.side != "after"]
    return PhraseIndex([*((f, None) for b in bounds for f in b.unless), *((f, b) for b in bounds for f in b.forms)])


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
        if _before(rules).blocks(words):
            return None
        bound = _before(rules).get(words) if words else None
        if bound is not None:
            best = (start, bound.operator)
        if start == 0 or view.text[start - 1] != " ":
            break
        start -= 1
    return best


def _word_start(folded: str, end: int) -> int:
    start = end
    while start > 0 and folded[start - 1].isalpha():
        start -= 1
    return start


def bound_after(view: View, rules: Rules, position: int) -> tuple[int, Operator] | None:
    """Return where the bound that begins right behind `position` ends, and its operator."""
    match = _after(rules).at(view.folded, skip_space(view, position))
    return (match.end, match.payload.operator) if match else None
