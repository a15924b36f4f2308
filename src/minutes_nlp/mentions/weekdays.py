"""The days of the week by name: "thứ Hai", "chủ nhật"."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.types import PeriodMention
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.periods import Weekday
from minutes_nlp.text import PhraseIndex, View
from minutes_nlp.text.fold import fold

_LONGEST_NAME = 10
_BETWEEN = " ,("
"""What stands between the day of the week and the date: "thứ Sáu, ngày 18/7", "chủ nhật (9/4)"."""


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


@lru_cache(maxsize=4)
def _index(rules: Rules) -> PhraseIndex[Weekday]:
    return index_of(rules.periods.weekday)


def with_weekday(view: View, rules: Rules, period: PeriodMention) -> PeriodMention:
    """Return a date with the day of the week that stands before it, anything else as it is."""
    if period.kind != "day" or period.first is None or period.first.month is None or period.first.day is None:
        return period
    name = _index(rules).ending_at(view.folded, view.behind(period.start, _BETWEEN), _LONGEST_NAME)
    return period if name is None else replace(period, weekday=name.payload.day)
