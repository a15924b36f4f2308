"""Tests of the absent and those who come in their place."""

import pytest

from tests.facts.people.build import named


@pytest.mark.parametrize(
    ("text", "absent", "there", "represents"),
    [
        ("Vắng: ông Vi Văn Tú (ốm), ủy quyền bà Lò Thị Sen dự.", "Vi Văn Tú", "Lò Thị Sen", "Vi Văn Tú"),
        ("Dự họp: bà Lò Thị Sen (thay ông Vi Văn Tú nghỉ ốm).", "Vi Văn Tú", "Lò Thị Sen", "Vi Văn Tú"),
        ("Dự họp: bà Lò Thị Sen (dự thay ông Vi Văn Tú đi học).", "Vi Văn Tú", "Lò Thị Sen", "Vi Văn Tú"),
        ("Do ông Vi Văn Tú đi công tác, bà Lò Thị Sen chủ trì cuộc họp.", "Vi Văn Tú", "Lò Thị Sen", None),
    ],
)
def test_who_was_away_and_who_came(text: str, absent: str, there: str, represents: str | None) -> None:
    """The one who was replaced or excused is absent, the other there, and stands for him where that is said."""
    found = named(text)
    assert found[absent].presence == "absent"
    assert (found[there].presence, found[there].represents) == ("present", represents)


def test_a_ground_that_is_no_absence() -> None:
    """Words that begin with "do" may tell who chaired."""
    found = named("Cuộc họp do ông Vi Văn Tú chủ trì, bàn kế hoạch năm.")
    assert found["Vi Văn Tú"].roles == ("chair",)


def test_only_the_last_item_is_absent() -> None:
    """Of a list, "vắng mặt" tells of the item it closes."""
    found = named("Dự họp có ông Vi Văn Tú; bà Lò Thị Sen vắng mặt.")
    assert found["Vi Văn Tú"].presence == "present"
    assert found["Lò Thị Sen"].presence == "absent"
