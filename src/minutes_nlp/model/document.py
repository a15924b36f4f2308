"""What the document is, what meeting it reports, and how its text divides."""

from typing import Literal

from minutes_nlp.model.base import IsoDate, Offset, PartialDate, Record, Text
from minutes_nlp.model.evidence import Evidence, Period

Genre = Literal["press_release", "announcement", "minutes", "report", "resolution", "other"]
Classification = Literal[
    "regular_session",
    "thematic_session",
    "conference",
    "working_session",
    "council_session",
    "shareholders",
    "other",
]
SegmentKind = Literal[
    "header",
    "caption",
    "opening",
    "attendance",
    "report",
    "indicators",
    "discussion",
    "shortcomings",
    "directives",
    "conclusion",
    "closing",
    "signature",
    "other",
]


class Engine(Record):
    """Which program read the document, with which rules (the SHA-256 of the rule files in force)."""

    name: Literal["minutes-nlp"]
    version: Text
    rules: Text


class SourceInfo(Record):
    """Where the text came from; `sha256` is that of the bytes, or of the text's UTF-8 when there were none."""

    name: Text | None
    media_type: Text
    encoding: Text
    sha256: Text


class DocumentCode(Record):
    """A document number, "45/TB-UBND"."""

    number: Text
    notation: Text


class DocumentInfo(Record):
    """The frame of the document: what it is called, who issued it, when."""

    genre: Genre
    title: Text | None
    code: DocumentCode | None
    issuer: Text | None
    place: Text | None
    date: PartialDate | None
    published: PartialDate | None
    signer: Text | None
    recipients: tuple[Text, ...]
    evidence: tuple[Evidence, ...]
    derived: tuple[Text, ...]


class Meeting(Record):
    """The meeting that the document reports."""

    name: Text | None
    classification: Classification
    organization: Text | None
    start_date: IsoDate | None
    end_date: IsoDate | None
    location: Text | None
    covers: Period | None
    chairs: tuple[Text, ...]
    evidence: tuple[Evidence, ...]
    derived: tuple[Text, ...]


class Segment(Record):
    """A stretch of the text with one function; segments tile the text."""

    id: Text
    kind: SegmentKind
    title: Text | None
    topic: Text | None
    speaker: Text | None
    start: Offset
    end: Offset
