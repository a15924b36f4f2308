"""Counts of what was named before."""

import pytest

from tests.facts.reading import minutes


@pytest.mark.parametrize("back", ["này", "nói trên", "nêu trên"])
def test_a_count_that_points_back_tells_nothing_new(back: str) -> None:
    """It is set aside with the reason, and its debt is told."""
    read = minutes(f"Tháng 2, 10 doanh nghiệp {back} nợ 40 tỷ đồng.")
    assert [one.value.text for one in read.indicators if one.value] == ["40 tỷ đồng"]
    assert [(one.text, one.reason) for one in read.coverage.numbers.rejected] == [("10", "named before")]


def test_a_measure_that_points_back_is_a_time() -> None:
    """Only counted things are named before."""
    assert not minutes("Trong 2 tháng này, thu ngân sách đạt 5 tỷ đồng.").coverage.numbers.rejected


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("Thu giữ 20 viên kim cương này.", True),
        ("Gỡ vướng cho 369 dự án điện nói trên.", True),
        ("Thúc đẩy hợp tác giữa 2 nước.", True),
        ("Giữa năm có 2 nước tham gia.", False),
        ("Có 25 dự án ở bán đảo này.", False),
        ("Có 8 huyện tỷ lệ này vượt 60%.", False),
    ],
)
def test_the_word_may_stand_behind_what_says_which(text: str, points: bool) -> None:
    """A place or a measure that is pointed at is none of the counted things."""
    rejected = minutes(text).coverage.numbers.rejected
    assert ("named before" in {one.reason for one in rejected}) is points
