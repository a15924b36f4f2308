"""The days that a document tells of as its own, and times beside them that are of another occasion."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from minutes_nlp.facts.host import front_sentences
from minutes_nlp.facts.reading import Reading
from minutes_nlp.facts.told_meetings import ToldMeetings
from minutes_nlp.mentions.calendar import resolve
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.mentions.types import PeriodMention
from minutes_nlp.structure.types import Sentence

_KINDS = frozenset({"day", "range"})


class OwnDays:
    """The document's own day where it is known, and those of the first sentence that tells of a meeting on a day.

    Without such a sentence they are those of the first one that names a day.
    """

    def __init__(self, reading: Reading) -> None:
        self._time = reading.time
        anchor = reading.time.anchor if reading.time.exact else None
        known = [self._interval(period) for period in _first_days(reading)]
        known = [*known, (anchor, anchor)]
        self._known = [(first, last) for first, last in known if first is not None and last is not None]
        self._first = min((first for first, _ in self._known), default=None)

    def _interval(self, period: PeriodMention) -> tuple[date | None, date | None]:
        interval = resolve(period, self._time.anchor_for(period))
        return interval.first, interval.last

    def is_before(self, period: PeriodMention) -> bool:
        """Tell a time that is over before the first of the days."""
        last = self._interval(period)[1]
        return self._first is not None and last is not None and last < self._first

    def is_another(self, period: PeriodMention, most: int) -> bool:
        """Tell a day that is more than `most` days away from all of them."""
        day, near = self._interval(period)[1], timedelta(days=most)
        if not self._known or day is None or not is_day(period):
            return False
        return not any(first - near <= day <= last + near for first, last in self._known)


def _first_days(reading: Reading) -> Sequence[PeriodMention]:
    meetings = ToldMeetings(reading)
    dated = [(sentence, days) for sentence in front_sentences(reading) if (days := tuple(_days(reading, sentence)))]
    told = (days for sentence, days in dated if meetings.of(sentence))
    return next(told, dated[0][1] if dated else ())


def _days(reading: Reading, sentence: Sentence) -> Iterator[PeriodMention]:
    for period in starting_in(reading.mentions.periods, sentence.start, sentence.end):
        if is_day(period):
            yield period


def is_day(period: PeriodMention) -> bool:
    """Tell a day or several from longer times."""
    is_dated = period.first is not None and period.first.day is not None and period.year_shift is None
    return (is_dated and period.kind in _KINDS) or (period.relative is not None and period.relative.unit == "day")
