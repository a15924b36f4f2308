"""The indexes behind personal names, built once for a set of rules."""

from dataclasses import dataclass
from functools import lru_cache

from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.names import MiddleEntry, NamePartEntry, ReasonEntry, SurnameEntry
from minutes_nlp.rules.schema.places import CountryEntry
from minutes_nlp.rules.schema.titles import HonorificEntry, PhraseEntry, RoleEntry, StatusEntry, TitleEntry
from minutes_nlp.text import PhraseIndex


@dataclass(frozen=True, slots=True, eq=False)
class PersonWords:
    """What begins, fills and surrounds personal names."""

    surname: PhraseIndex[SurnameEntry]
    prefix: PhraseIndex[NamePartEntry]
    middle: PhraseIndex[MiddleEntry]
    no_person: PhraseIndex[ReasonEntry]
    no_name: PhraseIndex[ReasonEntry]
    credit: PhraseIndex[ReasonEntry]
    cited: PhraseIndex[NamePartEntry]
    title: PhraseIndex[TitleEntry]
    status: PhraseIndex[StatusEntry]
    honorific: PhraseIndex[HonorificEntry]
    rank: PhraseIndex[PhraseEntry]
    degree: PhraseIndex[PhraseEntry]
    kind_of_person: PhraseIndex[PhraseEntry]
    role: PhraseIndex[RoleEntry]
    sign: PhraseIndex[RoleEntry]
    country: PhraseIndex[CountryEntry]
    abroad: frozenset[str]
    posted: PhraseIndex[PhraseEntry]
    stop: PhraseIndex[PhraseEntry]


@lru_cache(maxsize=4)
def person_words(rules: Rules) -> PersonWords:
    """Return the indexes for `rules`."""
    names, titles = rules.names, rules.titles
    return PersonWords(
        surname=index_of(names.surname),
        prefix=index_of(names.prefix),
        middle=index_of(names.middle),
        no_person=index_of(names.no_person),
        no_name=index_of(names.no_name),
        credit=index_of(names.credit),
        cited=index_of(names.cited),
        title=index_of(titles.title),
        status=index_of(titles.status),
        honorific=index_of(titles.honorific),
        rank=index_of(titles.rank),
        degree=index_of(titles.degree),
        kind_of_person=index_of(titles.kind_of_person),
        role=index_of(titles.role),
        sign=index_of(entry for entry in titles.role if entry.role == "signs"),
        country=index_of(rules.places.country),
        posted=index_of(titles.posted),
        abroad=frozenset(head.id for head in rules.organisations.head if head.abroad),
        stop=index_of(titles.stop),
    )
