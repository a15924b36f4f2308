"""Looking up mentions by place."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from minutes_nlp.mentions.types import Span

AnySpan = TypeVar("AnySpan", bound=Span)


class SpanIndex(Generic[AnySpan]):
    """Mentions in order of place; they do not overlap."""

    def __init__(self, spans: Iterable[AnySpan]) -> None:
        self._spans = sorted(spans, key=lambda span: span.start)
        self._starts = [span.start for span in self._spans]

    def at(self, start: int, limit: int) -> AnySpan | None:
        """Return the mention that begins exactly at `start` and ends by `limit`."""
        index = bisect_left(self._starts, start)
        if index < len(self._spans) and self._starts[index] == start and self._spans[index].end <= limit:
            return self._spans[index]
        return None

    def around(self, start: int, end: int) -> AnySpan | None:
        """Return the mention that holds all of `[start, end)`."""
        index = bisect_right(self._starts, start) - 1
        return self._spans[index] if index >= 0 and self._spans[index].end >= end else None

    def inside(self, start: int, end: int) -> Iterator[AnySpan]:
        """Yield the mentions that lie in `[start, end)`."""
        for index in range(bisect_left(self._starts, start), len(self._spans)):
            span = self._spans[index]
            if span.start >= end:
                return
            if span.end <= end:
                yield span

    def beginning(self, start: int, end: int) -> Iterator[AnySpan]:
        """Yield the mentions that begin in `[start, end)`."""
        for index in range(bisect_left(self._starts, start), len(self._spans)):
            if self._starts[index] >= end:
                return
            yield self._spans[index]
