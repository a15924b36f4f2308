"""The shape of rules/names.toml."""

from typing import Literal

from minutes_nlp.rules.schema.entry import Entry, RuleFile


class SurnameEntry(Entry):
    """Surnames of one group; "weak" ones are also common words and need more evidence."""

    strength: Literal["strong", "weak"] = "strong"


class NamePartEntry(Entry):
    """Prefixes and middle parts of names; words that begin the names of laws, programmes and works."""


class MiddleEntry(NamePartEntry):
    """Middle parts of names; those that `marks` tell a name, whatever stands before them: "Blúp Thị Lan"."""

    marks: bool = False


class ReasonEntry(Entry):
    """Words before a name, or names, that make it no person; with the reason."""

    reason: str


class NamesFile(RuleFile):
    """The file as a whole."""

    surname: tuple[SurnameEntry, ...] = ()
    prefix: tuple[NamePartEntry, ...] = ()
    middle: tuple[MiddleEntry, ...] = ()
    no_person: tuple[ReasonEntry, ...] = ()
    credit: tuple[ReasonEntry, ...] = ()
    no_name: tuple[ReasonEntry, ...] = ()
    cited: tuple[NamePartEntry, ...] = ()
