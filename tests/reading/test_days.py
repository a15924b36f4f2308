"""The day a text is read from."""

import datetime

import pytest

import minutes_nlp
from minutes_nlp.reading.days import read_day

DAY = datetime.date(2025, 3, 5)
HEDGED = "Tuần trước, tháng sau, năm ngoái, quý tới và năm sau thu 5 tỷ đồng, tăng 3% so với cùng kỳ 2 năm trước."


@pytest.mark.parametrize("value", [DAY, "2025-03-05", datetime.datetime(2025, 3, 5, 23, 59)])
def test_a_day_is_a_date_or_its_text(value: datetime.date | str) -> None:
    """A date, a time of that day and YYYY-MM-DD are one day."""
    assert read_day(value) == DAY


@pytest.mark.parametrize(
    "value", ["", "2025-3-5", "20250305", "2025-02-30", "0001-01-01", "9999-12-31", datetime.date.max]
)
def test_what_is_no_day_of_a_text(value: datetime.date | str) -> None:
    """Other spellings, days that do not exist and years that no text is from are refused."""
    with pytest.raises(ValueError):
        read_day(value)


@pytest.mark.parametrize("day", ["1900-01-01", "2099-12-31"])
def test_times_around_the_first_and_last_day(day: str) -> None:
    """What lies before the first or after the last of the days is read, too."""
    assert minutes_nlp.extract(HEDGED, date=day).indicators
