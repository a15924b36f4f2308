"""What a reading says, in the form in which two readings are compared: the program's with gold, or gold with gold.

Amounts are in base units, names are kept as written (they are folded when compared), spans are offsets into the text.
"""

from dataclasses import dataclass
from decimal import Decimal

from minutes_nlp.mentions.types import Span

Names = frozenset[str]
"""The ways to write one name, folded: a body's short and its full name."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A number (or a range) in the base unit of `unit`."""

    number: Decimal
    upper: Decimal | None
    unit: str
    operator: str


APPROXIMATE = frozenset({"season", "school_year", "term"})
"""Kinds of periods that keep their label; their days differ by region and school, so they are not compared."""


@dataclass(frozen=True, slots=True)
class Days:
    """A period by its first and last day, as ISO dates or None; those of an approximate kind are None."""

    first: str | None
    last: str | None
    kind: str | None
    cumulative: bool

    @property
    def is_approximate(self) -> bool:
        """Whether the days are only about right."""
        return self.kind in APPROXIMATE


def exact(days: Days | None) -> Days | None:
    """Return a period as it is compared: one of an approximate kind without its days."""
    if days is None or not days.is_approximate:
        return days
    return Days(None, None, days.kind, cumulative=False)


@dataclass(frozen=True, slots=True)
class BasisFacts:
    """What a comparison is made against."""

    kind: str
    first: str | None
    last: str | None
    issuer: str


@dataclass(frozen=True, slots=True)
class ComparisonFacts:
    """A comparison of an indicator."""

    relation: str
    amount: Measure | None
    origin: Measure | None
    basis: BasisFacts | None


@dataclass(frozen=True, slots=True)
class IndicatorFacts:
    """An indicator; `whole` is the id of what it is a part of, `ranks` are position, field and scope."""

    id: str
    name: str
    value: Measure | None
    status: str
    period: Days | None
    comparisons: tuple[ComparisonFacts, ...]
    ranks: tuple[tuple[int, int | None, str], ...]
    whole: str | None
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class DeadlineFacts:
    """A deadline."""

    text: str
    date: str | None
    bound: str | None
    precision: str | None
    kind: str | None
    recurrence: str | None


@dataclass(frozen=True, slots=True)
class DirectiveFacts:
    """A directive; `targets` are ids of the indicators it sets, `assignees` are names with their roles."""

    kind: str
    action: str
    issuer: Names
    speech: str | None
    assignees: tuple[tuple[str, str], ...]
    deadline: DeadlineFacts | None
    measurable: bool
    targets: tuple[str, ...]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class AttendeeFacts:
    """One who is present; posts are label, organisation and status; `counts` are the size and what it is out of."""

    type: str
    name: str
    posts: tuple[tuple[str, str, str], ...]
    roles: tuple[str, ...]
    counts: tuple[int | None, int | None]
    start: int | None


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """The meeting: `days` are its first and last day, `place` where it was, folded; None when unknown."""

    days: tuple[str, str] | None
    body: Names
    place: str | None
    chairs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is compared of one document; `segments` are start, end and kind, in order.

    `numbers` is how many of the numerals of the text are accounted for, and how many there are; None for gold.
    """

    meeting: MeetingFacts
    attendees: tuple[AttendeeFacts, ...]
    indicators: tuple[IndicatorFacts, ...]
    directives: tuple[DirectiveFacts, ...]
    segments: tuple[tuple[int, int, str], ...]
    numbers: tuple[int, int] | None
