"""How numbers are written: two signs on one change, two styles of separators in one document."""

import re
from collections.abc import Iterator, Sequence

from minutes_nlp.checks.making import make_finding
from minutes_nlp.model import Evidence, Finding, Indicator, Quantity
from minutes_nlp.rules.schema.checks import Check

_VIETNAMESE = re.compile(r"(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}|\d+,\d{1,2})(?![\d.,]*\d)")
_REVERSED = re.compile(r"(?<![\d.,])(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}|\d+\.\d{1,2})(?![\d.,]*\d)")


def find_double_signs(check: Check, indicators: Sequence[Indicator]) -> Iterator[Finding]:
    """Yield the changes whose verb and sign say the direction twice: "giảm -3%", "tăng -3%"."""
    for index, indicator in enumerate(indicators):
        for comparison in indicator.comparisons:
            amount = comparison.amount
            if amount is None or comparison.relation not in ("increase", "decrease") or amount.number >= 0:
                continue
            yield make_finding(check, f"/indicators/{index}", (_evidence(amount),), number=amount.text)


def find_mixed_separators(check: Check, indicators: Sequence[Indicator]) -> Iterator[Finding]:
    """Yield one finding where some numbers have the decimal comma and others the decimal point."""
    quantities = [quantity for indicator in indicators for quantity in _quantities(indicator)]
    commas = [quantity for quantity in quantities if _VIETNAMESE.search(quantity.text)]
    points = [quantity for quantity in quantities if _REVERSED.search(quantity.text)]
    if not commas or not points:
        return
    fewer, more = sorted((commas, points), key=len)
    yield make_finding(
        check,
        "/text",
        (_evidence(fewer[0]), _evidence(more[0])),
        one=fewer[0].text,
        other=more[0].text,
    )


def _quantities(indicator: Indicator) -> Iterator[Quantity]:
    compared = (quantity for one in indicator.comparisons for quantity in (one.amount, one.from_))
    yield from (quantity for quantity in (indicator.value, *compared) if quantity is not None)


def _evidence(quantity: Quantity) -> Evidence:
    return Evidence(text=quantity.text, start=quantity.start, end=quantity.end)
