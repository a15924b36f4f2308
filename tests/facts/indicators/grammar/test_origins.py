"""Levels said behind the new one that they were left from."""

from decimal import Decimal

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "value", "origin"),
    [
        ("Tỷ lệ bao phủ nhích lên 79,2% từ mức 77,4% cuối năm 2024.", "79.2", "77.4"),
        ("Tỷ lệ hộ nghèo giảm còn 5,1% từ 7,2%.", "5.1", "7.2"),
    ],
)
def test_the_old_level_behind_the_new_one(text: str, value: str, origin: str) -> None:
    """It is what the change began from, whether the verb says a level or an amount elsewhere."""
    (one,) = indicators(text)
    assert one.value is not None
    assert one.value.number == Decimal(value)
    (comparison,) = one.comparisons
    assert comparison.amount is None
    assert comparison.from_ is not None
    assert comparison.from_.number == Decimal(origin)


def test_a_range_is_no_origin() -> None:
    """What stands before the number with "từ" is a range or the old level, as ever."""
    (one,) = indicators("Tỷ lệ hộ nghèo giảm từ 7,2% xuống còn 5,1%.")
    assert one.value is not None
    assert one.value.number == Decimal("5.1")
