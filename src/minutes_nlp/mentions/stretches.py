"""Stretches of time in pieces: "từ năm 2021 đến hết tháng 7 năm 2024", "tính đến 17 giờ ngày 23/9"."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from minutes_nlp.mentions.types import CodeMention, PeriodMention
from minutes_nlp.rules import Rules
from minutes_nlp.text import View
from minutes_nlp.text.fold import fold

_LONGEST_OPENER = 24
_ENDS = frozenset({"day", "month", "quarter", "year"})


def join_stretches(
    view: View, rules: Rules, periods: Sequence[PeriodMention], codes: Sequence[CodeMention]
) -> tuple[PeriodMention, ...]:
    """Return `periods` with what opens or closes a stretch of time joined to them.

    A day or month behind "đến" is the end of a stretch ("to_date"); a clock time in `codes` may stand between. What is
    opened by "từ" and closed right behind is one "range", from the start of the year one "to_date". "lũy kế" or "tính
    chung" before a period makes it cumulative.
    """
    clocks = {code.end: code.start for code in codes if code.kind == "time"}
    closed = [_closed(view, rules, period, clocks) for period in periods]
    joined: list[PeriodMention] = []
    for index, period in enumerate(closed):
        if joined and joined[-1].end > period.start:
            continue
        following = closed[index + 1] if index + 1 < len(closed) else None
        joined.append(_summed(view, rules, _opened(view, rules, period, following)))
    return tuple(joined)


@lru_cache(maxsize=16)
def _words(forms: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold, forms))


def _closed(view: View, rules: Rules, period: PeriodMention, clocks: dict[int, int]) -> PeriodMention:
    """Return a period behind "đến" as the end of a stretch, any other as it is."""
    if period.kind not in _ENDS or period.last is None or period.approximate:
        return period
    stop = view.behind(period.start)
    start = _opener(view, _words(rules.periods.range_to), clocks.get(stop, period.start))
    if start is None:
        return period
    return replace(period, start=start, first=None, kind="to_date", cumulative=True)


def _opened(view: View, rules: Rules, period: PeriodMention, following: PeriodMention | None) -> PeriodMention:
    """Return a period behind "từ" with the end that follows it, or up to now when it is the start of the year."""
    if period.first is None or period.kind == "to_date":
        return period
    opener = _opener(view, _words(rules.periods.range_from), period.start)
    if opener is None:
        return period
    if following is not None and _closes(view, period, following):
        return _stretch(opener, period, following)
    if _is_new_year(period):
        return replace(period, start=opener, kind="to_date", last=None, until_now=True, cumulative=True)
    return period


def _summed(view: View, rules: Rules, period: PeriodMention) -> PeriodMention:
    if _opener(view, _words(rules.periods.summed), period.start) is None:
        return period
    return replace(period, cumulative=True)


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
    stop = view.behind(end)
    for start in range(max(0, stop - _LONGEST_OPENER), stop):
        if view.folded[start:stop] in words and (start == 0 or not view.folded[start - 1].isalnum()):
            return start
    return None
