"""Bare figures in brackets."""

import pytest

from tests.facts.indicators.grammar.build import drafts, value
from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Chậm nhất là huyện An Phú (80,6%), huyện Bình Sơn (76,8%).", ["huyện An Phú", "huyện Bình Sơn"]),
        ("Gồm Sở Xây dựng (14 nhiệm vụ), Sở Y tế (11 nhiệm vụ).", ["nhiệm vụ Sở Xây dựng", "nhiệm vụ Sở Y tế"]),
        ("Tăng trưởng GDP khá cao (6,7%).", ["Tăng trưởng GDP"]),
        ("Có 64 xã (42,1%) đạt chuẩn.", ["xã"]),
    ],
)
def test_a_figure_in_brackets_is_of_the_words_before_them(text: str, names: list[str]) -> None:
    """Behind a figure it is that one's share, behind words alone it is theirs."""
    found = [one.name for one in indicators(text)]
    assert [name for name in names if any(one.endswith(name) for one in found)] == names


def test_what_stands_behind_the_brackets_begins_a_clause() -> None:
    """The words before them have their figure."""
    first, second = drafts("Đường Bắc Sông (26,5 km) giải ngân 420 tỷ đồng")
    assert first.name == "Đường Bắc Sông"
    assert "Bắc Sông" not in second.name
    assert value(indicators("Đường Bắc Sông (26,5 km) giải ngân 420 tỷ đồng.")[0]) is not None
