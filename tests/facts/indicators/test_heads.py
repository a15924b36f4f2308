"""Measures that a name takes from another fact."""

import pytest

from tests.facts.reading import indicators


def names(text: str) -> list[str]:
    """Return the names of the indicators of `text`."""
    return [one.name for one in indicators(text)]


def test_branches_take_the_short_form_of_the_whole() -> None:
    """A name like "Tổng sản phẩm trên khu vực …" would be nothing."""
    text = "Tổng sản phẩm trên địa bàn (GRDP) tăng 5%, trong đó khu vực nông, lâm, thủy sản tăng 4%, dịch vụ tăng 2%."
    assert names(text)[1:] == ["GRDP khu vực nông, lâm, thủy sản", "GRDP dịch vụ"]


@pytest.mark.parametrize("verb", ["tăng 4%", "giảm 4%"])
def test_a_growth_rate_shares_no_head(verb: str) -> None:
    """The speed of growth is no measure of services."""
    assert names(f"Tốc độ tăng trưởng kinh tế đạt 8,2%, trong đó dịch vụ {verb}.")[1] == "dịch vụ"


def test_branches_of_a_growth_have_its_measure() -> None:
    """Words that both names have stand once; a measure of its own is no branch."""
    text = (
        "Chỉ số sản xuất công nghiệp tháng 2 tăng 6%, trong đó công nghiệp chế biến tăng 4%, khai khoáng giảm 14%, "
        "thu ngân sách tăng 5%."
    )
    assert [one.name for one in indicators(text)] == [
        "Chỉ số sản xuất công nghiệp",
        "Chỉ số sản xuất công nghiệp chế biến",
        "Chỉ số sản xuất công nghiệp khai khoáng",
        "thu ngân sách",
    ]


def test_a_part_keeps_the_deed_behind_the_measure() -> None:
    """The measure of its whole comes with what was done."""
    text = "Diện tích gieo trồng vụ thu mùa đạt 156 nghìn ha, trong đó lúa 117 nghìn ha."
    assert [one.name for one in indicators(text)][1] == "Diện tích gieo trồng lúa"
