"""Paragraphs and sentences.

A paragraph is a line of the view. A sentence ends at a full stop (or "!", "?", "…") that is followed by a capital, a
digit, a quotation or the end, and that belongs to no abbreviation, initial or list marker.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from minutes_nlp.mentions.markers import MarkerMention
from minutes_nlp.rules import Rules
from minutes_nlp.structure.types import Paragraph, Sentence
from minutes_nlp.text import View
from minutes_nlp.text.fold import fold

_LINE = re.compile(r"[^\n]+")
_STOP = re.compile(r"[.!?…]+[”\"»’)\]]*+(?=\s|$)")
_OPENS = re.compile(r"\s+[“\"«‘(\[–-]*+(?:[^\W_])")
_LAST_WORD = re.compile(r"[^\s(“\"]*$")
_LONGEST_WORD = 12


def split_paragraphs(view: View, markers: Sequence[MarkerMention]) -> tuple[Paragraph, ...]:
    """Return the paragraphs of `view`, those without any text left out."""
    by_start = {marker.start: marker for marker in markers if marker.at_line_start}
    paragraphs: list[Paragraph] = []
    for line in _LINE.finditer(view.text):
        start, end = view.trim(line.start(), line.end())
        if start >= end:
            continue
        marker = by_start.get(start)
        text_start = view.trim(marker.end, end)[0] if marker else start
        paragraphs.append(
            Paragraph(start, end, marker.text if marker else None, text_start, marker.level if marker else None)
        )
    return tuple(paragraphs)


def split_sentences(view: View, rules: Rules, paragraphs: Sequence[Paragraph]) -> tuple[Sentence, ...]:
    """Return the sentences of all paragraphs in order; a list marker belongs to its first sentence."""
    return tuple(
        Sentence(start, end, index)
        for index, paragraph in enumerate(paragraphs)
        for start, end in _spans(view, rules, paragraph)
    )


def _spans(view: View, rules: Rules, paragraph: Paragraph) -> Iterator[tuple[int, int]]:
    text = view.text
    start = paragraph.start
    for stop in _STOP.finditer(text, paragraph.marker_end, paragraph.end):
        if stop.end() < paragraph.end and not _ends_sentence(text, rules, stop, paragraph):
            continue
        yield view.trim(start, stop.end())
        start = stop.end()
    start, end = view.trim(start, paragraph.end)
    if start < end:
        yield start, end


def _ends_sentence(text: str, rules: Rules, stop: re.Match[str], paragraph: Paragraph) -> bool:
    following = _OPENS.match(text, stop.end(), paragraph.end)
    if following is None or following.group()[-1].islower():
        return False
    if stop.group() != ".":
        return True
    word = _LAST_WORD.search(text, max(paragraph.start, stop.start() - _LONGEST_WORD), stop.start())
    last = word.group() if word else ""
    return fold(last) not in _abbreviations(rules) and not (len(last) == 1 and last.isupper())


@lru_cache(maxsize=4)
def _abbreviations(rules: Rules) -> frozenset[str]:
    return frozenset(fold(form) for entry in rules.sections.abbreviation for form in entry.forms)
