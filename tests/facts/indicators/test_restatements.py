"""Amounts said again in words."""

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Tổng mức đầu tư là 76.500.000.000 đồng (bảy mươi sáu tỷ, năm trăm triệu đồng).", 1),
        ("Toàn xã có 120 hộ nghèo (một trăm hai mươi hộ).", 1),
        ("Huyện hỗ trợ mỗi hộ 5.000.000 đồng (năm mươi triệu đồng).", 2),
    ],
)
def test_only_words_of_the_same_amount_say_it_again(text: str, count: int) -> None:
    """Words in brackets that are another amount stay, so that the contradiction is seen."""
    assert len(indicators(text)) == count
