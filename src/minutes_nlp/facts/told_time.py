"""The year and month that a text tells of where it has no date of its own: what dates without a year are read from.

The month of publication; the year of a decision's latest grounds; the month or year that the front names; the year that
is written most often. No document is older than what it cites, nor than the year whose "cùng kỳ" it compares with.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from minutes_nlp.facts.other_days import is_compared_with, is_foreseen, is_of_grounds, is_start
from minutes_nlp.mentions.calendar import resolve
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.types import PeriodMention
from minutes_nlp.model.evidence import PeriodKind
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.comparisons import BasisPhrase
from minutes_nlp.structure.types import Structure
from minutes_nlp.text import PhraseIndex, View

COVERING: frozenset[PeriodKind] = frozenset(
    {"month", "quarter", "half_year", "nine_months", "year", "range", "week", "school_year"}
)
"""The kinds of period that a meeting is about."""

_REPORTED: frozenset[PeriodKind] = frozenset({"month", "quarter", "half_year", "nine_months"})
_LONG: frozenset[PeriodKind] = frozenset({"multi_year", "term", "to_date"})
_REPORTED_LATER = timedelta(days=150)
_LONGEST_LEAD = 16


@dataclass(frozen=True, slots=True)
class ToldTime:
    """The `end` of the time that a text tells of, and the `latest` day that a date without a year is taken to be.

    `is_sure` where the document is certainly of that year, or but a little younger.
    """

    end: date
    latest: date
    is_sure: bool = False


def told_time(
    view: View,
    rules: Rules,
    structure: Structure,
    stamp: PeriodMention | None,
    front: Sequence[PeriodMention],
    own: Sequence[PeriodMention],
    cited: Sequence[PeriodMention],
) -> ToldTime | None:
    """Return the time a text tells of, None where it names no year.

    `stamp` is the crawler's date, `front` the periods of the first lines, `own` those of the text, `cited` those of
    other documents.
    """
    published = next(_ends([stamp] if stamp is not None else []), None)
    if published is not None:
        return ToldTime(published, published, is_sure=True)
    told = _grounded(view, rules, structure, cited)
    told = told or _named([p for p in front if not is_compared_with(view, rules, p)])
    if told is None:
        told = _usual_year(view, rules, structure, own, cited)
    years = [p.last.year for p in cited if p.kind == "day" and p.last is not None and p.last.year is not None]
    oldest = max([*years, *_years_after(view, rules, own)], default=None)
    if oldest is not None and (told is None or told.end.year < oldest):
        return _year(oldest)
    return told


def _grounded(view: View, rules: Rules, structure: Structure, cited: Sequence[PeriodMention]) -> ToldTime | None:
    """Return the year of the latest document that a decision names as its grounds: it is taken soon after."""
    grounds = [p for p in cited if p.kind == "day" and is_of_grounds(view, rules, structure, p)]
    years = [p.last.year for p in grounds if p.last is not None and p.last.year is not None]
    return replace(_year(max(years)), is_sure=True) if years else None


def _year(year: int) -> ToldTime:
    return ToldTime(date(year, 12, 31), date(year, 12, 31))


def _named(front: Sequence[PeriodMention]) -> ToldTime | None:
    """Return the first month, quarter or year that the front names with its year: a month is reported on later."""
    for period in front:
        if period.kind in COVERING and period.last is not None and period.last.year is not None:
            end = next(_ends([period]), None)
            if end is not None:
                return ToldTime(end, end + _REPORTED_LATER if period.kind in _REPORTED else end)
    return None


def _ends(periods: Sequence[PeriodMention]) -> Iterator[date]:
    for period in periods:
        last = resolve(period, None).last
        if last is not None:
            yield last


def _points(
    view: View, rules: Rules, structure: Structure, own: Sequence[PeriodMention], cited: Sequence[PeriodMention]
) -> Iterator[Sequence[PeriodMention]]:
    """Yield what may be of the document's own year: its present, then what it cites too, nothing that is foreseen.

    What is only the start of something, or what is compared with, may not.
    """
    points = [p for p in own if not is_start(view, rules, p) and not is_compared_with(view, rules, p)]
    present = [p for p in points if not is_foreseen(view, rules, structure, p)]
    yield from (present, [*present, *cited])


def _usual_year(
    view: View, rules: Rules, structure: Structure, own: Sequence[PeriodMention], cited: Sequence[PeriodMention]
) -> ToldTime | None:
    """Return the year that is written most often, of the first points that have one, stretches of years left out."""
    counted = [p for p in (*own, *cited) if not is_compared_with(view, rules, p)]
    for points in _points(view, rules, structure, own, cited):
        years = {year for year in map(_written_year, points) if year is not None}
        year = _most_often(year for year in map(_written_year, counted) if year in years)
        if year is not None:
            return _year(year)
    return None


def _written_year(period: PeriodMention) -> int | None:
    return period.last.year if period.last is not None and period.kind not in _LONG else None


def _most_often(years: Iterable[int]) -> int | None:
    """Return the year that comes most often, the latest of several, None of none."""
    counts = Counter(years)
    return max(counts, key=lambda year: (counts[year], year), default=None)


@lru_cache(maxsize=4)
def _same_periods(rules: Rules) -> PhraseIndex[BasisPhrase]:
    return index_of([entry for entry in rules.comparisons.basis if entry.kind == "same_period_last_year"])


def _years_after(view: View, rules: Rules, periods: Sequence[PeriodMention]) -> Iterator[int]:
    """Yield the year after the one whose "cùng kỳ" is named most often: "cùng kỳ năm 2018" is told of in 2019."""
    year = _most_often(p.last.year + 1 for p in periods if p.last and p.last.year and _is_same_period(view, rules, p))
    if year is not None:
        yield year


def _is_same_period(view: View, rules: Rules, period: PeriodMention) -> bool:
    """Tell the year of "cùng kỳ năm 2018"."""
    if period.kind != "year":
        return False
    return _same_periods(rules).ending_at(view.folded, view.behind(period.start), _LONGEST_LEAD) is not None
