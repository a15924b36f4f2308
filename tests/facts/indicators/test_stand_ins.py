"""Words that count persons without saying who."""

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Toàn trường có 1.246 học sinh, trong đó khối 10 có 421 em.", ["học sinh", "học sinh khối 10"]),
        (
            "Toàn trường có 900 học sinh.\nVề hạnh kiểm: loại tốt 858 em, loại khá 42 em.",
            ["học sinh", "học sinh hạnh kiểm loại tốt", "học sinh hạnh kiểm loại khá"],
        ),
        ("- Danh hiệu Lao động tiên tiến: 66 đ/c.", ["Danh hiệu Lao động tiên tiến"]),
        ("- Cán bộ, giáo viên, nhân viên: có mặt 71 đ/c.", ["Cán bộ, giáo viên, nhân viên có mặt"]),
    ],
)
def test_the_passage_or_the_label_says_who(text: str, names: list[str]) -> None:
    """The persons counted before, or those of the label before the colon; what it grades stands between."""
    assert [indicator.name for indicator in indicators(text)] == names
