"""The shape of gold.toml. What is unknown is left out; numbers are strings, exact; quotes are verbatim."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from minutes_nlp.model.base import PartialDate
from minutes_nlp.model.directives import (
    AssigneeRole,
    DeadlineBound,
    DeadlineKind,
    DeadlinePrecision,
    DirectiveKind,
    Speech,
)
from minutes_nlp.model.document import Classification, Genre, SegmentKind
from minutes_nlp.model.evidence import Operator, PeriodKind
from minutes_nlp.model.indicators import BasisKind, Relation, Status
from minutes_nlp.model.people import AttendeeType, PostStatus, Presence, Role

Decimals = Annotated[str, Field(pattern=r"^-?\d+(\.\d+)?$")]


class Gold(BaseModel):
    """A part of a gold file: frozen, no unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Place(Gold):
    """A quote that stands more than once, told by a longer passage around it."""

    quote: str
    within: str


Quote = str | Place


class Amount(Gold):
    """A quantity in its written unit."""

    number: Decimals
    number_upper: Decimals | None = None
    unit_text: str | None = None
    operator: Operator = "="


class Days(Gold):
    """A period by its days."""

    first: str | None = None
    last: str | None = None
    kind: PeriodKind | None = None
    cumulative: bool = False


class Basis(Gold):
    """What a comparison is made against."""

    kind: BasisKind
    text: str | None = None
    first: str | None = None
    last: str | None = None
    issuer: str | None = None


class Comparison(Gold):
    """A comparison of an indicator."""

    relation: Relation
    amount: Amount | None = None
    origin: Amount | None = Field(default=None, alias="from")
    basis: Basis | None = None
    basis_derived: bool = False
    quote: Quote | None = None
    quotes: tuple[Quote, ...] = ()
    within: str | None = None


class Rank(Gold):
    """A rank of an indicator."""

    position: int
    of: int | None = None
    scope: str | None = None
    quote: Quote | None = None
    within: str | None = None


class Indicator(Gold):
    """A stated fact."""

    id: str
    name: str
    value: Amount | None = None
    status: Status = "actual"
    period: Days | None = None
    period_derived: bool = False
    part_of: str | None = None
    name_derived: bool = False
    place: str | None = None
    quote: Quote | None = None
    quotes: tuple[Quote, ...] = ()
    within: str | None = None
    comparisons: tuple[Comparison, ...] = ()
    ranks: tuple[Rank, ...] = ()


class Post(Gold):
    """A post as written, the organisation completed where plain."""

    label: str
    organization: str | None = None
    status: PostStatus = "current"
    quote: Quote | None = None
    within: str | None = None


class Attendee(Gold):
    """A person, group or organisation."""

    type: AttendeeType
    name: str
    honorific: str | None = None
    rank: str | None = None
    degree: str | None = None
    presence: Presence = "present"
    roles: tuple[Role, ...] = ()
    reason: str | None = None
    represents: str | None = None
    count: int | None = None
    count_of: int | None = None
    posts: tuple[Post, ...] = ()
    mentions: tuple[Quote, ...] = ()


class Assignee(Gold):
    """Who is to act."""

    name: str
    role: AssigneeRole = "responsible"


class Deadline(Gold):
    """A deadline."""

    text: str
    date: str | None = None
    bound: DeadlineBound | None = None
    precision: DeadlinePrecision | None = None
    kind: DeadlineKind | None = None
    recurrence: str | None = None


class Directive(Gold):
    """A directive."""

    kind: DirectiveKind
    action: str
    issuer: str | None = None
    speech: Speech | None = None
    assignees: tuple[Assignee, ...] = ()
    deadline: Deadline | None = None
    measurable: bool = True
    indicators: tuple[str, ...] = ()
    quote: Quote | None = None
    quotes: tuple[Quote, ...] = ()
    within: str | None = None


class Code(Gold):
    """A document number."""

    number: str
    notation: str


class Document(Gold):
    """The frame of the document."""

    title: str | None = None
    code: Code | None = None
    issuer: str | None = None
    place: str | None = None
    date: PartialDate | None = None
    published: PartialDate | None = None
    signer: str | None = None
    recipients: tuple[str, ...] = ()


class Meeting(Gold):
    """The meeting."""

    name: str | None = None
    classification: Classification | None = None
    organization: str | None = None
    start_date: str | None = None
    end_date: str | None = None
    location: str | None = None
    covers: Days | None = None
    chairs: tuple[str, ...] = ()
    quote: Quote | None = None
    quotes: tuple[Quote, ...] = ()
    within: str | None = None


class Segment(Gold):
    """A segment, from where it begins to where the next one does."""

    kind: SegmentKind
    begins: Quote
    within: str | None = None


class Finding(Gold):
    """A doubt that is really in the document."""

    code: str
    quote: Quote | None = None
    quotes: tuple[Quote, ...] = ()
    within: str | None = None


class RejectedCue(Gold):
    """A place that looks like a directive or indicator and is none."""

    quote: Quote
    reason: str
    within: str | None = None


class GoldFile(Gold):
    """A gold.toml as a whole."""

    id: str
    genre: Genre
    reference_date: str | None = None
    note: str | None = None
    document: Document = Document()
    meeting: Meeting = Meeting()
    segments: tuple[Segment, ...] = ()
    attendees: tuple[Attendee, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    directives: tuple[Directive, ...] = ()
    findings: tuple[Finding, ...] = ()
    rejected_cues: tuple[RejectedCue, ...] = ()
