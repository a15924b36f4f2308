"""Comparisons and their facts."""

from decimal import Decimal

import pytest

from tests.facts.indicators.grammar.build import Compared, drafts, facts
from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "comparison"),
    [
        ("Thu hoạch lúa đạt 92,3% kế hoạch.", ("ratio", Decimal("92.3"), "plan")),
        ("Chỉ số giá tăng 4% so với cùng kỳ.", ("increase", Decimal(4), "same_period_last_year")),
        ("Thu ngân sách vượt 8% dự toán.", ("exceed", Decimal(8), "budget_estimate")),
        ("Xuất khẩu gấp đôi cùng kỳ.", ("ratio", Decimal(2), "same_period_last_year")),
        ("Dư nợ tháng 2 tăng 1,9% so với cuối năm 2024.", ("increase", Decimal("1.9"), "start_of_period")),
        ("Năng suất thấp hơn kế hoạch 0,8 tạ/ha.", ("shortfall", Decimal("0.8"), "plan")),
    ],
)
def test_a_fact_without_a_value_is_its_comparison(text: str, comparison: Compared) -> None:
    """A change or a share says how much against what, and no value."""
    assert facts(text) == [(None, [comparison])]


def test_a_plan_of_a_named_year_has_its_year() -> None:
    """In "kế hoạch vốn năm 2024" the year is the plan's."""
    (indicator,) = indicators("Tháng 2 giải ngân đạt 12% kế hoạch vốn năm 2024.")
    basis = indicator.comparisons[0].basis
    assert basis is not None
    assert basis.period is not None
    assert basis.period.first == "2024-01-01"


def test_what_is_changed_may_stand_behind_the_percentage() -> None:
    """Beside a fact in hand only a measure does."""
    assert [one.name for one in drafts("Cắt giảm 10% chi thường xuyên")] == ["chi thường xuyên"]
    first, second = drafts("Thu đạt 5 tỷ đồng, giảm 10% chi thường xuyên")
    assert (first.comparisons, second.name) == ([], "chi thường xuyên")
    (only,) = drafts("Thu đạt 5 tỷ đồng, giảm 10% do dịch bệnh")
    assert len(only.comparisons) == 1


def test_a_change_of_another_time_is_a_fact_of_its_own() -> None:
    """The name goes on, the time does not."""
    first, second = drafts("Tháng 1 doanh thu tăng 5%, tháng 2 tăng 7%")
    assert (second.name, len(first.comparisons), len(second.comparisons)) == (first.name, 1, 1)


def test_a_share_of_a_year_ago_is_of_the_plan_before() -> None:
    """In "cùng kỳ bằng 20%" the plan is the one that was said."""
    now, before = drafts("Giải ngân bằng 15% kế hoạch, cùng kỳ bằng 20%")
    assert before.shift_years == -1
    assert (before.comparisons[0].basis, before.comparisons[0].inherited) == (now.comparisons[0].basis, True)


def test_a_share_is_of_what_stands_behind_it() -> None:
    """Up to the next mark, words of a plan or of what there is included."""
    text = "Vùng này chiếm 32% GDP, phát hành 5 tỷ đồng, bằng 80% tổng khối lượng phát hành dự kiến."
    bases = [found.basis.text for one in indicators(text, None) for found in one.comparisons if found.basis is not None]
    assert bases == ["GDP", "tổng khối lượng phát hành dự kiến"]
