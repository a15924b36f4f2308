"""Looking up mentions by place."""

from minutes_nlp.facts.span_index import SpanIndex
from minutes_nlp.mentions.types import Span


def test_mentions_are_found_by_start_by_stretch_and_around() -> None:
    """The three ways to ask for a mention."""
    first, second = Span(2, 5), Span(7, 9)
    index = SpanIndex([second, first])
    assert index.at(2, 5) == first
    assert index.at(2, 4) is None
    assert list(index.inside(0, 9)) == [first, second]
    assert list(index.inside(3, 8)) == []
    assert index.around(7, 8) == second
    assert index.around(5, 6) is None
    assert list(index.beginning(3, 8)) == [second]
