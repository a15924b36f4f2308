"""Tests of the indexes of meetings."""

from minutes_nlp.facts.meeting_words import meeting_words
from tests.facts.reading import RULES


def test_classes_of_meetings() -> None:
    """The longest name of a kind of meeting counts."""
    match = next(meeting_words(RULES).meeting.find("hội nghị trực tuyến"))
    assert (match.payload.classification, match.end) == ("conference", len("hội nghị trực tuyến"))
