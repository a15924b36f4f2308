"""How a finding is made from a check of the rules: where it points to, and how its numbers are written."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from minutes_nlp.model import Evidence, Finding, Indicator, Quantity
from minutes_nlp.model.directives import Deadline
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


def where(written: Quantity | Deadline) -> Evidence:
    """Return the place where a quantity or a deadline is written."""
    return Evidence(text=written.text, start=written.start, end=written.end)


def quantities_of(indicator: Indicator) -> Iterator[Quantity]:
    """Yield the value of an indicator, then the amounts and first levels of its comparisons."""
    compared = (quantity for one in indicator.comparisons for quantity in (one.amount, one.from_))
    yield from (quantity for quantity in (indicator.value, *compared) if quantity is not None)


def plain(number: Decimal) -> str:
    """Return the number as a Vietnamese reader writes it: dots for thousands, a comma for decimals."""
    whole, _, part = f"{number.normalize():,f}".partition(".")
    return whole.replace(",", ".") + (f",{part}" if part else "")
