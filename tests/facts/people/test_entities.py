"""Tests of the parts of lists."""

from tests.facts.people.build import only


def test_completed_posts_say_so() -> None:
    """A post with a body from elsewhere is marked as derived, one with its own is not."""
    first, second = only("Dự họp có ông Vi Văn Tú - Ủy viên Ban Thường vụ, Bí thư Tỉnh ủy.").posts
    assert (first.derived, second.derived) == (("/organization", "/text"), ())
