"""What words are, a measure or a place, and how the spans of a name are written as one."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from minutes_nlp.facts.indicators.trimming import actions, measures
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.mentions.types import Span
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.rules.schema.indicator_names import Located
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

_LONGEST_NAME_WORDS = 30
_LINE_ENDS = "\n.:;!?-–•+*)"


@lru_cache(maxsize=4)
def place_kinds(rules: Rules) -> PhraseIndex[Entry]:
    """Return the index of the kinds of places: "xã", "thị trấn"."""
    return index_of(rules.places.kind)


@lru_cache(maxsize=4)
def located(rules: Rules) -> PhraseIndex[Located]:
    """Return the index of the words before the place of a part: "ở"."""
    return index_of(rules.indicators.located)


def is_measure(reading: Reading, span: Span) -> bool:
    """Tell whether a name begins with a word of measuring or a known indicator."""
    return measures(reading.rules).at(reading.view.folded, span.start, span.end) is not None


def is_place(reading: Reading, words: Span) -> bool:
    """Tell the name of a place, with or without its kind: "Lệ Thủy", "huyện Lệ Thủy"."""
    kind = place_kinds(reading.rules).at(reading.view.folded, words.start, words.end)
    start = reading.view.trim(kind.end, words.end)[0] if kind is not None else words.start
    return start < words.end and reading.view.text[start].isupper() and not _begins_line(reading, start)


def _begins_line(reading: Reading, start: int) -> bool:
    """Tell a word that is written with a capital because a line, an item or a sentence begins with it."""
    before = reading.view.behind(start)
    return before == 0 or reading.view.text[before - 1] in _LINE_ENDS


def _inside(reading: Reading, span: Span) -> str:
    """Return words inside a name: where they only open their sentence with a capital they have none there."""
    words = reading.view.reading(span.start, span.end)
    following = words.split(" ")[1:2]
    is_deed = actions(reading.rules).at(reading.view.folded, span.start, span.end) is not None
    is_common = (is_deed or any(word.islower() for word in following)) and not _is_body(reading, span.start)
    return words[0].lower() + words[1:] if is_common and _begins_line(reading, span.start) else words


def _is_body(reading: Reading, place: int) -> bool:
    return bool(starting_in(reading.mentions.organisations, place, place + 1))


def _ends_with(name: str, words: str) -> bool:
    """Tell whether a name says the words already at its end: "cuộc thanh tra" and "thanh tra"."""
    return f" {fold(name)}".endswith(f" {fold(words)}")


def written_name(reading: Reading, spans: Sequence[Span]) -> str:
    """Return the words of `spans`, joined by a space unless one goes on where the one before ends."""
    pieces = [reading.view.reading(span.start, span.end) for span in spans[:1]]
    for before, span in pairwise(spans):
        if _ends_with(pieces[-1], reading.view.reading(span.start, span.end)):
            continue
        joint = "" if span.start == before.end else " "
        pieces.append(joint + _inside(reading, span))
    return " ".join("".join(pieces).split()[-_LONGEST_NAME_WORDS:])
