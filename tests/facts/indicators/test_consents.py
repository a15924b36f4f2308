"""What a sentence agrees to."""

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Thống nhất chủ trương ứng trước 35 tỷ đồng từ quỹ đất.", "plan"),
        ("Đồng ý cho sử dụng 2 trường học.", "plan"),
        ("Thống nhất chi thêm 40 tỷ đồng nâng cấp nhà văn hóa.", "plan"),
        ("Thông qua mức đóng góp 60.000 đồng/học sinh.", "plan"),
        ("UBND tỉnh đã thống nhất chủ trương ứng trước 35 tỷ đồng từ quỹ đất.", "actual"),
        ("Hội đồng thông qua 15 nghị quyết.", "actual"),
        ("Có 12/15 thành viên đồng ý.", "actual"),
    ],
)
def test_what_is_agreed_to_is_planned(text: str, status: str) -> None:
    """What was agreed before, documents that were passed and votes are results."""
    assert indicators(text)[0].status == status


def test_what_is_agreed_to_has_no_period_of_the_passage() -> None:
    """A time of its own stays."""
    consent = "Tháng 2, thu 5 tỷ đồng. Thống nhất chủ trương ứng trước 35 tỷ đồng từ quỹ đất."
    assert indicators(consent)[1].period is None
    dated = indicators("Thống nhất chủ trương ứng trước 35 tỷ đồng năm 2025.")[0]
    assert dated.period is not None


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Thành phố đề xuất chi 7.000 tỷ đồng xây cầu.", "plan"),
        ("Bộ kiến nghị giảm 50% phí trước bạ.", "plan"),
        ("Năm nay phải nâng tỷ lệ che phủ rừng lên 50%.", "plan"),
        ("Thanh tra kiến nghị thu hồi 25 tỷ đồng.", "actual"),
        ("Theo đề nghị của Sở, huyện chi 25 tỷ đồng.", "actual"),
        ("Tỉnh đề xuất mở rộng cảng, lượng hàng đã tăng 25%.", "actual"),
    ],
)
def test_what_is_proposed_is_planned(text: str, status: str) -> None:
    """A proposal holds for its own clause; what inspectors want back is a result of theirs."""
    assert indicators(text)[0].status == status
