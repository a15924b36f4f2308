"""Parts and totals."""

from decimal import Decimal

import pytest

from minutes_nlp.mentions.quantities import read_numbers
from minutes_nlp.text import make_view
from tests.mentions.reading import RULES, numbers_of


@pytest.mark.parametrize("text", ["12 trên 18 xã", "12 trên tổng số 18 xã", "12 trong tổng số 18 xã"])
def test_a_total_may_be_said(text: str) -> None:
    """So many "trên" so many are a quantity and its total."""
    (quantity,) = numbers_of(text)[2].quantities
    assert quantity.total is not None
    assert (quantity.number, quantity.total.number) == (Decimal(12), Decimal(18))
    assert quantity.unit is not None and quantity.unit.code == "xã"


@pytest.mark.parametrize("text", ["12 xã trên 18 ha", "tăng 12 trên 5 ha", "có 12, trên 18 xã"])
def test_more_than_is_no_total(text: str) -> None:
    """Behind a unit, a mark or a larger number "trên" is no total."""
    assert all(quantity.total is None for quantity in numbers_of(text)[2].quantities)


def test_a_part_of_a_measure() -> None:
    """A quarter of a litre is no count of one among four; of things it is."""
    (quantity,) = numbers_of("1/4 lít")[2].quantities
    assert (quantity.number, quantity.total) == (Decimal("0.25"), None)
    (counted,) = numbers_of("1/4 xã")[2].quantities
    assert counted.total is not None


def test_a_whole_with_a_part() -> None:
    """A part behind a whole belongs to it before a measure, or where both open a line."""
    (quantity,) = numbers_of("rộng 6 1/4 ha")[2].quantities
    assert quantity.number == Decimal("6.25")
    assert [n.value for n in read_numbers(make_view("6 1/4"), RULES)] == [Decimal("6.25")]
    assert len(numbers_of("tổ 6 1/4 hộ")[2].quantities) == 1


def test_parts_in_words() -> None:
    """What is said with "phần" is a part, and multiples keep their words."""
    (quantity,) = numbers_of("ba phần năm diện tích")[2].quantities
    assert quantity.number == Decimal("0.6")
    (twice,) = numbers_of("gấp đôi cùng kỳ")[2].quantities
    assert twice.number == 2
