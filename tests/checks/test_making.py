"""Findings are made of checks."""

from decimal import Decimal

from minutes_nlp.checks.making import make_finding, plain
from minutes_nlp.rules import load_rules


def test_the_message_has_the_fields_of_the_check() -> None:
    """What a document says fills the braces and is never itself a pattern."""
    check = load_rules().checks.get("unclaimed_number")
    assert check is not None
    finding = make_finding(check, "/coverage", (), number="{0} %s")
    assert (finding.code, finding.severity, "{0} %s" in finding.message) == ("unclaimed_number", check.severity, True)


def test_numbers_are_written_as_readers_write_them() -> None:
    """Dots stand between thousands, a comma before decimals."""
    assert [plain(Decimal(n)) for n in ("1036", "1204.60", "0.5")] == ["1.036", "1.204,6", "0,5"]
