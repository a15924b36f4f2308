"""From a period mention to the contract's period."""

from datetime import date

from minutes_nlp.mentions.calendar import resolve
from minutes_nlp.mentions.types import Interval, PeriodMention
from minutes_nlp.model import Period
from minutes_nlp.text import View


def iso(day: date | None) -> str | None:
    """Return the day as the contract writes it."""
    return day.isoformat() if day else None


def as_day(text: str | None) -> date | None:
    """Return the day that the contract's text means."""
    return date.fromisoformat(text) if text else None


def written_period(view: View, mention: PeriodMention, interval: Interval, *, cumulative: bool) -> Period:
    """Return the record of a period that stands where it is used."""
    evidence = view.evidence(mention.start, mention.end)
    return Period(
        text=evidence.text,
        start=evidence.start,
        end=evidence.end,
        first=iso(interval.first),
        last=iso(interval.last),
        kind=mention.kind,
        cumulative=cumulative,
    )


def period_alone(view: View, mention: PeriodMention, anchor: date | None) -> Period:
    """Return the record of a period said without a figure: "đến ngày …" is read as from the start of the year."""
    interval = resolve(mention, anchor)
    is_from_new_year = mention.kind == "to_date" and not mention.is_open
    if is_from_new_year and interval.first is None and interval.last is not None:
        interval = Interval(date(interval.last.year, 1, 1), interval.last)
    return written_period(view, mention, interval, cumulative=mention.cumulative)
