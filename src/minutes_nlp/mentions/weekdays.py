"""The days of the week by name: "thứ Hai", "chủ nhật"."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache

from minutes_nlp.rules import Rules
from minutes_nlp.text.fold import fold


@lru_cache(maxsize=4)
def weekdays(rules: Rules) -> Mapping[str, int]:
    """Return the names of the days of the week, folded, with their place in it: Monday is 0."""
    return {fold(form): entry.day for entry in rules.periods.weekday for form in entry.forms}


def nearest_weekday(weekday: int, now: date, direction: int, *, ahead: bool) -> date:
    """Return the `weekday` ahead of `now` (1), behind it (-1), or on it and else as the text looks (0)."""
    coming = (weekday - now.weekday()) % 7
    if direction == 0:
        return now + timedelta(days=coming - 7 * (coming > 0 and not ahead))
    if direction > 0:
        return now + timedelta(days=coming or 7)
    return now + timedelta(days=coming - 7)
