"""Periods: the time of what follows, of the fact right before, of an old level, or what is compared against."""

from dataclasses import replace

from minutes_nlp.facts.indicators.drafts import AHEAD
from minutes_nlp.facts.indicators.grammar.bases import time_as_basis
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.items import Item
from minutes_nlp.facts.indicators.trimming import is_transparent
from minutes_nlp.mentions.types import PeriodMention
from minutes_nlp.rules.schema.comparisons import RelationVerb

_PARTS_OF_YEARS = frozenset({"month", "quarter", "half_year", "nine_months", "range"})


def take_period(state: SentenceState, position: int) -> None:
    """Take the period at `position`."""
    item = state.items[position]
    assert item.period is not None
    period = _in_year(state, position, item.period)
    if state.origin is not None:
        state.origin_time = time_as_basis(item, period)
        return
    if _is_compared(state, position):
        state.clause.append(Item(item.start, item.end, "basis", basis=time_as_basis(item, period)))
        return
    state.period = period
    if not _date_fact_before(state, period):
        state.clause.append(replace(item, period=period))


def _in_year(state: SentenceState, position: int, period: PeriodMention) -> PeriodMention:
    """Return the part of a year that a label before all tells of it: "(Quý I: năm 2015 tăng 9%; năm 2016 tăng 8%)"."""
    following = state.item(position + 1)
    if period.kind in _PARTS_OF_YEARS and following is not None and following.mark == ":":
        state.part_of_year = period if _is_yearless(period) else None
        return period
    label = state.part_of_year
    if label is None or label.first is None or label.last is None or period.kind != "year" or period.last is None:
        return period
    first, last = replace(label.first, year=period.last.year), replace(label.last, year=period.last.year)
    return replace(label, start=period.start, end=period.end, first=first, last=last)


def _is_yearless(period: PeriodMention) -> bool:
    return period.last is not None and period.last.year is None


def _is_compared(state: SentenceState, position: int) -> bool:
    """Tell a time that a verb compares against: "cao hơn đầu năm 0,3%"."""
    verb = state.clause[-1].entry(RelationVerb) if state.clause else None
    following = state.item(position + 1)
    return verb is not None and verb.than and following is not None and following.kind == "quantity"


def _date_fact_before(state: SentenceState, period: PeriodMention) -> bool:
    """Give a period to the fact right before it, "1.000 người trong 2 tháng đầu năm", and tell whether it is its own.

    A plan has no "đến nay".
    """
    current = state.current
    if current is None or current.has_own_period or state.in_brackets:
        return False
    if period.until_now and current.status in AHEAD:
        return False
    if state.reading.view.text.find(";", current.place, period.start) >= 0:
        return False
    if not all(item.kind == "words" and is_transparent(state.reading, item.start, item.end) for item in state.clause):
        return False
    current.period, current.has_own_period = period, True
    return True
