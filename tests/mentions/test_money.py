"""Money written as elsewhere: currency before the number, small coins behind."""

from decimal import Decimal

import pytest

from minutes_nlp.mentions.money import currency_before
from minutes_nlp.text import make_view
from tests.mentions.reading import RULES, numbers_of


@pytest.mark.parametrize(
    ("text", "amount", "code"),
    [
        ("$45", "45", "USD"),
        ("US$ 4,5 triệu", "4500000", "USD"),
        ("EUR 45", "45", "EUR"),
        ("45 euro", "45", "EUR"),
        ("6 đô la và 30 xu", "6.30", "USD"),
        ("6 euro 30 cent", "6.30", "EUR"),
        ("một đô la 30 xu", "1.30", "USD"),
        ("45 cent", "0.45", "USD"),
    ],
)
def test_foreign_money(text: str, amount: str, code: str) -> None:
    """The currency may stand before, and coins are hundredths of it."""
    (quantity,) = numbers_of(text)[2].quantities
    assert quantity.unit is not None
    assert (quantity.number * quantity.unit.scale, quantity.unit.code) == (Decimal(amount), code)


@pytest.mark.parametrize("text", ["50 triệu USD 20", "tỷ giá EUR/USD 20", "12 USD 20", "mã VUSD 20"])
def test_the_unit_of_another_number_stays_its_own(text: str) -> None:
    """A currency behind a number, a slash or letters belongs to the number behind it no more."""
    assert currency_before(make_view(text), RULES, len(text) - 2) is None
    assert currency_before(make_view("giá USD 20"), RULES, 8) is not None


def test_other_words_are_no_money() -> None:
    """Towns, trends and meetings hold the letters of money."""
    assert [q.unit and q.unit.code for q in numbers_of("3 đô thị, 2 xu hướng")[2].quantities] == [None, None]
