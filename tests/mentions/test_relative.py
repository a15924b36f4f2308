"""Times told from now: where they lie, and that they lie nowhere without a now."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_nlp.mentions.relative import month_interval, quarter_interval, relative_interval, shift_months
from minutes_nlp.mentions.types import Interval, Relative
from tests.mentions.reading import numbers_of

NOW = date(2025, 3, 5)


@pytest.mark.parametrize(
    ("relative", "first", "last"),
    [
        (Relative("day", -1, -1), date(2025, 3, 4), date(2025, 3, 4)),
        (Relative("week", 1, 1), date(2025, 3, 10), date(2025, 3, 16)),
        (Relative("week", 1, 1, weekday=3), date(2025, 3, 13), date(2025, 3, 13)),
        (Relative("month", -3, -1), date(2024, 12, 1), date(2025, 2, 28)),
        (Relative("month", -1, -1, day=31), date(2025, 2, 28), date(2025, 2, 28)),
        (Relative("quarter", 1, 1), date(2025, 4, 1), date(2025, 6, 30)),
        (Relative("year", 1, 3), date(2026, 1, 1), date(2028, 12, 31)),
    ],
)
def test_a_time_is_counted_from_now(relative: Relative, first: date, last: date) -> None:
    """Days count from today, everything longer in whole weeks, months, quarters and years."""
    assert relative_interval(relative, NOW) == Interval(first, last)


@pytest.mark.parametrize("text", ["hôm qua", "tuần sau", "7 năm tới", "thứ Bảy tuần này", "ngày 8 tháng sau"])
def test_without_a_now_there_is_no_date(text: str) -> None:
    """What is told from now is found in any document, and never becomes a date in one that has none."""
    (period,) = numbers_of(text)[1].periods
    assert period.relative is not None
    assert relative_interval(period.relative, None) == Interval(None, None)


@given(st.sampled_from(["day", "week", "month", "quarter", "year"]), st.integers(-9999, 9999))
def test_no_distance_is_too_far(unit: str, count: int) -> None:
    """A distance that no calendar reaches has no date, and is no fault."""
    interval = relative_interval(Relative(unit, count, count), NOW)  # type: ignore[arg-type]
    assert (interval.first is None) == (interval.last is None)


def test_months_count_over_the_year() -> None:
    """The month before January is December."""
    assert month_interval(date(2025, 1, 15), -1) == Interval(date(2024, 12, 1), date(2024, 12, 31))


def test_quarters_count_over_the_year() -> None:
    """The quarter before the first one is the last of the year before."""
    assert quarter_interval(date(2025, 2, 15), -1) == Interval(date(2024, 10, 1), date(2024, 12, 31))


def test_a_day_that_a_month_lacks_is_its_last() -> None:
    """The 31st of March a month before is the end of February."""
    assert shift_months(date(2025, 3, 31), -1) == date(2025, 2, 28)
