"""Times told from now: "hôm qua", "tuần sau", "7 năm tới", "thứ bảy tuần này".

They say no date by themselves: without a day to count from they stay unknown.
"""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta

from minutes_nlp.mentions.slots import Slots
from minutes_nlp.mentions.types import Interval, Relative, RelativeUnit
from minutes_nlp.mentions.weekdays import nearest_weekday
from minutes_nlp.rules.schema.periods import PeriodExpression, PeriodShape

_UNITS: Mapping[PeriodShape, RelativeUnit] = {"week": "week", "month": "month", "quarter": "quarter"}
_DAYS_OF_MONTH: Mapping[PeriodShape, int] = {"start_of_month": 1, "middle_of_month": 15, "end_of_month": 31}
_MONTHS_OF = {"month": 1, "quarter": 3, "year": 12}
_PER_YEAR: Mapping[RelativeUnit, int] = {"day": 365, "week": 52, "month": 12, "quarter": 4, "year": 1}
_LAST_YEAR = 9990


def relative_of(entry: PeriodExpression, slots: Slots) -> Relative | None:
    """Return what `entry` means when it is told from now, None when it names its time."""
    shift = entry.shift or 0
    if entry.shape in _UNITS:
        unit = _UNITS[entry.shape]
        return None if entry.shift is None or slots.get(unit) is not None else Relative(unit, shift, shift)
    if entry.shape in _DAYS_OF_MONTH:
        day = _DAYS_OF_MONTH[entry.shape]
        return None if entry.shift is None else Relative("month", shift, shift, day=day)
    if entry.shape == "day_of_month":
        return Relative("month", shift, shift, day=slots["day"])
    if entry.shape == "weekday":
        return Relative("week", shift, shift, weekday=slots["weekday"])
    if entry.shape == "nearest_weekday":
        return Relative("day", shift, shift, weekday=slots["weekday"])
    if entry.unit is None:
        return None
    if entry.shape == "relative":
        return Relative(entry.unit, shift, shift)
    return _counted(entry.shape, entry.unit, slots)


def _counted(shape: PeriodShape, unit: RelativeUnit, slots: Slots) -> Relative | None:
    """Return a time some units away; so many weeks ago is a day and not a week."""
    if shape == "past_span":
        return Relative(unit, -slots["n"], -1)
    if shape == "coming_span":
        return Relative(unit, 1, slots["n"])
    if shape not in ("ago", "hence"):
        return None
    count = slots["n"] if shape == "hence" else -slots["n"]
    return Relative("day", 7 * count, 7 * count) if unit == "week" else Relative(unit, count, count)


def relative_interval(relative: Relative, now: date | None, *, ahead: bool = False) -> Interval:
    """Return the days of `relative` seen from `now`, none when there is no `now`."""
    if now is None or not _is_near(relative, now):
        return Interval(None, None)
    if relative.unit == "day":
        if relative.weekday is not None:
            day = nearest_weekday(relative.weekday, now, relative.first, ahead=ahead)
            return Interval(day, day)
        return Interval(now + timedelta(days=relative.first), now + timedelta(days=relative.last))
    if relative.unit == "week":
        return _weeks(relative, now)
    if relative.day is not None:
        month = month_interval(now, relative.first)
        return _day_in(month, relative.day)
    months = _MONTHS_OF[relative.unit]
    start = (now.month - 1) // months * months + 1
    first = month_interval(now.replace(month=start, day=1), relative.first * months)
    last = month_interval(now.replace(month=start, day=1), relative.last * months + months - 1)
    return Interval(first.first, last.last)


def _is_near(relative: Relative, now: date) -> bool:
    """Tell whether a calendar reaches so far: "3000 năm trước" has no date."""
    per_year = _PER_YEAR[relative.unit]
    return now.year + relative.first // per_year > 1 and now.year + relative.last // per_year < _LAST_YEAR


def _weeks(relative: Relative, now: date) -> Interval:
    monday = now - timedelta(days=now.weekday())
    if relative.weekday is not None:
        day = monday + timedelta(days=7 * relative.first + relative.weekday)
        return Interval(day, day)
    return Interval(monday + timedelta(days=7 * relative.first), monday + timedelta(days=7 * relative.last + 6))


def _day_in(month: Interval, day: int) -> Interval:
    assert month.first is not None and month.last is not None
    found = month.first.replace(day=min(day, month.last.day))
    return Interval(found, found)


def month_interval(anchor: date, shift: int) -> Interval:
    """Return the month that lies `shift` months from that of `anchor`."""
    index = anchor.year * 12 + anchor.month - 1 + shift
    year, month = divmod(index, 12)
    return Interval(date(year, month + 1, 1), date(year, month + 1, monthrange(year, month + 1)[1]))


def quarter_interval(anchor: date, shift: int) -> Interval:
    """Return the quarter that lies `shift` quarters from that of `anchor`."""
    first = month_interval(anchor.replace(month=(anchor.month - 1) // 3 * 3 + 1, day=1), 3 * shift)
    assert first.first is not None
    return Interval(first.first, month_interval(first.first, 2).last)


def shift_months(day: date, months: int) -> date:
    """Return `day` moved by whole months, the last of the month where it has no such day."""
    last = month_interval(day, months).last
    assert last is not None
    return last.replace(day=min(last.day, day.day))
