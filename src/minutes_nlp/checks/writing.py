"""How numbers are written: two signs on a change, two styles of separators, more digits than JSON carries."""

import re
from collections.abc import Iterator, Sequence

from minutes_nlp.checks.making import make_finding, quantities_of, where
from minutes_nlp.model import Finding, Indicator, Quantity
from minutes_nlp.rules.schema.checks import Check

_EXACT_DIGITS = 15
_VIETNAMESE = re.compile(r"(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}|\d+,\d{1,2})(?![\d.,]*\d)")
_REVERSED = re.compile(r"(?<![\d.,])(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}|\d+\.\d{1,2})(?![\d.,]*\d)")


def find_double_signs(check: Check, indicators: Sequence[Indicator]) -> Iterator[Finding]:
    """Yield the changes whose verb and sign say the direction twice: "giảm -3%", "tăng -3%"."""
    for index, indicator in enumerate(indicators):
        for comparison in indicator.comparisons:
            amount = comparison.amount
            if amount is None or comparison.relation not in ("increase", "decrease") or amount.number >= 0:
                continue
            yield make_finding(check, f"/indicators/{index}", (where(amount),), number=amount.text)


def find_mixed_separators(check: Check, indicators: Sequence[Indicator]) -> Iterator[Finding]:
    """Yield one finding where some numbers have the decimal comma and others the decimal point."""
    quantities = [quantity for indicator in indicators for quantity in quantities_of(indicator)]
    commas = [quantity for quantity in quantities if _VIETNAMESE.search(quantity.text)]
    points = [quantity for quantity in quantities if _REVERSED.search(quantity.text)]
    if not commas or not points:
        return
    fewer, more = sorted((commas, points), key=len)
    yield make_finding(
        check,
        "/text",
        (where(fewer[0]), where(more[0])),
        one=fewer[0].text,
        other=more[0].text,
    )


def find_long_numbers(check: Check, indicators: Sequence[Indicator]) -> Iterator[Finding]:
    """Yield the written numbers with more digits than a JSON number carries exactly (contract, numbers)."""
    for index, indicator in enumerate(indicators):
        for quantity in quantities_of(indicator):
            if _is_long(quantity):
                yield make_finding(check, f"/indicators/{index}", (where(quantity),), number=quantity.text)


def _is_long(quantity: Quantity) -> bool:
    """Tell a long number from a fraction like 1/3, whose digits are not written."""
    written = sum(character.isdecimal() for character in quantity.text)
    return written > _EXACT_DIGITS and len(quantity.number.normalize().as_tuple().digits) > _EXACT_DIGITS
