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
