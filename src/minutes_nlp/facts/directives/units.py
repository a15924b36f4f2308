"""Cutting the text into units: the stretches that hold one directive each, and who is quoted in them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from minutes_nlp.facts.directives.spans import skip
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.directive_words import directive_words
from minutes_nlp.mentions.spans import holding, overlapping
from minutes_nlp.mentions.types import Span
from minutes_nlp.structure.types import SegmentSpan

_MARKER = re.compile(
    r"\s*(?:[-+*•–—]+\s*|\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)/]\s*(?=[^\W\d_])|\(?[a-zđ]\)\s*|[a-zđ]\.\s+|\(?[ivx]{1,5}[.)]\s*|[IVX]{1,5}\.\s*)"
)
_PART_BREAK = re.compile(r";|:(?=\s*(?:\(?[a-zđ]\)|\(?\d{1,2}[.)]\s|[-+]\s|\(?[ivx]{1,4}\)))|\s(?=\([ivx]{1,4}\)\s)")
_OPENING, _CLOSING = '“«"', '”»"'
_BEFORE_WORDS = ' ,.“”"«»/'
_LONGEST_FRAME = 1000
"""How far from a quotation the words may stand that introduce it."""
_SHORTEST_SPEECH = 12
_SHORT_JOINT = 8
"""How many characters may stand between a verb of speech and the quotation it introduces ("nói rằng")."""


@dataclass(frozen=True, slots=True)
class Quotation(Span):
    """Direct speech without its marks; `frame` tells who speaks, `directing` whether by a verb that directs."""

    frame: Span
    directing: bool


@dataclass(frozen=True, slots=True)
class Unit(Span):
    """One sentence or part of a sentence, the list marker left out.

    `paragraph` indexes the paragraph it stands in, `sentence` the sentence; `first` tells the first part of a sentence,
    `level` the level of the list item (None in prose), `opens_list` a unit that ends in a colon, `frames` one that
    only says who was quoted before.
    """

    paragraph: int
    sentence: int
    first: bool
    level: int | None
    item: bool
    opens_list: bool
    segment: SegmentSpan
    quotation: Quotation | None
    frames: bool


def cut_units(reading: Reading) -> tuple[Unit, ...]:
    """Return the units of the document, in order of place."""
    quotations = find_quotations(reading)
    frames = [quotation.frame for quotation in quotations if quotation.frame.start >= quotation.end]
    units: list[Unit] = []
    for number, sentence in enumerate(reading.structure.sentences):
        paragraph = reading.structure.paragraphs[sentence.paragraph]
        first = True
        for start, end, quotation in _stretches(sentence, quotations):
            for part_start, part_end, opens in _parts(reading, start, end):
                begin = _behind_marker(reading, part_start, part_end)
                if begin >= part_end:
                    continue
                units.append(
                    Unit(
                        begin,
                        part_end,
                        paragraph=sentence.paragraph,
                        sentence=number,
                        first=first,
                        level=paragraph.level,
                        item=begin > part_start or paragraph.marker is not None,
                        opens_list=opens,
                        segment=reading.structure.segment_at(begin),
                        quotation=quotation,
                        frames=quotation is None and _is_frame(begin, part_end, frames),
                    )
                )
                first = False
    return tuple(units)


def _is_frame(start: int, end: int, frames: Sequence[Span]) -> bool:
    """Tell whether a part lies in what follows a quotation and tells whose it is, but for the mark at its end."""
    frame = holding(frames, start)
    return frame is not None and end <= frame.end + 1


def _stretches(sentence: Span, quotations: tuple[Quotation, ...]) -> Iterator[tuple[int, int, Quotation | None]]:
    """Yield the stretches of `sentence` outside and inside direct speech."""
    done = sentence.start
    for quotation in overlapping(quotations, sentence.start, sentence.end):
        start, end = max(quotation.start, sentence.start), min(quotation.end, sentence.end)
        if done < start:
            yield done, start, None
        yield start, end, quotation
        done = end
    if done < sentence.end:
        yield done, sentence.end, None


def _parts(reading: Reading, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Yield the parts between semicolons (not inside brackets), each with whether a colon ends it."""
    text = reading.view.text
    done, seen, depth = start, start, 0
    for match in _PART_BREAK.finditer(text, start, end):
        depth += text.count("(", seen, match.start()) - text.count(")", seen, match.start())
        seen = match.start()
        if depth > 0:
            continue
        if done < match.start():
            yield *reading.view.trim(done, match.start()), match.group() == ":"
        done, seen, depth = match.end(), match.end(), 0
    if done < end:
        low, high = reading.view.trim(done, end)
        yield low, high, text[low:high].rstrip(' “"').endswith(":")


