"""Bare figures in brackets."""

from decimal import Decimal

import pytest

from minutes_nlp.facts.indicators.grammar.brackets import take_in_brackets
from tests.facts.indicators.grammar.build import drafts, facts, first_figure
from tests.facts.reading import indicators


def test_the_same_change_in_another_form_is_a_comparison_more() -> None:
    """The phrase "giảm 1,6% (-673 ha)" is two comparisons of one fact."""
    ((_, comparisons),) = facts("Diện tích lúa đạt 41.000 ha, giảm 1,6% (-673 ha) so với cùng kỳ.")
    assert comparisons == [
        ("decrease", Decimal("1.6"), "same_period_last_year"),
        ("decrease", Decimal(673), "same_period_last_year"),
    ]


@pytest.mark.parametrize(
    ("text", "relation"),
    [("Thu ngân sách đạt 15 tỷ đồng (+8%).", "increase"), ("Chi đạt 15 tỷ đồng (-8%).", "decrease")],
)
def test_a_bare_sign_in_brackets_is_a_change(text: str, relation: str) -> None:
    """What stands in brackets with a sign says how the figure changed."""
    assert facts(text)[0][1] == [(relation, Decimal(8), None)]


def test_a_bare_percentage_in_brackets_is_a_share() -> None:
    """Of what, is not said."""
    (fact,) = drafts("Có 40 hộ thoát nghèo (81,4%)")
    (share,) = fact.comparisons
    assert (share.relation, share.basis, share.direct) == ("ratio", None, True)


def test_a_plan_in_brackets_is_an_entry_of_its_own() -> None:
    """Behind a share of a plan, a bare amount in brackets is that plan, of the period that it is named with."""
    done, plan = indicators("Kim ngạch xuất khẩu đạt 166 triệu USD, bằng 23,7% kế hoạch năm (700 triệu USD).")
    assert (plan.name, plan.status, plan.part_of) == (done.name, "plan", None)
    assert plan.period is not None
    assert (plan.period.first, plan.period.last) == ("2025-01-01", "2025-12-31")


def test_a_figure_with_a_name_or_outside_brackets_is_taken_otherwise() -> None:
    """Only a bare one in them says the same again."""
    (fact,) = drafts("Có 40 hộ thoát nghèo")
    for text, is_open, is_taken in (("81,4%", True, True), ("81,4%", False, False), ("hộ nghèo 81,4%", True, False)):
        state, figure = first_figure(text)
        state.current = fact
        if is_open:
            state.open_bracket()
        assert take_in_brackets(state, figure) is is_taken


def test_a_plan_may_be_told_right_behind_its_share() -> None:
    """Without brackets, in the unit of the fact."""
    text = "Giải ngân 50 tỷ đồng, đạt 80% kế hoạch 100 tỷ đồng; thu đạt 5 tỷ đồng, bằng 80% dự toán, chi 3 tỷ đồng"
    assert [one.status for one in drafts(text)] == ["actual", "plan", "actual", "actual"]
