"""Stretches of time in pieces: "từ năm 2021 đến hết tháng 7 năm 2024", "tính đến 17 giờ ngày 23/9"."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from minutes_nlp.mentions.types import CodeMention, PeriodMention
from minutes_nlp.rules import Rules
from minutes_nlp.text import PhraseIndex, View
from minutes_nlp.text.fold import fold

_LONGEST_OPENER = 24
_LONGEST_START = 48
_NAMED = frozenset({"week", "month", "quarter"})
_MARKS = ",;.:\n("
_ENDS = frozenset({"day", "month", "quarter", "year"})


def join_stretches(
    view: View, rules: Rules, periods: Sequence[PeriodMention], codes: Sequence[CodeMention]
) -> tuple[PeriodMention, ...]:
    """Return `periods` with what opens or closes a stretch of time joined to them.

    A day or month behind "đến" is the end of a stretch ("to_date"); a clock time in `codes` may stand between. What is
    opened by "từ" and closed right behind is one "range", from the start of the year one "to_date"; what starts at a
    day that is not said ("từ đầu nhiệm kỳ") is open, and "từ nay" starts at the meeting. Days in brackets behind a week
    are its days, "năm trước" behind a season is its year. "lũy kế" or "tính chung" before a period makes it cumulative.
    """
    clocks = {code.end: code.start for code in codes if code.kind == "time"}
    closed = [_closed(view, rules, period, clocks) for period in periods]
    joined: list[PeriodMention] = []
    for index, period in enumerate(closed):
        if joined and joined[-1].end > period.start:
            continue
        following = closed[index + 1] if index + 1 < len(closed) else None
        if following is not None and _is_year_of(view, period, following):
            joined.append(replace(period, end=following.end, year_shift=following.year_shift))
            continue
        opened = _opened(view, rules, _begun(view, rules, period, joined), following)
        joined.append(_summed(view, rules, _given_by_days(view, opened, following)))
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


def _is_year_of(view: View, season: PeriodMention, year: PeriodMention) -> bool:
    """Tell the year behind a season: "vụ mùa năm trước"."""
    is_bare = season.kind == "season" and season.last is not None and season.last.year is None
    return is_bare and year.year_shift is not None and view.text[season.end : year.start] == " "


def _begun(view: View, rules: Rules, period: PeriodMention, before: Sequence[PeriodMention]) -> PeriodMention:
    """Return the end of a stretch with what begins it: "từ nay", or a start that no period says."""
    if period.kind != "to_date" or period.first is not None:
        return period
    now = _opener(view, _words(rules.periods.from_now), period.start)
    if now is not None:
        return replace(period, start=now, kind="range", cumulative=False, from_now=True)
    start = _open_start(view, rules, period.start, before[-1].end if before else 0)
    return period if start is None else replace(period, start=start, cumulative=True, is_open=True)


def _open_start(view: View, rules: Rules, end: int, after: int) -> int | None:
    """Return where "từ đầu nhiệm kỳ" or the like begins that goes up to `end` with neither mark nor number in it."""
    begin = max(after, end - _LONGEST_START, *(view.folded.rfind(mark, after, end) + 1 for mark in _MARKS))
    found = next(_starts(rules).find(view.folded, begin, end), None)
    if found is None or any(char.isdecimal() for char in view.folded[found.start : end]):
        return None
    return found.start


@lru_cache(maxsize=4)
def _starts(rules: Rules) -> PhraseIndex[str]:
    return PhraseIndex((form, entry.id) for entry in rules.periods.open_start for form in entry.forms)


def _given_by_days(view: View, period: PeriodMention, following: PeriodMention | None) -> PeriodMention:
    """Return a named week, month or quarter with the days that brackets behind it give: "tuần qua (17/9 - 23/9)"."""
    if following is None or following.first is None or following.first.day is None:
        return period
    is_in_brackets = view.text[period.end : following.start].strip(" ") == "(" and view.text.startswith(
        ")", following.end
    )
    if not is_in_brackets or period.kind not in _NAMED or following.kind != "range":
        return period
    return replace(following, start=period.start, end=following.end + 1, kind=period.kind)


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
    first = period.first
    if first is not None and first.month is None and first.day is not None and following.last is not None:
        first = replace(first, month=following.last.month, year=following.last.year)
    return replace(
        following,
        start=start,
        first=first,
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
