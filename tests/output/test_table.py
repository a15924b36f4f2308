"""Minutes for the eye."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_nlp.model import Minutes
from minutes_nlp.output.table import open_console, print_record, to_table
from tests.samples import make_error_row, make_minutes


def _terminal(minutes: Minutes) -> str:
    stream = io.StringIO()
    console = open_console(stream, width=100)
    console._force_terminal = True  # as on a real terminal
    print_record(minutes, console)
    return stream.getvalue()


def test_everything_is_shown() -> None:
    """The meeting, people, indicators, directives, findings and what was not understood are all there."""
    shown = to_table(make_minutes())
    for words in (
        "Họp UBND tỉnh Sông Thao tháng 2/2025",
        "345/TB-VPCP",
        "27/2/2025 – 28/2/2025",
        "Lê Văn Mẫn",
        "chủ trì, phát biểu",
        "Thu ngân sách",
        "412,2 tỷ đồng",
        "tăng 35,02% so với cùng kỳ",
        "Sở Tài chính (chủ trì)",
        "trước ngày 15/3/2025",
        "xem lại",
        "[345/TB-VPCP] 7",
        "con số 1/3",
    ):
        assert words in shown


def test_without_text() -> None:
    """Without the text, what was not understood is told by its place."""
    minutes = make_minutes().model_copy(update={"text": None})
    place = minutes.coverage.numbers.unclaimed[0]
    assert f"{place.start}–{place.end}" in to_table(minutes)


def test_error_row() -> None:
    """A document that could not be read says why."""
    assert to_table(make_error_row()).strip() == "a.docx: là tệp Word (.docx)"


@pytest.mark.parametrize("hostile", ["[/x]", "[345/TB-VPCP]", "[bold]", "[link=x]y[/link]", ":smile:", "\\["])
def test_markup_is_words(hostile: str) -> None:
    """Brackets and colons of the document are shown as they are."""
    shown = "".join(to_table(make_minutes(hostile=hostile)).split())
    assert shown.count(hostile) >= 8


@given(st.text(max_size=20))
def test_any_words(hostile: str) -> None:
    """No words of a document break the table or steer the terminal."""
    shown = to_table(make_minutes(hostile=hostile))
    assert not {char for char in shown if char < " " and char != "\n"}
    assert "\x7f" not in shown
    assert "\x9b" not in shown


def test_escape_sequences() -> None:
    """A document cannot colour, move or retitle the terminal."""
    hostile = "\x1b[2J\x1b]0;t\x07\u202e"
    assert _terminal(make_minutes(hostile=hostile)).count("\x1b[2J") == 0
    assert "\x07" not in _terminal(make_minutes(hostile=hostile))
    assert "\u202e" not in _terminal(make_minutes(hostile=hostile))


def test_narrow_terminal() -> None:
    """The table folds its words on a narrow terminal."""
    stream = io.StringIO()
    print_record(make_minutes(), open_console(stream, width=40))
    assert max(len(line) for line in stream.getvalue().splitlines()) <= 40
