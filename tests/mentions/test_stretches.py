"""Two periods with "từ … đến …" are one stretch."""

import pytest

import minutes_nlp
from minutes_nlp.model import Period


@pytest.mark.parametrize(
    ("text", "first", "last", "kind"),
    [
        ("từ năm 2021 đến hết tháng 7 năm 2024", "2021-01-01", "2024-07-31", "range"),
        ("Kể từ tháng 10/2024 đến nay", "2024-10-01", "2025-03-05", "range"),
        ("từ đầu tháng 11 đến nay", "2024-11-01", "2025-03-05", "range"),
        ("từ đầu tháng đến nay", "2025-03-01", "2025-03-05", "range"),
        ("từ đầu năm đến hết tháng 2", "2025-01-01", "2025-02-28", "to_date"),
        ("từ đầu năm", "2025-01-01", "2025-03-05", "to_date"),
        ("từ nay đến cuối năm", "2025-03-05", "2025-12-31", "range"),
        ("tuần qua (từ ngày 24/02 đến ngày 02/3)", "2025-02-24", "2025-03-02", "week"),
    ],
)
def test_a_stretch_is_one_period(text: str, first: str, last: str, kind: str) -> None:
    """It begins where the first of the two begins and ends where the second ends."""
    (period,) = minutes_nlp.parse(text, "period", date="2025-03-05")
    assert isinstance(period, Period)
    assert period.text == text
    assert (period.first, period.last, period.kind) == (first, last, kind)


def test_other_neighbours_stay_two() -> None:
    """Without "từ" before the first, or with words between, there is no stretch."""
    assert len(minutes_nlp.parse("quý II, đến hết tháng 8", "period", date="2025-03-05")) == 2
    assert len(minutes_nlp.parse("từ tháng 3 chậm, đến nay nhanh hơn", "period", date="2025-03-05")) == 2


@pytest.mark.parametrize("start", ["Từ đầu nhiệm kỳ", "Từ đầu đợt dịch thứ hai", "Từ khi thành lập"])
def test_a_start_whose_day_is_not_said_is_unknown(start: str) -> None:
    """The stretch adds up to its end from a day that is not guessed."""
    (period,) = minutes_nlp.parse(f"{start} đến ngày 28/02/2025", "period", date="2025-03-05")
    assert isinstance(period, Period)
    assert (period.first, period.last, period.kind, period.cumulative) == (None, "2025-02-28", "to_date", True)


def test_the_year_behind_a_season_is_its_own() -> None:
    """The two are one season and no year."""
    (period,) = minutes_nlp.parse("vụ mùa năm trước", "period", date="2025-03-05")
    assert isinstance(period, Period)
    assert (period.text, period.kind) == ("vụ mùa năm trước", "season")
