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
