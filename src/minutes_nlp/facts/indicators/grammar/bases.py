"""Bases: one right behind a number is that number's, any other covers what follows or what came before."""

from dataclasses import dataclass

from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.items import BasisMention, Item
from minutes_nlp.mentions.types import PeriodMention

_LONGEST_ANNOUNCING = 12
_LOOK_AHEAD = 2


@dataclass(frozen=True, slots=True)
class BasisBehind:
    """The basis behind a number, None without one, and the position to go on with."""

    basis: BasisMention | None
    position: int


def basis_behind(state: SentenceState, position: int) -> BasisBehind:
    """Return the basis at `position`."""
    item = state.item(position)
    if item is None or item.basis is None:
        return BasisBehind(None, position)
    return BasisBehind(item.basis, position + 1)


def time_behind(state: SentenceState, position: int) -> BasisBehind:
    """Return the time at `position`, right behind a multiple, as its basis: "gấp 1,4 lần năm 2015"."""
    item = state.item(position)
    if item is None or item.period is None:
        return BasisBehind(None, position)
    return BasisBehind(time_as_basis(item, item.period), position + 1)


def time_as_basis(item: Item, period: PeriodMention) -> BasisMention:
    """Return the `period` of an item as what is compared against."""
    return BasisMention(item.start, item.end, None, period, led=False)


def take_basis(state: SentenceState, position: int) -> None:
    """Take a basis that no number claimed: at the start it covers what follows, at the end what came before."""
    item = state.items[position]
    basis = item.basis
    assert basis is not None
    if _covers_before(state, basis):
        return
    if basis.led and (not state.clause or _announces(state, position + 1) or _stands_apart(state, position)):
        state.fronted = basis
        state.clause = []
        return
    state.clause.append(item)


def _stands_apart(state: SentenceState, position: int) -> bool:
    """Tell a basis between two commas, which covers what follows: "Theo báo cáo, so với cùng kỳ, thu tăng 9%"."""
    before, behind = state.clause[-1], state.item(position + 1)
    return before.mark == "," and behind is not None and behind.mark == ","


def _covers_before(state: SentenceState, basis: BasisMention) -> bool:
    """Give the basis to the comparisons before it that lack one; tell whether there were any."""
    if state.clause or state.in_brackets:
        return False
    lacking = [one for draft in state.drafts for one in draft.comparisons if one.basis is None]
    for comparison in lacking:
        if comparison.relation in ("increase", "decrease", "ratio") and comparison.amount is not None:
            comparison.basis, comparison.inherited = basis, True
    return bool(lacking)


def _announces(state: SentenceState, position: int) -> bool:
    """Tell whether a list follows: "… tăng khá so với cùng kỳ như: A tăng 9,2%; B …"."""
    for item in state.items[position : position + _LOOK_AHEAD]:
        if item.kind == "mark":
            return item.mark == ":"
        if item.kind != "words" or item.end - item.start > _LONGEST_ANNOUNCING:
            return False
    return False
