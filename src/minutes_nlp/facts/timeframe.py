"""Where a document is in time: the day its figures can speak of as past, and the period its meeting covers.

In this order: the date the caller gives; the meeting's own date, told in the opening; the document's date; the month
of publication; the month that the title names; the year that the text names most often. A year that is nowhere stays
unknown.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache

from minutes_nlp.facts.periods import written_period
from minutes_nlp.facts.reading import Mentions, TimeFrame
from minutes_nlp.mentions.calendar import resolve
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.spans import before
from minutes_nlp.mentions.types import PeriodMention
from minutes_nlp.model import Period
from minutes_nlp.model.document import SegmentKind
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.comparisons import BasisLead, BasisPhrase
from minutes_nlp.structure.types import Structure
from minutes_nlp.text import PhraseIndex, View

_FRONT: frozenset[SegmentKind] = frozenset({"header", "caption", "opening"})
_COVERING = frozenset({"month", "quarter", "half_year", "nine_months", "year", "range", "week", "school_year"})
_LENGTH_OF_A_STAMP = 40
_LONGEST_LEAD = 16
_AFTER = timedelta(days=45)
_LONG_AGO = 1
"""How many years before the time a document is of a day may lie that it was written on."""


def time_frame(
    view: View, rules: Rules, structure: Structure, mentions: Mentions, reference_date: date | None
) -> TimeFrame:
    """Return the time frame of a document; `reference_date` is the caller's date of the meeting."""
    front = [p for p in mentions.periods if structure.segment_at(p.start).kind in _FRONT]
    stamp = next((p for p in front if _is_stamp(view, p)), None)
    front = [p for p in front if p is not stamp and not _is_cited(mentions, p)]
    anchor, exact = reference_date, reference_date is not None
    if anchor is None:
        coarse = next(_ends(([stamp] if stamp else []), None), None) or _year_told(view, rules, front, mentions.periods)
        anchor, exact = _anchor(front, coarse)
        openings = [p for p in front if structure.segment_at(p.start).kind == "opening"]
        anchor = _day_of_the_meeting(openings, anchor) if exact and anchor is not None else anchor
    own = [p for p in front if not _is_compared_with(view, rules, p)]
    return TimeFrame(anchor, exact, _covers(view, own, anchor))


@lru_cache(maxsize=4)
def _leads(rules: Rules) -> PhraseIndex[BasisLead]:
    return index_of(rules.comparisons.lead)


def _is_compared_with(view: View, rules: Rules, period: PeriodMention) -> bool:
    """Tell the time that something is compared with, which is not what the meeting is about: "so với năm 2023"."""
    return _leads(rules).ending_at(view.folded, view.behind(period.start), _LONGEST_LEAD) is not None


@lru_cache(maxsize=4)
def _same_periods(rules: Rules) -> PhraseIndex[BasisPhrase]:
    return index_of([entry for entry in rules.comparisons.basis if entry.kind == "same_period_last_year"])


def _year_after(view: View, rules: Rules, periods: Sequence[PeriodMention]) -> int | None:
    """Return the year after the one whose "cùng kỳ" is named most often, None where none is."""
    return _most_often(p.last.year + 1 for p in periods if p.last and p.last.year and _is_same_period(view, rules, p))


def _is_same_period(view: View, rules: Rules, period: PeriodMention) -> bool:
    """Tell the year of "cùng kỳ năm 2018"."""
    if period.kind != "year":
        return False
    return _same_periods(rules).ending_at(view.folded, view.behind(period.start), _LONGEST_LEAD) is not None


def _is_stamp(view: View, period: PeriodMention) -> bool:
    """Tell a crawler's stamp: a date in digits only, at the very start, before the first capital."""
    if period.start > _LENGTH_OF_A_STAMP or not view.text[period.start].isdecimal():
        return False
    return not any(char.isupper() for char in view.text[: period.start])


def _is_cited(mentions: Mentions, period: PeriodMention) -> bool:
    """Tell the date of a cited document: it stands right behind the document's number."""
    code = before(mentions.codes, period.start)
    return code is not None and code.kind == "document_code" and period.start - code.end <= 1


def _year_told(
    view: View, rules: Rules, front: Sequence[PeriodMention], periods: Sequence[PeriodMention]
) -> date | None:
    """Return the end of the time that the document is of: named in front, else the year written most often.

    What is compared with "cùng kỳ năm 2018" is of 2019, so that no document that does is older.
    """
    named = _month_named([p for p in front if not _is_compared_with(view, rules, p)]) or _usual_year(periods)
    year = _year_after(view, rules, periods)
    return date(year, 12, 31) if year is not None and (named is None or named.year < year) else named


def _anchor(front: Sequence[PeriodMention], coarse: date | None) -> tuple[date | None, bool]:
    days = [p for p in front if p.kind in ("day", "range") and p.first is not None and p.first.day is not None]
    found = [day for period in days if (day := _day_meant(period, coarse)) is not None]
    if not found:
        return coarse, False
    recent = (day for day in found if coarse is None or coarse.year - day.year <= _LONG_AGO)
    return next(recent, found[0]), True


def _day_meant(period: PeriodMention, coarse: date | None) -> date | None:
    """Return the last day of `period`, None where it is not known or lies too far ahead to have been."""
    day = resolve(period, coarse).last
    has_own_year = period.last is not None and period.last.year is not None
    return day if day is not None and (coarse is None or has_own_year or day <= coarse + _AFTER) else None


def _day_of_the_meeting(openings: Sequence[PeriodMention], written: date) -> date:
    """Return the day that the opening tells of, where the document was written soon after it, else `written`."""
    for period in openings:
        if period.kind != "day" or period.first is None or period.first.day is None:
            continue
        day = resolve(period, written).last
        return day if day is not None and written - _AFTER <= day <= written else written
    return written


def _month_named(front: Sequence[PeriodMention]) -> date | None:
    """Return the end of the first month, quarter or year that the front names with its year."""
    named = [p for p in front if p.kind in _COVERING and p.last is not None and p.last.year is not None]
    return next(_ends(named, None), None)


def _ends(periods: Sequence[PeriodMention], anchor: date | None) -> Iterator[date]:
    for period in periods:
        last = resolve(period, anchor).last
        if last is not None:
            yield last


def _usual_year(periods: Sequence[PeriodMention]) -> date | None:
    """Return the end of the year that is written most often, ranges of years left out."""
    years = [p.last.year for p in periods if p.last and p.last.year and p.kind not in ("multi_year", "term", "to_date")]
    year = _most_often(years)
    return date(year, 12, 31) if year is not None else None


def _most_often(years: Iterable[int]) -> int | None:
    """Return the year that comes most often, the latest of several, None of none."""
    counts = Counter(years)
    return max(counts, key=lambda year: (counts[year], year), default=None)


def _covers(view: View, front: Sequence[PeriodMention], anchor: date | None) -> Period | None:
    for period in front:
        if period.kind not in _COVERING or (period.kind == "range" and not period.cumulative):
            continue
        if period.relative is not None and not period.relative.is_next:
            continue
        interval = resolve(period, anchor)
        if interval.last is None and period.kind != "school_year":
            continue
        return written_period(view, period, interval, cumulative=period.cumulative)
    return None
