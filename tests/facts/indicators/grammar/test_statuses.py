"""Results, plans and estimates."""

import pytest

from minutes_nlp.facts.indicators.grammar.statuses import announce_status, hedged_status, settle_status, usual_status
from tests.facts.indicators.grammar.build import clause_in, drafts, first_figure, state_of
from tests.facts.reading import indicators


def _statuses(text: str) -> list[str]:
    return [indicator.status for indicator in indicators(text)]


def test_a_plan_told_by_a_noun_ends_where_a_result_is_told() -> None:
    """What is disbursed of a planned sum is no plan."""
    assert _statuses("Kế hoạch vốn năm 2025 là 986 tỷ đồng, giải ngân đến ngày 15/02 đạt 45 tỷ đồng.") == [
        "plan",
        "actual",
    ]


def test_parts_of_an_estimated_growth_are_estimates() -> None:
    """Behind "trong đó" what says nothing of itself has the status of the whole."""
    text = "GRDP quý I ước tăng 7,2% so với cùng kỳ; trong đó nông nghiệp tăng 2,9%; dịch vụ tăng 8,3%."
    assert _statuses(text) == ["estimate"] * 3


def test_a_list_without_verbs_goes_on_with_the_estimate() -> None:
    """What only names and counts is as sure as what stands before it."""
    text = "Vận tải hàng hóa ước đạt 1.098 nghìn tấn; luân chuyển hàng hóa 212 triệu tấn.km."
    assert _statuses(text) == ["estimate", "estimate"]


def test_a_plan_holds_for_what_follows() -> None:
    """The status of a clause is kept where it looks ahead."""
    state, figure = first_figure("Dự kiến doanh thu đạt 5 tỷ đồng")
    assert figure.clause.status in ("plan", "forecast")
    settle_status(state, figure.clause)
    assert state.status == figure.clause.status


def test_what_says_nothing_has_the_status_of_its_whole() -> None:
    """A part that has reached its own ("đạt") has not."""
    (whole,) = drafts("Doanh thu ước đạt 5 tỷ đồng")
    state, silent = first_figure("thuế 2 tỷ đồng")
    assert usual_status(state, silent.clause, whole) == "estimate"
    state, reached = first_figure("thuế đạt 2 tỷ đồng")
    assert usual_status(state, reached.clause, whole) == "actual"


def test_what_is_done_is_no_estimate() -> None:
    """A word that tells of a result ends the estimate of the whole."""
    text = "Thu ngân sách ước đạt 642 tỷ đồng; riêng thuế nhà đất đã thu 18 tỷ đồng."
    assert _statuses(text) == ["estimate", "actual"]


def test_an_aim_behind_a_result_is_planned() -> None:
    """The comma before "phấn đấu" begins another clause."""
    assert _statuses("Tỷ lệ hộ nghèo đầu năm là 31%, phấn đấu đến cuối năm còn 27%.") == ["actual", "plan"]


@pytest.mark.parametrize(
    ("text", "status"), [("Doanh thu ước khoảng 950 tỷ đồng", "estimate"), ("Doanh thu khoảng 950 tỷ đồng", None)]
)
def test_a_hedge_may_say_the_status(text: str, status: str | None) -> None:
    """An estimate is one also where only the hedge of its number says so."""
    state = state_of(text)
    quantity = next(item.quantity for item in state.items if item.quantity is not None)
    assert hedged_status(state.reading, quantity) == status


def test_only_what_looks_ahead_is_announced() -> None:
    """An estimate before ":" is none of its list."""
    for text, status in (("Kế hoạch năm 2025: thuế", "plan"), ("Ước thực hiện năm 2025: thuế", "actual")):
        state = state_of(text)
        state.clause = list(state.items[:-1])
        announce_status(state)
        assert (state.status, clause_in(state, 0).period is not None) == (status, True)


def test_what_is_reached_until_now_is_no_plan() -> None:
    """The plan ends at "đến nay", and has no such time itself."""
    text = "Phấn đấu thu 5.000 tỷ đồng, đến nay thu được 5.619 tỷ đồng."
    assert _statuses(text) == ["plan", "actual"]
    assert [one.period is not None for one in indicators(text)] == [False, True]


def test_what_was_done_is_no_plan() -> None:
    """The word "đã" ends the plan of the clause before."""
    assert _statuses("Cục được giao 500 tỷ đồng, đã sửa chữa 10 km đường, 14 cây cầu.") == ["plan", "actual", "actual"]


def test_an_aim_holds_behind_semicolons() -> None:
    """What the sentence opens with holds for its list, up to what was reached; a forecast holds for its part."""
    aims = "Phấn đấu trong quý II, công nghiệp đạt 480 tỷ đồng; thu ngân sách đạt 70 tỷ đồng; đến nay đã thu 5 tỷ đồng."
    assert [one.status for one in indicators(aims)] == ["plan", "plan", "actual"]
    forecast = "Dự kiến công nghiệp đạt 480 tỷ đồng; thu ngân sách đạt 70 tỷ đồng."
    assert [one.status for one in indicators(forecast)] == ["forecast", "actual"]


def test_a_sum_that_an_estimate_raises_is_estimated() -> None:
    """A sum that was reached ("đạt") is none."""
    raised = "Doanh thu tháng 2 ước 6.020 tỷ đồng, nâng lũy kế 2 tháng lên 12.370 tỷ đồng."
    reached = "Doanh thu tháng 2 ước 6.020 tỷ đồng, lũy kế 2 tháng đạt 12.370 tỷ đồng."
    assert [one.status for one in indicators(raised)] == ["estimate", "estimate"]
    assert [one.status for one in indicators(reached)] == ["estimate", "actual"]
