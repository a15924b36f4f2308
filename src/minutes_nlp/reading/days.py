"""The day a text is read from, as a caller gives it."""

import datetime

FIRST_YEAR, LAST_YEAR = 1900, 2099
"""The years that texts are read in: periods before and after a day of theirs are days of the calendar, too."""


def read_day(value: datetime.date | str) -> datetime.date:
    """Return the day of `value` ("YYYY-MM-DD" when it is text); a ValueError when it is none or no text's time."""
    if isinstance(value, datetime.datetime):
        day = value.date()
    elif isinstance(value, datetime.date):
        day = value
    else:
        day = datetime.date.fromisoformat(value)
        if day.isoformat() != value:
            raise ValueError(f"'{value}' is not a date as YYYY-MM-DD")
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError(f"{day.isoformat()} is not in the years {FIRST_YEAR} to {LAST_YEAR}")
    return day
