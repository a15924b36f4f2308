"""What all fact stages read: the view, the rules, the mentions, the structure, and where the document is in time."""

from dataclasses import dataclass
from datetime import date

from minutes_nlp.mentions.places import PlaceMention
from minutes_nlp.mentions.types import (
    CodeMention,
    CueMention,
    Numeral,
    OrganisationMention,
    PeriodMention,
    PersonMention,
    QuantityMention,
    RankMention,
)
from minutes_nlp.model import Period
from minutes_nlp.rules import Rules
from minutes_nlp.structure.types import Structure
from minutes_nlp.text import View


@dataclass(frozen=True, slots=True)
class Mentions:
    """All mentions of a document, each kind in order of place."""

    numerals: tuple[Numeral, ...]
    quantities: tuple[QuantityMention, ...]
    periods: tuple[PeriodMention, ...]
    ranks: tuple[RankMention, ...]
    codes: tuple[CodeMention, ...]
    organisations: tuple[OrganisationMention, ...]
    places: tuple[PlaceMention, ...]
    persons: tuple[PersonMention, ...]
    cues: tuple[CueMention, ...]


@dataclass(frozen=True, slots=True)
class TimeFrame:
    """Where the document is in time.

    `anchor` is the latest day the document can speak of as past (the meeting's date, else the end of the month of
    publication, else the end of the period it covers), None when no year is known; `exact` when it is the meeting's
    own date; `covers` the period that the meeting is about. `is_of_year` where at least the year is certain.
    """

    anchor: date | None
    exact: bool
    covers: Period | None
    is_of_year: bool = False

    def anchor_for(self, period: PeriodMention) -> date | None:
        """Return the day from which `period` is placed: none when it is told from a day that nobody tells."""
        needs_a_day = period.relative is not None and period.relative.needs_a_day
        return None if needs_a_day and not self.exact else self.anchor


@dataclass(frozen=True, slots=True)
class Reading:
    """A document on its way to facts."""

    view: View
    rules: Rules
    mentions: Mentions
    structure: Structure
    time: TimeFrame
