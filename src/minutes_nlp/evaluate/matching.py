"""Which result is which gold item: pairs, one to one, the most alike first."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import TypeVar

from minutes_nlp.evaluate.gold import Amount
from minutes_nlp.mentions.units import read_scale, read_unit
from minutes_nlp.model import Quantity
from minutes_nlp.rules import Rules
from minutes_nlp.text import make_view

Expected = TypeVar("Expected")
Found = TypeVar("Found")
Measure = tuple[Decimal, Decimal | None, str]


def match(
    expected: Sequence[Expected], found: Sequence[Found], likeness: Callable[[Expected, Found], float]
) -> list[tuple[int, int]]:
    """Return pairs of positions with a likeness above zero: one to one, the most alike first."""
    scored = [(likeness(item, result), i, j) for i, item in enumerate(expected) for j, result in enumerate(found)]
    scored.sort(key=lambda candidate: (-candidate[0], candidate[1], candidate[2]))
    left: set[int] = set()
    right: set[int] = set()
    pairs: list[tuple[int, int]] = []
    for score, i, j in scored:
        if score <= 0:
            break
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            pairs.append((i, j))
    return sorted(pairs)


def gold_measure(rules: Rules, amount: Amount | None) -> Measure | None:
    """Return number and unit code of a gold amount, in the base unit, so that "nghìn lượt" and "lượt" compare."""
    if amount is None:
        return None
    scale, code = _unit(rules, amount.unit_text or "")
    upper = Decimal(amount.number_upper) * scale if amount.number_upper is not None else None
    return Decimal(amount.number) * scale, upper, code


def found_measure(quantity: Quantity | None) -> Measure | None:
    """Return number and unit code of a quantity that was read, in the base unit."""
    if quantity is None:
        return None
    return quantity.amount, quantity.amount_upper, quantity.unit.code if quantity.unit else ""


@lru_cache(maxsize=4096)
def _unit(rules: Rules, unit_text: str) -> tuple[Decimal, str]:
    """Return the scale and the code of a unit as written."""
    view = make_view(unit_text)
    scale = read_scale(view, rules, 0)
    start = scale.end if scale is not None else 0
    unit = read_unit(view, rules, start)
    factor = Decimal(10) ** scale.power if scale is not None else Decimal(1)
    if unit is None:
        return factor, unit_text[start:].strip().lower()
    return factor * unit.unit.scale, unit.unit.code
