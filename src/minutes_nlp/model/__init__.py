"""The output contract, version 1.0, as frozen pydantic models.

One module a group of records; `minutes.py` is the document that holds them all. Every key is always present in
the JSON: unknown is null, nothing found is an empty list.
"""

from minutes_nlp.model.base import SCHEMA_VERSION, Number, Record
from minutes_nlp.model.directives import Assignee, Deadline, Directive, Issuer
from minutes_nlp.model.document import DocumentCode, DocumentInfo, Engine, Meeting, Segment, SourceInfo
from minutes_nlp.model.evidence import Evidence, NumberReading, Period, Place, Quantity, Successor, Unit
from minutes_nlp.model.indicators import Basis, Comparison, Indicator, IndicatorCode, Rank
from minutes_nlp.model.ledger import Coverage, Finding, Ledger, Rejected
from minutes_nlp.model.minutes import ErrorDetail, ErrorRow, Minutes, UnreadSource
from minutes_nlp.model.people import Attendee, Organization, Post

__all__ = [
    "SCHEMA_VERSION",
    "Assignee",
    "Attendee",
    "Basis",
    "Comparison",
    "Coverage",
    "Deadline",
    "Directive",
    "DocumentCode",
    "DocumentInfo",
    "Engine",
    "ErrorDetail",
    "ErrorRow",
    "Evidence",
    "Finding",
    "Indicator",
    "IndicatorCode",
    "Issuer",
    "Ledger",
    "Meeting",
    "Minutes",
    "Number",
    "NumberReading",
    "Organization",
    "Period",
    "Place",
    "Post",
    "Quantity",
    "Rank",
    "Record",
    "Rejected",
    "Segment",
    "SourceInfo",
    "Successor",
    "Unit",
    "UnreadSource",
]
