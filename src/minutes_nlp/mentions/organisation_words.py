"""The indexes behind the names of bodies and places, built once for a set of rules."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from minutes_nlp.mentions.indexes import index_of, index_of_forms
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.entry import Entry
from minutes_nlp.rules.schema.names import MiddleEntry, NamePartEntry, ReasonEntry, SurnameEntry
from minutes_nlp.rules.schema.organisations import HeadEntry, SectorEntry, WordEntry
from minutes_nlp.rules.schema.places import KindEntry, LevelEntry, ProvinceEntry
from minutes_nlp.rules.schema.titles import HonorificEntry, PhraseEntry, TitleEntry
from minutes_nlp.text import PhraseIndex


@dataclass(frozen=True, slots=True, eq=False)
class OrganisationWords:
    """What begins, fills and surrounds the names of bodies and places."""

    head: PhraseIndex[tuple[str, HeadEntry]]
    sector: PhraseIndex[tuple[str, SectorEntry]]
    inner: PhraseIndex[WordEntry]
    purpose_start: PhraseIndex[WordEntry]
    purpose_end: PhraseIndex[Entry]
    joint: PhraseIndex[PhraseEntry]
    plural: PhraseIndex[WordEntry]
    branch: PhraseIndex[WordEntry]
    region: PhraseIndex[WordEntry]
    nation: PhraseIndex[WordEntry]
    kind: PhraseIndex[KindEntry]
    level: PhraseIndex[LevelEntry]
    province: PhraseIndex[ProvinceEntry]
    title: PhraseIndex[TitleEntry]
    address: PhraseIndex[HonorificEntry | PhraseEntry]
    group: PhraseIndex[PhraseEntry]
    surname: PhraseIndex[SurnameEntry]
    prefix: PhraseIndex[NamePartEntry]
    middle: PhraseIndex[MiddleEntry]
    no_person: PhraseIndex[ReasonEntry]


@lru_cache(maxsize=4)
def organisation_words(rules: Rules) -> OrganisationWords:
    """Return the indexes for `rules`."""
    bodies, places = rules.organisations, rules.places
    return OrganisationWords(
        head=index_of_forms(bodies.head),
        sector=index_of_forms(bodies.sector),
        inner=index_of(bodies.inner),
        purpose_start=index_of(bodies.purpose_start),
        purpose_end=index_of(_purpose_ends(rules)),
        joint=index_of(rules.titles.conjunction),
        plural=index_of(bodies.plural),
        branch=index_of(bodies.branch),
        region=index_of(bodies.region),
        nation=index_of(bodies.nation),
        kind=index_of(places.kind),
        level=index_of(places.level),
        province=index_of(places.province),
        title=index_of(rules.titles.title),
        address=index_of(_addresses(rules)),
        group=index_of(rules.titles.group),
        surname=index_of(rules.names.surname),
        prefix=index_of(rules.names.prefix),
        middle=index_of(rules.names.middle),
        no_person=index_of(rules.names.no_person),
    )


def _purpose_ends(rules: Rules) -> Iterator[Entry]:
    """Yield the words that never stand in what a body is for: verbs, and words that begin another clause."""
    titles = rules.titles
    yield from rules.organisations.purpose_end
    yield from (role for role in titles.role if role.where != "before")
    yield from (*titles.stop, *titles.obligation, *titles.link, *titles.holds, *titles.group, *titles.status)


def _addresses(rules: Rules) -> Iterator[HonorificEntry | PhraseEntry]:
    yield from rules.titles.honorific
    yield from rules.titles.rank
    yield from rules.titles.degree
