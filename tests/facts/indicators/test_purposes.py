"""What money is for."""

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tỉnh đã chi 40 tỷ đồng để nâng cấp nhà văn hóa.", "chi nâng cấp nhà văn hóa"),
        ("Tỉnh hỗ trợ 5 tỷ đồng cho người nghèo, tăng 5%.", "hỗ trợ cho người nghèo"),
        ("Công ty đầu tư 99 tỷ đồng xây dựng nhà máy.", "Công ty đầu tư xây dựng nhà máy"),
        ("Bộ đã bố trí hơn 4.000 tỷ đồng cho các xã chi trả đền bù.", "cho các xã chi trả đền bù"),
        ("a) 120 triệu đồng đối với cụm nhỏ ở vùng cao;", "đối với cụm nhỏ ở vùng cao"),
        ("Tỉnh hỗ trợ 5 tỷ đồng.", "hỗ trợ"),
        ("Tỉnh hỗ trợ 5 tỷ đồng, ông Bình cho biết như vậy.", "hỗ trợ"),
        ("Tỉnh hỗ trợ 5 tỷ đồng trong năm qua.", "hỗ trợ"),
        ("Thu ngân sách đạt 5 tỷ đồng để chi cho đầu tư công.", "Thu ngân sách"),
    ],
)
def test_a_verb_of_spending_is_completed_by_its_purpose(text: str, name: str) -> None:
    """A measure is complete without it."""
    assert indicators(text)[0].name == name


def test_the_recipients_that_are_counted_are_a_fact_of_their_own() -> None:
    """They are no words of the amount's name; it is told what was done for them."""
    amount, recipients = indicators("Tỉnh đã chi hỗ trợ 241,7 tỷ đồng cho 160.200 lượt người.")
    assert (amount.name, recipients.name) == ("chi hỗ trợ", "lượt người chi hỗ trợ")
