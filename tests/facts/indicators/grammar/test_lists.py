"""Names and numbers in pairs."""

from decimal import Decimal

from minutes_nlp.facts.indicators.grammar.lists import take_list
from tests.facts.indicators.grammar.build import drafts, facts, first_figure, value
from tests.facts.reading import indicators


def test_times_are_paired_with_numbers() -> None:
    """The phrase "lần lượt" gives each period its number."""
    first, second = indicators("Thu ngân sách quý I và quý II lần lượt đạt 820 và 905 tỷ đồng.", None)
    assert (value(first), value(second)) == ((Decimal(820), "tỷ đồng"), (Decimal(905), "tỷ đồng"))


def test_names_are_paired_with_numbers() -> None:
    """They are parted by commas and the last "và"."""
    text = "Giá trị công nghiệp, xây dựng và dịch vụ lần lượt đạt 5 tỷ đồng, 3 tỷ đồng và 2 tỷ đồng"
    assert [(one.name, one.value and one.value.number) for one in drafts(text)] == [
        ("Giá trị công nghiệp", Decimal(5)),
        ("Giá trị xây dựng", Decimal(3)),
        ("Giá trị dịch vụ", Decimal(2)),
    ]


def test_names_that_begin_anew_are_paired_with_numbers() -> None:
    """A name that may begin a clause of its own is one of the list; a change's verb with an amount tells a value."""
    text = "Thu nội địa, thu xuất nhập khẩu đạt tương ứng 5 tỷ đồng và 3 tỷ đồng"
    assert [(one.name, one.value and one.value.number) for one in drafts(text)] == [
        ("Thu nội địa", Decimal(5)),
        ("thu xuất nhập khẩu", Decimal(3)),
    ]


def test_changes_in_a_list_are_given_one_each() -> None:
    """As many changes as facts before them, in order, with the basis behind them."""
    text = "Vận chuyển 5,62 triệu lượt khách và 3,31 triệu tấn hàng hóa, giảm lần lượt 4,8% và 9,2% so với cùng kỳ."
    assert [found for _, found in facts(text)] == [
        [("decrease", Decimal("4.8"), "same_period_last_year")],
        [("decrease", Decimal("9.2"), "same_period_last_year")],
    ]


def test_changes_of_named_things_are_their_comparisons() -> None:
    """No value is said."""
    assert facts("Thuế và lệ phí lần lượt tăng 5% và 3% so với cùng kỳ.") == [
        (None, [("increase", Decimal(5), "same_period_last_year")]),
        (None, [("increase", Decimal(3), "same_period_last_year")]),
    ]


def test_a_list_of_other_length_is_none() -> None:
    """Which number is whose is not known."""
    state, figure = first_figure("Thu ngân sách và chi ngân sách lần lượt đạt 5 tỷ đồng, 3 tỷ đồng và 2 tỷ đồng")
    assert take_list(state, figure.position, figure.clause) is None
    assert state.drafts == []
