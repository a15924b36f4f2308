"""Values of options."""

import datetime

import pytest

from minutes_nlp.cli.exits import WrongUsageError
from minutes_nlp.cli.options import as_bytes, as_day, one_of


def test_day() -> None:
    """A day is read from YYYY-MM-DD only."""
    assert as_day(None) is None
    assert as_day("2025-03-01") == datetime.date(2025, 3, 1)
    for wrong in ("", "2025-3-1", "2025-W09-6", "20250301", "2025-03-01T00:00", "0025-03-01", "9999-12-31"):
        with pytest.raises(WrongUsageError, match="YYYY-MM-DD"):
            as_day(wrong)


def test_bytes() -> None:
    """A size in megabytes is a positive number."""
    assert as_bytes("20") == 20_000_000
    assert as_bytes("0.5") == 500_000
    for wrong in ("", "x", "0", "-1", "nan", "inf"):
        with pytest.raises(WrongUsageError):
            as_bytes(wrong)


def test_choice() -> None:
    """A choice is one of those there are."""
    assert one_of("--format", "json", ("json",)) == "json"
    with pytest.raises(WrongUsageError, match="--format: 'x' không có trong: json"):
        one_of("--format", "x", ("json",))
