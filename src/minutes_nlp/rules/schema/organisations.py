"""The shape of rules/organisations.toml."""

import re
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from minutes_nlp.model.people import OrganizationLevel, OrganizationType
from minutes_nlp.rules.schema.entry import Entry, RuleFile

Part = Literal["sector", "parent", "territory", "place", "name", "number", "purpose"]


class HeadEntry(Entry):
    """How the name of a body begins.

    `takes` says what may follow: a sector ("Sở Tài chính"), the body it belongs to ("Văn phòng UBND tỉnh"), a
    territory ("UBND tỉnh Bắc Kạn"), a bare place name, a name of its own, a number, or in common words what it is
    for, up to the unit or body it belongs to ("Hội đồng [nghĩa vụ quân sự] huyện"). Without what it `needs` the words
    name no body ("tail": any of them). `full` is what all forms spell, `expansions` say what each abbreviated form
    spells where they are not all of one body; where one form alone is no abbreviation, the others spell it. `short`
    is the form by which offices know the head. `lower` heads count also in lower case, all others with a capital.
    `lists` heads share their word with a list of sectors ("các sở: Tài chính, Nội vụ"). After `descriptive` heads an
    own name is made of common words, of which only the first syllable has a capital ("Vụ Thị trường"). One that
    `serves` writes up the meetings of the body in its name ("Văn phòng UBND tỉnh"); an `organ` alone is that of the
    company or school whose paper it is. Those `abroad` are led by people with names of any shape.
    """

    type: OrganizationType
    level: OrganizationLevel
    takes: tuple[Part, ...] = ()
    needs: Literal["nothing", "sector", "parent", "name", "tail"] = "nothing"
    full: str | None = None
    expansions: dict[str, str] = Field(default_factory=dict)
    short: str | None = None
    serves: bool = False
    organ: bool = False
    abroad: bool = False
    lower: bool = False
    lists: bool = False
    descriptive: bool = False

    @model_validator(mode="after")
    def _spells_every_abbreviation(self) -> Self:
        unknown = [form for form in self.expansions if form not in self.forms]
        if unknown:
            raise ValueError(f"expansions: no form {', '.join(unknown)}")
        unsaid = [form for form in self.forms if is_abbreviation(form) and self.spelled_out(form) == form]
        if unsaid:
            raise ValueError(f"expansions: what {', '.join(unsaid)} stands for is not said")
        return self

    def spelled_out(self, form: str) -> str:
        """Return what `form` spells: itself, when it is no abbreviation."""
        if self.full is not None or form in self.expansions:
            return self.expansions.get(form, self.full or form)
        whole = [one for one in self.forms if not is_abbreviation(one)]
        return whole[0] if is_abbreviation(form) and len(whole) == 1 else form


class SectorEntry(Entry):
    """What a body is about, the first form written out; `heads` are the heads that it may follow.

    In a `bulk` entry the forms are not spellings of one sector, but many sectors.
    """

    heads: Annotated[tuple[str, ...], Field(min_length=1)]
    bulk: bool = False


class SuccessionEntry(Entry):
    """Bodies (full names without territory) that ended on `valid_to`; `successor` took their place.

    One that this `founds` came into being on the next day; others had been there before.
    """

    successor: str
    valid_to: str
    founds: bool = False


class DissolutionEntry(Entry):
    """The kinds of units ("huyện") whose bodies ended everywhere; `ends` gives the last day by type of body."""

    ends: dict[OrganizationType, str]


class WordEntry(Entry):
    """Words with one function in the names of bodies."""


class OrganisationsFile(RuleFile):
    """The file as a whole."""

    head: tuple[HeadEntry, ...] = ()
    sector: tuple[SectorEntry, ...] = ()
    succession: tuple[SuccessionEntry, ...] = ()
    dissolution: tuple[DissolutionEntry, ...] = ()
    purpose_start: tuple[WordEntry, ...] = ()
    purpose_end: tuple[WordEntry, ...] = ()
    inner: tuple[WordEntry, ...] = ()
    successor_cue: tuple[WordEntry, ...] = ()
    plural: tuple[WordEntry, ...] = ()
    branch: tuple[WordEntry, ...] = ()
    region: tuple[WordEntry, ...] = ()
    nation: tuple[WordEntry, ...] = ()


def is_abbreviation(form: str) -> bool:
    """Tell a form that is or holds an abbreviation in capitals: "UBND", "Sở GD&ĐT"."""
    return sum(char.isupper() for char in form) >= 2 and any(
        len(word) > 1 and word.isupper() for word in re.split(r"[^\w&-]+", form)
    )
