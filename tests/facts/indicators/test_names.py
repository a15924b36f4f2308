"""What is measured, in the words of the text."""

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Thu ngân sách tháng 2 đạt 15 tỷ đồng.", ["Thu ngân sách"]),
        ("Tháng 2, có 134 nhiệm vụ được giao.", ["nhiệm vụ được giao"]),
        ("UBND huyện đã giao thêm 94 nhiệm vụ.", ["nhiệm vụ giao thêm"]),
        ("Toàn tỉnh trồng mới 1.250 ha rừng.", ["rừng trồng mới"]),
        ("Tháng 2, giải quyết việc làm cho 500 lao động.", ["giải quyết việc làm"]),
        ("Doanh thu ước đạt 5 tỷ đồng. Lũy kế 2 tháng đạt 9 tỷ đồng.", ["Doanh thu", "Doanh thu"]),
        (
            "Kim ngạch qua cửa khẩu tháng 2 đạt 30 triệu USD, trong đó xuất khẩu 12 triệu USD.",
            ["Kim ngạch qua cửa khẩu", "Kim ngạch xuất khẩu"],
        ),
        (
            "Tỷ lệ hộ nghèo giảm còn 9,1%; riêng vùng cao giảm còn 15,8%.",
            ["Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo vùng cao"],
        ),
    ],
)
def test_names_are_complete_and_clean(text: str, names: list[str]) -> None:
    """A name has no period, verb of value or actor, and is completed from where it is unfinished."""
    assert [indicator.name for indicator in indicators(text)] == names


def test_what_is_inherited_is_marked() -> None:
    """A name taken from the sentence before is derived."""
    first, second = indicators("Doanh thu tháng 2 đạt 5 tỷ đồng. Lũy kế 2 tháng đạt 9 tỷ đồng.")
    assert "/name" not in first.derived
    assert "/name" in second.derived
