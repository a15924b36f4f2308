"""Deadlines: dates, terms, recurrences, events and urgency as written, and what they mean in time."""

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from functools import lru_cache

from minutes_nlp.mentions.calendar import resolve
from minutes_nlp.mentions.directive_words import DirectiveWords, directive_words
from minutes_nlp.mentions.types import PeriodMention, Relative, Span
from minutes_nlp.model.directives import Deadline, DeadlineBound, DeadlineKind, DeadlinePrecision
from minutes_nlp.rules import Rules
from minutes_nlp.text import View
from minutes_nlp.text.fold import fold

_LOOK_BEHIND = 40
_TAIL = re.compile(r"[^,;.:()\n“”\"]*")
_BOUNDARY_BEFORE = re.compile(r"(?:^|[,;:.(\n“\"])\s*$")
_BOUNDARY_AFTER = re.compile(r"\s*(?:[,;:.)\n”\"]|$)")
_UNIT_DAYS = {"day": 1, "week": 7}
_ENDS_OF_YEARS = re.compile(r"(?:start|end)-of-(?:[a-z]+-)?year")
_FARTHEST = timedelta(days=320)
"""A day or month without a year that would lie farther ahead than this is taken for a past one: no date is given."""


@dataclass(frozen=True, slots=True)
class DeadlineMention(Span):
    """A deadline as written, not yet placed in time.

    `period` is the date or period it names; `amount` and `unit` the term ("trong vòng 10 ngày"), `working` for
    working days; `recurrence` the RRULE of a repeated one.
    """

    kind: DeadlineKind
    bound: DeadlineBound | None
    rule: str
    period: PeriodMention | None = None
    amount: int | None = None
    unit: str | None = None
    working: bool = False
    recurrence: str | None = None


def find_deadlines(view: View, rules: Rules, periods: Iterable[PeriodMention]) -> tuple[DeadlineMention, ...]:
    """Return what can be a deadline in `view`, in order of place, never overlapping.

    Whether a window like "trong tháng 6" is one is for the directive to say that it stands in.
    """
    words = directive_words(rules)
    found = [
        *sorted(_recurrences(view, rules, words), key=lambda mention: mention.recurrence is None),
        *_terms(view, rules),
        *_events(view, words),
        *_dated(view, words, periods),
        *_urgent(view, words),
    ]
    return tuple(_without_overlaps(found))


def resolve_deadline(
    mention: DeadlineMention, view: View, anchor: date | None, *, exact: bool = True
) -> Deadline | None:
    """Return the deadline that `mention` means in a document whose own time is `anchor`.

    `exact` tells that `anchor` is a day and not the end of a month. None for a window that had already ended.
    """
    floor = anchor if anchor is None or exact else anchor.replace(day=1)
    day, precision = _day_of(mention, floor, exact)
    if mention.kind == "during" and day is None and anchor is not None:
        return None
    if mention.kind == "during" and day is not None and floor is not None and day < floor:
        return None
    evidence = view.evidence(mention.start, mention.end)
    return Deadline(
        text=evidence.text,
        date=day.isoformat() if day is not None else None,
        bound=mention.bound,
        precision=precision,
        kind=mention.kind,
        recurrence=mention.recurrence,
        start=evidence.start,
        end=evidence.end,
    )


def _day_of(mention: DeadlineMention, floor: date | None, exact: bool) -> tuple[date | None, DeadlinePrecision | None]:
    if mention.period is not None:
        if mention.period.relative is not None and mention.period.relative.needs_a_day and not exact:
            return None, _precision(mention.period)
        interval = resolve(mention.period, floor, ahead=True)
        day = interval.last
        if mention.bound == "before" and interval.first is not None:
            day = interval.first
        if day is not None and floor is not None and _is_far(mention.period, day, floor):
            day = None
        return day, _precision(mention.period)
    if mention.kind == "within" and mention.amount is not None:
        day = _after(floor, mention) if floor is not None and exact and not mention.working else None
        return day, "day"
    monthly = mention.bound is not None and "BYMONTHDAY" in (mention.recurrence or "")
    return None, "day" if mention.kind == "relative" or monthly else None


