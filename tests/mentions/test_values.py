"""Numbers at a place, before their unit is known."""

from decimal import Decimal

import pytest

from minutes_nlp.mentions.scanner import scan
from minutes_nlp.mentions.values import value_at, with_mixed_parts, with_scale
from minutes_nlp.text import make_view
from tests.mentions.reading import RULES


def _amount(text: str) -> tuple[Decimal, int]:
    scanner = scan(make_view(text), RULES, ())
    value = value_at(scanner, next(i for i, char in enumerate(text) if char.isalnum()))
    assert value is not None
    value = with_mixed_parts(scanner, with_scale(scanner, value))
    return value.number * value.scale, value.end


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("12,5", "12.5"),
        ("ba mươi sáu", "36"),
        ("7 tỷ rưỡi", "7500000000"),
        ("7 tỷ 20 triệu", "7020000000"),
        ("45k", "45000"),
        ("45K", "45000"),
        ("6tr", "6000000"),
        ("6tr3", "6300000"),
        ("6t3", "6300000000"),
        ("3 phẩy 25 triệu", "3250000"),
        (",45", "0.45"),
    ],
)
def test_a_number_is_read_with_its_scale(text: str, amount: str) -> None:
    """Scales may be words or letters glued to the digits; decimals may be said."""
    assert _amount(text) == (Decimal(amount), len(text))


@pytest.mark.parametrize("text", ["45 k", "45 tr", "45t", "45km", "45tron", "45 chấm 30 hồ sơ", "xã ,45"])
def test_what_is_no_scale(text: str) -> None:
    """A letter scale is glued to the digits, and things that are counted have no decimals."""
    scanner = scan(make_view(text), RULES, ())
    value = value_at(scanner, text.index("45"))
    assert value is not None
    assert with_scale(scanner, value).number == Decimal(45)
    assert with_scale(scanner, value).scale == 1
