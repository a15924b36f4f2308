"""What units and quantities say of themselves."""

from dataclasses import replace

import pytest

from minutes_nlp.mentions.types import QuantityMention
from tests.mentions.reading import numbers_of

_UNIT_QUESTIONS = (
    "is_count",
    "is_money",
    "is_physical",
    "is_ratio",
    "is_percent",
    "is_multiple",
    "is_share",
    "is_each",
)
_QUANTITY_QUESTIONS = ("is_count", "is_ratio", "is_percent", "is_multiple", "is_share")


def _quantity(text: str) -> QuantityMention:
    (found,) = numbers_of(text)[2].quantities
    return found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("134 nhiệm vụ", {"is_count"}),
        ("5 tỷ đồng", {"is_money"}),
        ("41.000 ha", {"is_physical"}),
        ("36,5 triệu đồng/người/năm", {"is_money", "is_each"}),
        ("4,2%", {"is_ratio", "is_percent", "is_share"}),
        ("3,3 điểm %", {"is_ratio"}),
        ("1,4 lần", {"is_ratio", "is_multiple", "is_share"}),
    ],
)
def test_a_unit_and_its_quantity_say_what_they_measure(text: str, told: set[str]) -> None:
    """Things, money, physical measures and ratios are told apart, and a quantity says what its unit says."""
    quantity = _quantity(text)
    assert {question for question in _UNIT_QUESTIONS if getattr(quantity.unit, question)} == told
    assert {question for question in _QUANTITY_QUESTIONS if getattr(quantity, question)} == told & set(
        _QUANTITY_QUESTIONS
    )


def test_a_bare_number_says_nothing() -> None:
    """Without a unit no question has the answer yes."""
    bare = replace(_quantity("4,2%"), unit=None)
    assert not any(getattr(bare, question) for question in _QUANTITY_QUESTIONS)
