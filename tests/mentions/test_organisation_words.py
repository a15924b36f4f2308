"""Tests of the indexes of bodies."""

from minutes_nlp.mentions.organisation_words import organisation_words
from tests.mentions.reading import RULES


def test_words_are_built_once() -> None:
    """The same rules give the same indexes, the longest head counts."""
    words = organisation_words(RULES)
    assert words is organisation_words(RULES)
    match = words.head.at("thường trực hđnd tỉnh", 0)
    assert match is not None and match.payload[1].id == "council-standing"
