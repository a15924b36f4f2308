"""Things that did not happen."""

from decimal import Decimal

import pytest

from tests.mentions.reading import numbers_of


@pytest.mark.parametrize("text", ["không phát sinh ca tử vong", "Chưa ghi nhận  ca nặng"])
def test_none_of_a_thing_is_a_count_of_zero(text: str) -> None:
    """It runs from the negation to the thing."""
    (quantity,) = numbers_of(text)[2].quantities
    assert (quantity.number, quantity.unit and quantity.unit.code, quantity.unit_text) == (Decimal(0), "ca", "ca")
    assert quantity.start == 0


@pytest.mark.parametrize(
    "text", ["không để phát sinh ca tử vong", "không có vụ lợi", "không có 5 ca", "không phát sinh nợ"]
)
def test_an_order_and_other_things_are_none(text: str) -> None:
    """What must not happen is no count, nor is a thing that is not listed."""
    assert all(quantity.number != 0 for quantity in numbers_of(text)[2].quantities)
