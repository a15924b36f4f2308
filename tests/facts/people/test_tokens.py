"""Tests of the tokens of a sentence."""

from minutes_nlp.facts.people.tokens import Tokenizer
from minutes_nlp.facts.people.words import people_words
from tests.facts.reading import RULES, reading


def test_kinds_of_tokens() -> None:
    """Names, bodies, posts and role words are told apart; a role word before a colon is a label; "dự án" is no role."""
    source = reading("Thư ký: ông Vi Văn Tú, Giám đốc Sở Y tế dự án.")
    tokenizer = Tokenizer(source.view, people_words(RULES), source.mentions.persons, source.mentions.organisations)
    kinds = [token.kind for token in tokenizer.tokens(0, len(source.view.text))]
    assert kinds == [
        "role",
        "punctuation",
        "honorific",
        "person",
        "punctuation",
        "title",
        "organisation",
        "word",
        "stop",
    ]
