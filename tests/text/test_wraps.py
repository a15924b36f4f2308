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


RAGGED = """Phiên họp thường kỳ tháng 5 của Uỷ ban nhân dân huyện đã
nghe báo cáo về tình hình phát triển kinh tế - xã hội, quốc phòng
- an ninh và kết quả thu ngân sách. Đến ngày 20/5, toàn huyện gieo được
1.360 ha/1.500 ha, đạt 90,7% kế hoạch; thu ngân sách được 215,4
tỷ đồng, tăng 6,2% so với cùng kỳ. Ông Lê
Văn Mẫn chủ trì.

Các chỉ tiêu khác cơ bản bảo đảm tiến độ đề ra, đời
sống nhân dân ổn định:
- Y tế được củng cố.
- Giáo dục đạt kế hoạch đề ra trong năm học mới.
"""


def test_a_raggedly_wrapped_text_is_joined_where_lines_break_off() -> None:
    """Lines of any length are joined where a sentence goes on; a dash or a figure at a line's start is no item then."""
    view = make_view(RAGGED).text
    assert "quốc phòng - an ninh và kết quả" in view
    assert "toàn huyện gieo được 1.360 ha/1.500 ha, đạt 90,7% kế hoạch" in view
    assert "215,4 tỷ đồng" in view
    assert "đề ra, đời sống nhân dân ổn định:\n- Y tế được củng cố.\n- Giáo dục" in view


def test_headings_and_addresses_are_not_broken_off() -> None:
    """Lines in capitals and short lines of a letterhead stay lines."""
    head = "ỦY BAN NHÂN DÂN\nHUYỆN TRÀ CÚ\n\nBÁO CÁO\nTình hình kinh tế - xã hội\n\n"
    view = make_view(head + RAGGED).text
    assert view.startswith("ỦY BAN NHÂN DÂN\nHUYỆN TRÀ CÚ\n\nBÁO CÁO\nTình hình kinh tế - xã hội\n\n")


def test_a_single_torn_line_is_joined() -> None:
    """A long line that breaks off before a word in small letters goes on with it, in any text."""
    text = "Thu ngân sách tháng 2 của huyện đạt 15 tỷ đồng, tăng 6,4% so\ncùng kỳ.\n\nGiáo dục có tiến bộ.\n"
    assert "tăng 6,4% so cùng kỳ." in make_view(text).text


def test_a_wrapped_block_in_a_text_that_is_not() -> None:
    """A block whose lines break off in sentences is joined, a name at its line end too; lines around it stay."""
    text = (
        "THÔN ĐÔNG BÌNH\nBIÊN BẢN HỌP THÔN\n\nHọp tại đình làng. Chủ trì cuộc họp là ông Nguyễn\n"
        "Khắc Tường, Trưởng thôn và các\ncụ trong thôn; đại diện các hộ\ngia đình trong thôn.\n\nTHƯ KÝ\nTRƯỞNG THÔN\n"
    )
    view = make_view(text).text
    assert "ông Nguyễn Khắc Tường, Trưởng thôn và các cụ trong thôn; đại diện các hộ gia đình" in view
    assert "THÔN ĐÔNG BÌNH\nBIÊN BẢN" in view
    assert "THƯ KÝ\nTRƯỞNG THÔN" in view
