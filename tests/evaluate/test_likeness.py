"""Names are alike by their folded tokens."""

import pytest

from minutes_nlp.evaluate.likeness import folded, token_f1


def test_case_tone_marks_and_white_space_do_not_count() -> None:
    """What is folded away is case, the tone mark (wherever it stands) and white space."""
    assert folded("  ĐƯỜNG  Hoà ") == folded("đường Hòa") == "đương hoa"


def test_vowel_marks_count() -> None:
    """Two names with other vowels are two names."""
    assert folded("Mơ") != folded("Mo")
    assert folded("Đào") != folded("Dào")


def test_f1_is_worked_out_by_hand() -> None:
    """Three of four tokens shared with three of three is 6/7."""
    assert token_f1("thu ngân sách tỉnh", "Thu ngân sách") == pytest.approx(6 / 7)
    assert token_f1("", "") == 0.0
