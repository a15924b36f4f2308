"""Folding for matching."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_nlp.text.fold import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hoà", "hòa"),
        ("HÒA", "hoà"),
        ("Thuỷ", "thủy"),
        ("khoẻ", "khỏe"),
        ("loã", "lõa"),
        ("TUỲ", "tùy"),
        ("xoè", "xòe"),
    ],
)
def test_one_word_in_two_spellings(one: str, other: str) -> None:
    """Both placements of the tone mark, in any case, fold to one."""
    assert fold(one) == fold(other)


@pytest.mark.parametrize("word", ["hoàn", "quý", "quỳ", "toàn", "huỳnh", "khoẻn"])
def test_closed_syllables_stay(word: str) -> None:
    """Where there is one spelling only, nothing moves."""
    assert fold(word) == word


@given(st.text())
def test_length_stays(text: str) -> None:
    """Folding never changes the length, so that offsets in the folded text are offsets in the text."""
    text = unicodedata.normalize("NFC", text)
    assert len(fold(text)) == len(text)


@given(st.text())
def test_twice_is_once(text: str) -> None:
    """What is folded stays as it is."""
    folded = fold(unicodedata.normalize("NFC", text))
    assert fold(folded) == folded
