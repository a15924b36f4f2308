"""Periods as written become days once the year is known."""

from datetime import date

import pytest

from minutes_nlp.mentions.calendar import resolve, shift_years
from minutes_nlp.mentions.types import Interval
from tests.mentions.reading import numbers_of

ANCHOR = date(2025, 3, 5)


def _days(text: str, anchor: date | None = ANCHOR, *, ahead: bool = False) -> tuple[str | None, str | None]:
    _, found, numbers = numbers_of(text)
    (period,) = [*found.periods, *numbers.days]
    interval = resolve(period, anchor, ahead=ahead)
    first, last = interval.first, interval.last
    return first.isoformat() if first else None, last.isoformat() if last else None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("tháng 2", "2025-02-01", "2025-02-28"),
        ("tháng 12", "2024-12-01", "2024-12-31"),
        ("tháng Hai", "2025-02-01", "2025-02-28"),
        ("lũy kế 2 tháng", "2025-01-01", "2025-02-28"),
        ("hai tháng đầu năm", "2025-01-01", "2025-02-28"),
        ("6 tháng cuối năm 2024", "2024-07-01", "2024-12-31"),
        ("quý I/2025", "2025-01-01", "2025-03-31"),
        ("quý 4 năm 2024", "2024-10-01", "2024-12-31"),
        ("năm trước", "2024-01-01", "2024-12-31"),
        ("tháng trước", "2025-02-01", "2025-02-28"),
        ("tuần trước", "2025-02-24", "2025-03-02"),
        ("từ ngày 01/01/2025 đến 15/02/2025", "2025-01-01", "2025-02-15"),
        ("từ 24 - 26/02", "2025-02-24", "2025-02-26"),
        ("từ 15/12 đến 14/02/2025", "2024-12-15", "2025-02-14"),
        ("giai đoạn 2021 - 2025", "2021-01-01", "2025-12-31"),
        ("năm học 2024 - 2025", "2024-09-01", "2025-05-31"),
        ("từ đầu năm đến nay", "2025-01-01", "2025-03-05"),
        ("cuối năm 2024", "2024-12-31", "2024-12-31"),
        ("ngày 28-2", "2025-02-28", "2025-02-28"),
        ("chủ nhật, ngày 6/4", "2025-04-06", "2025-04-06"),
        ("chủ nhật, ngày 7/4", "2024-04-07", "2024-04-07"),
        ("thứ Hai, ngày 7/4", "2025-04-07", "2025-04-07"),
        ("thứ Ba, ngày 3/3", "2026-03-03", "2026-03-03"),
        ("thứ Năm, ngày 4/3", "2025-03-04", "2025-03-04"),
        ("đến ngày 20/02", None, "2025-02-20"),
        ("vụ Đông Xuân 2024-2025", "2024-11-01", "2025-06-30"),
    ],
)
def test_a_period_is_placed(text: str, first: str | None, last: str | None) -> None:
    """A period without a year is the latest that has begun."""
    assert _days(text) == (first, last)


def test_deadlines_look_ahead() -> None:
    """With `ahead` a month without a year is the next one that has not ended."""
    assert _days("tháng 2", ahead=True) == ("2026-02-01", "2026-02-28")
    assert _days("tháng 6", ahead=True) == ("2025-06-01", "2025-06-30")


def test_what_starts_now_ends_ahead() -> None:
    """The end of "từ nay đến …" is the next one, also of a month that has been in this year."""
    assert _days("từ nay đến hết tháng 6") == ("2025-03-05", "2025-06-30")
    assert _days("từ nay đến hết tháng 1") == ("2025-03-05", "2026-01-31")


def test_a_year_that_is_nowhere_stays_unknown() -> None:
    """Without an anchor only what is written is known."""
    assert _days("tháng 2", None) == (None, None)
    assert _days("tháng 2/2025", None) == ("2025-02-01", "2025-02-28")


def test_days_that_do_not_exist_are_unknown() -> None:
    """The 30th of February is no day."""
    assert _days("ngày 30/02/2025") == (None, None)


def test_shifting_keeps_the_ends_of_months() -> None:
    """The end of February a year before is the end of February."""
    shifted = shift_years(Interval(date(2025, 2, 1), date(2025, 2, 28)), -1)
    assert shifted == Interval(date(2024, 2, 1), date(2024, 2, 29))


def test_no_months_of_a_year() -> None:
    """Of "0 tháng đầu năm" nothing is known."""
    assert _days("0 tháng đầu năm 2025") == (None, None)
