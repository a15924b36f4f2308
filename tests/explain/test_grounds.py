"""Mentions at a place."""

import unicodedata

from minutes_nlp.explain.grounds import grounds_in, to_view
from tests.facts.reading import reading


def test_grounds_are_in_order_and_overlap() -> None:
    """Only mentions that overlap the span are grounds."""
    found = reading("Lãi tháng 2 đạt 15 tỷ đồng")
    assert [ground.kind for ground in grounds_in(found, 4, 18)] == ["period", "quantity"]
    assert grounds_in(found, 0, 3) == ()


def test_offsets_of_the_source_become_those_of_the_view() -> None:
    """In a decomposed text the view is shorter than the source."""
    source = unicodedata.normalize("NFD", "Thu tỷ đồng")
    found = reading(source)
    start, end = to_view(found, source.index("đ"), len(source))
    assert found.view.text[start:end] == "đồng"
