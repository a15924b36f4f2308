"""What words and phrases do before a number is read."""

from decimal import Decimal

from minutes_nlp.facts.indicators.grammar.phrases import take_phrase
from tests.facts.indicators.grammar.build import facts, state_of
from tests.facts.reading import indicators


def test_what_does_not_change_is_a_comparison_without_an_amount() -> None:
    """The phrase "không đổi" says how much against what was said before."""
    ((_, comparisons),) = facts("Giá điện tháng 2 là 2.000 đồng/kWh, không đổi so với tháng trước.")
    assert comparisons == [("unchanged", None, "previous_period")]


def test_what_does_not_change_is_quoted_with_its_basis() -> None:
    """The evidence of "không đổi" goes up to the end of its basis."""
    (price,) = indicators("Giá điện tháng 2 là 2.000 đồng/kWh, không đổi so với tháng trước.")
    assert [piece.text for piece in price.comparisons[0].evidence] == ["không đổi so với tháng trước"]


def test_parts_know_their_whole() -> None:
    """Parts behind "trong đó" and in brackets belong to their whole."""
    whole, done, late = indicators(
        "Tháng 2 đã giao 50 nhiệm vụ, trong đó 40 nhiệm vụ đã hoàn thành (05 nhiệm vụ quá hạn)."
    )
    assert (done.part_of, late.part_of) == (whole.id, done.id)


def test_parts_stand_behind_their_whole_also_in_the_next_sentence() -> None:
    """What "trong đó", "riêng" or "gồm" opens is a part, in the unit of its whole; rates are parts of nothing."""
    text = "Thu ngân sách ước đạt 68 tỷ đồng, tăng 5% so với cùng kỳ. Trong đó, thuế 52 tỷ đồng; lệ phí 9 tỷ đồng."
    whole, tax, fee = indicators(text)
    assert (tax.part_of, fee.part_of) == (whole.id, whole.id)
    assert (tax.status, fee.status) == ("estimate", "estimate")
    _, coffee = indicators("Xuất khẩu đạt 24 triệu USD; riêng cà phê đạt 18 triệu USD.")
    assert coffee.part_of is not None
    rate, alone = indicators("Tỷ lệ hộ nghèo còn 9,1%; riêng vùng cao còn 15,8%.")
    assert (rate.part_of, alone.part_of) == (None, None)


def test_another_year_is_no_part() -> None:
    """The words "Riêng năm 2024" open no part of the figure before."""
    found = indicators("Doanh thu đạt 128 tỷ đồng. Riêng năm 2024, doanh thu đạt 140 tỷ đồng.")
    assert found[1].part_of is None


def test_the_plan_in_brackets_is_no_whole() -> None:
    """Parts behind a plan in brackets are parts of the fact."""
    found = indicators("Thu ngân sách đạt 70% dự toán (142 tỷ đồng). Trong đó, lệ phí trước bạ 31 tỷ đồng.")
    part = next(one for one in found if one.value and one.value.number == Decimal(31))
    assert part.status == "actual"


def test_words_wait_in_the_clause() -> None:
    """They are read when their number comes."""
    state = state_of("Doanh thu đạt 5 tỷ đồng")
    take_phrase(state, 0)
    take_phrase(state, 1)
    assert state.clause == list(state.items[:2])
