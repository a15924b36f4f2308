"""Where facts stand: the characters of their spans, white space left out."""

from collections.abc import Sequence

from minutes_nlp.mentions.types import Span


def characters(text: str, spans: Sequence[Span]) -> frozenset[int]:
    """Return the offsets of the characters in `spans` that are no white space."""
    return frozenset(at for span in spans for at in range(span.start, span.end) if not text[at].isspace())


def overlap(text: str, spans: Sequence[Span], others: Sequence[Span]) -> int:
    """Return how many characters two sets of spans share."""
    if not any(span.start < other.end and other.start < span.end for span in spans for other in others):
        return 0
    return len(characters(text, spans) & characters(text, others))


def first_place(spans: Sequence[Span]) -> int | None:
    """Return the offset of the first of `spans`, None when there is none."""
    return min((span.start for span in spans), default=None)
