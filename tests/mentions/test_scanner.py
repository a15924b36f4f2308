"""The scan of a text: taken spans, numbers in words, lines."""

from minutes_nlp.mentions.scanner import scan
from minutes_nlp.mentions.types import Span
from minutes_nlp.text import make_view
from tests.mentions.reading import RULES

VIEW = make_view("hai xã\n 12 ha. \ngiao 5 ha")
SCANNER = scan(VIEW, RULES, [Span(8, 10)])


def test_taken_spans_are_known() -> None:
    """A span that reaches into a taken one is taken."""
    assert SCANNER.is_taken(9, 13)
    assert not SCANNER.is_taken(0, 8)


def test_words_are_found_by_their_place() -> None:
    """A number in words is there under its first character."""
    assert [word.end for word in (SCANNER.words[0],)] == [3]


def test_a_line_is_told() -> None:
    """Spaces and a full stop beside it leave a span alone on its line."""
    start = VIEW.text.index("12")
    assert SCANNER.is_line(start, start + 5)
    assert SCANNER.is_line_start(start)
    assert not SCANNER.is_line(VIEW.text.index("5 ha"), len(VIEW.text))
