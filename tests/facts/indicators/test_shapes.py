"""The shapes that figures come in, each in one sentence, read in full."""

import tomllib
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from minutes_nlp.model import Comparison, Indicator, Quantity
from tests.facts.reading import indicators

SHAPES = Path(__file__).with_name("shapes.toml")


def _days(first: str | None, last: str | None) -> str:
    return f"{first}..{last}"


def _amount(quantity: Quantity) -> str:
    """Return a quantity as operator, number (or range) and unit as written; "=" goes unsaid."""
    number = f"{quantity.number:f}"
    if quantity.number_upper is not None:
        number += f"-{quantity.number_upper:f}"
    sign = quantity.operator if quantity.operator in ("<", ">", "<=", ">=", "~") else ""
    return f"{sign}{number} {quantity.unit_text or (quantity.unit.name if quantity.unit else '')}".strip()


def _compared(comparison: Comparison) -> str:
    """Return relation, amounts and basis, with who set it and when that was."""
    origin = f" from {_amount(comparison.from_)}" if comparison.from_ is not None else ""
    amount = f" {_amount(comparison.amount)}" if comparison.amount is not None else ""
    basis = comparison.basis
    if basis is None:
        return f"{comparison.relation}{amount}{origin}"
    issuer = f" by {basis.issuer}" if basis.issuer else ""
    period = f" {_days(basis.period.first, basis.period.last)}" if basis.period else ""
    return f"{comparison.relation}{amount}{origin} / {basis.kind}{issuer}{period}"


def _said(indicator: Indicator, whole: str | None) -> str:
    """Return all that an indicator says: name, time, value and status on one line, what belongs to it below."""
    period = indicator.period
    parts = (
        indicator.name,
        _days(period.first, period.last) if period is not None else "no period",
        _amount(indicator.value) if indicator.value is not None else "no value",
        indicator.status,
    )
    lines = [" | ".join(parts), *map(_compared, indicator.comparisons)]
    lines += [f"rank {rank.position} of {rank.of}" for rank in indicator.ranks]
    return "\n  ".join([*lines, f"part of {whole}"] if whole else lines)


def _read(text: str) -> str:
    found = indicators(text)
    wholes = {one.id: str(one.value.number) for one in found if one.value is not None}
    return "\n".join(_said(one, wholes[one.part_of] if one.part_of else None) for one in found)


def _shapes() -> list[ParameterSet]:
    shapes = tomllib.loads(SHAPES.read_text("utf-8"))["shape"]
    return [pytest.param(one["text"], one["facts"].strip(), id=one["id"]) for one in shapes]


@pytest.mark.parametrize(("text", "facts"), _shapes())
def test_one_sentence_is_read_in_full(text: str, facts: str) -> None:
    """Name, time, value, status, comparisons with their bases, ranks and wholes are those a careful reader finds."""
    assert _read(text) == facts
