"""The period of a fact: written beside it, else that of its passage, else that of the meeting (CONVENTIONS)."""

from dataclasses import dataclass, replace
from datetime import date

from minutes_nlp.facts.indicators.bases import read_basis
from minutes_nlp.facts.indicators.drafts import AHEAD, ComparisonDraft, Draft
from minutes_nlp.facts.indicators.levels import (
    is_left,
    is_level_by_name,
    is_present,
    is_state,
    is_stock,
    is_vote,
)
from minutes_nlp.facts.indicators.topics import topic_of
from minutes_nlp.facts.other_days import is_due
from minutes_nlp.facts.periods import as_day, iso, written_period
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.calendar import resolve, shift_years
from minutes_nlp.mentions.relative import month_interval
from minutes_nlp.mentions.types import Interval, PeriodMention
from minutes_nlp.model import Period
from minutes_nlp.model.evidence import PeriodKind


@dataclass(frozen=True, slots=True)
class FactTime:
    """The period of a fact: its record, its days, and whether it is inherited."""

    record: Period | None
    interval: Interval
    kind: PeriodKind
    derived: bool


def time_of(reading: Reading, draft: Draft) -> FactTime:
    """Return the period of `draft`; a part without one of its own is of the period of its whole."""
    if draft.counterpart == "total" and draft.origin is not None and not draft.is_timeless:
        return _own_time(reading, draft.origin)
    if draft.parent is not None and _has_time_of_whole(draft, draft.parent):
        time = time_of(reading, draft.parent)
        return time if draft.parent.sentence == draft.sentence else _inherited(time)
    is_dated = draft.period is not None and draft.is_period_near
    if draft.counterpart == "plan" and draft.origin is not None and not is_dated:
        return _of_the_plan(reading, draft.origin)
    return _own_time(reading, draft)


def _inherited(time: FactTime) -> FactTime:
    """Return the time of a whole that stands in another sentence as that of its part."""
    if time.record is None:
        return time
    return replace(time, record=time.record.model_copy(update={"start": None, "end": None}), derived=True)


def _has_time_of_whole(draft: Draft, whole: Draft) -> bool:
    """Tell whether a part has the period of its whole: not what is reached of a project's length or of a plan."""
    is_of_set_whole = (whole.status == "plan" and draft.status != "plan") or whole.counterpart == "total"
    return not (draft.has_own_period or draft.shift_years or is_of_set_whole)


def _own_time(reading: Reading, draft: Draft) -> FactTime:
    if draft.is_timeless or (not draft.has_own_period and is_present(reading, draft)):
        return FactTime(None, Interval(None, None), "day", derived=False)
    if not draft.has_own_period and (_is_attendance(reading, draft) or is_vote(reading, draft)):
        return _day_of_the_meeting(reading)
    if draft.status == "plan" and not draft.has_own_period and any(map(_is_dated_plan, draft.comparisons)):
        return _of_the_plan(reading, draft)
    if draft.period is None:
        return _of_the_meeting(reading, draft)
    return _as_written(reading, draft, draft.period)


def _is_attendance(reading: Reading, draft: Draft) -> bool:
    return reading.structure.segment_at(draft.place).kind == "attendance"


def _is_dated_plan(comparison: ComparisonDraft) -> bool:
    """Tell a share of the plan of a year: "giải ngân đạt trên 95% kế hoạch vốn năm 2024"."""
    basis = comparison.basis
    return basis is not None and basis.is_level and basis.period is not None


def _of_the_plan(reading: Reading, draft: Draft) -> FactTime:
    """Return the period that a plan is named with ("40% kế hoạch năm"), none where it is not (CONVENTIONS)."""
    own = _of_the_meeting(reading, draft) if draft.period is None else _as_written(reading, draft, draft.period)
    for comparison in draft.comparisons:
        if comparison.basis is None or not comparison.basis.is_level:
            continue
        meaning = read_basis(reading, comparison.basis, own.interval, own.kind)
        if meaning.interval is not None:
            record = _derived_period(meaning.interval, meaning.period_kind)
            return FactTime(record, meaning.interval, meaning.period_kind, derived=True)
    return FactTime(None, Interval(None, None), "year", derived=False)


def _derived_period(interval: Interval, kind: PeriodKind) -> Period:
    return Period(
        text=None,
        start=None,
        end=None,
        first=iso(interval.first),
        last=iso(interval.last),
        kind=kind,
        cumulative=False,
    )


def _day_of_the_meeting(reading: Reading) -> FactTime:
    """Return the day on which it was voted, unknown where the meeting's own day is."""
    day = reading.time.anchor if reading.time.exact else None
    interval = Interval(day, day)
    if day is None:
        return FactTime(None, interval, "day", derived=False)
    record = _derived_period(interval, "day")
    return FactTime(record, interval, "day", derived=True)


