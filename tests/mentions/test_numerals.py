"""Numerals in digits, in both conventions."""

from decimal import Decimal

import pytest

from minutes_nlp.mentions.numerals import digit_style, read_digits
from minutes_nlp.text import make_view


@pytest.mark.parametrize(
    ("token", "value"),
    [
        ("05", "5"),
        ("1.036", "1036"),
        ("1.204,6", "1204.6"),
        ("1,204.6", "1204.6"),
        ("35,02", "35.02"),
        ("73.4", "73.4"),
        ("12,345", "12.345"),
        ("1.234.567", "1234567"),
        ("717.000,190", "717000.190"),
    ],
)
def test_digits_are_read_exactly(token: str, value: str) -> None:
    """A token is read as a Vietnamese writer means it, exactly."""
    assert read_digits(token, "vietnamese") == Decimal(value)


def test_the_reversed_convention() -> None:
    """In a document of the other convention a lone mark means the other thing."""
    assert read_digits("1,036", "reversed") == Decimal(1036)
    assert read_digits("612.250", "reversed") == Decimal("612.250")


def test_what_is_no_number() -> None:
    """Section numbers and endless digits are no numbers."""
    assert read_digits("3.2.1", "vietnamese") is None
    assert read_digits("9" * 100, "vietnamese") is None


def test_small_units_take_decimals() -> None:
    """Before a unit of small numbers three digits behind a mark are decimals."""
    assert read_digits("1.036", "vietnamese", small=True) == Decimal("1.036")
    assert read_digits("1.036", "decimal_comma", small=True) == Decimal(1036)


def test_the_document_votes() -> None:
    """Tokens with two marks decide the convention; a lone percentage decides nothing."""
    assert digit_style(make_view("đạt 1,036.50 triệu USD và 612.25")) == "reversed"
    assert digit_style(make_view("đạt 1.036,5 tỷ")) == "vietnamese"
    assert digit_style(make_view("1.250 ha, 73.4%")) == "vietnamese"
    assert digit_style(make_view("1.250 ha, 73,4%")) == "decimal_comma"
    assert digit_style(make_view("73,4% và 73.4%")) == "vietnamese"


def test_what_is_whole_has_no_decimals() -> None:
    """Three digits behind one mark are thousands where only whole ones are counted."""
    assert read_digits("4,974", "vietnamese", whole_only=True) == Decimal(4974)
    assert read_digits("4,974", "vietnamese") == Decimal("4.974")
    assert read_digits("4,97", "vietnamese", whole_only=True) == Decimal("4.97")
