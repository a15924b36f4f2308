"""Hard line wraps."""

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from minutes_nlp.text.wraps import find_wraps

PARAGRAPH = (
    "Phiên họp đã nghe báo cáo về tình hình thu ngân sách, giải ngân vốn đầu tư công và tiến độ các dự án trọng điểm, "
    "sau đó các thành viên thảo luận và thống nhất những nhiệm vụ cần làm ngay trong quý tới của toàn huyện."
)


def _joined(text: str) -> str:
    pieces, done = [], 0
    for position, joint in sorted(find_wraps(text).items()):
        pieces += [text[done:position], joint]
        done = position + 1
    return "".join([*pieces, text[done:]])


@given(st.integers(45, 120))
def test_wrapped_paragraph(width: int) -> None:
    """A paragraph wrapped at any usual width is joined again."""
    wrapped = textwrap.fill(PARAGRAPH, width)
    if wrapped.count("\n") > 1:
        assert _joined(wrapped) == PARAGRAPH


def test_own_line_ends_stay() -> None:
    """Lines that end where the writer ended them stay lines."""
    text = "Chủ trì: ông Mẫn\nThư ký: bà Hạnh\nThành phần: các phòng, ban\nĐịa điểm: hội trường\n"
    assert find_wraps(text) == {}


def test_list_items_stay() -> None:
    """An item of a list begins its own line."""
    lines = textwrap.wrap(PARAGRAPH, 60)
    text = "\n".join([*lines, *(f"- {line}" for line in textwrap.wrap(PARAGRAPH, 58)[:2])])
    assert "\n- " in _joined(text)
    assert _joined(text).count("\n") == 2


def test_long_paragraphs_are_not_wrapped() -> None:
    """A text with lines of any length was not wrapped."""
    assert find_wraps(f"{PARAGRAPH}\n{PARAGRAPH}\n{PARAGRAPH}\n") == {}


@given(st.text(alphabet="ab -.\n\t|", max_size=600))
def test_only_line_ends(text: str) -> None:
    """Only line ends are wraps, and they are joined by a space or by nothing."""
    for position, joint in find_wraps(text).items():
        assert text[position] == "\n"
        assert joint in ("", " ")
