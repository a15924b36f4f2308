"""Where a meeting was: behind "tại" beside its time, in the list of its times, or behind the label of a form."""

import re
from collections.abc import Iterator

from minutes_nlp.facts.host import front_sentences, holds_something
from minutes_nlp.facts.meeting_words import MeetingWords, meeting_words
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.mentions.types import PeriodMention, Span
from minutes_nlp.structure.types import Sentence
from minutes_nlp.text import View

_CHUNK = re.compile(r"[^,;:()\n]+")
_BRACKET = re.compile(r" ?\((?P<inside>[^()\n]*)\)")
_BEFORE_ROOM = ",;("
_WHITE = " \t\n"
_BESIDE = 3
"""How far "tại" stands behind its time: ", tại"."""
_LONGEST_TIME = 80
_LONGEST_BARE_PLACE = 3


def read_venue(reading: Reading, day: PeriodMention | None, named: bool) -> str | None:
    """Return where the meeting was, as written; None where it is not told.

    `day` is the mention of its date. Where a meeting is `named` it may also be told beside another time.
    """
    words = meeting_words(reading.rules)
    for sentence in front_sentences(reading):
        for start, labelled in _openings(reading, words, sentence, day, named):
            place = _place(reading, words, Span(start, sentence.end), labelled)
            if place is not None:
                return place
    return None


def _openings(
    reading: Reading, words: MeetingWords, sentence: Sentence, day: PeriodMention | None, named: bool
) -> Iterator[tuple[int, bool]]:
    """Yield where places begin in a sentence, and whether behind the label of a form."""
    view = reading.view
    has_day = day is not None and sentence.start <= day.start < sentence.end
    rooms: list[int] = []
    for match in words.venue.find(view.folded, sentence.start, sentence.end):
        role = match.payload.role
        labelled = view.text[match.end : match.end + 1] == ":"
        if role == "at" and (labelled or has_day or (named and _is_beside_time(reading, sentence, match.start))):
            yield match.end + (2 if labelled else 1), labelled
        elif role == "room" and has_day and _opens_part(view, match.start):
            rooms.append(match.start)
    yield from ((room, False) for room in rooms)


def _opens_part(view: View, position: int) -> bool:
    """Tell what begins a part between commas or in a bracket, or the text."""
    end = view.behind(position, _WHITE)
    return end == 0 or view.text[end - 1] in _BEFORE_ROOM


def _is_beside_time(reading: Reading, sentence: Sentence, at: int) -> bool:
    """Tell whether a day or an hour stands right before: "Chiều 5-6, tại", "Khai mạc lúc 7h30, tại"."""
    low = max(sentence.start, at - _LONGEST_TIME)
    days = (item.end for item in starting_in(reading.mentions.periods, low, at) if item.kind == "day")
    hours = (item.end for item in starting_in(reading.mentions.codes, low, at) if item.kind == "time")
    return any(0 <= at - end < _BESIDE for end in (*days, *hours))


def _place(reading: Reading, words: MeetingWords, span: Span, labelled: bool) -> str | None:
    """Return the place that begins at a position: parts between commas, the bracket behind it that says where it is."""
    view, end = reading.view, span.start
    while chunk := _CHUNK.match(view.text, end, span.end):
        begins, ends = view.trim(chunk.start(), chunk.end())
        if end > span.start and not labelled and not _goes_on(reading, words, Span(begins, ends), span.end):
            break
        stop = _clause_in(reading, words, begins, ends) if end == span.start and not labelled else None
        if stop is not None:
            end = stop
            break
        end = _behind_bracket(reading, words, ends)
        if view.text[end : end + 1] != ",":
            break
        end += 1
    return view.reading(span.start, end).rstrip(" ,.;") or None


def _goes_on(reading: Reading, words: MeetingWords, chunk: Span, limit: int) -> bool:
    """Tell whether a part between commas belongs to the place; a body belongs to it where nothing is told of it."""
    body = next(iter(starting_in(reading.mentions.organisations, chunk.start, chunk.start + 1)), None)
    if body is not None and body.type != "school":
        return not reading.view.text[body.end : limit].strip(" .")
    part = words.venue.at(reading.view.folded, chunk.start)
    is_part = part is not None and part.payload.role != "at"
    if not (is_part or _is_bare_name(reading.view.text[chunk.start : chunk.end])):
        return False
    return not holds_something(reading, chunk)


def _clause_in(reading: Reading, words: MeetingWords, start: int, end: int) -> int | None:
    """Return where the words of the place end and those of a clause begin: "trụ sở UBND huyện diễn ra …"."""
    text = reading.view.text
    ends = (match.start for match in words.end.find(reading.view.folded, start + 1, end))
    return next((at for at in ends if text[at].islower()), None)


def _behind_bracket(reading: Reading, words: MeetingWords, end: int) -> int:
    """Return the end of a bracket behind the place that is itself a place, else `end`: "(phường Tân Hiệp)"."""
    bracket = _BRACKET.match(reading.view.text, end)
    if bracket is None:
        return end
    begins = bracket.start("inside")
    part = words.venue.at(reading.view.folded, begins)
    is_place = part is not None and part.payload.role == "part"
    named = starting_in(reading.mentions.places, begins, bracket.end("inside"))
    return bracket.end() if is_place or any(place.start == begins for place in named) else end


def _is_bare_name(words: str) -> bool:
    """Tell whether a part is a bare name: only capitalised syllables, few of them."""
    parts = words.split()
    return 0 < len(parts) <= _LONGEST_BARE_PLACE and all(part[0].isupper() for part in parts)