def _is_far(period: PeriodMention, day: date, floor: date) -> bool:
    """Tell a year that was guessed too far ahead: the period is more likely the one just past."""
    year_written = period.last is not None and period.last.year is not None
    return not year_written and not period.is_told_from_now and day - floor > _FARTHEST and day.year > floor.year


def _precision(period: PeriodMention) -> DeadlinePrecision:
    """Return how exactly `period` names its last day."""
    if period.relative is not None:
        return _relative_precision(period.relative, approximate=period.approximate)
    has_day = period.last is not None and period.last.day is not None and not period.approximate
    if has_day and _ENDS_OF_YEARS.search(period.rule) is None:
        return "day"
    if period.kind == "month":
        return "month"
    if "quarter" in period.rule or period.kind == "quarter":
        return "quarter"
    if "year" in period.rule or period.kind == "year":
        return "year"
    return "day" if period.kind == "week" else "month"


def _relative_precision(relative: Relative, *, approximate: bool) -> DeadlinePrecision:
    if relative.unit == "quarter" or relative.unit == "year":
        return relative.unit
    return "day" if relative.needs_a_day or (relative.day is not None and not approximate) else "month"


def _after(start: date, mention: DeadlineMention) -> date | None:
    """Return the day that lies the term of `mention` after `start`."""
    assert mention.amount is not None
    if mention.unit in _UNIT_DAYS:
        return start + timedelta(days=mention.amount * _UNIT_DAYS[mention.unit])
    if mention.unit not in ("month", "year"):
        return None
    months = mention.amount * (12 if mention.unit == "year" else 1)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if year > MAXYEAR:
        return None
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def _dated(view: View, words: DirectiveWords, periods: Iterable[PeriodMention]) -> Iterator[DeadlineMention]:
    """Yield the periods that a deadline cue stands before or at the head of."""
    for period in periods:
        cue = None
        for match in words.deadline.find(view.folded, max(0, period.start - _LOOK_BEHIND), period.end):
            if match.start > period.start:
                break
            if not view.folded[match.end : period.start].strip(" :"):
                cue = match
        if cue is None or period.until_now or not _is_placed(period):
            continue
        rule = f"directives.deadline.{cue.payload.id}"
        start = min(cue.start, period.start)
        yield DeadlineMention(start, period.end, cue.payload.kind, cue.payload.bound, rule, period=period)


def _is_placed(period: PeriodMention) -> bool:
    return period.last is not None or period.is_told_from_now


def _recurrences(view: View, rules: Rules, words: DirectiveWords) -> Iterator[DeadlineMention]:
    for match in words.recurrence.find(view.folded):
        start, bound, rrule = match.start, None, match.payload.rrule
        low = max(0, start - _LOOK_BEHIND)
        day = _day_of_month(rules).search(view.folded, low, start)
        if day is not None and rrule is not None:
            start, rrule = day.start(), f"{rrule};BYMONTHDAY={int(day.group(1))}"
        cues = [cue for cue in words.deadline.find(view.folded, low, match.start) if cue.start <= start <= cue.end + 1]
        if cues and day is not None:
            start, bound = cues[-1].start, cues[-1].payload.bound
        elif day is not None:
            start = _with_periodically(view, words, low, start)
        elif not _stands_alone(view, words, match.start, match.end):
            continue
        yield DeadlineMention(
            start, match.end, "recurring", bound, f"directives.recurrence.{match.payload.id}", recurrence=rrule
        )


def _with_periodically(view: View, words: DirectiveWords, low: int, start: int) -> int:
    """Return where "định kỳ" before "ngày 20 hằng tháng" begins, else `start`."""
    for match in words.recurrence.find(view.folded, low, start):
        if match.payload.rrule is None and not view.folded[match.end : start].strip():
            return match.start
    return start


