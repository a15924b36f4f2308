"""Tests of the names of bodies."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_nlp.mentions.organisations import find_organisations
from minutes_nlp.text import make_view
from tests.mentions.reading import RULES


def _names(text: str) -> list[str]:
    return [item.name for item in find_organisations(make_view(text), RULES)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "các sở: Tài chính, Văn hóa, Thể thao và Du lịch; Công an tỉnh",
            ["Sở Tài chính", "Sở Văn hóa, Thể thao và Du lịch", "Công an tỉnh"],
        ),
        ("Phó Chủ tịch Thường trực UBND tỉnh", ["UBND tỉnh"]),
        ("Trưởng phòng Tài chính - Kế hoạch", ["Phòng Tài chính - Kế hoạch"]),
        ("Chủ tịch UBND huyện Na Rì Lò Thị Sen", ["UBND huyện Na Rì"]),
        ("UBND các huyện, thành phố", ["UBND các huyện, thành phố"]),
        ("Nghị quyết số 01/NQ-CP", []),
        ("cán bộ xây dựng nông thôn mới", []),
        ("Kho bạc Nhà nước khu vực VIII", ["Kho bạc Nhà nước khu vực VIII"]),
        ("SỞ Y TẾ TỈNH LAI CHÂU", ["Sở Y tế tỉnh Lai Châu"]),
        ("ông Ngô Trường Kha", []),
    ],
)
def test_names_of_bodies(text: str, names: list[str]) -> None:
    """Official names are matched longest first; lists share their head; posts keep their own words."""
    assert _names(text) == names


def test_short_forms_are_written_out() -> None:
    """A body has its full name, type, level and place."""
    (body,) = find_organisations(make_view("Sở NN&PTNT tỉnh Lai Châu"), RULES)
    assert body.full_name == "Sở Nông nghiệp và Phát triển nông thôn tỉnh Lai Châu"
    assert (body.type, body.level, body.place) == ("department", "province", "tỉnh Lai Châu")


@given(st.text(alphabet="SởUBNDtỉnh,;: và\nXây dựngCôgAa-&.", max_size=80))
def test_spans_never_overlap(text: str) -> None:
    """On any text the bodies stand in order and apart."""
    found = find_organisations(make_view(text), RULES)
    assert all(one.end <= other.start for one, other in pairwise(found))
