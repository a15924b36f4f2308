"""Tests of which posts belong to which names."""

from tests.facts.people.build import named, only, posts


def test_posts_behind_a_comma() -> None:
    """All posts behind a name belong to it, until the next name."""
    found = only("Đồng chí Lò Thị Sen, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh chủ trì phiên họp.")
    assert posts(found) == [("Phó Bí thư", "Tỉnh ủy"), ("Chủ tịch", "UBND tỉnh")]


def test_semicolon_between_posts_of_one_person() -> None:
    """A part that begins with a post stays with the name before it."""
    found = named(
        "Dự họp có các đồng chí: Lò Văn Sứ, Ủy viên Ban Thường vụ Tỉnh ủy; Phó Chủ tịch HĐND tỉnh; Mã Thị Hòa, "
        "Phó Trưởng đoàn ĐBQH tỉnh."
    )
    assert len(found) == 2
    assert [post.label for post in found["Lò Văn Sứ"].posts] == ["Ủy viên Ban Thường vụ", "Phó Chủ tịch"]
    assert posts(found["Mã Thị Hòa"]) == [("Phó Trưởng đoàn", "Đoàn ĐBQH tỉnh")]
    assert {item.honorific for item in found.values()} == {"đồng chí"}


def test_dash_pair_shares_its_post() -> None:
    """A post between dashes belongs to all names right before it."""
    found = named("Các đồng chí Vũ Thu Hà, Phan Quốc Tú - Phó Chủ tịch UBND tỉnh - đồng chủ trì hội nghị.")
    assert all(posts(item) == [("Phó Chủ tịch", "UBND tỉnh")] for item in found.values())


def test_bracketed_bodies_complete_a_shared_post() -> None:
    """The words "các Thứ trưởng: A (Bộ X), B (Bộ Y)" gives each the body in the bracket."""
    found = named("Cùng dự có các Thứ trưởng: Vi Văn Tú (Bộ Tài chính), Hà Thị Lê (Bộ Xây dựng).")
    assert posts(found["Vi Văn Tú"]) == [("Thứ trưởng", "Bộ Tài chính")]
    assert posts(found["Hà Thị Lê"]) == [("Thứ trưởng", "Bộ Xây dựng")]
