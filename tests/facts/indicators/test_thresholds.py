"""Bounded numbers that say which things are meant."""

import pytest

from minutes_nlp.facts.indicators.thresholds import begins_threshold, is_threshold
from tests.facts.reading import indicators, minutes, reading


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Còn 05 chủ đầu tư giải ngân dưới 20%.", ["chủ đầu tư giải ngân dưới 20%"]),
        ("Toàn huyện có 18 xã đạt từ 17 tiêu chí trở lên.", ["xã đạt từ 17 tiêu chí trở lên"]),
        ("Còn 05 xã khó khăn còn trên 40% hộ nghèo.", ["xã khó khăn còn trên 40% hộ nghèo"]),
    ],
)
def test_a_threshold_is_part_of_the_name_of_a_count(text: str, names: list[str]) -> None:
    """It tells which ones are counted."""
    assert [one.name for one in indicators(text)] == names


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Thu hồi vốn của các dự án giải ngân dưới 30%", True),
        ("Người nào bỏ quá 10% số buổi học sẽ không được thi", True),
        ("Có 26 mặt hàng xuất khẩu trên 1 tỷ USD", True),
        ("Kim ngạch xuất khẩu trên 1 tỷ USD", False),
        ("Cấm tàu cá có chiều dài dưới 6 m", True),
        ("Lượng khách đạt trên 90% công suất, sẽ còn tăng", False),
        ("Rà soát những nơi chi trả đạt dưới 50%", True),
        ("Rà soát các dự án nguồn điện công suất trên 200 MW", True),
        ("Phê bình các đơn vị giải ngân dưới 30%", True),
        ("Các đơn vị giải ngân trên 95%", False),
        ("Các đơn vị phấn đấu giải ngân trên 95%", False),
        ("Có 5 xã giảm tỷ lệ hộ nghèo xuống dưới 5%", False),
        ("Tạo việc làm cho 1.200 lao động đạt trên 60%", False),
        ("Mở 5 lớp cho trên 300 người", False),
        ("Khởi công 3 dự án với tổng vốn trên 500 tỷ đồng", False),
        ("Có 12 xã, tỷ lệ hộ nghèo dưới 5%", False),
        ("Toàn huyện giải ngân hơn 20%", False),
    ],
)
def test_a_threshold_restricts_and_says_no_level(text: str, is_one: bool) -> None:
    """Aims, changes, totals, approximations and what stands behind a mark are levels."""
    found = reading(text)
    assert is_threshold(found, found.mentions.quantities[-1]) is is_one


def test_a_threshold_of_uncounted_things_is_set_aside() -> None:
    """The ledger has the number with its reason."""
    read = minutes("Tháng 2, UBND tỉnh thu hồi vốn của các dự án giải ngân dưới 30%.")
    assert not read.indicators
    assert ("30", "threshold") in [(one.text, one.reason) for one in read.coverage.numbers.rejected]


def test_the_bound_of_a_threshold_ends_no_name() -> None:
    """The word that bounds it, and "từ" before it, belong to it."""
    found = reading("Có 18 xã đạt từ 17 tiêu chí trở lên")
    start = found.view.text.index("từ")
    assert begins_threshold(found, start, start + 2)
    assert not begins_threshold(found, 0, 2)
