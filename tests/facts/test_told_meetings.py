"""Tests of the meetings that a text tells of."""

import pytest

from minutes_nlp.facts.told_meetings import ToldMeetings, tells_of_a_meeting
from tests.facts.reading import minutes, reading

REST = "Rừng lên xanh tốt. " * 8


def _told(text: str) -> list[str]:
    read = reading(text)
    meetings = ToldMeetings(read)
    return [meetings.name(match) for sentence in read.structure.sentences for match in meetings.of(sentence)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tại hội nghị, ông Vi Văn Tú nói.", ["hội nghị"]),
        ("Ông Vi Văn Tú chủ trì cuộc họp.", ["cuộc họp"]),
        ("Phiên họp diễn ra sáng nay.", ["phiên họp"]),
        ("UBND xã họp bàn việc làm đường.", ["họp bàn"]),
        ("Xã chuẩn bị đại hội.", []),
        ("Tại hội nghị sắp tới sẽ có nhiều việc.", []),
        ("Hội trường dùng để tổ chức các cuộc họp.", []),
        ("Trước kỳ họp, xã sửa đường.", []),
        ("Nghị quyết đại hội đã đề ra mục tiêu.", []),
    ],
)
def test_a_meeting_is_told_where_one_is_at_it(text: str, told: list[str]) -> None:
    """One that somebody is at or that takes place is told; one to come, or none in particular, is not."""
    assert _told(text) == told


def test_what_somebody_says_introduces_no_meeting() -> None:
    """Of the front only the words of the document itself count."""
    read = reading("Ông Vi Văn Tú nói: “Tại hội nghị trước tôi đã nhắc.” Tại cuộc họp, bà Lò Thị Sen đồng ý.")
    meetings = ToldMeetings(read)
    assert [meetings.name(match) for match in meetings.introduced()] == ["cuộc họp"]


def test_a_clause_ends_at_its_comma() -> None:
    """The words behind a place end at the first comma near it."""
    meetings = ToldMeetings(reading("Tại hội nghị, ông Tú nói."))
    assert meetings.clause_end(4) == len("Tại hội nghị")


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("Sáng 5/3/2025, UBND tỉnh tổ chức hội nghị về trồng rừng. " + REST, True),
        ("Ông Vi Văn Tú chủ trì, bà Lò Thị Sen dự. " + REST, True),
        ("Ông Vi Văn Tú kể chuyện rừng. " + REST, False),
        ("Ông Vi Văn Tú kể chuyện rừng.", True),
        ("Tại hội nghị, ông Tú nói. " + REST + "Xin cảm ơn ông!", False),
        ("BÁO CÁO\nTình hình trồng rừng\n(Phục vụ hội nghị giao ban tháng 3)\n" + REST, True),
        ("BÁO CÁO\nTình hình trồng rừng\n" + REST, False),
        ("CÔNG ĐIỆN\nVề trồng rừng\n" + REST, False),
        ("BIÊN BẢN\nVề trồng rừng\n" + REST, True),
    ],
)
def test_documents_of_no_meeting(text: str, tells: bool) -> None:
    """Minutes always tell of a meeting, others where they introduce one; an excerpt may be of one."""
    assert tells_of_a_meeting(reading(text, day=None)) == tells


def test_a_document_of_no_meeting_has_no_day_of_one() -> None:
    """Where nobody met, the dates of a news item are of no meeting."""
    meeting = minutes("Ngày 5/3/2025, ông Vi Văn Tú kể chuyện rừng. " + REST, day=None).meeting
    assert (meeting.start_date, meeting.name, meeting.organization) == (None, None, None)
