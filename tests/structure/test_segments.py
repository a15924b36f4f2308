"""Segments tile the text and follow its cues."""

from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_nlp.mentions.markers import find_markers
from minutes_nlp.rules import load_rules
from minutes_nlp.structure.reader import read_structure
from minutes_nlp.structure.types import Structure
from minutes_nlp.text import make_view
from tests.mentions.reading import numbers_of

RULES = load_rules()
TEXT = """UBND huyện họp phiên thường kỳ tháng 3/2022

Quang cảnh phiên họp.

Sáng 28/3, UBND huyện tổ chức phiên họp thường kỳ.

Dự phiên họp có lãnh đạo các phòng, ban.

Theo báo cáo, thu ngân sách đạt 12 tỷ đồng, tăng 5%; chi ngân sách 20 tỷ đồng, đạt 21% dự toán.

Tuy nhiên, tiến độ một số công trình còn chậm.

Kết luận phiên họp, Chủ tịch UBND huyện ghi nhận kết quả. Đồng chí yêu cầu các phòng khẩn trương rà soát.

Tin, ảnh: Hoài Thu
"""


def _structure(text: str) -> Structure:
    view, _, numbers = numbers_of(text)
    return read_structure(view, RULES, find_markers(view), numbers.quantities)


def test_a_press_release_divides() -> None:
    """Headline, caption, opening, attendance, report, shortcomings, conclusion, orders and by-line are told apart."""
    kinds = [segment.kind for segment in _structure(TEXT).segments]
    assert kinds == [
        "header",
        "caption",
        "opening",
        "attendance",
        "report",
        "shortcomings",
        "conclusion",
        "directives",
        "other",
    ]


def test_a_caption_does_not_interrupt() -> None:
    """What follows a caption goes on with what stood before it."""
    text = TEXT.replace("Tuy nhiên", "Các đại biểu dự phiên họp.\n\nDiện tích gieo trồng đạt 500 ha.\n\nTuy nhiên")
    kinds = [segment.kind for segment in _structure(text).segments]
    assert kinds[4:7] == ["report", "caption", "report"]


@settings(max_examples=60)
@given(st.text(alphabet="Tuy nhiên, KếtluậnphiênọpNơi nhận:.\n-5%", max_size=200))
def test_segments_tile_any_text(text: str) -> None:
    """Segments begin at the start, end at the end, and leave no gap."""
    length = len(make_view(text).text)
    segments = _structure(text).segments
    if not length:
        assert segments == ()
        return
    assert [s.start for s in segments] == [0, *(s.end for s in segments[:-1])]
    assert segments[-1].end == length


def test_who_chairs_is_no_caption() -> None:
    """A short sentence that begins with the words of a speech tells of the meeting, and of no picture."""
    text = TEXT.replace("Dự phiên họp có", "Chủ trì phiên họp có ông Lê Văn Mẫn; dự họp có")
    kinds = [segment.kind for segment in _structure(text).segments]
    assert kinds[:4] == ["header", "caption", "opening", "attendance"]


def test_marks_alone_are_no_title() -> None:
    """A marked line of marks is no heading."""
    assert all(segment.title is None for segment in _structure("1. :\nHọp bàn việc thu ngân sách.").segments)