def _stands_alone(view: View, words: DirectiveWords, start: int, end: int) -> bool:
    """Tell an adverbial "hằng tháng" from the attribute of a noun."""
    if _BOUNDARY_BEFORE.search(view.folded, max(0, start - 3), start) or _BOUNDARY_AFTER.match(view.folded, end):
        return True
    return view.folded[end : end + 1] == " " and words.verb.at(view.folded, end + 1) is not None


def _terms(view: View, rules: Rules) -> Iterator[DeadlineMention]:
    """Yield the terms: "trong vòng 10 ngày", "trong 05 ngày làm việc kể từ ngày ban hành"."""
    words = directive_words(rules)
    units = {fold(form): entry.unit for entry in rules.directives.term if entry.part == "unit" for form in entry.forms}
    for match in _term_pattern(rules).finditer(view.folded):
        end, kind = match.end(), "within"
        start_word = words.term.at(view.folded, end + 1) if view.folded[end : end + 1] == " " else None
        if start_word is not None and start_word.payload.part == "start":
            tail = _TAIL.match(view.folded, start_word.end)
            end, kind = tail.end() if tail else start_word.end, "relative"
            end = view.trim(match.start(), end)[1]
        yield DeadlineMention(
            match.start(),
            end,
            "relative" if kind == "relative" else "within",
            "on_or_before",
            f"directives.term.{kind}",
            amount=int(match.group(1)),
            unit=units[match.group(2)],
            working=match.group(3) is not None,
        )


def _events(view: View, words: DirectiveWords) -> Iterator[DeadlineMention]:
    for match in words.event.find(view.folded):
        tail = _TAIL.match(view.folded, match.end)
        end = view.trim(match.start, tail.end() if tail else match.end)[1]
        start = match.start
        for cue in words.deadline.find(view.folded, max(0, start - _LOOK_BEHIND), start):
            start = cue.start if not view.folded[cue.end : match.start].strip() else start
        yield DeadlineMention(start, end, "event", match.payload.bound, f"directives.event.{match.payload.id}")


def _urgent(view: View, words: DirectiveWords) -> Iterator[DeadlineMention]:
    for match in words.verb.find(view.folded):
        if match.payload.urgent:
            yield DeadlineMention(match.start, match.end, "urgency", None, f"directives.verb.{match.payload.id}")


def _without_overlaps(found: list[DeadlineMention]) -> list[DeadlineMention]:
    """Keep of overlapping ones the earlier kind of `found`."""
    kept: list[DeadlineMention] = []
    starts: list[int] = []
    for mention in found:
        index = bisect_left(starts, mention.start)
        before_ends = index == 0 or kept[index - 1].end <= mention.start
        after_starts = index == len(kept) or mention.end <= starts[index]
        if before_ends and after_starts:
            kept.insert(index, mention)
            starts.insert(index, mention.start)
    return kept


@lru_cache(maxsize=4)
def _day_of_month(rules: Rules) -> re.Pattern[str]:
    """Return the pattern of "ngày 20" right before a recurrence."""
    return re.compile(rf"(?<![^\W\d_])(?:{_forms(rules, 'unit', 'day')})\s(\d{{1,2}})\s?,?\s?(?:[^\W\d_]{{3}}\s)?$")


@lru_cache(maxsize=4)
def _term_pattern(rules: Rules) -> re.Pattern[str]:
    openings, units, working = (_forms(rules, part) for part in ("opening", "unit", "working"))
    return re.compile(
        rf"(?<![^\W\d_])(?:{openings})\s(\d{{1,3}})\s?(?:\([^()\n]{{1,20}}\)\s?)?"
        rf"({units})(?![^\W\d_])(\s(?:{working})(?![^\W\d_]))?(?!\s?\d)"
    )


def _forms(rules: Rules, part: str, unit: str | None = None) -> str:
    forms = [
        fold(form)
        for entry in rules.directives.term
        if entry.part == part and unit in (None, entry.unit)
        for form in entry.forms
    ]
    return "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
