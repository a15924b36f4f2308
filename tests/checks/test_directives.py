"""Directives that cannot be followed as they are read."""

from minutes_nlp.model import Finding
from tests.facts.reading import minutes

OPENING = "Chiều 5/3/2025, UBND tỉnh họp. Chủ tịch UBND tỉnh giao "


def _finding(text: str, code: str) -> Finding | None:
    return next((finding for finding in minutes(OPENING + text).findings if finding.code == code), None)


def test_two_leads_are_named() -> None:
    """The finding says who is said to lead."""
    finding = _finding("Sở Y tế chủ trì, Sở Công Thương chủ trì kiểm tra an toàn thực phẩm.", "many_leads")
    assert finding is not None
    assert "Sở Y tế, Sở Công Thương" in finding.message


def test_the_day_of_the_meeting_is_in_time() -> None:
    """A deadline on the day of the meeting is none before it."""
    assert _finding("Sở Y tế báo cáo trong ngày 05/3/2025.", "deadline_before_meeting") is None
    assert _finding("Sở Y tế báo cáo trước ngày 01/3/2025.", "deadline_before_meeting") is not None
