"""Verbs of comparison, written and understood."""

import pytest

from minutes_nlp.facts.indicators.grammar.bases import basis_behind
from minutes_nlp.facts.indicators.grammar.relations import against, is_rate, relation_of, rule_of
from tests.facts.indicators.grammar.build import drafts, first_figure


def _verb(text: str) -> str | None:
    """Return the rule of the verb that makes the first number of `text` an amount."""
    state, figure = first_figure(text)
    basis = basis_behind(state, figure.position + 1).basis
    verb = relation_of(state, figure.quantity, figure.clause, basis)
    return rule_of(verb) if verb is not None else None


@pytest.mark.parametrize(
    ("text", "is_amount"),
    [
        ("Doanh thu tăng 5%", True),
        ("Doanh thu tăng 5 tỷ đồng", True),
        ("Doanh thu đạt 5 tỷ đồng", False),
        ("Doanh thu đạt 50% kế hoạch", True),
        ("Doanh thu đạt 5 tỷ đồng kế hoạch", False),
        ("Tỷ lệ hộ nghèo giảm còn 9,1%", False),
    ],
)
def test_a_verb_makes_a_change_or_a_share_an_amount(text: str, is_amount: bool) -> None:
    """A verb of reaching does so only before a basis, one of a new level never."""
    assert (_verb(text) is not None) is is_amount


def test_a_fraction_is_a_share() -> None:
    """What is "bằng 1/2" of a basis is a ratio to it, as "bằng một nửa" is."""
    (spending,) = drafts("Chi ngân sách tháng 2 bằng 1/2 cùng kỳ.")
    assert [comparison.relation for comparison in spending.comparisons] == ["ratio"]


def test_a_share_of_a_plan_needs_no_verb() -> None:
    """In "giải ngân trên 50% kế hoạch vốn" it is understood."""
    assert _verb("Giải ngân trên 50% kế hoạch vốn") is not None
    assert _verb("Giải ngân trên 50%") is None


def test_a_share_of_a_total_needs_what_is_its_part() -> None:
    """Under a level the share is of the total; where nothing is its part it is the value."""
    assert _verb("Đưa nợ thuế xuống dưới 5% tổng thu ngân sách") is not None
    assert _verb("Nợ thuế không quá 5% tổng thu ngân sách") is not None
    assert _verb("Có 85,1% tổng số hộ") is None


def test_a_share_without_a_verb_goes_on_with_the_comparison_before() -> None:
    """In "bằng 14% dự toán …, 12% dự toán …" both are the same."""
    (fact,) = drafts("Thu ngân sách đạt 15 tỷ đồng, bằng 14% dự toán Trung ương giao, 12% dự toán tỉnh giao")
    first, second = fact.comparisons
    assert first.rule == second.rule


def test_a_rate_is_told_by_its_first_words() -> None:
    """Its percentage is a value."""
    for text, told in (("Tỷ lệ hộ nghèo đạt 5%", True), ("Doanh thu đạt 5%", False), ("Đạt 5%", False)):
        state, figure = first_figure(text)
        assert is_rate(state.reading, figure.clause) is told


def test_more_than_a_plan_exceeds_it() -> None:
    """Against a time it is a change, and other relations stay what they are."""
    (plan,) = drafts("Năng suất thấp hơn kế hoạch 0,8 tạ/ha")
    (time,) = drafts("Năng suất thấp hơn cùng kỳ 0,8 tạ/ha")
    level, past = plan.comparisons[0].basis, time.comparisons[0].basis
    assert (against("increase", level), against("decrease", level)) == ("exceed", "shortfall")
    assert (against("ratio", level), against("increase", past), against("decrease", None)) == (
        "ratio",
        "increase",
        "decrease",
    )
