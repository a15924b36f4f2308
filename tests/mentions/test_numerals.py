"""Numerals: digits in both conventions, words of any length."""

from decimal import Decimal
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_nlp.mentions.numerals import digit_style, find_word_numbers, read_digits
from minutes_nlp.rules import load_rules
from minutes_nlp.text import make_view
from tests.mentions.number_words import MOST, Writer

RULES = load_rules()


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


def test_the_document_votes() -> None:
    """Tokens with two marks decide the convention; a lone percentage decides nothing."""
    assert digit_style(make_view("đạt 1,036.50 triệu USD và 612.25")) == "reversed"
    assert digit_style(make_view("đạt 1.036,5 tỷ")) == "vietnamese"
    assert digit_style(make_view("1.250 ha, 73.4%")) == "vietnamese"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("một trăm linh năm", 105),
        ("một nghìn không trăm linh năm", 1005),
        ("hai mươi mốt", 21),
        ("ba mươi tư", 34),
        ("bốn mươi nhăm", 45),
        ("mười hai nghìn ba trăm tỷ", 12_300_000_000_000),
        ("hai tỷ rưỡi", 2_500_000_000),
        ("chín mươi chín triệu chín trăm nghìn", 99_900_000),
        ("một trăm rưởi", 150),
        ("hai ngàn lẻ bẩy", 2007),
    ],
)
def test_words_are_read(words: str, value: int) -> None:
    """A number in words is one number over all its words."""
    found = list(find_word_numbers(make_view(words), RULES))
    assert [(number.value, number.end) for number in found] == [(Decimal(value), len(words))]


@given(st.text(alphabet="một hai trăm nghìn tỷ linh lăm mươi rưỡi,.", max_size=80))
def test_any_words_are_read_without_fault(text: str) -> None:
    """Number words in any order never raise and never overlap."""
    found = list(find_word_numbers(make_view(text), RULES))
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_what_is_whole_has_no_decimals() -> None:
    """Three digits behind one mark are thousands where only whole ones are counted."""
    assert read_digits("4,974", "vietnamese", whole_only=True) == Decimal(4974)
    assert read_digits("4,974", "vietnamese") == Decimal("4.974")
    assert read_digits("4,97", "vietnamese", whole_only=True) == Decimal("4.97")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("hai phẩy hai mươi lăm", "2.25"),
        ("một phẩy năm triệu", "1500000"),
        ("không phẩy không không một", "0.001"),
        ("bảy trăm tám chín triệu", "789000000"),
        ("một trăm bốn bảy", "147"),
        ("hai tỷ ba", "2300000000"),
        ("một triệu không trăm linh hai", "1000002"),
        ("một trăm linh tư", "104"),
    ],
)
def test_decimals_and_short_tens_are_said_in_words(text: str, value: str) -> None:
    """The comma is "phẩy"; "mươi" may go unsaid."""
    (number,) = find_word_numbers(make_view(text), RULES)
    assert (number.value, number.end) == (Decimal(value), len(text))


def test_two_digits_side_by_side_are_two_numbers() -> None:
    """Words like "hai ba ngày" mean two or three."""
    assert [number.value for number in find_word_numbers(make_view("hai ba"), RULES)] == [Decimal(2), Decimal(3)]


def test_numbers_written_in_words_are_read_back() -> None:
    """The words of any whole number up to a million billions, in any spelling, are that number, exactly."""
    writer = Writer(Random(15))
    numbers = [MOST, *(writer.number() for _ in range(20_000))]
    words = [writer.words(number) for number in numbers]
    found = [[(n.value, n.start, n.end) for n in find_word_numbers(make_view(text), RULES)] for text in words]
    expected = [[(Decimal(number), 0, len(text))] for number, text in zip(numbers, words, strict=True)]
    wrong = [(n, w, f) for n, w, f, e in zip(numbers, words, found, expected, strict=True) if f != e]
    assert wrong == []


def test_the_writer_knows_the_spellings() -> None:
    """The round trip meets every spelling there is of a digit and a scale."""
    writer = Writer(Random(15))
    met = {word for _ in range(1000) for word in writer.words(writer.number()).split()}
    assert met > {"nghìn", "ngàn", "tỷ", "tỉ", "linh", "lẻ", "tư", "bốn", "mốt", "một", "lăm", "nhăm", "bảy", "bẩy"}
