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


def test_a_post_behind_a_list_is_that_of_all() -> None:
    """Of a list in the plural, and of all whom "đều là" tells so."""
    for text in (
        "Dự họp có các ông Vi Văn Tú, Hà Văn Lê, Phó Chủ tịch UBND tỉnh.",
        "Dự họp có ông Vi Văn Tú, ông Hà Văn Lê, đều là Phó Chủ tịch UBND tỉnh.",
    ):
        assert [posts(item) for item in named(text).values()] == [[("Phó Chủ tịch", "UBND tỉnh")]] * 2


def test_one_post_for_names_between_semicolons() -> None:
    """The list goes on as long as bare names follow."""
    found = named("Dự họp có các Phó Chủ tịch UBND tỉnh: Vi Văn Tú; Hà Văn Lê; Lò Thị Sen.")
    assert [posts(item) for item in found.values()] == [[("Phó Chủ tịch", "UBND tỉnh")]] * 3


def test_a_name_in_brackets_holds_the_post_before() -> None:
    """The post of the next one begins behind the comma."""
    found = named("Giám đốc Sở Y tế (ông Vi Văn Tú), Giám đốc Sở Tài chính (bà Lò Thị Sen) báo cáo.")
    assert [posts(item) for item in found.values()] == [[("Giám đốc", "Sở Y tế")], [("Giám đốc", "Sở Tài chính")]]
