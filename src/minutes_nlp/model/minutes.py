"""The record of one document, and the row that stands for one that could not be read."""

from typing import Literal

from minutes_nlp.model.base import Record, Text
from minutes_nlp.model.directives import Directive
from minutes_nlp.model.document import DocumentInfo, Engine, Meeting, Segment, SourceInfo
from minutes_nlp.model.indicators import Indicator
from minutes_nlp.model.ledger import Coverage, Finding
from minutes_nlp.model.people import Attendee, Organization


class Minutes(Record):
    """Everything read in one document, in the shape of the contract."""

    schema_version: Literal["1.0"]
    document_id: Text
    engine: Engine
    source: SourceInfo
    text: str | None
    document: DocumentInfo
    meeting: Meeting
    segments: tuple[Segment, ...]
    organizations: tuple[Organization, ...]
    attendees: tuple[Attendee, ...]
    indicators: tuple[Indicator, ...]
    directives: tuple[Directive, ...]
    findings: tuple[Finding, ...]
    coverage: Coverage


class ErrorDetail(Record):
    """Why a document could not be read: `code` for programs, `message` for people."""

    code: Text
    message: Text


class UnreadSource(Record):
    """A source that could not be read: the keys of `SourceInfo`, null where the failure came too early to know."""

    name: Text | None
    media_type: Text | None
    encoding: Text | None
    sha256: Text | None


class ErrorRow(Record):
    """The line of a batch that stands in the place of a document that could not be read."""

    schema_version: Literal["1.0"]
    document_id: Text
    source: UnreadSource
    error: ErrorDetail
