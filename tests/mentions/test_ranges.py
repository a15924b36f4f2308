"""Ranges: two numbers that share a unit."""

from decimal import Decimal

import pytest

from tests.mentions.reading import numbers_of


@pytest.mark.parametrize(
    ("text", "lower", "upper", "code"),
    [
        ("từ 30 đến 45 triệu đồng", "30", "45", "VND"),
        ("khoảng 30 đến 45 tấn", "30", "45", "t"),
        ("giữa 30% và 45%", "30", "45", "%"),
        ("từ 30 USD tới 45 USD", "30", "45", "USD"),
        ("cắt tỉa 30 đến 45 tấn", "30", "45", "t"),
        ("30$-45$", "30", "45", "USD"),
        ("tỷ lệ 30% đến 45%", "30", "45", "%"),
        ("30k-45k đồng", "30", "45", "VND"),
        ("từ ba mươi đến bốn mươi lăm ha", "30", "45", "har"),
    ],
)
def test_a_range_has_two_ends(text: str, lower: str, upper: str, code: str) -> None:
    """A dash, "từ … đến", "giữa … và", and "đến" behind a number without a unit join two numbers."""
    (quantity,) = numbers_of(text)[2].quantities
    assert (quantity.number, quantity.number_upper) == (Decimal(lower), Decimal(upper))
    assert (quantity.operator, quantity.unit and quantity.unit.code) == ("range", code)


@pytest.mark.parametrize("text", ["tăng 5% đến 7 tỷ đồng", "giữa 2 xã và 3 huyện", "khoảng 30 ha đến 45 tấn"])
def test_two_numbers_are_no_range(text: str) -> None:
    """Without an opening word, or in different units, two numbers stay two."""
    assert len(numbers_of(text)[2].quantities) == 2
