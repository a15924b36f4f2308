"""Values of options that several commands take."""

import datetime
import math

from minutes_nlp.cli.exits import WrongUsageError

_MEGABYTE = 1_000_000


def as_day(value: str | None) -> datetime.date | None:
    """Return the day that --date names."""
    if value is None:
        return None
    try:
        day = datetime.date.fromisoformat(value)
    except ValueError:
        day = None
    if day is None or day.isoformat() != value:
        raise WrongUsageError(f"--date: '{value}' không phải ngày dạng YYYY-MM-DD, ví dụ 2025-03-01")
    return day


def as_bytes(value: str) -> int:
    """Return the number of bytes that --max-size, in megabytes, names."""
    try:
        size = float(value)
    except ValueError:
        size = math.nan
    if not 0 < size < math.inf:
        raise WrongUsageError(f"--max-size: '{value}' không phải số megabyte lớn hơn 0")
    return max(1, int(size * _MEGABYTE))


def one_of(option: str, value: str, choices: tuple[str, ...]) -> str:
    """Return `value` if it is one of the choices of `option`."""
    if value not in choices:
        raise WrongUsageError(f"{option}: '{value}' không có trong: {', '.join(choices)}")
    return value
