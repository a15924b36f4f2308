"""Whose a bare measure is."""

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Xã Vĩnh Thạnh 2 có diện tích tự nhiên là 133,91 km2; quy mô dân số là 10.839 người.",
            ["diện tích tự nhiên xã Vĩnh Thạnh 2", "quy mô dân số xã Vĩnh Thạnh 2"],
        ),
        ("Tại hồ Cửa Đạt, dung tích trữ là 758 triệu m3.", ["dung tích trữ hồ Cửa Đạt"]),
        ("Tỉnh có diện tích tự nhiên 5.000 km2.", ["diện tích tự nhiên"]),
        ("Huyện Lệ Thủy có 5 xã đạt chuẩn.", ["xã đạt chuẩn"]),
        (
            "Dự án đường nối Quốc lộ 37 với đường cao tốc Nội Bài - Lào Cai có tổng mức đầu tư 486 tỷ đồng.",
            ["tổng mức đầu tư Dự án đường nối Quốc lộ 37 với đường cao tốc Nội Bài - Lào Cai"],
        ),
    ],
)
def test_a_bare_measure_is_named_with_whose_it_is(text: str, names: list[str]) -> None:
    """A place by its name or a work is its owner; the meeting's own territory and a count take none."""
    assert [indicator.name for indicator in indicators(text)] == names
