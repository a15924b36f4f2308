"""Amounts said again in words behind them, in brackets: "5.000.000 đồng (năm triệu đồng)"."""

from collections.abc import Sequence

from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.mentions.types import QuantityMention

SAID_AGAIN = "said again in words"
"""The reason that the ledger gives for such numerals."""

_LONGEST = 240
_MARKS = set(",;:.()")


def is_restated(reading: Reading, quantity: QuantityMention) -> bool:
    """Tell an amount in words, in brackets right behind digits, that is or adds up to theirs."""
    if any(numeral.form != "words" for numeral in quantity.numerals):
        return False
    opening = reading.view.text.rfind("(", max(0, quantity.start - _LONGEST), quantity.start)
    closing = reading.view.text.find(")", quantity.end, quantity.end + _LONGEST)
    if opening < 0 or closing < 0 or ")" in reading.view.text[opening : quantity.start]:
        return False
    before = _written_before(reading, opening)
    said = starting_in(reading.mentions.quantities, opening, closing)
    return before is not None and _code(said) == _code([before]) and sum(one.amount for one in said) == before.amount


def _written_before(reading: Reading, opening: int) -> QuantityMention | None:
    """Return the amount in digits before a bracket, with no mark of a clause between."""
    near = starting_in(reading.mentions.quantities, max(0, opening - _LONGEST), opening)
    last = near[-1] if near else None
    if last is None or any(numeral.form == "words" for numeral in last.numerals):
        return None
    return None if _MARKS & set(reading.view.text[last.end : opening]) else last


def _code(quantities: Sequence[QuantityMention]) -> str | None:
    """Return the unit that a sum ends with."""
    return next((q.unit.code for q in reversed(quantities) if q.unit is not None), None)
