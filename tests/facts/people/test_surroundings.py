"""Tests of what stands around an event of a sentence."""

import pytest

from minutes_nlp.facts.people.entities import Event, PersonEntity
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
    around = Surroundings(read.view, people_words(RULES))
    comma = next(i for i, event in enumerate(events) if around.mark(event.token) == ",")
    before = around.before_name(events, comma)
    assert before is not None
    assert around.mark(before) == ";"
    assert around.before_name(events, 0) is None


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("Ông Vi Văn Tú nói.", True),
        ("Ông Vi Văn Tú, người giữ đò cuối cùng của làng, nói.", True),
        ("Ông Vi Văn Tú khi đi thăm rừng mới trồng đã nói.", True),
        ("Ông Vi Văn Tú đi thăm rừng mới trồng năm ngoái nói.", False),
    ],
)
def test_asides_stand_between_a_verb_and_its_subject(text: str, near: bool) -> None:
    """Words between commas, and from "khi" to "đã", do not part a verb from its subject; other words do."""
    read = reading(text)
    mentions = read.mentions
    tokenizer = Tokenizer(read.view, people_words(RULES), mentions.persons, mentions.organisations)
    people = {person.start: PersonEntity(person, None) for person in mentions.persons}
    events = [Event(token, people.get(token.start)) for token in tokenizer.tokens(0, len(read.view.text))]
    verb = next(i for i, event in enumerate(events) if event.token.role is not None)
    assert Surroundings(read.view, people_words(RULES)).way_to_subject(events, verb) == (near, False)


def test_the_last_item_is_what_stands_behind_the_last_semicolon() -> None:
    """Of those named before a verb the ones behind the last semicolon are kept, all where there is none."""
    read = reading("Ông Vi Văn Tú; bà Lò Thị Sen vắng mặt.")
    mentions = read.mentions
    tokenizer = Tokenizer(read.view, people_words(RULES), mentions.persons, mentions.organisations)
    events = [Event(token) for token in tokenizer.tokens(0, len(read.view.text))]
    people = [PersonEntity(person, None) for person in mentions.persons]
    around = Surroundings(read.view, people_words(RULES))
    assert around.of_last_item(events, len(events) - 1, people) == people[1:]
    assert around.of_last_item(events, len(events) - 1, people[1:]) == people[1:]
    assert around.of_last_item(events, len(events) - 1, []) == []
