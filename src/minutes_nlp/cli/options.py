"""Values of options that several commands take."""

import datetime
import math

from minutes_nlp.cli.exits import WrongUsageError
from minutes_nlp.reading.days import FIRST_YEAR, LAST_YEAR, read_day

_MEGABYTE = 1_000_000


def as_day(value: str | None) -> datetime.date | None:
    """Return the day that --date names."""
    if value is None:
        return None
    try:
        return read_day(value)
    except ValueError as error:
        years = f"từ năm {FIRST_YEAR} đến năm {LAST_YEAR}"
        raise WrongUsageError(f"--date: '{value}' không phải ngày dạng YYYY-MM-DD {years}, ví dụ 2025-03-01") from error


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
