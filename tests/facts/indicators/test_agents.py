"""Who does it belongs to no name."""

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nhà đầu tư đã thảm bê tông nhựa được 58,5 km.", "thảm bê tông nhựa"),
        ("Ngành thuế và hải quan đã thu ngân sách 596,7 tỷ đồng.", "thu ngân sách"),
        ("Các nhà máy phát lên lưới 12,86 tỷ kWh điện.", "điện"),
        ("Công ty Sông Đà nắm giữ 26% vốn điều lệ.", "vốn điều lệ Công ty Sông Đà nắm giữ"),
    ],
)
def test_who_does_it_is_left_out(text: str, name: str) -> None:
    """The words up to the deed go; what the deed is done to stays."""
    assert indicators(text)[0].name == name
