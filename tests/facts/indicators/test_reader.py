"""All indicators of a document."""

import pytest

from tests.facts.reading import indicators, minutes


def test_a_fact_told_twice_is_one() -> None:
    """A repetition is further evidence of the same fact."""
    text = "Thu ngân sách tháng 2 đạt 15 tỷ đồng\n\nBáo cáo nêu rõ: Thu ngân sách tháng 2 đạt 15 tỷ đồng."
    (indicator,) = indicators(text)
    assert len(indicator.evidence) == 2


def test_bare_numbers_and_times_are_no_facts() -> None:
    """A number without a unit and a stretch of time are in the ledger, and no facts."""
    assert indicators("Hội thảo kéo dài 3 giờ đồng hồ, bàn về 77.") == ()


def test_lists_of_people_hold_no_facts() -> None:
    """The size of a group is no indicator."""
    assert indicators("Họp UBND huyện\n\nDự phiên họp có lãnh đạo 12/14 phòng, ban.") == ()


def test_numerals_are_claimed() -> None:
    """Every numeral of a sentence that was understood is claimed."""
    coverage = minutes("Thu ngân sách tháng 2 đạt 15 tỷ đồng, tăng 5% so với cùng kỳ.").coverage
    assert coverage.numbers.claimed_by == {"comparison": 1, "indicator": 1, "period": 1}


def test_a_level_inside_an_order_is_planned() -> None:
    """A task sets its figure, whatever verb it has."""
    text = (
        "Ngày 05/3/2025, UBND tỉnh họp. Chủ tịch UBND tỉnh yêu cầu:\n"
        "1. Sở Tài chính rà soát, tiết kiệm 10% chi thường xuyên những tháng cuối năm.\n"
    )
    found = minutes(text)
    (indicator,) = (one for one in found.indicators if one.value is not None and one.value.number == 10)
    assert indicator.status == "plan"
    assert any(indicator.id in directive.indicators for directive in found.directives)


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Dự án giải ngân 18,2/28 tỷ đồng.", ["actual", "plan"]),
        ("Đã bàn giao được 2,1/2,8 ha mặt bằng.", ["actual", "actual"]),
        ("Đã di chuyển 112/125 hộ, đạt 89,6% kế hoạch.", ["actual", "plan"]),
        ("Đã di chuyển 112/125 hộ.", ["actual", "actual"]),
    ],
)
def test_the_second_number_of_a_pair_is_a_plan_or_the_whole(text: str, statuses: list[str]) -> None:
    """It is the plan where it is money, or where the share of a plan that is said fits the two."""
    assert [one.status for one in indicators(text)] == statuses


def test_a_pair_of_scales_has_the_name_of_its_fact() -> None:
    """Without a noun behind them both are amounts of it."""
    assert [one.name for one in indicators("Tiền đền bù đã chi được 1.266,88 tỉ/1.303,25 tỉ.")] == [
        "Tiền đền bù đã chi"
    ] * 2
