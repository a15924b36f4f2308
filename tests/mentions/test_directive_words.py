"""The words of directives as indexes."""

from minutes_nlp.mentions.directive_words import directive_words
from minutes_nlp.rules import load_rules


def test_entries_are_found_by_their_forms_and_not_inside_longer_phrases() -> None:
    """The indexes hold the forms of the rules, and their exceptions."""
    words = directive_words(load_rules())
    assert [match.payload.id for match in words.cue.find("giao sở y tế, bàn giao đất")] == ["giao"]
    assert directive_words(load_rules()) is words
