"""Numbers that go on behind one that counts nothing."""

import pytest

from minutes_nlp.mentions.enumerations import find_enumerations
from minutes_nlp.mentions.types import CodeMention
from minutes_nlp.rules import load_rules
from minutes_nlp.text import make_view
from tests.facts.reading import reading

RULES = load_rules()


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("tại khoản 3, 4, 5 và 6 Điều 38", ["4", "5", "6"]),
        ("qua quận 1, 2, 9, Bình Thạnh", ["2", "9"]),
        ("giai đoạn 1, 5 xã được chọn", []),
        ("giai đoạn 1, 5 tác giả được chọn", []),
        ("giai đoạn 1, 50% số hộ", []),
        ("giai đoạn 1 là 5, 6", []),
    ],
)
def test_an_enumeration_ends_where_something_is_counted(text: str, numbers: list[str]) -> None:
    """A unit, a noun or another word ends it."""
    view = make_view(text)
    first = next(place for place, char in enumerate(text) if char.isdigit())
    code = CodeMention(0, first + 1, "address")
    found = list(find_enumerations(view, RULES, [code], [code]))
    assert [text[one.start : one.end] for one in found] == numbers
    assert {one.kind for one in found} <= {"address"}


def test_only_names_and_places_in_a_text_go_on() -> None:
    """A time and an age do not."""
    view = make_view("trẻ 5, 6")
    code = CodeMention(0, 5, "age")
    assert not list(find_enumerations(view, RULES, [code], [code]))


@pytest.mark.parametrize(
    ("text", "is_year"),
    [
        ("Hơn cả mức của 2014, đạt kế hoạch", True),
        ("Anh Nam (SN 1997, ở quận Ba)", True),
        ("Tổng số hộ là 2015.", False),
        ("Có 2015 hộ nghèo", False),
    ],
)
def test_a_year_that_stands_alone_counts_nothing(text: str, is_year: bool) -> None:
    """Behind a verb of value, or with a noun, the number counts."""
    assert ("year" in {code.kind for code in reading(text).mentions.codes}) is is_year
