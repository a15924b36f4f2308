"""From a period as written to days: what a template says, and where that lies once the year is known."""

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from minutes_nlp.mentions.relative import month_interval, relative_interval, relative_of
from minutes_nlp.mentions.slots import Slots
from minutes_nlp.mentions.types import Interval, PartialDate, PeriodMention, Relative
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.periods import Holiday, PeriodExpression, Season

PeriodEntry = PeriodExpression | Season | Holiday

_AHEAD = timedelta(days=45)
"""How far after the document's own time a month without a year may begin and still be meant as the coming one."""


_Ends = tuple[PartialDate | None, PartialDate | None]


def _day_range(slots: Slots) -> _Ends:
    last_year, last_month = slots.get("year2"), slots.get("month2")
    first_month = slots.get("month") or last_month
    year = slots.get("year")
    if last_month is None:
        last_month, last_year = first_month, year
    if year is None and last_year is not None and first_month is not None and last_month is not None:
        year = last_year - (first_month > last_month)
    return PartialDate(year, first_month, slots["day"]), PartialDate(last_year, last_month, slots["day2"])


def _two_days(slots: Slots) -> _Ends:
    if "day2" not in slots.fields:
        day = PartialDate(slots.get("year"), slots.get("month"), slots["day"])
        return day, day
    return (
        PartialDate(slots.get("year"), slots["month"], slots["day"]),
        PartialDate(slots.get("year"), slots["month"], slots["day2"]),
    )


def _to_day(slots: Slots) -> _Ends:
    return None, PartialDate(slots.get("year"), slots["month"], slots["day"])


def _month(slots: Slots) -> _Ends:
    month = PartialDate(slots.get("year"), slots.get("month"))
    return month, month


def _month_range(slots: Slots) -> _Ends:
    last_year = slots.get("year2")
    return PartialDate(slots.get("year") or last_year, slots["month"]), PartialDate(last_year, slots["month2"])


def _months(slots: Slots) -> _Ends:
    """Return the first months of a year; of "18 tháng" is known how long they are, not when."""
    year, months = slots.get("year"), slots["n"]
    return (PartialDate(year, 1), PartialDate(year, months)) if _fits_a_year(months) else (None, None)


def _last_months(slots: Slots) -> _Ends:
    year, months = slots.get("year"), slots["n"]
    return (PartialDate(year, 13 - months), PartialDate(year, 12)) if _fits_a_year(months) else (None, None)


def _fits_a_year(months: int) -> bool:
    return 0 < months <= 12


def _quarter(slots: Slots) -> _Ends:
    quarter, year = slots.get("quarter"), slots.get("year")
    if quarter is None:
        return None, None
    return PartialDate(year, 3 * quarter - 2), PartialDate(year, 3 * quarter)


def _quarter_range(slots: Slots) -> _Ends:
    year = slots.get("year") or slots.get("year2")
    first = slots.get("quarter")
    last = slots.get("quarter2") or first
    assert first is not None and last is not None
    return PartialDate(year, 3 * first - 2), PartialDate(slots.get("year2") or year, 3 * last)


def _year(slots: Slots) -> _Ends:
    year = slots.get("year")
    return PartialDate(year, 1), PartialDate(year, 12)


_ENDS: dict[str, Callable[[Slots], _Ends]] = {
    "day": _two_days,
    "day_range": _day_range,
    "to_day": _to_day,
    "month": _month,
    "first_month": lambda slots: (PartialDate(slots.get("year"), 1),) * 2,
    "report_period": lambda slots: (None, None),
    "month_range": _month_range,
    "to_month": lambda slots: (None, PartialDate(slots.get("year"), slots["month"])),
    "end_of_month": lambda slots: (PartialDate(slots.get("year"), slots["month"], 31),) * 2,
    "start_of_month": lambda slots: (PartialDate(slots.get("year"), slots["month"], 1),) * 2,
    "middle_of_month": lambda slots: (PartialDate(slots.get("year"), slots["month"], 15),) * 2,
    "months": _months,
    "last_months": _last_months,
    "half_year": lambda slots: (PartialDate(slots.get("year"), 1), PartialDate(slots.get("year"), 6)),
    "last_half_year": lambda slots: (PartialDate(slots.get("year"), 7), PartialDate(slots.get("year"), 12)),
    "quarter": _quarter,
    "quarter_range": _quarter_range,
    "to_quarter": lambda slots: (None, PartialDate(slots.get("year"), 3 * slots["quarter"])),
    "year": _year,
    "year_range": lambda slots: (PartialDate(slots["year"], 1), PartialDate(slots["year2"], 12)),
    "school_year": lambda slots: (PartialDate(slots["year"], 9, 1), PartialDate(slots["year2"], 5, 31)),
    "this_school_year": lambda slots: (None, None),
    "to_year": lambda slots: (None, PartialDate(slots.get("year"), 12)),
    "end_of_year": lambda slots: (PartialDate(slots.get("year"), 12, 31),) * 2,
    "start_of_year": lambda slots: (PartialDate(slots.get("year"), 1, 1),) * 2,
    "year_to_now": lambda slots: (PartialDate(slots.get("year"), 1, 1), None),
    "month_to_now": lambda slots: (None, None),
    "now": lambda slots: (None, None),
    "first_week": lambda slots: (
        PartialDate(slots.get("year"), slots["month"], 1),
        PartialDate(slots.get("year"), slots["month"], 7),
    ),
}


