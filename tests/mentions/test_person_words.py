"""Tests of the indexes of names."""

from minutes_nlp.mentions.person_words import person_words
from tests.mentions.reading import RULES


def test_words_are_built_once() -> None:
    """The same rules give the same indexes."""
    assert person_words(RULES) is person_words(RULES)
    assert "Rơ Châm" in person_words(RULES).surname
