"""Where a document is at home."""

import pytest

from minutes_nlp.facts.home import find_home
from tests.facts.reading import reading


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Thanh Hoá: Kinh tế giữ nhịp tăng trưởng\n\nSáng 26/6, UBND tỉnh họp.", {"tỉnh": "Thanh Hóa"}),
        ("ỦY BAN NHÂN DÂN\nHUYỆN THÁP MƯỜI\nSố: 418/BC-UBND\n\nBÁO CÁO\nTình hình", {"huyện": "Tháp Mười"}),
        ("SỞ Y TẾ\nSố: 14/BB-SYT\nLạng Sơn, ngày 29 tháng 3 năm 2013\n\nBIÊN BẢN", {"tỉnh": "Lạng Sơn"}),
        ("Sáng 26/6, đoàn công tác của tỉnh Hà Nam thăm tỉnh Lai Châu.", {}),
    ],
)
def test_the_head_says_where_a_document_is_at_home(text: str, home: dict[str, str]) -> None:
    """A line of the head, the date line or the word before a headline names the unit; running text does not."""
    assert find_home(reading(text)) == home
