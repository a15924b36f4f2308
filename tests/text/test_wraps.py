"""Hard wraps are told from the writer's own line ends."""

import textwrap

from minutes_nlp.text import make_view
from minutes_nlp.text.wraps import find_wraps

PARAGRAPHS = [
    "Phiên họp thường kỳ tháng 5 của Ủy ban nhân dân huyện đã nghe báo cáo về tình hình phát triển kinh tế - xã hội, "
    "kết quả thu, chi ngân sách và tiến độ các công trình trọng điểm trên địa bàn toàn huyện.",
    "Tổng thu ngân sách đến ngày 20/5 đạt 215,4 tỷ đồng, bằng 43,1% dự toán, tăng 6,2% so với cùng kỳ năm trước.",
    "Các chỉ tiêu kinh tế-xã hội khác cơ bản bảo đảm tiến độ đề ra; đời sống nhân dân ổn định.",
]


def test_a_wrapped_text_is_joined_again() -> None:
    """A text wrapped at 80 columns has the view of the text before."""
    wrapped = "\n\n".join(textwrap.fill(paragraph, 80) for paragraph in PARAGRAPHS)
    assert make_view(wrapped).text == "\n\n".join(PARAGRAPHS)


def test_a_hyphen_at_a_wrap_takes_no_space() -> None:
    """A word split behind its hyphen is one word again."""
    wrapped = textwrap.fill("a" * 70 + " kinh tế-xã hội " + "b" * 60 + " " + "c" * 50, 80)
    if "-\n" in wrapped:
        assert "tế-xã" in make_view(wrapped).text


def test_short_lines_are_the_writers() -> None:
    """Lines that are not full stay lines: headings, lists, addresses."""
    assert find_wraps("ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nSố: 12/TB-UBND\nNơi nhận:") == {}


def test_list_items_stay_apart() -> None:
    """A full line before a list item does not swallow it."""
    line = "x" * 38 + " " + "y" * 39
    assert "\n- " in make_view(f"{line}\n- {line}\n- {line}").text
