"""Tests of names that words of address announce."""

import pytest

from minutes_nlp.mentions.announced import find_announced_names
from minutes_nlp.text import make_view
from tests.mentions.reading import RULES


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Đồng chí Ka Nhiên kết luận", {"ka nhiên"}),
        ("Các đồng chí: Ya Bút, Lê Văn Nam dự", {"ya bút"}),
        ("Đại tá Danh Út báo cáo", {"danh út"}),
        ("đồng chí Phó Chủ tịch UBND tỉnh kết luận", set()),
        ("ông Phiên nói", set()),
        ("bà Rịa - Vũng Tàu", set()),
    ],
)
def test_names_behind_words_of_address(text: str, names: set[str]) -> None:
    """Two syllables or more right behind a word of address are a name, a post or one syllable is none."""
    assert find_announced_names(make_view(text), RULES) == names
