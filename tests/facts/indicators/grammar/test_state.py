"""How far a sentence has been read."""

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.items import Item
from minutes_nlp.model.indicators import Status
from tests.facts.indicators.grammar.build import drafts, state_of


def _in_hand(state: SentenceState) -> tuple[list[Item], Draft | None, Status, bool]:
    return state.clause, state.current, state.status, state.in_brackets


def test_brackets_interrupt_and_are_gone_on_from() -> None:
    """Behind brackets the clause, the fact in hand and the status are those before them."""
    state = state_of("Doanh thu 5 tỷ đồng")
    (fact,) = drafts("Doanh thu 5 tỷ đồng")
    clause = [state.items[0]]
    state.clause, state.current, state.status = clause, fact, "estimate"
    state.open_bracket()
    assert _in_hand(state) == ([], fact, "estimate", True)
    state.current, state.status = None, "plan"
    state.close_bracket()
    assert _in_hand(state) == (clause, fact, "estimate", False)


def test_a_bracket_that_none_opened_closes_nothing() -> None:
    """A stray ")" leaves everything as it is."""
    state = state_of("Doanh thu 5 tỷ đồng")
    state.clause = [state.items[0]]
    state.close_bracket()
    assert state.clause == [state.items[0]]


def test_behind_the_last_item_is_none() -> None:
    """An item is asked for by position, also behind the end."""
    state = state_of("Doanh thu 5 tỷ đồng")
    assert [item and item.kind for item in (state.item(0), state.item(1), state.item(2))] == ["words", "quantity", None]
