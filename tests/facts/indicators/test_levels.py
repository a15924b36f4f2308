"""Stock or flow: what "đến ngày" means."""

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    "text",
    [
        "Tổng dư nợ đến ngày 20/02 đạt 15 tỷ đồng.",
        "Đến ngày 20/02, có 37 địa phương công bố danh mục.",
        "Đến ngày 20/02, đã bàn giao 91,4 km mặt bằng.",
        "Đến ngày 20/02, số vốn chưa phân bổ còn 312,4 tỷ đồng.",
        "Tính đến ngày 20/02, 11/29 xã đạt chuẩn nông thôn mới.",
        "Đến ngày 20/02, 177 hộ đã nhận tiền bồi thường.",
        "Đến ngày 20/02, tỉnh đang cách ly tập trung 486 người.",
    ],
)
def test_a_stock_is_that_day(text: str) -> None:
    """Levels, how many there are, extents, what is left, shares of a whole, and how it stands with counted things."""
    period = indicators(text)[0].period
    assert period is not None
    assert (period.first, period.last, period.cumulative) == ("2025-02-20", "2025-02-20", False)


@pytest.mark.parametrize(
    "text",
    ["Thu ngân sách đến ngày 20/02 đạt 15 tỷ đồng.", "Đến ngày 20/02, UBND tỉnh đã giao thêm 494 nhiệm vụ."],
)
def test_a_flow_runs_from_the_start_of_the_year(text: str) -> None:
    """Money and what was done."""
    period = indicators(text)[0].period
    assert period is not None
    assert (period.first, period.last, period.cumulative) == ("2025-01-01", "2025-02-20", True)
