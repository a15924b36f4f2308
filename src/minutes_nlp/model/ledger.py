"""What was understood, what was set aside with a reason, what was not understood, and what is doubtful."""

from typing import Literal

from minutes_nlp.model.base import Record, Text
from minutes_nlp.model.evidence import Evidence


class Rejected(Evidence):
    """A place that was understood and of which no result was made, with the reason."""

    reason: Text


class Ledger(Record):
    """claimed + rejected + unclaimed = total; `claimed_by` counts the claimed ones by kind."""

    total: int
    claimed: int
    claimed_by: dict[str, int]
    rejected: tuple[Rejected, ...]
    unclaimed: tuple[Evidence, ...]


class Coverage(Record):
    """The three ledgers of a document."""

    numbers: Ledger
    directive_cues: Ledger
    names: Ledger


class Finding(Record):
    """Something doubtful in the document; `pointer` is a JSON pointer to what it is about."""

    code: Text
    severity: Literal["info", "warning", "error"]
    message: Text
    pointer: Text | None
    evidence: tuple[Evidence, ...]
