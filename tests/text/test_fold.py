"""Folding never changes the length and joins the spellings of one word."""

from hypothesis import given
from hypothesis import strategies as st

from minutes_nlp.text.fold import fold, fold_name


def test_both_placements_of_the_tone_are_one() -> None:
    """The old and the new placement of the tone mark fold to the same text."""
    for old, new in (("hòa", "hoà"), ("thủy", "thuỷ"), ("khỏe", "khoẻ"), ("ỦY", "UỶ")):
        assert fold(old) == fold(new)


def test_closed_syllables_and_qu_stay() -> None:
    """A closed syllable and one behind "qu" keep their tone where it is."""
    assert fold("Toán quý") == "toán quý"


@given(st.text())
def test_the_length_stays(text: str) -> None:
    """Offsets in the folded text are offsets in the text, whatever it is."""
    assert len(fold(text)) == len(text)


def test_names_have_one_spelling_of_i_and_y() -> None:
    """At the end of open syllables they are one vowel; in others they are two sounds."""
    assert fold_name("Lí Văn Quí") == fold_name("Lý Văn Quý")
    assert fold_name("Thúy") != fold_name("Thúi")
