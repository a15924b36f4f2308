"""Phrases for those who speak."""

import pytest

from minutes_nlp.facts.directives.parties import PartyFinder
from minutes_nlp.facts.directives.speakers import SpeakerPhrases

from .build import make_reading


def _speakers(text: str) -> SpeakerPhrases:
    reading = make_reading(text)
    return SpeakerPhrases(reading, PartyFinder(reading))


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("UBND tỉnh yêu cầu", "UBND tỉnh"),
        ("Ông cũng yêu cầu", "Ông"),
        ("Đồng chí Chủ tịch UBND tỉnh thống nhất yêu cầu", "Đồng chí Chủ tịch UBND tỉnh"),
        ("Về ngân sách, Bộ trưởng yêu cầu", "Bộ trưởng"),
        ("Các dự án chậm nên yêu cầu", None),
        ("Chúng tôi yêu cầu", None),
    ],
)
def test_who_stands_before_a_performative(text: str, phrase: str | None) -> None:
    """The issuer is the noun phrase right before the verb, adverbs aside."""
    found = _speakers(text).issuer(0, text.index(" yêu cầu"))
    assert (text[found.start : found.end] if found else None) == phrase


def test_the_speaker_of_a_frame_may_stand_behind_the_verb() -> None:
    """A text like "nhấn mạnh của Chủ tịch" and "Chủ tịch nhấn mạnh" name the same one."""
    text = ", Chủ tịch UBND tỉnh nhấn mạnh."
    found = _speakers(text).speaker_in_frame(0, len(text))
    assert found is not None
    assert text[found.start : found.end] == "Chủ tịch UBND tỉnh"
