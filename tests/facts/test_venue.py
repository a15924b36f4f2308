"""Tests of where a meeting was."""

import pytest

from minutes_nlp.facts.meeting import read_meeting
from minutes_nlp.facts.people import read_people
from minutes_nlp.facts.venue import read_venue
from tests.facts.reading import reading


def _place(text: str) -> str | None:
    source = reading(text)
    return read_meeting(source, read_people(source)).location


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Sáng 05/3/2025, tại Hội trường tỉnh, UBND tỉnh Lai Châu tổ chức phiên họp.", "Hội trường tỉnh"),
        ("Ngày 5/3/2025, tại trụ sở UBND huyện diễn ra cuộc hội đàm giữa hai bên.", "trụ sở UBND huyện"),
        ("Ngày 5/3/2025, tại phường Ba Láng, Tỉnh Đoàn Cần Thơ tổ chức buổi đối thoại.", "phường Ba Láng"),
        ("Ngày 5/3/2025, tại hội trường lớn, trụ sở Công ty, đã họp.", "hội trường lớn, trụ sở Công ty"),
        ("Ngày 5/3/2025, tại Hội trường Sen (phường Ba Láng), Sở Y tế họp.", "Hội trường Sen (phường Ba Láng)"),
        ("Thời gian: 7h30 ngày 16/3/2015, phòng họp tầng 2.\nSở Y tế họp.", "phòng họp tầng 2"),
        (
            "Địa điểm: nhà văn hóa thôn Đông, xã Ea Tul\n\nUBND xã họp ngày 5/3/2025.",
            "nhà văn hóa thôn Đông, xã Ea Tul",
        ),
        ("Khai mạc lúc 7h30, tại hội trường xã.\nCuộc họp bàn việc chung.", "hội trường xã"),
    ],
)
def test_the_place_stands_beside_the_time_or_behind_its_label(text: str, place: str) -> None:
    """Its parts and the bracket that says where it is belong to it; who met there and what happened do not."""
    assert _place(text) == place


def test_a_meeting_and_a_place_of_something_else_are_no_venue() -> None:
    """What was said at a sitting, and where something is built, tells nothing of where the meeting was."""
    assert _place("Sáng 5/3/2025, phát biểu tại phiên bế mạc kỳ họp, ông Lâm nêu ba việc.") is None
    assert _place("UBND tỉnh họp ngày 5/3/2025.\nDự án xây dựng tại phường Ba Láng chậm tiến độ.") is None


def test_without_a_day_or_a_meeting_there_is_no_venue() -> None:
    """A place beside another time is one only where a meeting is named."""
    assert read_venue(reading("Sáng 5/3, tại Hà Nội, trời có mưa."), None, named=False) is None
