"""Spans by place: those that begin in a stretch of the text, and whether a stretch is free of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import TypeVar

from minutes_nlp.mentions.types import Span

AnySpan = TypeVar("AnySpan", bound=Span)


def starting_in(spans: Sequence[AnySpan], start: int, end: int) -> Sequence[AnySpan]:
    """Return those of the `spans`, which are in order of place, that begin in `[start, end)`."""
    first = bisect_left(spans, start, key=_start)
    return spans[first : bisect_left(spans, end, lo=first, key=_start)]


def overlapping(spans: Sequence[AnySpan], start: int, end: int) -> Sequence[AnySpan]:
    """Return those of the `spans`, which are in order and do not overlap, that have something of `[start, end)`."""
    first = bisect_right(spans, start, key=_end)
    return spans[first : bisect_left(spans, end, lo=first, key=_start)]


def before(spans: Sequence[AnySpan], position: int) -> AnySpan | None:
    """Return the last of the `spans`, which are in order and do not overlap, that ends by `position`."""
    index = bisect_right(spans, position, key=_end) - 1
    return spans[index] if index >= 0 else None


def holding(spans: Sequence[AnySpan], position: int) -> AnySpan | None:
    """Return the one of the `spans`, which are in order and do not overlap, that holds `position`."""
    index = bisect_right(spans, position, key=_start) - 1
    return spans[index] if index >= 0 and position < spans[index].end else None


def _end(span: Span) -> int:
    return span.end


def _start(span: Span) -> int:
    return span.start


class Occupied:
    """What of a text is taken by spans, which may overlap and come in any order."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans, key=_start):
            if self._ends and span.start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def overlaps(self, span: Span) -> bool:
        """Tell whether some of `span` is taken."""
        position = bisect_left(self._starts, span.end) - 1
        return position >= 0 and self._ends[position] > span.start

    def holds(self, span: Span) -> bool:
        """Tell whether all of `span` is taken."""
        position = bisect_right(self._starts, span.start) - 1
        return position >= 0 and self._ends[position] >= span.end
