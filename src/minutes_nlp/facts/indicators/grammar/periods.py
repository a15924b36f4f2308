"""Periods: the time of what follows, of the fact right before, of an old level, or what is compared against."""

from minutes_nlp.facts.indicators.drafts import AHEAD
from minutes_nlp.facts.indicators.grammar.bases import time_as_basis
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.items import Item
from minutes_nlp.facts.indicators.trimming import is_transparent
from minutes_nlp.mentions.types import PeriodMention
from minutes_nlp.rules.schema.comparisons import RelationVerb


def take_period(state: SentenceState, position: int) -> None:
    """Take the period at `position`."""
    item = state.items[position]
    period = item.period
    assert period is not None
    if state.origin is not None:
        state.origin_time = time_as_basis(item, period)
        return
    if _is_compared(state, position):
        state.clause.append(Item(item.start, item.end, "basis", basis=time_as_basis(item, period)))
        return
    state.period = period
    _date_fact_before(state, period)
    state.clause.append(item)


def _is_compared(state: SentenceState, position: int) -> bool:
    """Tell a time that a verb compares against: "cao hơn đầu năm 0,3%"."""
    verb = state.clause[-1].entry(RelationVerb) if state.clause else None
    following = state.item(position + 1)
    return verb is not None and verb.than and following is not None and following.kind == "quantity"


def _date_fact_before(state: SentenceState, period: PeriodMention) -> None:
    """Give a period to the fact right before it: "1.000 người trong 2 tháng đầu năm"; a plan has no "đến nay"."""
    current = state.current
    if current is None or current.has_own_period or state.in_brackets:
        return
    if period.until_now and current.status in AHEAD:
        return
    if state.reading.view.text.find(";", current.place, period.start) >= 0:
        return
    if all(item.kind == "words" and is_transparent(state.reading, item.start, item.end) for item in state.clause):
        current.period, current.has_own_period = period, True
