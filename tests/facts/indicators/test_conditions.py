"""Numbers of what would have to be."""

import pytest

from minutes_nlp.facts.indicators.conditions import is_condition
from tests.facts.reading import minutes, reading


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Nếu đơn vị nào đạt 50% phiếu thì xem xét", True),
        ("Nếu đủ điều kiện thì hỗ trợ 5 triệu đồng", False),
        ("Nếu trời tạnh, thu hoạch 50 ha", False),
        ("Nếu so với năm 2024 tăng 5%", False),
        ("Nếu trời tạnh thì tốt. Thu hoạch 50 ha", False),
        ("Hàng nhập trị giá 138 tỷ đồng chứ không phải 38 tỷ đồng", True),
        ("Doanh nghiệp không phải nộp 38 tỷ đồng", False),
    ],
)
def test_a_condition_ends_where_its_consequence_begins(text: str, is_one: bool) -> None:
    """A comma, "thì" and the end of the sentence close it; a comparison is none."""
    found = reading(text)
    assert is_condition(found, found.mentions.quantities[-1]) is is_one


def test_a_condition_is_set_aside() -> None:
    """The ledger has the number with its reason."""
    read = minutes("Nếu đơn vị nào đạt 50% phiếu thì xem xét.")
    assert not read.indicators
    assert [(one.text, one.reason) for one in read.coverage.numbers.rejected] == [("50", "condition")]


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Nếu đủ điều kiện thì hỗ trợ 5 triệu đồng.", ["forecast"]),
        ("Nếu như trước đây thu 80 tỷ đồng thì nay thu 90 tỷ đồng.", ["actual", "actual"]),
        ("Thiệt hại từ 50% sản lượng trở lên thì miễn phí.", []),
    ],
)
def test_what_follows_a_condition_is_a_scenario(text: str, statuses: list[str]) -> None:
    """A contrast with "nếu như" is none; a bound before "thì" is itself the condition."""
    assert [one.status for one in minutes(text).indicators] == statuses
