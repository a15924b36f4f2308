"""Tests of what goes without saying."""

from tests.facts.people.build import named, only, posts


def test_unit_named_before_completes_the_body() -> None:
    """The words "UBND huyện" behind "Từ điểm cầu huyện ..." is that district's."""
    found = only("Từ điểm cầu huyện Nậm Pồ, Chủ tịch UBND huyện Lò Thị Sen phát biểu tại phiên họp.")
    assert posts(found) == [("Chủ tịch", "UBND huyện Nậm Pồ")]


def test_party_body_of_the_next_post() -> None:
    """A member's post without a body has that of the next post in the chain."""
    found = only("Dự họp có đồng chí Vi Văn Tú - Ủy viên Ban Thường vụ, Trưởng Ban Nội chính Tỉnh ủy.")
    assert posts(found) == [("Ủy viên Ban Thường vụ", "Tỉnh ủy"), ("Trưởng Ban", "Ban Nội chính Tỉnh ủy")]


def test_the_site_completes_the_body_of_who_speaks_there() -> None:
    """A department without its province is that of the site."""
    found = only("Từ điểm cầu Hà Tĩnh, Giám đốc Sở Y tế Vi Văn Tú thông tin về dịch bệnh.")
    assert found.posts[0].organization == "Sở Y tế Hà Tĩnh"


def test_members_of_a_named_body_have_no_other() -> None:
    """The words say whose member it is."""
    found = only("Dự họp có ông Vi Văn Tú, Tỉnh ủy viên, Bí thư Huyện ủy Na Rì.")
    assert [post.organization for post in found.posts] == [None, "Huyện ủy Na Rì"]


def test_posts_of_the_host_need_no_body() -> None:
    """Chairs of committees, heads of companies and party secretaries are those of the meeting."""
    found = only("Sáng 5/3, UBND tỉnh Lai Châu tổ chức phiên họp. Ông Vi Văn Tú, Phó Chủ tịch chủ trì.")
    assert posts(found) == [("Phó Chủ tịch", "UBND tỉnh Lai Châu")]


def test_a_body_in_short_is_that_of_the_post_before() -> None:
    """The words "Phó Giám đốc Sở" behind "Giám đốc Sở Xây dựng"."""
    found = named("Giám đốc Sở Xây dựng Vi Văn Tú vắng mặt, cử ông Hà Văn Lê, Phó Giám đốc Sở dự thay.")
    assert posts(found["Hà Văn Lê"]) == [("Phó Giám đốc", "Sở Xây dựng")]


def test_heads_of_one_kind_share_their_body() -> None:
    """Military posts in a chain are of one command."""
    found = only("Dự họp có Đại tá Vi Văn Tú, Phó Chỉ huy trưởng, Tham mưu trưởng Bộ Chỉ huy Quân sự tỉnh.")
    assert {body for _, body in posts(found)} == {"Bộ Chỉ huy Quân sự tỉnh"}
