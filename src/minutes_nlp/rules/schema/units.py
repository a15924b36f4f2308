"""The shape of rules/units.toml: standard units by code, and count nouns."""

from decimal import Decimal
from typing import Literal

from minutes_nlp.rules.schema.entry import Entry, Form, RuleFile


class StandardUnit(Entry):
    """A unit with a code in `system`; `factor` turns a written unit into the coded one (tạ is 100 kg, code kg...).

    `attached` forms stand right behind the digits ("2l"), `behind_slash` ones only behind a slash ("km/h"), `before`
    ones before the number ("$5"). A `hundredth` is the small coin of the currency before it: "2 đô la 50 xu".
    """

    code: str
    system: Literal["iso4217", "ucum", "ratio"]
    name: str
    factor: Decimal = Decimal(1)
    attached: tuple[Form, ...] = ()
    behind_slash: tuple[Form, ...] = ()
    before: tuple[Form, ...] = ()
    hundredth: bool = False


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
