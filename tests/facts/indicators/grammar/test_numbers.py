"""What a number is."""

from decimal import Decimal

from minutes_nlp.facts.indicators.grammar.numbers import take_number
from tests.facts.indicators.grammar.build import compared, facts, state_before_number, value
from tests.facts.reading import indicators


def test_a_number_is_a_value_or_an_amount() -> None:
    """The verb and the basis decide."""
    ((known, comparisons),) = facts("Thu ngân sách đạt 15 tỷ đồng, tăng 8% so với cùng kỳ.")
    assert (known, comparisons) == ((Decimal(15), "tỷ đồng"), [("increase", Decimal(8), "same_period_last_year")])


def test_levels_have_an_origin() -> None:
    """The phrase "từ … xuống …" is the new value with the old one as `from`."""
    (indicator,) = indicators("Tỷ lệ hộ nghèo giảm từ 12,4% xuống còn 9,1%.")
    assert value(indicator) == (Decimal("9.1"), "%")
    (comparison,) = indicator.comparisons
    assert comparison.from_ is not None
    assert (comparison.relation, comparison.amount, comparison.from_.number) == ("decrease", None, Decimal("12.4"))


def test_the_first_of_two_levels_waits_for_the_second() -> None:
    """It is no fact."""
    state, position = state_before_number("Tỷ lệ hộ nghèo giảm từ 12,4% xuống còn 9,1%")
    assert take_number(state, position) == position + 1
    assert (state.origin, state.drafts) == (state.items[position].quantity, [])


def test_the_time_behind_a_multiple_is_its_basis() -> None:
    """In "gấp 1,4 lần năm 2015" the year is what is compared against."""
    (indicator,) = indicators("Thu nhập bình quân năm 2024 đạt 68 triệu đồng, gấp 1,4 lần năm 2015.")
    assert indicator.period is not None
    assert (indicator.period.first, compared(indicator.comparisons[0])) == (
        "2024-01-01",
        ("ratio", Decimal("1.4"), "other"),
    )
