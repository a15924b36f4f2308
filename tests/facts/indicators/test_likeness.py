"""Whether two facts of one value tell the same."""

import pytest

from minutes_nlp.facts.indicators.likeness import are_alike
from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("diện tích trồng rừng tập trung", "rừng tập trung trồng", True),
        ("hộ nghèo", "Hộ nghèo", True),
        ("quỹ khen thưởng", "quỹ phúc lợi", False),
        ("số hộ", "số người", False),
    ],
)
def test_names_are_alike(one: str, other: str, alike: bool) -> None:
    """Names are alike that share most of their words."""
    assert are_alike(one, other) is alike


@pytest.mark.parametrize(
    "text",
    [
        "Thành phố xử lý vụ đổi 100 USD. Anh thợ điện bị phạt vì đổi 100 USD ở tiệm vàng.",
        "Cá chết ở 4 tỉnh miền Trung nhận được hỗ trợ. Người dân 4 tỉnh miền Trung trở lại nghề biển.",
        "Công ty mua 95% cổ phần nhà máy. Việc chuyển nhượng 95% cổ phần nhà máy cho công ty bị hoãn.",
        "Có 12 dự án thua lỗ lớn. Tổng tài sản của 12 dự án là bao nhiêu.",
        "Thành phố sẽ giao con đường dài 2,85 km. Đường dài 2,85 km đi qua ba xã.",
        "Tỉnh đưa 137 cán bộ đi đào tạo ở nước ngoài. Đến nay có 137 ứng viên được đào tạo.",
        "Năm qua, tỉ lệ hồ sơ trễ hạn còn 0,48%. Trời mưa. Chỉ 0,48% hồ sơ giải quyết trễ hạn.",
        "Khu đất rộng 41 ha. Các hộ dân trong 41 ha đã nhận tiền.",
        "Vụ đổi 100 USD bị phạt. Tang vật của việc đổi 100 USD được trả. Tang vật gồm 100 USD.",
        "Tỉnh đề nghị trả nợ thay cho các dự án 18.250 tỉ. Đến nay quỹ ứng trả nợ thay là 18.250 tỷ đồng.",
    ],
)
def test_the_same_words_around_a_number_tell_the_same(text: str) -> None:
    """The word before an amount, or the two behind it, tell a fact again, also without its currency."""
    assert len(indicators(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Mỹ áp thuế 25% với thép. Trung Quốc áp thuế 25% với ô tô.",
        "Năm qua, tỉ lệ hồ sơ trễ hạn còn 5%. Trời mưa. Chỉ 5% hồ sơ giải quyết trễ hạn.",
        "Tháng 2, quỹ khen thưởng 5 tỷ đồng. Quỹ phúc lợi 5 tỷ đồng.",
        "Tháng 2, phát hiện 12 vụ buôn lậu. Công an khởi tố 12 vụ phá rừng.",
        "Tháng 2, thu 15 tỷ đồng thuế nhà đất. Phấn đấu thu 15 tỷ đồng thuế nhà đất.",
        "- Xã Mường Khoa vay 30 triệu đồng.\n- Xã Nậm Cần vay 30 triệu đồng.",
    ],
)
def test_other_things_have_the_same_value(text: str) -> None:
    """A percentage behind one word, another fund, and the items of a list are facts of their own."""
    assert len(indicators(text)) == 2
