"""Commas inside one name."""

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Lũ làm 19 bản của các huyện Mường Lát, Quan Sơn, Quan Hóa bị chia cắt, với 1.200 hộ.",
            "bản của các huyện Mường Lát, Quan Sơn, Quan Hóa bị chia cắt",
        ),
        (
            "Nắng nóng đã làm 1.286 ha cây trồng tại các huyện Krông Pa, Ia Pa thiếu nước tưới.",
            "cây trồng tại các huyện Krông Pa, Ia Pa thiếu nước tưới",
        ),
        ("Có 5 xã của huyện Mường Lát, UBND tỉnh đã kiểm tra.", "xã của huyện Mường Lát"),
        ("Có 5 xã thuộc các huyện, Sở Y tế đã kiểm tra.", "xã thuộc các huyện"),
    ],
)
def test_places_of_one_list_stay_together(text: str, name: str) -> None:
    """A list begins with "các" and a kind of places; a body ends it."""
    assert indicators(text)[0].name == name
