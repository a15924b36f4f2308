"""Periods as records."""

from datetime import date

from minutes_nlp.facts.periods import as_day, iso, period_alone
from tests.facts.reading import reading


def test_days_go_both_ways() -> None:
    """A day is written as ISO 8601 and read back."""
    assert as_day(iso(date(2025, 3, 5))) == date(2025, 3, 5)
    assert iso(None) is None
    assert as_day(None) is None


def test_a_period_alone_runs_from_the_start_of_the_year() -> None:
    """The phrase "đến ngày 20/02" said alone is read as a flow."""
    found = reading("đến ngày 20/02")
    record = period_alone(found.view, found.mentions.periods[0], found.time.anchor)
    assert (record.first, record.last, record.cumulative) == ("2025-01-01", "2025-02-20", True)
