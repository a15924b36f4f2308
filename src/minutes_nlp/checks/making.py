"""How a finding is made from a check of the rules, and how its numbers are written."""

from collections.abc import Iterable
from decimal import Decimal

from minutes_nlp.model import Evidence, Finding
from minutes_nlp.rules.schema.checks import Check


def make_finding(check: Check, pointer: str, evidence: Iterable[Evidence], **fields: str) -> Finding:
    """Return the finding of `check` at `pointer`; `fields` fill the braces of its message."""
    return Finding(
        code=check.id,
        severity=check.severity,
        message=check.message.format(**fields),
        pointer=pointer,
        evidence=tuple(evidence),
    )


def plain(number: Decimal) -> str:
    """Return the number as a Vietnamese reader writes it: dots for thousands, a comma for decimals."""
    whole, _, part = f"{number.normalize():,f}".partition(".")
    return whole.replace(",", ".") + (f",{part}" if part else "")
