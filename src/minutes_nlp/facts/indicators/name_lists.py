"""Commas inside one name: those between the places of "các xã Lục Ngạn, Kiên Lao và phường Chũ"."""

from minutes_nlp.facts.indicators.particles import particles, word_before
from minutes_nlp.facts.indicators.wording import place_kinds
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.spans import starting_in

_LONGEST_LIST = 160


def lists_places(reading: Reading, comma: int) -> bool:
    """Tell the comma between two places of a list that "các" and what they are lead."""
    view = reading.view
    following = view.trim(comma + 1, len(view.text))[0]
    if not view.text[following : following + 1].isupper() or _is_body(reading, following):
        return False
    first = max(0, comma - _LONGEST_LIST)
    several = particles(reading.rules, "several")
    for kind in reversed(list(place_kinds(reading.rules).find(view.folded, first, comma))):
        if word_before(view.folded, kind.start) in several:
            return _is_list_of_names(view.text[kind.end : comma])
    return False


def _is_body(reading: Reading, place: int) -> bool:
    return bool(starting_in(reading.mentions.organisations, place, place + 1))


def _is_list_of_names(text: str) -> bool:
    """Tell words that all begin with a capital, parted by commas."""
    pieces = [piece.split() for piece in text.split(",")]
    return all(pieces) and all(word[0].isupper() or word[0].isdecimal() for piece in pieces for word in piece)
