"""The shape of rules/numbers.toml: number words, scales, signs, bounds, fractions in words."""

from decimal import Decimal
from typing import Literal

from pydantic import Field

from minutes_nlp.model.evidence import Operator
from minutes_nlp.rules.schema.entry import Entry, Form, RuleFile


class NumberWord(Entry):
    """A word for a digit or for ten; `place` says where it may stand (after tens only: mốt, tư, lăm).

    Behind one of the words of `behind` it is a number by itself ("thứ tư"); with the place "behind" only there. An
    `approximate` one hedges its number ("dăm hộ").
    """

    value: int
    place: Literal["any", "after_tens", "behind"] = "any"
    behind: tuple[str, ...] = ()
    approximate: bool = False


class Multiplier(Entry):
    """A word that multiplies what stands before it inside a number: mươi, trăm, nghìn, triệu, tỷ.

    An `attached` one stands right behind digits, and a digit right behind it is its tenth: "2tr5". One `between` digits
    holds only with that digit, as its letter means something else without it: "2t3", but "2t" of rice.
    """

    power: int
    role: Literal["tens", "hundred", "scale"]
    with_digits: bool = True
    attached: bool = False
    between: bool = False


class Particle(Entry):
    """A word inside a number that is no digit: "linh" for zero tens, "rưỡi" for half of the last one, "phẩy".

    An `alone` one holds only where nothing stands on the line beside the number and its unit.
    """

    role: Literal["zero_tens", "half", "negative", "decimal", "over"]
    alone: bool = False


class Bound(Entry):
    """A word before or behind a number that bounds or hedges it.

    With one of `openers` right before the number, a word behind it may also stand a few words away: "từ 45% kế hoạch
    vốn trở lên". One that must stand `alone` begins its line: "ít hơn 7.000 đồng", which else compares.
    """

    operator: Operator
    alone: bool = False
    side: Literal["before", "after", "around"]
    openers: tuple[str, ...] = ()


class FractionWord(Entry):
    """A number said as a multiple or a part: gấp đôi, gấp rưỡi, một nửa."""

    value: Decimal


class ZeroWord(Entry):
    """Words that say that there was none of the `things` right behind them: "không phát sinh ca tử vong"."""

    things: tuple[Form, ...] = Field(min_length=1)


class RangeWord(Entry):
    """Words of a range (từ … đến …, giữa … và …), and verbs before which a bare "1/3" is a part and no day."""

    role: Literal["from", "to", "part", "between", "and"]


class JointWord(Entry):
    """Words between so many and their total ("12 trên 18 xã"), or between a unit and what it is for each of."""


class EachWord(Entry):
    """Words between an amount of money and the measure that it is the price of: "350 triệu đồng một m2"."""


class NumbersFile(RuleFile):
    """The file as a whole."""

    word: tuple[NumberWord, ...] = ()
    multiplier: tuple[Multiplier, ...] = ()
    particle: tuple[Particle, ...] = ()
    bound: tuple[Bound, ...] = ()
    fraction: tuple[FractionWord, ...] = ()
    zero: tuple[ZeroWord, ...] = ()
    range: tuple[RangeWord, ...] = ()
    joint: tuple[JointWord, ...] = ()
    each: tuple[EachWord, ...] = ()
