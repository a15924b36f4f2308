"""Deeds that facts share."""

from tests.facts.reading import indicators


def names(text: str) -> list[str]:
    """Return the names of the indicators of `text`."""
    return [one.name for one in indicators(text)]


def test_counts_in_one_breath_share_the_deed() -> None:
    """Both were inspected."""
    assert names("Tháng 2 kiểm tra 312 cơ sở, 745 phương tiện.") == ["cơ sở kiểm tra", "phương tiện kiểm tra"]


def test_parts_take_the_deed_of_the_whole() -> None:
    """The rice was sown, too."""
    assert names("Tháng 2 gieo trồng 9.240 ha cây hằng năm, trong đó lúa 5.100 ha.")[1] == "lúa gieo trồng"


def test_a_list_of_amounts_shares_its_deed() -> None:
    """All of them were produced."""
    text = "Tháng 2 sản xuất được 812 tấn phân bón, 131 tấn giấy bìa."
    assert names(text) == ["phân bón sản xuất", "giấy bìa sản xuất"]
