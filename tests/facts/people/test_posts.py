"""Tests of posts: label, body, and how they are held."""

import pytest

from tests.facts.people.build import only


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
