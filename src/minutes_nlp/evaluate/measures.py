"""Amounts as they are compared: in the base unit, so that "165 nghìn lượt" and "165.000 lượt" are one.

Where a counted noun ends and the name begins is a matter of taste ("lượt", "lượt khách"), so a noun counts as the
shortest one of the rules that it begins with.
"""

from decimal import Decimal
from functools import lru_cache

from minutes_nlp.evaluate.facts import Measure
from minutes_nlp.evaluate.gold import Amount
from minutes_nlp.mentions.units import read_scale, read_unit
from minutes_nlp.model import Quantity
from minutes_nlp.rules import Rules
from minutes_nlp.text import make_view


def gold_measure(rules: Rules, amount: Amount | None) -> Measure | None:
    """Return the measure of a gold amount; a unit that the rules do not know stays as written."""
    if amount is None:
        return None
    scale, unit = _unit(rules, amount.unit_text or "")
    upper = Decimal(amount.number_upper) * scale if amount.number_upper is not None else None
    return Measure(Decimal(amount.number) * scale, upper, _head(rules, unit), amount.operator)


def found_measure(rules: Rules, quantity: Quantity | None) -> Measure | None:
    """Return the measure of a quantity that was read."""
    if quantity is None:
        return None
    unit = _head(rules, quantity.unit.code) if quantity.unit else ""
    return Measure(Decimal(quantity.amount), _decimal(quantity.amount_upper), unit, quantity.operator)


def _decimal(number: Decimal | int | None) -> Decimal | None:
    return None if number is None else Decimal(number)


@lru_cache(maxsize=4)
def _nouns(rules: Rules) -> frozenset[str]:
    return frozenset(form.lower() for entry in rules.units.count for form in entry.forms)


@lru_cache(maxsize=4096)
def _head(rules: Rules, unit: str) -> str:
    """Return the shortest counted noun that `unit` begins with, `unit` itself when there is none."""
    words = unit.split(" ")
    heads = (" ".join(words[:length]) for length in range(1, len(words)))
    return next((head for head in heads if head in _nouns(rules)), unit)


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
