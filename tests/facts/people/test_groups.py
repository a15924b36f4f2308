"""Tests of groups."""

import pytest

from tests.facts.people.build import people_of


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Dự phiên họp có đại diện lãnh đạo Ủy ban MTTQ Việt Nam tỉnh, các thành viên UBND tỉnh.",
            ["đại diện lãnh đạo Ủy ban MTTQ Việt Nam tỉnh", "các thành viên UBND tỉnh"],
        ),
        (
            "Dự họp có lãnh đạo các sở: Tài chính, Xây dựng; Công an tỉnh.",
            ["lãnh đạo các sở: Tài chính, Xây dựng; Công an tỉnh"],
        ),
        (
            "Dự họp có các Ủy viên UBND tỉnh; lãnh đạo các sở, ban, ngành.",
            ["các Ủy viên UBND tỉnh", "lãnh đạo các sở, ban, ngành"],
        ),
    ],
)
def test_groups_are_named_as_written(text: str, names: list[str]) -> None:
    """A group is its head noun and all it covers, however many commas."""
    assert [item.name for item in people_of(text).attendees] == names


def test_counts_of_a_group() -> None:
    """The words "12/14 sở" is the count of the group, and claimed as a number."""
    people = people_of("Tham dự tại các điểm cầu còn có lãnh đạo 12/14 sở, ban, ngành và Chủ tịch UBND 92 xã, phường.")
    assert [(item.name, item.count, item.count_of) for item in people.attendees] == [
        ("lãnh đạo sở, ban, ngành", 12, 14),
        ("Chủ tịch UBND xã, phường", 92, None),
    ]
    assert len(people.number_claims) == 2


@pytest.mark.parametrize(
    ("text", "name", "count"),
    [
        ("Dự họp có hiệu trưởng 15 trường học trên địa bàn.", "hiệu trưởng trường học trên địa bàn", 15),
        ("Dự họp có lãnh đạo các phòng và 28 tổ trưởng tổ dân phố.", "tổ trưởng tổ dân phố", 28),
        ("Dự họp có 14 đồng chí trong Ban Thường vụ Huyện ủy.", "đồng chí trong Ban Thường vụ Huyện ủy", 14),
        ("Dự họp có 6/7 thành viên HĐQT.", "thành viên HĐQT", 6),
        ("Dự họp có lãnh đạo G20 hợp tác.", "lãnh đạo G20 hợp tác", None),
        ("Dự họp có lãnh đạo 13/14 sở và cơ quan tương đương.", "lãnh đạo sở và cơ quan tương đương", 13),
        ("Dự họp có ông Vi Văn Tú; thành viên UBND tỉnh; lãnh đạo các sở.", "thành viên UBND tỉnh", None),
        ("Tại các điểm cầu có Chủ tịch UBND 27 huyện, thị xã.", "Chủ tịch UBND huyện, thị xã", 27),
    ],
)
def test_posts_and_numbers_make_groups(text: str, name: str, count: int | None) -> None:
    """Holders of so many posts, members, and those at a site are groups with their count."""
    found = [item for item in people_of(text).attendees if item.type == "group" and item.name == name]
    assert [(item.count, item.roles) for item in found] == [(count, ("attendee",))]
