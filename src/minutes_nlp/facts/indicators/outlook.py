"""What is said of a time to come is planned: "đến năm 2030, tỷ lệ che phủ rừng đạt 45%"."""

from collections.abc import Iterable, Iterator
from datetime import date

from minutes_nlp.facts.indicators.conditions import is_supposed
from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.reading import Reading, TimeFrame
from minutes_nlp.mentions.calendar import resolve
from minutes_nlp.mentions.types import PeriodMention

_END_OF_YEAR = (12, 31)


def settle_outlook(reading: Reading, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield `drafts`, those told as facts of a time after the document's own as planned, unless a word says "đã".

    What follows "nếu … thì" is a scenario, a forecast (CONVENTIONS). A document whose year is not sure may be younger
    than it seems: only what "đến năm …" is, is still to come.
    """
    now = reading.time.anchor
    done = -1
    for draft in drafts:
        done = draft.sentence if draft.is_done else done
        if now is not None and draft.status == "actual" and done != draft.sentence and not draft.shift_years:
            is_to_come = draft.period is not None and _is_to_come(draft.period, now, reading.time)
            draft.status = "plan" if is_to_come else "actual"
        if draft.status == "actual" and not draft.has_own_period and is_supposed(reading, draft.place):
            draft.status = "forecast"
        if draft.status == "actual" and _is_not_yet(draft, reading.time):
            draft.period = None
        yield draft


def _is_not_yet(draft: Draft, time: TimeFrame) -> bool:
    """Tell a fact whose period, of another sentence, begins after the document's own day: the fact is not of it."""
    if draft.period is None or draft.is_period_near or time.anchor is None or not time.exact:
        return False
    first = resolve(draft.period, time.anchor).first
    return first is not None and first > time.anchor


def _is_to_come(period: PeriodMention, now: date, time: TimeFrame) -> bool:
    """Tell a time that lies ahead: from now on, all of it or the day up to which it reaches in a later year."""
    interval = resolve(period, now)
    is_later = period.relative is not None and interval.first is not None and interval.first > now
    if time.exact and (period.from_now or is_later):
        return True
    day = interval.last if period.kind == "to_date" else interval.first
    if not (time.exact or time.is_of_year) and (
        period.kind != "to_date" or day is None or (day.month, day.day) != _END_OF_YEAR
    ):
        return False
    return day is not None and day.year > now.year
