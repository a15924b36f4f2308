"""Bases: which comparison takes a basis from another one of its sentence, of what kind it is, and its period."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from minutes_nlp.facts.indicators.drafts import CHANGES, ComparisonDraft, Draft
from minutes_nlp.facts.indicators.items import BasisMention
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.calendar import resolve, shift_years
from minutes_nlp.mentions.relative import month_interval, quarter_interval, shift_months
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.mentions.types import Interval, PeriodMention
from minutes_nlp.model.evidence import PeriodKind
from minutes_nlp.model.indicators import BasisKind
from minutes_nlp.rules.schema.comparisons import BasisPhrase

_NO_SUMS: frozenset[PeriodKind] = frozenset({"month", "day", "to_date"})
_LABELLED: frozenset[PeriodKind] = frozenset({"season", "school_year", "term"})


def inherit_bases(reading: Reading, drafts: Sequence[Draft]) -> None:
    """Give comparisons without a basis that of their sentence: one basis before, else one behind (CONVENTIONS).

    Where several different bases stand before it is not known which is meant, and none is taken; only what goes on
    with another time of the fact before ("bình quân quý I tăng 3,2%") is held against that time a year ago.
    """
    told = sorted(((c, d) for d in drafts if not d.shift_years for c in d.comparisons), key=lambda pair: pair[0].start)
    comparisons = [comparison for comparison, _ in told]
    for position, (comparison, draft) in enumerate(told):
        if comparison.basis is not None or comparison.amount is None or not _can_inherit(comparison):
            continue
        before = _time_bases(reading, comparisons[:position])
        behind = _time_bases(reading, _of_same_part(reading, comparison, comparisons[position + 1 :]))
        whole = draft.branch_of or draft.parent
        if len(before) > 1 and whole is not None:
            before = _time_bases(reading, whole.comparisons)
        if len(before) > 1 and draft.has_own_period and not draft.words:
            said = [basis for basis in before if basis.phrase is not None and basis.phrase.shift_years]
            before = said or [basis for basis in before if _is_month_a_year_ago(reading, basis)]
        if len(before) == 1:
            comparison.basis, comparison.inherited = before[0], True
        elif not before and behind:
            comparison.basis, comparison.inherited = behind[0], True


def _is_month_a_year_ago(reading: Reading, basis: BasisMention) -> bool:
    """Tell a month that is named with the year before the document's."""
    last = basis.period.last if basis.period is not None and basis.period.kind == "month" else None
    anchor = reading.time.anchor
    return last is not None and last.year is not None and anchor is not None and anchor.year - last.year == 1


def _of_same_part(
    reading: Reading, comparison: ComparisonDraft, behind: Sequence[ComparisonDraft]
) -> Sequence[ComparisonDraft]:
    """Return the comparisons up to the next ";", behind which something else may be said."""
    end = reading.view.text.find(";", comparison.end)
    return [other for other in behind if end < 0 or other.start < end]


def _can_inherit(comparison: ComparisonDraft) -> bool:
    if comparison.relation in CHANGES:
        return True
    return comparison.relation == "ratio" and comparison.amount is not None and comparison.amount.is_multiple


def _time_bases(reading: Reading, comparisons: Sequence[ComparisonDraft]) -> list[BasisMention]:
    """Return the different bases that are times, each once, those taken from elsewhere left out."""
    found: dict[str, BasisMention] = {}
    for comparison in comparisons:
        basis = comparison.basis
        if basis is None or comparison.inherited or basis.named is not None:
            continue
        if basis.phrase is None or basis.phrase.against == "time":
            found.setdefault(reading.view.folded[basis.start : basis.end], basis)
    return list(found.values())


@dataclass(frozen=True, slots=True)
class BasisReading:
    """The kind of a basis and the days it means, None when they are not known."""

    kind: BasisKind
    interval: Interval | None
    period_kind: PeriodKind


def read_basis(
    reading: Reading, basis: BasisMention, own: Interval, own_kind: PeriodKind, *, inherited: bool = False
) -> BasisReading:
    """Return what `basis` means for a fact of the period `own`.

    An `inherited` month of the year before is that year's own time: "tháng 5 tăng 7,5% so với tháng 5/2014; tính chung
    5 tháng tăng 9,2%".
    """
    phrase = basis.phrase
    if basis.named is not None:
        return BasisReading(basis.named, None, own_kind)
    if phrase is None:
        if basis.period is None:
            return BasisReading("other", None, own_kind)
        if basis.period.kind in _LABELLED or _is_season(reading, basis, own_kind):
            return BasisReading(_kind_of_label(basis.period, own), None, basis.period.kind)
        meant = _named_time(reading, basis.period, own)
        is_sum = own_kind not in _NO_SUMS and basis.period.kind == "month"
        if inherited and is_sum and meant.kind == "same_period_last_year":
            return BasisReading(meant.kind, shift_years(own, -1), own_kind)
        return meant
    if phrase.against == "level":
        return BasisReading(phrase.kind, *_level_period(reading, basis, own, own_kind))
    if phrase.kind == "start_of_period":
        return BasisReading(phrase.kind, _start(reading, basis, own), "day")
    if phrase.kind == "previous_year" and _is_season(reading, basis, own_kind):
        return BasisReading(phrase.kind, None, "season")
    if basis.period is not None and phrase.shift_years and own.last is not None:
        named = resolve(basis.period, own.last)
        years = named.last.year - own.last.year if named.last else phrase.shift_years
        return BasisReading(phrase.kind, shift_years(own, years), own_kind)
    if phrase.shift_years:
        return BasisReading(phrase.kind, _known(shift_years(own, phrase.shift_years)), own_kind)
    return BasisReading(phrase.kind, *_before(phrase, own, own_kind))


