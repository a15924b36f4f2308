"""The parts of a document, as spans of the view."""

from bisect import bisect_right
from dataclasses import dataclass

from minutes_nlp.mentions.types import Span
from minutes_nlp.model.document import Genre, SegmentKind


@dataclass(frozen=True, slots=True)
class Sentence(Span):
    """A sentence; `paragraph` is the index of its paragraph."""

    paragraph: int


@dataclass(frozen=True, slots=True)
class Paragraph(Span):
    """A paragraph, one line of the view; `marker_end` is where its text begins behind a list marker.

    `marker` is the list marker as written ("1.", "a)", "-"), None without one; `level` counts from 0 (I., 1., a), -).
    """

    marker: str | None
    marker_end: int
    level: int | None


@dataclass(frozen=True, slots=True)
class SegmentSpan(Span):
    """A stretch of the text with one function. `title` is its heading as written, when it has one."""

    kind: SegmentKind
    title: str | None


@dataclass(frozen=True, slots=True)
class Structure:
    """The structure of a document. Segments tile the view; sentences lie inside paragraphs."""

    genre: Genre
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    segments: tuple[SegmentSpan, ...]

    def segment_at(self, position: int) -> SegmentSpan:
        """Return the segment that holds `position` of the view."""
        index = bisect_right(self.segments, position, key=lambda segment: segment.start) - 1
        segment = self.segments[max(index, 0)]
        return segment if segment.start <= position < segment.end else self.segments[-1]

    def text_start(self, sentence: Sentence) -> int:
        """Return where the words of a sentence begin: behind the list marker, where it opens its paragraph."""
        paragraph = self.paragraphs[sentence.paragraph]
        return paragraph.marker_end if sentence.start == paragraph.start else sentence.start
