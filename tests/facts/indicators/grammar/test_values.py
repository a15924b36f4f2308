"""Values and what they are of."""

from decimal import Decimal

from tests.facts.indicators.grammar.build import drafts, value
from tests.facts.reading import indicators


def test_the_words_behind_a_count_name_it() -> None:
    """They are the thing counted."""
    (fact,) = drafts("Tháng 2 có 40 hộ thoát nghèo")
    assert (fact.name, fact.thing is not None) == ("hộ thoát nghèo", True)


def test_the_words_behind_money_name_nothing() -> None:
    """What stands there is another matter."""
    (fact,) = drafts("Doanh thu đạt 5 tỷ đồng thuộc nhóm đầu")
    assert (fact.name, fact.thing) == ("Doanh thu", None)


def test_a_change_said_first_is_completed_by_its_value() -> None:
    """In "tăng 9,2%, đạt 2,46 triệu tấn" both are said of one fact."""
    (indicator,) = indicators("Sản lượng xi măng tháng 2 tăng 9,2% so với cùng kỳ, đạt 2,46 triệu tấn.")
    assert (value(indicator), len(indicator.comparisons)) == ((Decimal("2.46"), "triệu tấn"), 1)


def test_the_level_of_a_rate_behind_its_change_is_its_value() -> None:
    """It is one fact; what the words behind name is another."""
    (rate,) = indicators("Tỷ lệ hộ nghèo giảm 2,4 điểm %, còn 7,9%.")
    assert rate.value is not None
    assert (rate.value.number, [one.amount and one.amount.number for one in rate.comparisons]) == (
        Decimal("7.9"),
        [Decimal("2.4")],
    )
    assert len(indicators("Tỷ lệ hộ nghèo giảm 2,4 điểm %, còn 7,9% hộ cận nghèo.")) == 2


def test_an_aim_that_is_raised_is_a_change() -> None:
    """What is only told as the level that was reached is none."""
    for text, changes in (
        ("Phấn đấu nâng diện tích dừa hữu cơ lên 15.000 ha.", ["increase"]),
        ("Nâng tổng chiều dài đường lên 2.021 km.", []),
    ):
        (fact,) = indicators(text)
        assert [one.relation for one in fact.comparisons] == changes


def test_a_total_in_brackets_is_the_whole() -> None:
    """In "4 người (trên tổng số 25 người)" the 25 hold the 4, and nothing holds the 25."""
    part, whole = indicators("Năm 2024 có 4 người tự ứng cử (trên tổng số 25 người).")
    assert (part.part_of, whole.part_of) == (whole.id, None)


def test_a_new_level_is_a_change_also_without_the_old() -> None:
    """In "giảm còn 15,8%" the value is the level, and the change has no amount."""
    (fact,) = drafts("Tỷ lệ hộ nghèo giảm còn 15,8%")
    (change,) = fact.comparisons
    assert fact.value is not None
    assert (fact.value.number, change.relation, change.amount, change.origin) == (
        Decimal("15.8"),
        "decrease",
        None,
        None,
    )


def test_what_follows_a_whole_are_its_parts() -> None:
    """In "trong 312 nhiệm vụ …, có 270 nhiệm vụ đã hoàn thành" the 312 hold the 270."""
    whole, part = drafts("Trong 312 nhiệm vụ được giao, có 270 nhiệm vụ đã hoàn thành")
    assert (whole.parent, part.parent) == (None, whole)


def test_words_behind_a_count_give_it_a_status() -> None:
    """A subject of "sẽ" is still to come, an amount "theo kế hoạch" is planned."""
    assert [one.status for one in indicators("Năm 2025, tất cả 11 dự án sẽ được phê duyệt.")] == ["forecast"]
    assert [one.status for one in indicators("Gieo trồng 17.200 ha lúa theo kế hoạch.")] == ["plan"]
