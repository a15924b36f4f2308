"""The structure of a view, put together."""

from collections.abc import Sequence

from minutes_nlp.mentions.markers import MarkerMention
from minutes_nlp.mentions.types import QuantityMention
from minutes_nlp.rules import Rules
from minutes_nlp.structure.genre import genre_of
from minutes_nlp.structure.segments import find_segments
from minutes_nlp.structure.sentences import split_paragraphs, split_sentences
from minutes_nlp.structure.types import Structure
from minutes_nlp.text import View


def read_structure(
    view: View, rules: Rules, markers: Sequence[MarkerMention], quantities: Sequence[QuantityMention]
) -> Structure:
    """Return genre, paragraphs, sentences and segments of `view`."""
    paragraphs = split_paragraphs(view, markers)
    sentences = split_sentences(view, rules, paragraphs)
    genre = genre_of(view, rules, paragraphs)
    segments = find_segments(view, rules, genre, paragraphs, sentences, quantities)
    return Structure(genre, paragraphs, sentences, segments)
