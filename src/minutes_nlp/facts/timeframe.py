"""Where a document is in time: the day its figures can speak of as past, and the period its meeting covers.

In this order: the date the caller gives; the meeting's own date, told in the opening; the document's date; the month
of publication; the month that the title names; the year that the text names most often. No document is older than what
it cites. A year that is nowhere stays unknown.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from minutes_nlp.facts.other_days import is_compared_with, is_due, is_of_other, is_start
from minutes_nlp.facts.periods import written_period
from minutes_nlp.facts.reading import Mentions, TimeFrame
from minutes_nlp.facts.told_time import COVERING, ToldTime, told_time
from minutes_nlp.mentions.calendar import resolve
from minutes_nlp.mentions.types import PeriodMention
from minutes_nlp.model import Period
from minutes_nlp.model.document import SegmentKind
from minutes_nlp.model.evidence import PeriodKind
from minutes_nlp.rules import Rules
from minutes_nlp.structure.types import Structure
from minutes_nlp.text import View

_FRONT: frozenset[SegmentKind] = frozenset({"header", "caption", "opening"})
_OPENING: frozenset[SegmentKind] = frozenset({"opening", "attendance"})
_LENGTH_OF_A_STAMP = 40
_EARLY_PARAGRAPHS = 4
_SHORT: frozenset[PeriodKind] = frozenset({"month", "quarter", "week", "range"})
"""The kinds of period that a meeting looks back on; plans are for a year."""

_AFTER = timedelta(days=45)
_LONG_AGO = 1
"""How many years before the time a document is of a day may lie that it was written on."""


def time_frame(
    view: View, rules: Rules, structure: Structure, mentions: Mentions, reference_date: date | None
) -> TimeFrame:
    """Return the time frame of a document; `reference_date` is the caller's date of the meeting."""
    stamp = next((p for p in mentions.periods if _is_stamp(view, p)), None)
    cited = [p for p in mentions.periods if is_of_other(view, rules, structure, mentions.codes, p)]
    others = {period.start for period in cited}
    own = [p for p in mentions.periods if p is not stamp and p.start not in others]
    front = [p for p in own if structure.segment_at(p.start).kind in _FRONT]
    anchor, exact, is_of_year = reference_date, reference_date is not None, False
    if anchor is None:
        days = [p for p in front if not is_due(view, rules, p)]
        days = days if any(map(_is_day, days)) else [*days, *_early_days(view, rules, structure, own)]
        told = told_time(view, rules, structure, stamp, front, own, cited)
        is_of_year = told is not None and told.is_sure
        anchor, exact = _anchor(days, told)
        openings = [p for p in days if structure.segment_at(p.start).kind in _OPENING]
        anchor = _day_of_the_meeting(openings, anchor) if exact and anchor is not None else anchor
    heads = {paragraph.marker_end for paragraph in structure.paragraphs if paragraph.marker is not None}
    covering = [p for p in front if p.start not in heads and not is_compared_with(view, rules, p)]
    return TimeFrame(anchor, exact, _covers(view, covering, anchor), is_of_year)


def _is_stamp(view: View, period: PeriodMention) -> bool:
    """Tell a crawler's stamp: a date in digits only, at the very start, before the first capital."""
    if period.start > _LENGTH_OF_A_STAMP or not view.text[period.start].isdecimal():
        return False
    return not any(char.isupper() for char in view.text[: period.start])


def _is_day(period: PeriodMention) -> bool:
    return period.kind in ("day", "range") and period.first is not None and period.first.day is not None


def _early_days(
    view: View, rules: Rules, structure: Structure, own: Sequence[PeriodMention]
) -> Iterator[PeriodMention]:
    """Yield the days without a year that the first paragraphs tell of: news says early when it happened."""
    end = max((paragraph.end for paragraph in structure.paragraphs[:_EARLY_PARAGRAPHS]), default=0)
    for period in own:
        is_early = period.kind == "day" and period.start < end
        is_yearless = period.first is not None and period.first.year is None
        if is_early and is_yearless and not is_due(view, rules, period) and not is_start(view, rules, period):
            yield period


def _anchor(front: Sequence[PeriodMention], told: ToldTime | None) -> tuple[date | None, bool]:
    days = [p for p in front if _is_day(p)]
    latest = told.latest if told is not None else None
    found = [day for period in days if (day := _day_meant(period, latest)) is not None]
    if not found:
        return (told.end if told is not None else None), False
    recent = (day for day in found if latest is None or latest.year - day.year <= _LONG_AGO)
    return next(recent, found[0]), True


def _day_meant(period: PeriodMention, latest: date | None) -> date | None:
    """Return the last day of `period`, None where it is not known or lies too far ahead to have been."""
    day = resolve(period, latest).last
    has_own_year = period.last is not None and period.last.year is not None
    return day if day is not None and (latest is None or has_own_year or day <= latest + _AFTER) else None


def _day_of_the_meeting(openings: Sequence[PeriodMention], written: date) -> date:
    """Return the day that the opening tells of, where the document was written soon after it, else `written`."""
    for period in openings:
        if period.kind != "day" or period.first is None or period.first.day is None:
            continue
        day = resolve(period, written).last
        return day if day is not None and written - _AFTER <= day <= written else written
    return written


def _covers(view: View, front: Sequence[PeriodMention], anchor: date | None) -> Period | None:
    """Return what the meeting looks back on; `front` holds no time that begins an item of a list, which is its own."""
    for period in front:
        if period.kind not in COVERING or (period.kind == "range" and not period.cumulative):
            continue
        if period.relative is not None and not period.relative.is_next:
            continue
        interval = resolve(period, anchor)
        if interval.last is None and period.kind != "school_year":
            continue
        if period.kind in _SHORT and anchor is not None and interval.first is not None and interval.first > anchor:
            continue
        return written_period(view, period, interval, cumulative=period.cumulative)
    return None
