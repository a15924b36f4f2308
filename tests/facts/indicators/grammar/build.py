"""Sentences in the state of being read, and what is read from them, for the tests of the grammar."""

from decimal import Decimal

from minutes_nlp.facts.indicators.clauses import Clause, read_clause
from minutes_nlp.facts.indicators.cutting import cut_items
from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.grammar.figures import Figure, figure_at
from minutes_nlp.facts.indicators.grammar.sentence import read_sentence
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.roles import settle_roles
from minutes_nlp.model import Comparison, Indicator
from tests.facts.reading import indicators, reading

Value = tuple[Decimal, str | None]
Compared = tuple[str, Decimal | None, str | None]


def state_of(text: str) -> SentenceState:
    """Return the state before anything of the sentence `text` is read."""
    found = reading(text)
    return SentenceState(found, settle_roles(found, cut_items(found, 0, len(found.view.text))), 0, None)


def state_before_number(text: str) -> tuple[SentenceState, int]:
    """Return the state of the sentence `text` with all before its first number in the clause, and that position."""
    state = state_of(text)
    position = next(place for place, item in enumerate(state.items) if item.kind == "quantity")
    state.clause = list(state.items[:position])
    return state, position


def first_figure(text: str) -> tuple[SentenceState, Figure]:
    """Return the state before the first number of `text`, and its figure."""
    state, position = state_before_number(text)
    quantity = state.items[position].quantity
    assert quantity is not None
    clause = clause_in(state, quantity.start)
    return state, figure_at(state, position, quantity, clause)


def clause_in(state: SentenceState, end: int) -> Clause:
    """Return the clause in hand, up to `end`."""
    return read_clause(state.reading, state.clause, end)


def drafts(text: str) -> list[Draft]:
    """Return the drafts of the sentence `text`."""
    state = state_of(text)
    return read_sentence(state.reading, state.items, 0)


def value(indicator: Indicator) -> Value | None:
    """Return the number of an indicator with its unit."""
    return (indicator.value.number, indicator.value.unit_text) if indicator.value else None


def compared(comparison: Comparison) -> Compared:
    """Return the relation of a comparison, its number, and the kind of its basis."""
    amount = comparison.amount.number if comparison.amount else None
    return comparison.relation, amount, comparison.basis.kind if comparison.basis else None


def facts(text: str) -> list[tuple[Value | None, list[Compared]]]:
    """Return the value and the comparisons of every indicator of `text`."""
    return [(value(one), [compared(comparison) for comparison in one.comparisons]) for one in indicators(text)]
