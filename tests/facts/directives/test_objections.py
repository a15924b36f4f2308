"""What speaks against a directive."""

from .build import read


def test_an_item_of_a_regulation_is_no_order() -> None:
    """An imperative for nobody by nobody under no heading is a rule."""
    result = read("a) Xây dựng hệ thống lưu trữ.\nb) Quản lý tài sản.", genre="resolution")
    assert result.directives == ()
    assert {rejection.reason for rejection in result.cue_rejections} == {"rule, not an order"}


def test_a_thing_that_must_be_counts_only_behind_a_directive() -> None:
    """A text like "tỷ lệ phải đạt 60%" is a part of the order before it."""
    assert read("Tỷ lệ trực tuyến phải đạt 60%.").directives == ()
    directives = read("Giao Sở Y tế số hóa hồ sơ; tỷ lệ trực tuyến phải đạt 60%.").directives
    assert [d.action for d in directives] == ["số hóa hồ sơ", "tỷ lệ trực tuyến phải đạt 60%"]


def test_a_request_in_a_discussion_needs_an_addressee() -> None:
    """A text like "đề nghị làm rõ" is an opinion, "đề nghị Sở Y tế làm rõ" a request."""
    assert read("Ông Lê Văn Mẫn đề nghị làm rõ nguồn vốn.", "discussion").directives == ()
    assert len(read("Ông Lê Văn Mẫn đề nghị Sở Y tế làm rõ nguồn vốn.", "discussion").directives) == 1
