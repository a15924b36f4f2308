"""The shape of rules/units.toml: standard units by code, and count nouns."""

from decimal import Decimal
from typing import Literal

from minutes_nlp.rules.schema.entry import Entry, RuleFile


class StandardUnit(Entry):
    """A unit with a code in `system`; `factor` turns a written unit into the coded one (tạ is 100 kg, code kg...).

    `index` marks a unit whose numbers may be small decimals, so that "1,036" is no thousand.
    """

    code: str
    system: Literal["iso4217", "ucum", "ratio"]
    name: str
    factor: Decimal = Decimal(1)


class CountNoun(Entry):
    """Nouns that are counted; the code is the noun as written, in lower case.

    `words_too` are counted in number words, too; `divisible` ones may have decimals ("6,125 điểm" is no thousand).
    """

    words_too: bool = True
    divisible: bool = False


class UnitsFile(RuleFile):
    """The file as a whole."""

    unit: tuple[StandardUnit, ...] = ()
    count: tuple[CountNoun, ...] = ()
