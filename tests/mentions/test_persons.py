"""Tests of personal names."""

import pytest

from minutes_nlp.mentions.organisations import find_organisations
from minutes_nlp.mentions.persons import find_persons, shouted_lines
from minutes_nlp.mentions.types import PersonMention
from minutes_nlp.text import make_view
from tests.mentions.reading import RULES


def _persons(text: str) -> tuple[PersonMention, ...]:
    view = make_view(text)
    return find_persons(view, RULES, find_organisations(view, RULES))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Phó Chủ tịch phụ trách UBND phường Bắc Kạn Hà Quảng Ninh báo cáo", ["Hà Quảng Ninh"]),
        ("bà H'Lim Niê và ông Y Blin Êban", ["H'Lim Niê", "Y Blin Êban"]),
        ("Thứ trưởng Bộ Xây dựng Ông Thế Lan cho biết", ["Ông Thế Lan"]),
        ("Theo Lò Thị Sen, kết quả khá", ["Lò Thị Sen"]),
        ("Sở Xây dựng và tỉnh Hà Nam", []),
        ("bà con các bản", []),
    ],
)
def test_names_of_people(text: str, names: list[str]) -> None:
    """Names are told from the bodies, units and posts around them."""
    assert [item.name for item in _persons(text) if item.rejected is None] == names


def test_address_rank_and_degree() -> None:
    """Honorific, rank and degree are fields of their own."""
    (person,) = _persons("Thượng tá, ThS. Bế Ngọc Phú, Phó Giám đốc Công an tỉnh")
    assert (person.name, person.rank, person.degree) == ("Bế Ngọc Phú", "Thượng tá", "ThS.")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Quang cảnh phiên họp. Ảnh: Mai Hoa", "by-line"),
        ("tuyến đường Hoàng Văn Thụ dài 2 km", "named after"),
        ("Họp bàn vốn\n\nVốn còn chậm.\n\nMINH KHÔI - THANH HÒA\n", "by-line"),
    ],
)
def test_names_that_are_no_person(text: str, reason: str) -> None:
    """Photographers, streets and by-lines are names with the reason why they are nobody here."""
    assert {item.rejected for item in _persons(text)} == {reason}


def test_lines_in_capitals() -> None:
    """A line in capitals is found as such."""
    assert len(shouted_lines(make_view("BÁO CÁO KẾT QUẢ\nSở Y tế báo cáo\n"))) == 1
