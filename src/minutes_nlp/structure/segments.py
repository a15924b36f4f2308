"""Segments: each sentence is given a kind by its cues and by what stands before it; runs of one kind are segments.

The first words of a sentence decide where they are a cue; otherwise cues inside it may, if the segment before allows
it; figures in numbers make a passage of indicators; everything else goes on with the segment it stands in.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from minutes_nlp.mentions.types import QuantityMention, Span
from minutes_nlp.model.document import Genre, SegmentKind
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.rules.schema.sections import CaptionCue, InsideCue, LabelCue, Preface, SegmentCue
from minutes_nlp.structure.types import Paragraph, SegmentSpan, Sentence
from minutes_nlp.text import PhraseIndex, View

_WORDS_OF_A_CAPTION = 28
_WORDS_OF_A_HEADING = 30
_LINES_OF_A_MASTHEAD = 20
_FIGURES_OF_A_PASSAGE = 2
_BEFORE_FIGURES: frozenset[SegmentKind] = frozenset({"opening", "attendance", "caption", "report", "header", "other"})
_INTERRUPTIONS: frozenset[SegmentKind] = frozenset({"caption"})
_FORMAL: frozenset[Genre] = frozenset({"announcement", "minutes", "report", "resolution", "other"})


@dataclass(frozen=True, slots=True)
class _Cues:
    """The indexes of the segment cues by where they count."""

    start: PhraseIndex[SegmentCue]
    anywhere: PhraseIndex[InsideCue]
    label: PhraseIndex[LabelCue]
    caption_start: PhraseIndex[CaptionCue]
    caption_anywhere: PhraseIndex[CaptionCue]
    preface: PhraseIndex[Preface]


_Cue = TypeVar("_Cue", bound=Entry)


def _index(entries: Iterable[_Cue]) -> PhraseIndex[_Cue]:
    known = tuple(entries)
    blockers = [(form, None) for entry in known for form in entry.unless]
    return PhraseIndex([*blockers, *((form, entry) for entry in known for form in entry.forms)])


@lru_cache(maxsize=4)
def _cues(rules: Rules) -> _Cues:
    sections = rules.sections
    return _Cues(
        start=_index(sections.segment),
        anywhere=_index(sections.inside),
        label=_index(sections.label),
        caption_start=_index(cue for cue in sections.caption if not cue.anywhere),
        caption_anywhere=_index(cue for cue in sections.caption if cue.anywhere),
        preface=_index(sections.preface),
    )


@dataclass(frozen=True, slots=True)
class _Segmenter:
    view: View
    rules: Rules
    genre: Genre
    paragraphs: Sequence[Paragraph]
    sentences: Sequence[Sentence]
    figures: Sequence[int]
    spaces: Sequence[int]

    def words(self, span: Span) -> int:
        return bisect_left(self.spaces, span.end) - bisect_left(self.spaces, span.start) + 1

    def figure_count(self, span: Span) -> int:
        return bisect_left(self.figures, span.end) - bisect_left(self.figures, span.start)

    def is_alone(self, sentence: Sentence) -> bool:
        paragraph = self.paragraphs[sentence.paragraph]
        return sentence.end == paragraph.end and sentence.start == paragraph.start


def find_segments(
    view: View,
    rules: Rules,
    genre: Genre,
    paragraphs: Sequence[Paragraph],
    sentences: Sequence[Sentence],
    quantities: Sequence[QuantityMention],
) -> tuple[SegmentSpan, ...]:
    """Return the segments of `view`; they tile it. A text without sentences is one segment."""
    if not sentences:
        return (SegmentSpan(0, len(view.text), "other", None),) if view.text else ()
    figures = sorted(q.start for q in quantities if q.unit is not None)
    spaces = [position for position, char in enumerate(view.text) if char == " "]
    segmenter = _Segmenter(view, rules, genre, paragraphs, sentences, figures, spaces)
    kinds = list(_kinds(segmenter))
    return tuple(_merge(segmenter, kinds))


def _kinds(segmenter: _Segmenter) -> Iterator[SegmentKind]:
    body = _first_of_the_body(segmenter)
    current: SegmentKind = "header"
    before_caption: SegmentKind = "header"
    for index, sentence in enumerate(segmenter.sentences):
        kind: SegmentKind | None
        if index < body:
            kind = _caption(segmenter, sentence) or "header"
        elif current == "signature":
            kind = "signature" if not _is_other(segmenter, sentence) else "other"
        else:
            kind = _kind(segmenter, sentence, before_caption if current in _INTERRUPTIONS else current)
            if kind is None:
                kind = before_caption if current in _INTERRUPTIONS else current
                kind = "opening" if kind == "header" else kind
        if kind not in _INTERRUPTIONS:
            before_caption = kind
        current = kind
        yield kind


def _first_of_the_body(segmenter: _Segmenter) -> int:
    """Return the index of the first sentence behind the masthead or the headline."""
    sentences = segmenter.sentences
    if segmenter.genre in _FORMAL:
        for index, sentence in enumerate(sentences[:_LINES_OF_A_MASTHEAD]):
            if _is_body_line(segmenter, sentence):
                return index
        return min(len(sentences), 1)
    first = sentences[0]
    ends_open = segmenter.view.text[first.end - 1] not in '.;:”"'
    is_short = segmenter.words(first) <= _WORDS_OF_A_HEADING
    return 1 if segmenter.is_alone(first) and ends_open and is_short and len(sentences) > 1 else 0


def _is_body_line(segmenter: _Segmenter, sentence: Sentence) -> bool:
    """Tell the first line of the body: a whole sentence, a field label, or a first heading."""
    text = segmenter.view.text[sentence.start : sentence.end]
    paragraph = segmenter.paragraphs[sentence.paragraph]
    if paragraph.marker is not None and paragraph.level == 0:
        return True
    if text.isupper():
        return False
    cue = _start_cue(segmenter, sentence)
    if cue is not None and ":" in text[:40] and cue.kind in ("opening", "attendance"):
        return True
    return text[-1:] in ".;:" and segmenter.words(sentence) >= 10


def _kind(segmenter: _Segmenter, sentence: Sentence, current: SegmentKind) -> SegmentKind | None:
    """Return the kind that the sentence opens, None when it goes on with `current`."""
    label = _label(segmenter, sentence)
    if label is not None:
        return label
    caption = _caption(segmenter, sentence)
    if caption is not None:
        return caption
    cue = _start_cue(segmenter, sentence)
    if cue is not None and _may_open(segmenter, sentence, cue, current):
        return _inner_kind(segmenter, sentence, cue.kind)
    for match in _cues(segmenter.rules).anywhere.find(segmenter.view.folded, sentence.start, sentence.end):
        if current in match.payload.after:
            return match.payload.kind
    if current in _BEFORE_FIGURES and _is_passage_of_figures(segmenter, sentence):
        return "indicators"
    return None


def _inner_kind(segmenter: _Segmenter, sentence: Sentence, kind: SegmentKind) -> SegmentKind:
    """Return the kind of a sentence that opens `kind`: an opening that tells the conclusion is one."""
    if kind == "opening":
        for match in _cues(segmenter.rules).anywhere.find(segmenter.view.folded, sentence.start, sentence.end):
            if match.payload.kind == "conclusion":
                return "conclusion"
    return kind


def _may_open(segmenter: _Segmenter, sentence: Sentence, cue: SegmentCue, current: SegmentKind) -> bool:
    """Tell whether a cue may open its segment here: an opening only early, a report not inside a conclusion."""
    if cue.kind == "opening":
        return current in ("header", "opening", "caption")
    if cue.kind in ("report", "indicators", "attendance"):
        is_heading = segmenter.is_alone(sentence) and segmenter.words(sentence) <= _WORDS_OF_A_HEADING
        return current not in ("conclusion", "directives") or is_heading
    if cue.kind == "shortcomings":
        return current not in ("directives", "closing")
    return True


def _is_passage_of_figures(segmenter: _Segmenter, sentence: Sentence) -> bool:
    return segmenter.figure_count(sentence) >= _FIGURES_OF_A_PASSAGE


def _start_cue(segmenter: _Segmenter, sentence: Sentence) -> SegmentCue | None:
    cues = _cues(segmenter.rules)
    folded = segmenter.view.folded
    start = _text_start(segmenter, sentence)
    match = cues.start.at(folded, start, sentence.end)
    if match is not None:
        return match.payload
    preface = cues.preface.at(folded, start, sentence.end)
    if preface is None:
        return None
    behind = folded.find(",", preface.end, min(preface.end + 40, sentence.end))
    match = (
        cues.start.at(folded, segmenter.view.trim(behind + 1, sentence.end)[0], sentence.end) if behind > 0 else None
    )
    return match.payload if match else None


def _text_start(segmenter: _Segmenter, sentence: Sentence) -> int:
    """Return where the words of the sentence begin, behind a list marker and a source tag "(TTXVN) -"."""
    paragraph = segmenter.paragraphs[sentence.paragraph]
    start = paragraph.marker_end if sentence.start == paragraph.start else sentence.start
    text = segmenter.view.text
    if text[start] == "(":
        close = text.find(")", start, min(start + 24, sentence.end))
        if close > 0:
            start = close + 1
    while start < sentence.end - 1 and text[start] in ' -–—:,“"':
        start += 1
    return start


def _label(segmenter: _Segmenter, sentence: Sentence) -> SegmentKind | None:
    """Return the kind of a line that begins with a label: a field, a heading of its own, a line over signatures."""
    paragraph = segmenter.paragraphs[sentence.paragraph]
    if sentence.start != paragraph.start:
        return None
    match = _cues(segmenter.rules).label.at(segmenter.view.folded, paragraph.marker_end, sentence.end)
    if match is None:
        return None
    text, kind = segmenter.view.text, match.payload.kind
    written, line = text[match.start : match.end], text[sentence.start : sentence.end]
    is_field = text[match.end : match.end + 2].strip()[:1] in (":", "(") and written in match.payload.forms
    is_heading = kind == "report" and not text[match.end : sentence.end].strip(" :.")
    is_over_signatures = kind == "signature" and (line.isupper() or ("\t" in line and ":" not in line))
    is_dotted = written.isupper() and written.endswith(".")
    is_told = is_field or is_over_signatures or is_dotted if kind != "report" else is_heading
    return kind if is_told else None


def _is_other(segmenter: _Segmenter, sentence: Sentence) -> bool:
    return _label(segmenter, sentence) == "other"


def _caption(segmenter: _Segmenter, sentence: Sentence) -> SegmentKind | None:
    """Return "caption" for a paragraph of one short sentence with the words of a photo caption.

    Who speaks stands before the words of a speech: "Chủ trì phiên họp có ông A" tells of those present, and a sentence
    that opens with the day tells of the meeting.
    """
    paragraph = segmenter.paragraphs[sentence.paragraph]
    if paragraph.marker is not None or segmenter.words(paragraph) > _WORDS_OF_A_CAPTION:
        return None
    if segmenter.figure_count(paragraph):
        return None
    cues = _cues(segmenter.rules)
    folded = segmenter.view.folded
    first = _behind_stamp(segmenter, paragraph)
    if cues.caption_start.at(folded, first, paragraph.end) is not None:
        return "caption"
    opened = cues.start.at(folded, first, paragraph.end)
    if opened is not None and opened.payload.kind == "opening":
        return None
    for match in cues.caption_anywhere.find(folded, paragraph.start, paragraph.end):
        if match.start <= first:
            continue
        if paragraph.end - match.end <= 60 and "“" not in segmenter.view.text[match.end : paragraph.end]:
            return "caption"
    return None


def _behind_stamp(segmenter: _Segmenter, paragraph: Paragraph) -> int:
    """Return where the paragraph begins behind words in lower case and digits, as a crawler's stamp has."""
    text = segmenter.view.text
    start = paragraph.start
    while start < paragraph.end and not text[start].isupper():
        start += 1
    return start if start < paragraph.end and start - paragraph.start <= 20 else paragraph.start


def _merge(segmenter: _Segmenter, kinds: Sequence[SegmentKind]) -> Iterator[SegmentSpan]:
    sentences = segmenter.sentences
    starts = [index for index, kind in enumerate(kinds) if index == 0 or kind != kinds[index - 1]]
    for position, index in enumerate(starts):
        start = 0 if index == 0 else sentences[index].start
        is_last = position + 1 == len(starts)
        end = len(segmenter.view.text) if is_last else sentences[starts[position + 1]].start
        yield SegmentSpan(start, end, kinds[index], _title(segmenter, sentences[index]))


def _title(segmenter: _Segmenter, sentence: Sentence) -> str | None:
    """Return the heading that a segment begins with: a short line of its own without a full stop."""
    paragraph = segmenter.paragraphs[sentence.paragraph]
    if sentence.start != paragraph.start or segmenter.words(paragraph) > _WORDS_OF_A_HEADING:
        return None
    text = segmenter.view.text[paragraph.marker_end : paragraph.end]
    is_heading = (paragraph.marker is not None or text.isupper()) and text[-1:] not in ".;,"
    return segmenter.view.reading(paragraph.marker_end, paragraph.end).rstrip(": ") or None if is_heading else None
