"""The shape of rules/organisations.toml."""

from typing import Annotated, Literal

from pydantic import Field

from minutes_nlp.model.people import OrganizationLevel, OrganizationType
from minutes_nlp.rules.schema.entry import Entry, RuleFile

Part = Literal["sector", "parent", "territory", "place", "name", "number"]


class HeadEntry(Entry):
    """How the name of a body begins.

    `takes` says what may follow: a sector ("Sở Tài chính"), the body it belongs to ("Văn phòng UBND tỉnh"), a
    territory ("UBND tỉnh Bắc Kạn"), a bare place name, a name of its own, a number. Without what it `needs` the words
    name no body ("tail": any of them). `full` is the head written out, the first form without it; `short` is the form
    by which offices know it. `exact` heads count
    only as they are written, `lower` ones also in lower case, all others with a capital. `lists` heads share their
    word with a list of sectors ("các sở: Tài chính, Nội vụ"). After `descriptive` heads an own name is made of common
    words, of which only the first syllable has a capital ("Vụ Thị trường"). One that `serves` writes up the meetings of
    the body in its name ("Văn phòng UBND tỉnh"); an `organ` alone is that of the company or school whose paper it is.
    """

    type: OrganizationType
    level: OrganizationLevel
    takes: tuple[Part, ...] = ()
    needs: Literal["nothing", "sector", "parent", "name", "tail"] = "nothing"
    full: str | None = None
    short: str | None = None
    serves: bool = False
    organ: bool = False
    lower: bool = False
    lists: bool = False
    descriptive: bool = False


class SectorEntry(Entry):
    """What a body is about, the first form written out; `heads` are the heads that it may follow.

    In a `bulk` entry the forms are not spellings of one sector, but many sectors.
    """

    heads: Annotated[tuple[str, ...], Field(min_length=1)]
    bulk: bool = False


class SuccessionEntry(Entry):
    """Bodies (full names without territory) that ended on `valid_to`; `successor` took their place."""

    successor: str
    valid_to: str


class WordEntry(Entry):
    """Words with one function in the names of bodies."""


class OrganisationsFile(RuleFile):
    """The file as a whole."""

    head: tuple[HeadEntry, ...] = ()
    sector: tuple[SectorEntry, ...] = ()
    succession: tuple[SuccessionEntry, ...] = ()
    inner: tuple[WordEntry, ...] = ()
    successor_cue: tuple[WordEntry, ...] = ()
    plural: tuple[WordEntry, ...] = ()
    branch: tuple[WordEntry, ...] = ()
    region: tuple[WordEntry, ...] = ()
    nation: tuple[WordEntry, ...] = ()
