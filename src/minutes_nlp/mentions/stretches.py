"""Stretches of time in two pieces: "từ năm 2021 đến hết tháng 7 năm 2024", "từ tháng 3 đến nay"."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from minutes_nlp.mentions.types import PeriodMention
from minutes_nlp.rules import Rules
from minutes_nlp.text import View
from minutes_nlp.text.fold import fold

_LONGEST_OPENER = 20


def join_stretches(view: View, rules: Rules, periods: Sequence[PeriodMention]) -> tuple[PeriodMention, ...]:
    """Return `periods` with each that is opened by "từ" made one with the "đến …" right behind it.

    "từ đầu năm" opens a period of the kind "to_date", up to now where nothing closes it; any other a "range".
    """
    joined: list[PeriodMention] = []
    for index, period in enumerate(periods):
        if joined and joined[-1].end > period.start:
            continue
        opener = _opener(view, _from_words(rules), period.start)
        following = periods[index + 1] if index + 1 < len(periods) else None
        if opener is None or period.first is None or period.kind == "to_date":
            joined.append(period)
        elif following is not None and _closes(view, period, following):
            joined.append(_stretch(opener, period, following))
        elif _is_new_year(period):
            joined.append(replace(period, start=opener, kind="to_date", last=None, until_now=True, cumulative=True))
        else:
            joined.append(period)
    return tuple(joined)


@lru_cache(maxsize=4)
def _from_words(rules: Rules) -> frozenset[str]:
    return frozenset(map(fold, rules.periods.range_from))


def _is_new_year(period: PeriodMention) -> bool:
    """Tell whether a period is the first day of a year: "đầu năm"."""
    first = period.first
    return period.kind == "day" and first is not None and (first.month, first.day) == (1, 1) and period.last == first


def _closes(view: View, period: PeriodMention, following: PeriodMention) -> bool:
    """Tell whether `following` is "đến …" right behind `period`."""
    is_end = following.kind == "to_date" and following.first is None
    return is_end and not view.text[period.end : following.start].strip(" ")


def _stretch(start: int, period: PeriodMention, following: PeriodMention) -> PeriodMention:
    from_new_year = _is_new_year(period)
    return replace(
        following,
        start=start,
        first=period.first,
        kind="to_date" if from_new_year else "range",
        cumulative=from_new_year,
        rule=period.rule,
    )


def _opener(view: View, words: frozenset[str], end: int) -> int | None:
    """Return where the longest of `words` that stands right before `end` begins."""
    stop = len(view.folded[:end].rstrip(" "))
    for start in range(max(0, stop - _LONGEST_OPENER), stop):
        if view.folded[start:stop] in words and (start == 0 or not view.folded[start - 1].isalnum()):
            return start
    return None
