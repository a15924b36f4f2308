"""Evidence and the values that stand in the text: quantities, periods, places."""

from typing import Literal

from minutes_nlp.model.base import IsoDate, Number, Offset, Record, Text

Operator = Literal["=", "~", ">", "<", ">=", "<=", "range"]
UnitSystem = Literal["iso4217", "ucum", "ratio", "count"]
PeriodKind = Literal[
    "day",
    "week",
    "month",
    "quarter",
    "half_year",
    "nine_months",
    "year",
    "range",
    "to_date",
    "season",
    "school_year",
    "term",
    "multi_year",
]


class Evidence(Record):
    """A piece of the text as it was read: `text[start:end]`, codepoints, half-open."""

    text: Text
    start: Offset
    end: Offset


class NumberReading(Evidence):
    """A number as it stands in the text, with its value."""

    number: Number


class Unit(Record):
    """A unit by its code in `system`; `name` is how it is written in Vietnamese."""

    code: Text
    system: UnitSystem
    name: Text


class Quantity(Record):
    """A number with its unit: `number` in the written unit, `amount` = number x scale in the base unit."""

    text: Text
    number: Number
    number_upper: Number | None
    unit_text: Text | None
    scale: Number
    unit: Unit | None
    amount: Number
    amount_upper: Number | None
    operator: Operator
    start: Offset
    end: Offset


class Period(Record):
    """A time span; `first` and `last` inclusive; `start`/`end` null when it is not written where it is used."""

    text: Text | None
    start: Offset | None
    end: Offset | None
    first: IsoDate | None
    last: IsoDate | None
    kind: PeriodKind
    cumulative: bool


class Successor(Record):
    """The administrative unit that took another's place."""

    name: Text
    code: Text


class Place(Record):
    """An administrative unit; `code` is valid at the document's date."""

    text: Text
    name: Text
    type: Text | None
    code: Text | None
    successor: Successor | None
