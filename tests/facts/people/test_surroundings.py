"""Tests of what stands around an event of a sentence."""

from minutes_nlp.facts.people.entities import Event
from minutes_nlp.facts.people.surroundings import Surroundings
from minutes_nlp.facts.people.tokens import Tokenizer
from minutes_nlp.facts.people.words import people_words
from tests.facts.reading import RULES, reading


def test_look_before_a_name_passes_words_of_address_and_posts() -> None:
    """What stands before "ông" and a post is found, and nothing at the beginning of a sentence."""
    read = reading("Dự họp; Giám đốc, ông Vi Văn Tú.")
    mentions = read.mentions
    tokenizer = Tokenizer(read.view, people_words(RULES), mentions.persons, mentions.organisations)
    events = [Event(token) for token in tokenizer.tokens(0, len(read.view.text))]
    around = Surroundings(read.view)
    comma = next(i for i, event in enumerate(events) if around.mark(event.token) == ",")
    before = around.before_name(events, comma)
    assert before is not None
    assert around.mark(before) == ";"
    assert around.before_name(events, 0) is None
