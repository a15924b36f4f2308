"""The indexes that split a sentence about people into tokens, built once for a set of rules."""

from dataclasses import dataclass
from functools import lru_cache

from minutes_nlp.mentions.indexes import index_of, index_of_forms
from minutes_nlp.mentions.person_words import PersonWords, person_words
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.entry import Entry
from minutes_nlp.rules.schema.numbers import Bound
from minutes_nlp.rules.schema.titles import GroupEntry, MeetingEntry, PhraseEntry
from minutes_nlp.text import PhraseIndex


@dataclass(frozen=True, slots=True, eq=False)
class PeopleWords:
    """Person words and what else stands in lists of people."""

    person: PersonWords
    group: PhraseIndex[GroupEntry]
    plural: PhraseIndex[PhraseEntry]
    conjunction: PhraseIndex[PhraseEntry]
    link: PhraseIndex[PhraseEntry]
    stop: PhraseIndex[PhraseEntry]
    obligation: PhraseIndex[PhraseEntry]
    tail: PhraseIndex[PhraseEntry]
    site: PhraseIndex[PhraseEntry]
    own_unit: PhraseIndex[PhraseEntry]
    qualifier: PhraseIndex[tuple[str, PhraseEntry]]
    reason: PhraseIndex[PhraseEntry]
    hearing: PhraseIndex[PhraseEntry]
    meeting: PhraseIndex[MeetingEntry]
    kind_of_unit: PhraseIndex[Entry]
    bound: PhraseIndex[Bound]
    guest: PhraseIndex[PhraseEntry]
    between: PhraseIndex[PhraseEntry]
    before_time: PhraseIndex[PhraseEntry]
    opening: PhraseIndex[PhraseEntry]
    done: PhraseIndex[PhraseEntry]
    passive: PhraseIndex[PhraseEntry]
    owner: PhraseIndex[PhraseEntry]
    object: PhraseIndex[PhraseEntry]
    case: PhraseIndex[PhraseEntry]


@lru_cache(maxsize=4)
def people_words(rules: Rules) -> PeopleWords:
    """Return the indexes for `rules`."""
    titles = rules.titles
    return PeopleWords(
        person=person_words(rules),
        group=index_of(titles.group),
        plural=index_of(titles.plural),
        conjunction=index_of(titles.conjunction),
        link=index_of(titles.link),
        stop=index_of(titles.stop),
        obligation=index_of(titles.obligation),
        tail=index_of(titles.tail),
        site=index_of(titles.site),
        own_unit=index_of(titles.own_unit),
        qualifier=index_of_forms(titles.qualifier),
        reason=index_of(titles.reason),
        hearing=index_of(titles.hearing),
        meeting=index_of(titles.meeting),
        kind_of_unit=PhraseIndex((form, entry) for entry in rules.places.kind for form in entry.forms),
        bound=index_of(rules.numbers.bound),
        guest=index_of(titles.guest),
        between=index_of(titles.between),
        before_time=index_of(titles.before_time),
        opening=index_of(titles.opening),
        done=index_of(titles.done),
        passive=index_of(titles.passive),
        owner=index_of(titles.owner),
        object=index_of(titles.object),
        case=index_of(titles.case),
    )
