"""Looking up mentions by place."""

from collections.abc import Iterable, Iterator
from typing import Generic

from minutes_nlp.mentions.spans import AnySpan, holding, starting_in


class SpanIndex(Generic[AnySpan]):
    """Mentions in order of place; they do not overlap."""

    def __init__(self, spans: Iterable[AnySpan]) -> None:
        self._spans = sorted(spans, key=lambda span: span.start)

    def at(self, start: int, limit: int) -> AnySpan | None:
        """Return the mention that begins exactly at `start` and ends by `limit`."""
        first = next(self.beginning(start, start + 1), None)
        return first if first is not None and first.end <= limit else None

    def around(self, start: int, end: int) -> AnySpan | None:
        """Return the mention that holds all of `[start, end)`."""
        found = holding(self._spans, start)
        return found if found is not None and found.end >= end else None

    def inside(self, start: int, end: int) -> Iterator[AnySpan]:
        """Return the mentions that lie in `[start, end)`."""
        return (span for span in self.beginning(start, end) if span.end <= end)

    def beginning(self, start: int, end: int) -> Iterator[AnySpan]:
        """Return the mentions that begin in `[start, end)`."""
        return iter(starting_in(self._spans, start, end))
