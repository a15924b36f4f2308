"""Percentages against the figures beside them."""

import pytest

from tests.facts.reading import minutes


def _contradictions(text: str) -> list[str]:
    return [finding.message for finding in minutes(text).findings if finding.code == "percentage_contradiction"]


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2024, có 118/145 xã đạt chuẩn nông thôn mới (81%).",
        "Năm 2024, giải ngân đạt 12,4/19,3 tỷ đồng, bằng 64,2% kế hoạch.",
        "Năm 2024, thu thuế đạt 9,9 tỷ đồng, bằng 66% dự toán Trung ương giao và 58% dự toán tỉnh giao (17 tỷ đồng).",
        "Năm 2024, sản lượng lúa đạt hơn 500 tấn, giảm 10% (-40 tấn) so với cùng kỳ.",
    ],
)
def test_rounding_and_hedges_are_no_contradiction(text: str) -> None:
    """What rounding explains, what is said of another plan, and what is only about so much raises nothing."""
    assert _contradictions(text) == []


def test_a_share_of_a_plan_is_compared_with_the_plan() -> None:
    """The plan in brackets belongs to the share before it."""
    (message,) = _contradictions("Năm 2024, thu ngân sách đạt 90 tỷ đồng, bằng 80% dự toán (100 tỷ đồng).")
    assert "80%" in message
    assert "90%" in message


def test_a_share_that_names_its_whole_is_not_judged() -> None:
    """What "chiếm … tổng số" is of may be another whole than that of the fact."""
    text = "Có 450/484 đại biểu tham gia, trong đó 330 đại biểu tán thành, chiếm 68,04% tổng số đại biểu Quốc hội."
    assert _contradictions(text) == []
