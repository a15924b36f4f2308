"""Percentages of what was said."""

from decimal import Decimal

import pytest

from minutes_nlp.facts.indicators.grammar.shares import is_inside_rate, share_reached
from tests.facts.indicators.grammar.build import facts, first_figure
from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "comparisons"),
    [
        ("Đã bàn giao 11,3 km, đạt 77,4% chiều dài tuyến.", [("ratio", Decimal("77.4"), "total")]),
        ("Có 217/218 học sinh tốt nghiệp, đạt 99,5%.", [("ratio", Decimal("99.5"), "total")]),
        ("Giải ngân vốn đầu tư công đạt 96 tỷ đồng (đạt 45,9%).", [("ratio", Decimal("45.9"), None)]),
    ],
)
def test_a_share_of_what_was_said_is_a_comparison(text: str, comparisons: list[tuple[str, Decimal, str]]) -> None:
    """Behind an amount, "đạt …%" is of a measure that follows or of the count's total, and no value."""
    assert facts(text)[0][1] == comparisons


def test_a_percentage_of_a_rate_is_no_share() -> None:
    """It is the value of the rate, and so it is where no amount stands before it."""
    for text in ("Tỷ lệ hộ nghèo đạt 5%", "Đạt 5%"):
        state, figure = first_figure(text)
        assert share_reached(state, figure) is None


def test_a_number_in_the_name_of_a_rate_is_no_fact() -> None:
    """What stands before the verb only says which rate it is."""
    state, figure = first_figure("Tỷ lệ người được tiêm ít nhất 01 mũi đạt 46,2%")
    assert is_inside_rate(state, figure.position, figure.quantity, figure.clause)
    (rate,) = indicators("Tỷ lệ người được tiêm ít nhất 01 mũi đạt 46,2%.")
    assert rate.value is not None
    assert rate.value.number == Decimal("46.2")


def test_a_count_before_a_percentage_is_a_fact() -> None:
    """Only a rate has counts in its name."""
    state, figure = first_figure("Có 40 hộ đạt 46,2%")
    assert not is_inside_rate(state, figure.position, figure.quantity, figure.clause)
