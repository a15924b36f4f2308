"""Wholes that a sentence names again before its parts."""

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        (
            "Thành phố có 61 dự án. Trong 61 dự án nói trên, có 48 dự án đã bàn giao, 9 dự án đang thi công.",
            61,
            [48, 9],
        ),
        (
            "Thu nội địa đạt 24 tỷ đồng. Trong thu nội địa, tiền sử dụng đất mới được 1,8 tỷ đồng.",
            24,
            ["1.8"],
        ),
        ("Thu nội địa đạt 24 tỷ đồng. Trong thu nội địa, có 15 khoản tăng.", 24, []),
    ],
)
def test_what_is_named_again_holds_the_facts_of_its_sentence(text: str, whole: int, parts: list[object]) -> None:
    """By its number with a word that points back, or by its name between "trong" and a comma; in one unit only."""
    first, *others = indicators(text)
    assert first.value is not None
    assert first.value.number == whole
    found = [one.value.number for one in others if one.value is not None and one.part_of == first.id]
    assert list(map(str, found)) == list(map(str, parts))