def _of_the_meeting(reading: Reading, draft: Draft) -> FactTime:
    covers = reading.time.covers
    if covers is None or draft.status in AHEAD:
        return FactTime(None, Interval(None, None), "range", derived=False)
    interval = Interval(as_day(covers.first), as_day(covers.last))
    if draft.shift_years:
        interval = shift_years(interval, draft.shift_years)
    record = covers.model_copy(
        update={
            "start": None,
            "end": None,
            "first": iso(interval.first),
            "last": iso(interval.last),
            "cumulative": covers.cumulative and not _is_there(reading, draft),
        }
    )
    return FactTime(record, interval, covers.kind, derived=True)


def _as_written(reading: Reading, draft: Draft, mention: PeriodMention) -> FactTime:
    anchor = reading.time.anchor_for(mention)
    if (mention.until_now or mention.from_now) and not reading.time.exact:
        anchor = None
    if mention.kind == "month" and mention.last is None and mention.relative is None:
        return _of_the_meeting(reading, draft)
    covers = reading.time.covers
    if mention.kind == "year" and mention.year_shift == 0 and covers is not None and covers.kind == "school_year":
        return _of_the_meeting(reading, draft)
    if _is_around(mention) and not is_level_by_name(reading, draft):
        if mention.year_shift is not None:
            return _of_the_meeting(reading, draft)
        mention = replace(mention, kind="month")
    ahead = draft.status in AHEAD
    interval = resolve(mention, anchor, ahead=ahead)
    if ahead and mention.kind == "day" and is_due(reading.view, reading.rules, mention):
        mention, interval = replace(mention, kind="to_date"), Interval(None, interval.last)
    if mention.kind == "month" and mention.approximate and interval.last is not None:
        interval = month_interval(interval.last, 0)
    cumulative = mention.is_open or mention.cumulative
    cumulative = cumulative and (draft.has_own_period or not _is_there(reading, draft))
    if mention.kind == "to_date":
        interval, cumulative = _to_date(reading, draft, mention, interval)
    if draft.shift_years:
        interval = shift_years(interval, draft.shift_years)
    is_near = draft.is_period_near and not draft.shift_years
    record = written_period(reading.view, mention, interval, cumulative=cumulative)
    if not is_near:
        record = record.model_copy(update={"start": None, "end": None})
    return FactTime(record, interval, mention.kind, derived=not is_near)


def _is_around(mention: PeriodMention) -> bool:
    """Tell a time around a day, in which something happened: "giữa tháng 2", "đầu năm"."""
    is_start_of_year = mention.rule == "periods.period.start-of-year" and mention.first is not None
    return mention.kind == "day" and (mention.approximate or is_start_of_year)


def _is_there(reading: Reading, draft: Draft) -> bool:
    """Tell what there is ("còn 312 tỷ đồng", a rate) from what was done, which adds up."""
    return _is_reached(reading, draft) or is_level_by_name(reading, draft) or is_left(reading, draft)


def _is_reached(reading: Reading, draft: Draft) -> bool:
    """Tell how many of all there are: "có 1.948/1.957 tàu cá"."""
    return draft.value is not None and draft.value.total is not None and is_state(reading, draft)


def _to_date(reading: Reading, draft: Draft, mention: PeriodMention, interval: Interval) -> tuple[Interval, bool]:
    """Return the days of "đến ngày 20/02": that day for a stock, from 1 January for a flow."""
    if interval.last is None:
        return interval, mention.cumulative
    if _is_point(reading, draft, opened=interval.first is not None or mention.is_open):
        return Interval(interval.last, interval.last), False
    if mention.is_open:
        return interval, True
    return Interval(interval.first or _start_of_flow(reading, draft, interval.last), interval.last), True


def _is_point(reading: Reading, draft: Draft, *, opened: bool) -> bool:
    """Tell whether "đến …" is the day itself.

    With "từ đầu năm" before it only a level that inherits the period is, and how many of all there are.
    """
    if opened:
        return _is_reached(reading, draft) or (
            not draft.has_own_period and (is_level_by_name(reading, draft) or is_left(reading, draft))
        )
    return is_stock(reading, draft)


def _start_of_flow(reading: Reading, draft: Draft, last: date) -> date:
    """Return the first day of a flow up to `last`: a budget year's capital is disbursed up to the 31st of January."""
    topic = topic_of(reading.rules, draft.name, draft.unit)
    is_late = topic is not None and topic.closes_late and (last.month, last.day) == (1, 31)
    return date(last.year - is_late, 1, 1)
