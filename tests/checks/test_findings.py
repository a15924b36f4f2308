"""Findings, as the rules describe them."""

import pytest

from minutes_nlp.rules import load_rules
from tests.facts.reading import minutes

CHECKS = load_rules().checks.check


@pytest.mark.parametrize(("check", "text"), [(c.id, text) for c in CHECKS for text in c.examples])
def test_examples_raise_their_finding(check: str, text: str) -> None:
    """Each example of a check raises it."""
    assert check in {finding.code for finding in minutes(text).findings}


@pytest.mark.parametrize(("check", "text"), [(c.id, text) for c in CHECKS for text in c.counters])
def test_counters_do_not(check: str, text: str) -> None:
    """No counter of a check raises it."""
    assert check not in {finding.code for finding in minutes(text).findings}


def test_a_sum_points_to_its_whole() -> None:
    """The finding names the sum, the whole and where the whole is."""
    result = minutes(CHECKS[0].examples[0])
    finding = next(f for f in result.findings if f.code == "sum_mismatch")
    assert finding.pointer == "/indicators/0"
    assert "199" in finding.message
    assert "200" in finding.message
    assert [next(n for n in ("200", "150", "49") if n in piece.text) for piece in finding.evidence] == [
        "200",
        "150",
        "49",
    ]


def test_growth_rates_are_no_parts() -> None:
    """Percentages under a whole are not added up."""
    text = "Thu ngân sách tháng 2 đạt 100 tỷ đồng, trong đó thu nội địa tăng 5%, thu từ đất tăng 94%."
    assert not [f for f in minutes(text).findings if f.code == "sum_mismatch"]
