"""Places are the characters of spans."""

from minutes_nlp.evaluate.places import characters, first_place, overlap
from minutes_nlp.mentions.types import Span


def test_white_space_is_left_out() -> None:
    """A line break inside a quote does not count."""
    assert characters("ab\ncd", [Span(1, 4)]) == {1, 3}
    assert overlap("ab\ncd", [Span(0, 3)], [Span(1, 5)]) == 1
    assert overlap("ab\ncd", [Span(0, 2)], [Span(3, 5)]) == 0


def test_the_first_place() -> None:
    """The smallest start, or none."""
    assert first_place([Span(7, 9), Span(2, 3)]) == 2
    assert first_place([]) is None
