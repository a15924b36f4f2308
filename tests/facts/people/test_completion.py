"""Tests of what goes without saying."""

from tests.facts.people.build import only, posts


def test_unit_named_before_completes_the_body() -> None:
    """The words "UBND huyện" behind "Từ điểm cầu huyện ..." is that district's."""
    found = only("Từ điểm cầu huyện Nậm Pồ, Chủ tịch UBND huyện Lò Thị Sen phát biểu tại phiên họp.")
    assert posts(found) == [("Chủ tịch", "UBND huyện Nậm Pồ")]


def test_party_body_of_the_next_post() -> None:
    """A member's post without a body has that of the next post in the chain."""
    found = only("Dự họp có đồng chí Vi Văn Tú - Ủy viên Ban Thường vụ, Trưởng Ban Nội chính Tỉnh ủy.")
    assert posts(found) == [("Ủy viên Ban Thường vụ", "Tỉnh ủy"), ("Trưởng Ban Nội chính", "Tỉnh ủy")]


def test_the_site_completes_the_body_of_who_speaks_there() -> None:
    """A department without its province is that of the site."""
    found = only("Từ điểm cầu Hà Tĩnh, Giám đốc Sở Y tế Vi Văn Tú thông tin về dịch bệnh.")
    assert found.posts[0].organization == "Sở Y tế Hà Tĩnh"


def test_members_of_a_named_body_have_no_other() -> None:
    """The words say whose member it is."""
    found = only("Dự họp có ông Vi Văn Tú, Tỉnh ủy viên, Bí thư Huyện ủy Na Rì.")
    assert [post.organization for post in found.posts] == [None, "Huyện ủy Na Rì"]
