"""Dates in words: days, and years said as a number or by their figures."""

import pytest

from minutes_nlp.mentions.spoken import long_days, plain_fields, spoken_number, spoken_patterns
from minutes_nlp.rules import load_rules
from tests.mentions.reading import numbers_of

RULES = load_rules()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("tám", 8),
        ("mười lăm", 15),
        ("hai chín", 29),
        ("ba mươi mốt", 31),
        ("hai nghìn không trăm ba mươi", 2030),
        ("một chín bảy lăm", 1975),
        ("hai không mười bảy", 2017),
        ("hai không linh sáu", 2006),
        ("hai", 2),
    ],
)
def test_days_and_years_are_said_in_words(text: str, number: int) -> None:
    """A year may be a number, or its figures two by two."""
    assert spoken_number(RULES, text) == number


def test_what_is_no_date_in_words() -> None:
    """Digits and Roman numerals are not for here."""
    assert spoken_number(RULES, "12") is None
    assert spoken_number(RULES, "xv") is None


def test_the_longest_month_has_31_days() -> None:
    """No day in words is beyond the 31st, and all of two words or more have two figures."""
    assert max(long_days(RULES).values()) == 31
    assert min(long_days(RULES).values()) > 10


def test_special_slots_have_plain_names() -> None:
    """Whatever a day or a year is written as, it is a day or a year; two figures are of this century."""
    assert plain_fields({"spokenday": "hai", "shortyear": "25", "month": "3"}) == {
        "day": "hai",
        "year": "2025",
        "month": "3",
    }
    assert set(spoken_patterns(RULES)) == {"spokenday", "longday", "spokenyear", "spokenoldyear"}


def test_a_year_in_words_counts_nothing() -> None:
    """Before a counted noun the words are a number: two thousand households in the year."""
    assert [p.rule for p in numbers_of("trong năm hai nghìn hộ")[1].periods] != ["periods.period.spoken-year"]