def _kind_of_label(period: PeriodMention, own: Interval) -> BasisKind:
    """Return the kind of a season, school year or season's year that is compared against, by the years alone."""
    if period.year_shift is not None:
        return "previous_year" if period.year_shift == -1 else "other"
    year = period.last.year if period.last is not None else None
    is_year_before = own.last is not None and year is not None and own.last.year - year == 1
    return "previous_year" if is_year_before else "other"


def _is_season(reading: Reading, basis: BasisMention, own_kind: PeriodKind) -> bool:
    """Tell whether the year before is one of seasons: of a season's fact, or "so với vụ mùa năm trước"."""
    if own_kind == "season":
        return True
    return any(period.kind == "season" for period in _periods_in(reading, basis))


def _periods_in(reading: Reading, basis: BasisMention) -> Iterator[PeriodMention]:
    """Return the periods inside the words of a basis, in order."""
    inside = starting_in(reading.mentions.periods, basis.start, basis.end)
    return (period for period in inside if period.end <= basis.end)


def _known(interval: Interval) -> Interval | None:
    return interval if interval.last is not None else None


def _before(phrase: BasisPhrase, own: Interval, own_kind: PeriodKind) -> tuple[Interval | None, PeriodKind]:
    """Return the week, month or quarter before that of a fact; what is given by days moves as it is."""
    if own.first is None or own.last is None:
        return None, own_kind
    if phrase.shift_days:
        moved = Interval(own.first + timedelta(phrase.shift_days), own.last + timedelta(phrase.shift_days))
        return (moved if (own.last - own.first).days + 1 == -phrase.shift_days else None), own_kind
    if phrase.shift_months != -1:
        return quarter_interval(own.last, -1), "quarter"
    if own.first.day > 1 and own.first == shift_months(own.last, -1) + timedelta(days=1):
        return Interval(shift_months(own.first, -1), shift_months(own.last, -1)), own_kind
    return month_interval(own.last, -1), "month"


def _start(reading: Reading, basis: BasisMention, own: Interval) -> Interval | None:
    """Return the day that "đầu năm" or "cuối năm trước" means for the fact's year."""
    now = own.last or reading.time.anchor
    period = next(_periods_in(reading, basis), None)
    return _known(resolve(period, now)) if period is not None else None


def _level_period(
    reading: Reading, basis: BasisMention, own: Interval, own_kind: PeriodKind
) -> tuple[Interval | None, PeriodKind]:
    """Return the period of a plan, a total or an average, null unless it is named (CONVENTIONS)."""
    if basis.period is not None:
        return _known(resolve(basis.period, own.last or reading.time.anchor_for(basis.period))), basis.period.kind
    year = (own.last or reading.time.anchor) if basis.phrase is not None and basis.phrase.of_year else None
    if year is not None:
        return Interval(date(year.year, 1, 1), date(year.year, 12, 31)), "year"
    return None, own_kind


def _named_time(reading: Reading, period: PeriodMention, own: Interval) -> BasisReading:
    """Return the kind of a basis that is a month, quarter, year or day by name, by how it relates to the fact's own."""
    named = resolve(period, own.last or reading.time.anchor_for(period))
    if named.last is None:
        return BasisReading("other", None, period.kind)
    return BasisReading(_kind_of_time(period, named, own.last or reading.time.anchor, own.first), named, period.kind)


def _kind_of_time(period: PeriodMention, named: Interval, own_last: date | None, own_first: date | None) -> BasisKind:
    if own_last is None or named.last is None:
        return "other"
    years = own_last.year - named.last.year
    if period.kind == "day" and named.last == date(own_last.year, 1, 1):
        return "start_of_period"
    if named.last == date(own_last.year - 1, 12, 31) and period.kind in ("day", "month"):
        return "start_of_period"
    if period.kind == "year":
        return "previous_year" if years == 1 else "other"
    if years == 1 and _is_same_day(named.last, own_last):
        return "previous_year" if period.approximate else "same_period_last_year"
    if years == 1 and period.kind in ("month", "quarter") and named.last.month == own_last.month:
        return "same_period_last_year"
    if own_first is not None and named.last == own_first - timedelta(days=1):
        return "previous_period"
    if own_first is not None and named.last < own_first and years == 0:
        return "previous_period" if period.kind in ("month", "quarter", "week") else "other"
    return "other"


def _is_same_day(earlier: date, later: date) -> bool:
    """Tell whether two days of different years are the same one; the last of a month is, whatever the leap year."""
    tomorrow = timedelta(days=1)
    both_last = (earlier + tomorrow).day == (later + tomorrow).day == 1
    return earlier.month == later.month and (earlier.day == later.day or both_last)
