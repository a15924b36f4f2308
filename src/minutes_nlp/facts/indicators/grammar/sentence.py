"""A sentence, item by item: each kind of item has its step."""

from collections.abc import Sequence

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.grammar.bases import take_basis
from minutes_nlp.facts.indicators.grammar.marks import take_mark
from minutes_nlp.facts.indicators.grammar.numbers import take_number
from minutes_nlp.facts.indicators.grammar.periods import take_period
from minutes_nlp.facts.indicators.grammar.phrases import take_phrase
from minutes_nlp.facts.indicators.grammar.ranks import take_rank
from minutes_nlp.facts.indicators.grammar.state import Opening, SentenceState
from minutes_nlp.facts.indicators.items import Item
from minutes_nlp.facts.reading import Reading

_NOTHING_BEFORE = Opening()


def read_sentence(
    reading: Reading, items: Sequence[Item], sentence: int, opening: Opening = _NOTHING_BEFORE
) -> list[Draft]:
    """Return the drafts of the sentence with the index `sentence`, in order.

    `items` are its items with their roles settled, `opening` is what holds when it begins.
    """
    usual, announced = opening.usual, opening.announced
    state = SentenceState(reading, items, sentence, opening.root, opening.before, usual=usual, status=usual)
    if announced is not None:
        state.parent, state.is_listing, state.fronted = announced.whole, True, announced.basis
        state.whole_status = announced.whole.status
    position = 0
    while position < len(items):
        position = _step(state, position)
    return state.drafts


def _step(state: SentenceState, position: int) -> int:
    """Take the item at `position`, and what belongs to it; return the position to go on with."""
    kind = state.items[position].kind
    if kind == "quantity":
        return take_number(state, position)
    if kind == "rank":
        return take_rank(state, position)
    if kind == "mark":
        take_mark(state, position)
    elif kind == "basis":
        take_basis(state, position)
    elif kind == "period":
        take_period(state, position)
    else:
        take_phrase(state, position)
    return position + 1
