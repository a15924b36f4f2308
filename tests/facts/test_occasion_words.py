"""Tests of the indexes of occasions."""

from minutes_nlp.facts.occasion_words import occasion_words
from tests.facts.reading import RULES


def test_words_are_built_once() -> None:
    """The same rules give the same indexes."""
    assert occasion_words(RULES) is occasion_words(RULES)
    assert "bên lề" in occasion_words(RULES).sideline
