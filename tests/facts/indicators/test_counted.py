"""What is counted."""

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Hiện có 17/139 xã đạt chuẩn nông thôn mới.", "xã"),
        ("Còn 46/131 dự án khởi công mới chưa phê duyệt xong thiết kế.", "dự án khởi công mới"),
        ("Có mặt 11/13 thành viên Hội đồng trường.", "thành viên Hội đồng trường"),
        ("Có 23/29 công trình hoàn thành.", "công trình"),
    ],
)
def test_all_of_which_some_are_counted(text: str, whole: str) -> None:
    """What tells which things are meant stays, what is said of some of them does not."""
    assert indicators(text)[1].name == whole
