"""Numbers inside names."""

import pytest

from minutes_nlp.mentions.name_numbers import find_name_numbers
from minutes_nlp.rules import load_rules
from minutes_nlp.text import make_view


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("nhà máy Vĩnh Tân 3 vận hành", ["3"]),
        ("nhà ga T4, phòng PC23", ["4", "23"]),
        ("tỉnh Quảng Nam 500 tấn", []),
        ("Có 5 vấn đề", []),
        ("tăng 5 lần", []),
    ],
)
def test_numbers_of_names(text: str, numbers: list[str]) -> None:
    """A number behind a name counts nothing unless a unit follows."""
    view = make_view(text)
    assert [view.text[c.start : c.end] for c in find_name_numbers(view, load_rules())] == numbers
