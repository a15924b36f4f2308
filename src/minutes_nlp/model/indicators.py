"""Indicators: what was measured, over which period, how much, and against what."""

from typing import Literal

from pydantic import Field

from minutes_nlp.model.base import Offset, Record, Text
from minutes_nlp.model.evidence import Evidence, Period, Place, Quantity

Status = Literal["actual", "estimate", "plan", "forecast"]
Relation = Literal["increase", "decrease", "unchanged", "ratio", "exceed", "shortfall"]
BasisKind = Literal[
    "same_period_last_year",
    "previous_year",
    "previous_period",
    "start_of_period",
    "plan",
    "budget_estimate",
    "target",
    "total",
    "average",
    "peer",
    "other",
]


class IndicatorCode(Record):
    """An entry of the national statistical indicator system."""

    scheme: Literal["vn-nsi"]
    code: Text
    name: Text


class Basis(Record):
    """What a comparison is made against; `issuer` is who set the plan or the budget."""

    kind: BasisKind
    text: Text
    period: Period | None
    issuer: Text | None
    start: Offset | None
    end: Offset | None


class Comparison(Record):
    """One comparison of an indicator; `from` is the first quantity of "từ 5% xuống 3%"."""

    relation: Relation
    amount: Quantity | None
    from_: Quantity | None = Field(alias="from")
    basis: Basis | None
    evidence: tuple[Evidence, ...]


class Rank(Record):
    """A place in an order, "xếp thứ 9/34 cả nước"."""

    position: int
    of: int | None
    scope: Text | None
    start: Offset
    end: Offset


class Indicator(Record):
    """One stated fact: one thing measured, one period, one status."""

    id: Text
    name: Text
    code: IndicatorCode | None
    topic: Text | None
    place: Place | None
    segment: Text | None
    period: Period | None
    value: Quantity | None
    status: Status
    comparisons: tuple[Comparison, ...]
    ranks: tuple[Rank, ...]
    part_of: Text | None
    evidence: tuple[Evidence, ...]
    derived: tuple[Text, ...]
    rule: Text
