"""Signs before a number."""

from decimal import Decimal

import pytest

from minutes_nlp.mentions.quantities import read_numbers
from minutes_nlp.text import make_view
from tests.mentions.reading import RULES, numbers_of


@pytest.mark.parametrize("text", ["(-4,5 ha)", "âm 4,5 ha", "trừ 4,5 ha", "-4,5 ha"])
def test_a_minus_is_a_sign(text: str) -> None:
    """A minus, "âm" and, alone on a line, "trừ" make a number negative."""
    (quantity,) = numbers_of(text)[2].quantities
    assert quantity.number == Decimal("-4.5")


def test_taking_away_is_no_sign() -> None:
    """In a sentence "trừ" excepts: "trừ hai xã"."""
    assert [q.number for q in numbers_of("toàn huyện, trừ 2 hộ vùng cao")[2].quantities] == [2]
    assert [n.value for n in read_numbers(make_view("trừ hai xã"), RULES)] == [2]


def test_a_dash_of_a_list_is_no_sign() -> None:
    """A dash that opens a line or joins a range is no minus."""
    assert [q.number for q in numbers_of("- 45 ha")[2].quantities] == [45]