def period_of(start: int, end: int, entry: PeriodEntry, fields: Mapping[str, str], rules: Rules) -> PeriodMention:
    """Return the mention of the template `entry`, whose slots hold `fields`, at `[start, end)`."""
    slots = Slots(rules, fields)
    if isinstance(entry, Season):
        return _season(start, end, entry, slots)
    if isinstance(entry, Holiday):
        day = PartialDate(slots.get("year"), entry.month, entry.day)
        return PeriodMention(start, end, "day", day, day, rule=f"periods.holiday.{entry.id}")
    relative = relative_of(entry, slots)
    if relative is not None:
        return _relative(start, end, entry, relative)
    first, last = _ENDS[entry.shape](slots)
    mention = PeriodMention(
        start=start,
        end=end,
        kind=entry.kind,
        first=first,
        last=last,
        cumulative=entry.cumulative,
        until_now=entry.shape in ("now", "year_to_now", "month_to_now"),
        relative=Relative("month", 0, 0) if entry.shape == "month_to_now" else None,
        approximate=entry.approximate,
        rule=f"periods.period.{entry.id}",
    )
    if entry.shape in ("months", "last_months") and slots["n"] in (6, 9):
        mention = replace(mention, kind="half_year" if slots["n"] == 6 else "nine_months")
    if entry.shape == "day" and first != last:
        mention = replace(mention, kind="range")
    if entry.shift is None:
        return mention
    return replace(mention, year_shift=entry.shift)


def _relative(start: int, end: int, entry: PeriodExpression, relative: Relative) -> PeriodMention:
    return PeriodMention(
        start=start,
        end=end,
        kind=entry.kind,
        first=None,
        last=None,
        relative=relative,
        approximate=entry.approximate,
        rule=f"periods.period.{entry.id}",
    )


def _season(start: int, end: int, entry: Season, slots: Slots) -> PeriodMention:
    year = slots.get("year2") or slots.get("year")
    crosses = entry.first_month > entry.last_month
    before = None if year is None else year - 1
    if entry.crosses:
        first, last = PartialDate(before, entry.first_month), PartialDate(year, entry.last_month)
    else:
        after = None if year is None else year + 1
        first = PartialDate(year, entry.first_month)
        last = PartialDate(after if crosses else year, entry.last_month)
    return PeriodMention(
        start=start,
        end=end,
        kind="season",
        first=first,
        last=last,
        approximate=True,
        rule=f"periods.season.{entry.id}",
    )


def resolve(mention: PeriodMention, anchor: date | None, *, ahead: bool = False) -> Interval:
    """Return the days of `mention` in a document whose own time is `anchor` (None: only written years count).

    A year that is not written is inferred: the latest occurrence that has begun (`ahead`: the earliest that has not
    ended; so is the end of what starts now). What cannot be known stays None.
    """
    if mention.until_now:
        return _until_now(mention, anchor)
    interval = _resolved(mention, anchor, ahead or mention.from_now)
    if mention.from_now:
        is_ahead = anchor is not None and interval.last is not None and anchor <= interval.last
        return Interval(anchor if is_ahead else None, interval.last)
    return interval


