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
