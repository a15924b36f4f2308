"""Slots of templates."""

import pytest

from minutes_nlp.mentions.slots import roman_number, slot_heads, slot_number, slot_patterns, words_to_twelve
from minutes_nlp.rules import load_rules
from minutes_nlp.rules.schema.entry import SLOTS

RULES = load_rules()


@pytest.mark.parametrize(
    ("text", "value"), [("12", 12), ("hai", 2), ("mười hai", 12), ("iv", 4), ("giêng", 1), ("xv", 15)]
)
def test_a_slot_is_a_number(text: str, value: int) -> None:
    """Digits, words, names of months and Roman numerals are numbers."""
    assert slot_number(RULES, text) == value


def test_words_reach_twelve() -> None:
    """The words of slots go to twelve and have no zero."""
    words = words_to_twelve(RULES)
    assert set(words.values()) == set(range(1, 13))


def test_every_slot_has_a_pattern() -> None:
    """The slots that rules may use are those there are; those that may be words have first words."""
    assert set(slot_patterns(RULES)) == SLOTS
    assert "hai" in slot_heads(RULES)["n"]
    assert roman_number("xlii") == 42
