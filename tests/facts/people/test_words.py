"""Tests of the indexes of the people stage."""

from minutes_nlp.facts.people.words import people_words
from tests.facts.reading import RULES


def test_words_are_built_once() -> None:
    """The same rules give the same indexes."""
    assert people_words(RULES) is people_words(RULES)
    assert "lãnh đạo" in people_words(RULES).group
