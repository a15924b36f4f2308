"""Directives: who asks whom to do what, until when."""

from typing import Literal

from minutes_nlp.model.base import IsoDate, Offset, Record, Text
from minutes_nlp.model.evidence import Evidence

DirectiveKind = Literal["order", "request", "recommendation", "prohibition", "target", "petition"]
Speech = Literal["direct", "indirect", "document"]
AssigneeRole = Literal["responsible", "lead", "coordinate", "monitor"]
DeadlineBound = Literal["before", "on_or_before"]
DeadlinePrecision = Literal["day", "month", "quarter", "year"]
DeadlineKind = Literal["by", "within", "during", "recurring", "relative", "event", "urgency"]


class Issuer(Record):
    """Who gives the directive: a person of `attendees`, a body of `organizations`, or a name only."""

    name: Text
    attendee: Text | None
    organization_id: Text | None


class Assignee(Record):
    """Who is to act, as written, and in which role."""

    name: Text
    organization_id: Text | None
    attendee: Text | None
    role: AssigneeRole
    evidence: tuple[Evidence, ...]


class Deadline(Record):
    """A deadline: `before` means `date` is the first day too late, `on_or_before` the last day allowed."""

    text: Text
    date: IsoDate | None
    bound: DeadlineBound | None
    precision: DeadlinePrecision | None
    kind: DeadlineKind
    recurrence: Text | None
    start: Offset
    end: Offset


class Directive(Record):
    """An instruction, assignment, request, recommendation or prohibition that someone would follow up."""

    id: Text
    kind: DirectiveKind
    issuer: Issuer | None
    speech: Speech
    assignees: tuple[Assignee, ...]
    action: Text
    topic: Text | None
    segment: Text | None
    deadline: Deadline | None
    measurable: bool
    indicators: tuple[Text, ...]
    legal_refs: tuple[Text, ...]
    status: Text | None
    evidence: tuple[Evidence, ...]
    derived: tuple[Text, ...]
    rule: Text
