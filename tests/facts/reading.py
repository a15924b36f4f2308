"""Readings of short texts, for the tests of the fact stages."""

from datetime import date

from minutes_nlp.facts.reading import Reading
from minutes_nlp.model import Indicator, Minutes
from minutes_nlp.pipeline import read, reading_of
from minutes_nlp.reading import read_text
from minutes_nlp.rules import load_rules

RULES = load_rules()
MEETING = date(2025, 3, 5)


def reading(text: str, day: date | None = MEETING) -> Reading:
    """Return the reading of `text` at a meeting on `day`."""
    return reading_of(text, RULES, day)


def minutes(text: str, day: date | None = MEETING) -> Minutes:
    """Return the minutes of `text` at a meeting on `day`."""
    return read(read_text(text), RULES, reference_date=day)


def indicators(text: str, day: date | None = MEETING) -> tuple[Indicator, ...]:
    """Return the indicators of `text` at a meeting on `day`."""
    return minutes(text, day).indicators
