"""Names are alike by their folded tokens."""

import pytest

from minutes_nlp.evaluate.likeness import bare, token_f1


def test_case_and_marks_do_not_count() -> None:
    """Case, tone marks and white space are folded away."""
    assert bare("  Đường  Hòa ") == "duong hoa"


def test_f1_is_worked_out_by_hand() -> None:
    """Three of four tokens shared with three of three is 6/7."""
    assert token_f1("thu ngân sách tỉnh", "Thu ngân sách") == pytest.approx(6 / 7)
    assert token_f1("", "") == 0.0
