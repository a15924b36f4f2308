"""Votes and what was voted on."""

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "2. Báo cáo tài chính: tán thành 1.610.300 cổ phần; không có ý kiến 14.000 cổ phần.",
            ["tán thành báo cáo tài chính", "không có ý kiến báo cáo tài chính"],
        ),
        ("Thông qua mức đóng góp 60.000 đồng/học sinh: tán thành 9/11 thành viên.", ["tán thành mức đóng góp"]),
        ("Khoản 3.1 và 3.2: 5/6 thành viên tán thành.", ["thành viên tán thành Khoản 3.1 và 3.2"]),
        ("Có 5/6 thành viên tán thành.", ["thành viên tán thành"]),
    ],
)
def test_a_vote_is_named_by_its_subject(text: str, names: list[str]) -> None:
    """It stands before the colon, without the words of approving and without figures."""
    found = [one.name for one in indicators(text)]
    assert [name for name in found if "tán thành" in name or "ý kiến" in name] == names


def test_other_counts_have_no_subject() -> None:
    """A heading before a colon names no figure that is not voted."""
    assert [one.name for one in indicators("Về giáo dục: có 9 trường đạt chuẩn.")] == ["trường đạt chuẩn"]
