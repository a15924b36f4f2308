"""What is denied keeps its denial in the name."""

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Đến nay chưa hoàn thành 15 nhiệm vụ.", ["nhiệm vụ chưa hoàn thành"]),
        ("Huyện không đạt 5 chỉ tiêu.", ["chỉ tiêu không đạt"]),
        ("Vốn chưa giải ngân là 5 tỷ đồng.", ["Vốn chưa giải ngân"]),
        (
            "Có 18 nhiệm vụ, trong đó đã hoàn thành: 11; chưa hoàn thành: 7 nhiệm vụ.",
            ["nhiệm vụ", "nhiệm vụ hoàn thành", "nhiệm vụ chưa hoàn thành"],
        ),
    ],
)
def test_a_denial_belongs_to_the_name(text: str, names: list[str]) -> None:
    """What was not done is never told as done."""
    assert [indicator.name for indicator in indicators(text)] == names


def test_a_syllable_of_another_word_denies_nothing() -> None:
    """The "không" of "hàng không" is none."""
    assert indicators("Hãng hàng không có 5 chuyến bay.")[0].name == "chuyến bay hãng hàng không"