def _resolved(mention: PeriodMention, anchor: date | None, ahead: bool) -> Interval:
    if mention.relative is not None:
        return relative_interval(mention.relative, anchor, ahead=ahead)
    if mention.year_shift is not None:
        return _in_shifted_year(mention, mention.year_shift, anchor)
    if mention.last is None:
        return Interval(None, None)
    if mention.last.month is None and mention.last.day is not None:
        return _day_of_month(mention.last.day, anchor, ahead)
    year = mention.last.year
    if year is None and anchor is not None:
        year = _inferred_year(mention, anchor, ahead)
    if year is None:
        return Interval(None, None)
    last = _day(replace(mention.last, year=year), year, end=True)
    first = None
    if mention.first is not None:
        first_year = mention.first.year
        if first_year is None:
            first_year = year - ((mention.first.month or 1) > (mention.last.month or 12))
        first = _day(mention.first, first_year)
    return Interval(first, last)


def _until_now(mention: PeriodMention, anchor: date | None) -> Interval:
    """Return the days up to `anchor`; a first day without a year is the latest one before."""
    if anchor is None:
        return Interval(_day(mention.first, None), None)
    if mention.relative is not None:
        return Interval(month_interval(anchor, mention.relative.first).first, anchor)
    first = _day(mention.first, anchor.year)
    if first is not None and first > anchor:
        first = _day(mention.first, anchor.year - 1)
    return Interval(first, anchor)


def _day_of_month(day: int, anchor: date | None, ahead: bool) -> Interval:
    """Return the day of the month nearest before `anchor` (`ahead`: after it)."""
    if anchor is None:
        return Interval(None, None)
    shift = (1 if day < anchor.day else 0) if ahead else (-1 if day > anchor.day else 0)
    month = month_interval(anchor, shift)
    assert month.first is not None and month.last is not None
    found = month.first.replace(day=min(day, month.last.day))
    return Interval(found, found)


def _inferred_year(mention: PeriodMention, anchor: date, ahead: bool) -> int:
    usual = _usual_year(mention, anchor, ahead)
    if mention.weekday is None or mention.first is None:
        return usual
    return _year_of_weekday(mention.first, mention.weekday, usual)


def _usual_year(mention: PeriodMention, anchor: date, ahead: bool) -> int:
    assert mention.last is not None
    start = mention.first or mention.last
    if ahead:
        end = _day(mention.last, anchor.year, end=True)
        return anchor.year if end is None or end >= anchor else anchor.year + 1
    if mention.cumulative:
        end = _day(mention.last, anchor.year, end=True)
        return anchor.year if end is None or end <= anchor + _AHEAD else anchor.year - 1
    if (start.month or 1) > (mention.last.month or 12):
        return _year_of_crossing(start, anchor)
    begin = _day(start, anchor.year)
    begun = begin is None or begin <= anchor + (_AHEAD if mention.kind != "day" else timedelta(days=20))
    return anchor.year if begun else anchor.year - 1


def _year_of_weekday(day: PartialDate, weekday: int, usual: int) -> int:
    """Return the year next to the `usual` one in which `day` is on `weekday`, the usual one where none is."""
    for year in (usual, usual + 1, usual - 1):
        found = _day(day, year)
        if found is not None and found.weekday() == weekday:
            return year
    return usual


def _year_of_crossing(start: PartialDate, anchor: date) -> int:
    """Return the year in which what crosses New Year ends: of the latest that has begun."""
    begin = _day(start, anchor.year)
    return anchor.year + (begin is not None and begin <= anchor)


def _day(part: PartialDate | None, year: int | None, *, end: bool = False) -> date | None:
    """Return the day of `part` in `year`: a missing month or day is the first, with `end` the last."""
    if part is None or (part.year or year) is None:
        return None
    full_year = part.year or year
    assert full_year is not None
    month = part.month or (12 if end else 1)
    last_day = monthrange(full_year, month)[1]
    day = part.day or (last_day if end else 1)
    if day > last_day and part.day != 31:
        return None
    return date(full_year, month, min(day, last_day))


def _in_shifted_year(mention: PeriodMention, shift: int, anchor: date | None) -> Interval:
    """Return the days of a period of the year that lies `shift` years from that of `anchor`."""
    if anchor is None:
        return Interval(None, None)
    year = anchor.year + shift
    return Interval(_day(mention.first, year), _day(mention.last, year, end=True))


def shift_years(interval: Interval, years: int) -> Interval:
    """Return `interval` moved by whole years; 29 February becomes 28, and a month's end stays a month's end."""

    def moved(day: date | None) -> date | None:
        if day is None:
            return None
        last = monthrange(day.year, day.month)[1]
        year = day.year + years
        return date(year, day.month, min(monthrange(year, day.month)[1], day.day if day.day < last else 31))

    return Interval(moved(interval.first), moved(interval.last))