def _behind_marker(reading: Reading, start: int, end: int) -> int:
    marker = _MARKER.match(reading.view.text, start, end)
    position = marker.end() if marker else start
    while position < end and reading.view.text[position] in _BEFORE_WORDS:
        position += 1
    spelled = directive_words(reading.rules).enumerator.at(reading.view.folded, position, end)
    if spelled is not None and reading.view.text[spelled.end : spelled.end + 1] in (",", ":"):
        position = skip(reading.view.text, spelled.end, end)
    return position


def find_quotations(reading: Reading) -> tuple[Quotation, ...]:
    """Return the direct speech of the document: marked by quotation marks and introduced by a verb of speech."""
    text = reading.view.text
    found: list[Quotation] = []
    opened: int | None = None
    for position, char in enumerate(text):
        if opened is None:
            if char in _OPENING and not (char == '"' and position and text[position - 1].isalnum()):
                opened = position
        elif char in _CLOSING:
            quotation = _speech(reading, opened, position)
            if quotation is not None:
                found.append(quotation)
            opened = None
        elif char == "\n" and text[opened] == '"' and not _closes_later(text, position):
            opened = None
    if opened is not None:
        quotation = _speech(reading, opened, len(text))
        if quotation is not None:
            found.append(quotation)
    return tuple(found)


def _closes_later(text: str, position: int) -> bool:
    """Tell whether a quotation that runs over a line end is closed within the next few lines."""
    return text.find('"', position, position + 1500) >= 0


def _speech(reading: Reading, opened: int, closed: int) -> Quotation | None:
    view = reading.view
    start, end = view.trim(opened + 1, closed)
    if end - start < _SHORTEST_SPEECH or not view.text[start].isupper():
        return None
    farthest = max(0, opened - _LONGEST_FRAME)
    line_start = max(farthest, view.text.rfind("\n", farthest, opened) + 1)
    before = max(line_start, _sentence_start(view.text, line_start, opened))
    line_end = view.text.find("\n", closed, closed + _LONGEST_FRAME)
    after_end = line_end if line_end >= 0 else min(len(view.text), closed + _LONGEST_FRAME)
    stop = re.compile(r"[.“\"]").search(view.text, closed + 1, after_end)
    after = stop.start() if stop else after_end
    words = directive_words(reading.rules)
    sayings = list(words.speech.find(view.folded, before, opened))
    led_in = view.text[before:opened].rstrip().endswith((":", ",")) or (
        bool(sayings) and opened - sayings[-1].end <= _SHORT_JOINT
    )
    if sayings and led_in:
        directing = any(match.payload.part == "directing" for match in sayings)
        return Quotation(start, end, Span(before, opened), directing)
    following = list(words.speech.find(view.folded, closed + 1, after))
    if following and view.text[closed + 1 : closed + 4].strip(" ,-–./"):
        directing = any(match.payload.part == "directing" for match in following)
        return Quotation(start, end, Span(closed + 1, after), directing)
    return None


def _sentence_start(text: str, low: int, position: int) -> int:
    stop = max(text.rfind(". ", low, position), text.rfind("! ", low, position), text.rfind("? ", low, position))
    return stop + 2 if stop >= 0 else low
