"""Tests of where groups begin in a list, and of what kind they are."""

import pytest

from tests.facts.people.build import people_of


def _groups(text: str) -> list[tuple[str, int | None]]:
    return [(one.name, one.count) for one in people_of(text).attendees if one.type == "group"]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Dự họp có hiệu trưởng 41 trường mầm non.", [("hiệu trưởng trường mầm non", 41)]),
        ("Dự họp có 45 già làng; các hộ dân.", [("già làng", 45), ("các hộ dân", None)]),
        ("Dự họp có các nông dân Vi Thị Thơm, Lò Văn Xô.", []),
        ("Dự họp có bí thư, phó bí thư 24 chi bộ.", [("bí thư, phó bí thư chi bộ", 24)]),
        ("Dự họp có các đồng chí Ủy viên Ban Thường vụ.", [("các Ủy viên Ban Thường vụ", None)]),
        ("Các đại biểu Quốc hội: Vi Văn Tú, Phó Trưởng đoàn; Lò Thị Sen dự họp.", []),
        ("UBND tỉnh tổ chức cuộc họp với 15 huyện, thành phố.", [("huyện, thành phố", 15)]),
        ("UBND tỉnh làm việc với lãnh đạo các huyện.", [("lãnh đạo các huyện", None)]),
        ("Thứ trưởng các Bộ: Tài chính (Vi Văn Tú), Y tế (Lò Thị Sen) dự họp.", []),
    ],
)
def test_groups_by_noun_post_and_number(text: str, groups: list[tuple[str, int | None]]) -> None:
    """A head noun, a post of many bodies or a number begins a group; names behind it make it none."""
    assert _groups(text) == groups
