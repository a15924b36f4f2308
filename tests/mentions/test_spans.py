"""Spans by place."""

from itertools import zip_longest

from hypothesis import given
from hypothesis import strategies as st

from minutes_nlp.mentions.spans import Occupied, before, holding, overlapping, starting_in
from minutes_nlp.mentions.types import Span

SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 8)).map(lambda p: Span(p[0], p[0] + p[1])), max_size=12)
PLACES = st.tuples(st.integers(0, 30), st.integers(1, 8)).map(lambda p: Span(p[0], p[0] + p[1]))


@given(SPANS, PLACES)
def test_spans_that_begin_in_a_stretch(spans: list[Span], place: Span) -> None:
    """Those are found that a look at all of them finds, in their order."""
    spans.sort(key=lambda span: span.start)
    found = starting_in(spans, place.start, place.end)
    assert list(found) == [span for span in spans if place.start <= span.start < place.end]


@given(SPANS, PLACES)
def test_what_is_taken(spans: list[Span], place: Span) -> None:
    """A place is taken where any span overlaps it."""
    taken = any(span.start < place.end and place.start < span.end for span in spans)
    assert Occupied(spans).overlaps(place) == taken


@given(SPANS, st.integers(0, 40))
def test_the_span_at_a_place(spans: list[Span], place: int) -> None:
    """Of spans that do not overlap, some have part of a stretch, one holds a place, one is the last before it."""
    spans.sort(key=lambda span: span.start)
    apart = [span for span, later in zip_longest(spans, spans[1:]) if later is None or span.end <= later.start]
    assert holding(apart, place) == next((span for span in apart if span.start <= place < span.end), None)
    for end in (place + 1, place + 5):
        found = overlapping(apart, place, end)
        assert list(found) == [span for span in apart if span.start < end and place < span.end]
    assert before(apart, place) == next((span for span in reversed(apart) if span.end <= place), None)
