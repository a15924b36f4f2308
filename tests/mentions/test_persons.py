"""Tests of personal names."""

import pytest

from minutes_nlp.mentions.announced import find_announced_names
from minutes_nlp.mentions.organisations import find_organisations
from minutes_nlp.mentions.persons import find_persons, shouted_lines
from minutes_nlp.mentions.places import find_places
from minutes_nlp.mentions.types import PersonMention
from minutes_nlp.text import make_view
from tests.mentions.reading import RULES


def _persons(text: str) -> tuple[PersonMention, ...]:
    view = make_view(text)
    announced = find_announced_names(view, RULES)
    organisations = find_organisations(view, RULES, announced)
    return find_persons(view, RULES, organisations, find_places(view, RULES), announced)


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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Giám đốc Sở Nông nghiệp và Phát triển nông thôn Lê Vũ Phong cho rằng", ["Lê Vũ Phong"]),
        ("Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Hoàng Đức Thiệu cho rằng", ["Hoàng Đức Thiệu"]),
        ("Trưởng Ban Đô thị HĐND thành phố Nguyễn Hồng Quân đề nghị", ["Nguyễn Hồng Quân"]),
        ("Chánh Văn phòng Bộ Nguyễn Trí Cường cho biết", ["Nguyễn Trí Cường"]),
        ("Chủ tịch UBND TPHCM Huỳnh Công Lễ kiến nghị", ["Huỳnh Công Lễ"]),
        ("Chủ tịch UBND huyện Cư M'gar H'Ruôn Ayŭn kiến nghị", ["H'Ruôn Ayŭn"]),
        ("Chủ tịch UBND huyện Đakrông Hồ Văn Yên lo chuyện khác", ["Hồ Văn Yên"]),
        ("các Phó Chủ tịch UBND tỉnh: A Thút, Y Hạnh", ["A Thút", "Y Hạnh"]),
        ("bà Nguyễn Thị Hoà Bình, Phó Chủ tịch HĐND", ["Nguyễn Thị Hoà Bình"]),
        ("Thiếu tướng Lại Quốc Trưởng, Giám đốc Công an tỉnh", ["Lại Quốc Trưởng"]),
        ("Bí thư Huyện ủy Lục Ngạn báo cáo. Huyện Lục Ngạn có 5 xã", []),
        ("cá biệt Điện lực Cù Lao Dung lên đến 5,86%", []),
        ("đội bóng Hoàng Anh Gia Lai", []),
    ],
)
def test_names_beside_bodies_and_places(text: str, names: list[str]) -> None:
    """A name behind a long body, a unit or a post begins where those end."""
    assert [item.name for item in _persons(text) if item.rejected is None] == names
