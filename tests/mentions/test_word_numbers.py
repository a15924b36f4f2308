"""Numbers in words, of any length."""

from decimal import Decimal
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_nlp.mentions.word_numbers import find_word_numbers
from minutes_nlp.rules import load_rules
from minutes_nlp.text import make_view
from tests.mentions.number_words import MOST, Writer

RULES = load_rules()


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


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("bốn hai", "42"),
        ("bảy bảy", "77"),
        ("hai chín", "29"),
        ("sáu trăm tư", "640"),
        ("ba trăm mốt", "310"),
        ("hai ngàn mốt", "2100"),
        ("bảy triệu mốt", "7100000"),
        ("hai triệu phẩy không không năm", "2000000.005"),
        ("tám tám phẩy bảy lăm tỷ", "88750000000"),
        ("ba phần năm", "0.6"),
        ("một phần năm", "0.2"),
    ],
)
def test_words_are_said_short(text: str, value: str) -> None:
    """Tens, tenths and hundredths go unsaid in speech; a part is a number."""
    (number,) = find_word_numbers(make_view(text), RULES)
    assert (number.value, number.end) == (Decimal(value), len(text))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("ba bốn", [3, 4]),
        ("năm bảy", [5, 7]),
        ("năm hai mươi", [5, 20]),
        ("ba hai mươi", [3, 20]),
        ("hai trăm năm", [200, 5]),
        ("chín phẩy mốt", [9]),
        ("năm phần trăm", [5]),
        ("ba trăm tư vấn viên", [300]),
    ],
)
def test_what_is_not_one_number(text: str, values: list[int]) -> None:
    """An estimate is two numbers, a year closes one, and the words of other words are none."""
    assert [number.value for number in find_word_numbers(make_view(text), RULES)] == [Decimal(v) for v in values]


def test_some_words_are_numbers_in_an_order() -> None:
    """The words "tư" and "nhì" are four and two behind "thứ", and no numbers by themselves."""
    for text, value in (("thứ tư", 4), ("giải nhì", 2)):
        (number,) = find_word_numbers(make_view(text), RULES)
        assert (number.value, number.is_ordinal) == (Decimal(value), True)
    assert list(find_word_numbers(make_view("vốn tư, người nhì"), RULES)) == []


def test_parts_of_parts_are_read_one_by_one() -> None:
    """However often a number is divided, each division is of one number."""
    found = list(find_word_numbers(make_view("hai phần " * 3000), RULES))
    assert {number.value for number in found} == {Decimal(1)}


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
