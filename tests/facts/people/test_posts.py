"""Tests of posts: label, body, and how they are held."""

import pytest

from tests.facts.people.build import only, people_of


@pytest.mark.parametrize(
    ("text", "label", "body", "status"),
    [
        ("Dự họp có ông Vi Văn Tú, nguyên Phó Chủ tịch HĐND tỉnh.", "Phó Chủ tịch", "HĐND tỉnh", "former"),
        ("Dự họp có bà Vi Thị Tú, Quyền Giám đốc Sở Y tế.", "Giám đốc", "Sở Y tế", "acting"),
        ("Dự họp có ông Vi Văn Tú, Phó Giám đốc phụ trách Sở Y tế.", "Phó Giám đốc", "Sở Y tế", "in_charge"),
        (
            "Dự họp có bà Vi Thị Tú, Trưởng phòng Nội vụ.",
            "Trưởng phòng",
            "Phòng Nội vụ",
            "current",
        ),
        ("Dự họp có ông Vi Văn Tú, Trưởng Ban Pháp chế HĐND tỉnh.", "Trưởng Ban", "Ban Pháp chế HĐND tỉnh", "current"),
        ("Dự họp có ông Vi Văn Tú, Trưởng khoa Nhi.", "Trưởng khoa", "khoa Nhi", "current"),
        ("Dự họp có ông Vi Văn Tú, Tổ trưởng tổ Toán - Tin.", "Tổ trưởng", "tổ Toán - Tin", "current"),
        ("Tổng thống Mỹ Donald Trump phát biểu.", "Tổng thống", "Mỹ", "current"),
        ("Dự họp có ông Vi Văn Tú, Ủy viên Trung ương Đảng.", "Ủy viên", "Trung ương Đảng", "current"),
        ("Dự họp có ông Vi Văn Tú, Thủ tướng.", "Thủ tướng", "Chính phủ", "current"),
    ],
)
def test_posts_are_read_with_body_and_status(text: str, label: str, body: str, status: str) -> None:
    """Words beside a post say how it is held; a head that shares its word with a body gives both."""
    (post,) = only(text).posts
    assert (post.label, post.organization, post.status) == (label, body, status)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Giám đốc Sở Xây dựng (trước đây là Sở Giao thông vận tải) Vi Văn Tú báo cáo tại cuộc họp.",
            "Sở Xây dựng",
        ),
        ("Chủ tịch UBND huyện Lục Ngạn (Bắc Giang) ông Vi Văn Tú báo cáo tại cuộc họp.", "UBND huyện Lục Ngạn"),
    ],
)
def test_a_bracket_between_a_body_and_the_name_is_passed_over(text: str, body: str) -> None:
    """What a bracket says of a body does not part the post from who holds it."""
    (post,) = only(text).posts
    assert post.organization == body


@pytest.mark.parametrize("bracket", ["(Bắc Giang),", "(chủ trì)"])
def test_the_post_of_the_person_before_stays_theirs_behind_a_bracket(bracket: str) -> None:
    """A comma, or a role in the bracket, leaves the next name without the post before it."""
    first, second = people_of(f"Dự họp có ông Vi Văn Tú, Giám đốc Sở Tài chính {bracket} bà Lò Thị Hoa.").attendees
    assert [len(first.posts), len(second.posts)] == [1, 0]
