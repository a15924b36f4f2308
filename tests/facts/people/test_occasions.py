"""Tests of the occasions that a document tells of."""

import pytest

from minutes_nlp.facts.people.occasions import Occasions
from tests.facts.reading import reading

LEDE = "Sáng 5/3/2025, UBND tỉnh tổ chức hội nghị do bà Lò Thị Sen chủ trì. "
REST = "Rừng lên xanh tốt. " * 8


def _elsewhere(text: str, day: str | None = None) -> list[bool]:
    """Return of each sentence whether it tells of another occasion; "Sen" was at the meeting."""
    read = reading(text, day=None)
    occasions = Occasions(read)
    view, found = read.view, []
    for sentence in read.structure.sentences:
        acts = ["sen"] if "Sen" in view.text[sentence.start : sentence.end] else []
        found.append(occasions.is_elsewhere(sentence, acts, ["sen"]))
    return found


@pytest.mark.parametrize(
    ("passage", "elsewhere"),
    [
        ("Trước đó, ông Tú đi thăm rừng. Ông nói nhiều. Tại hội nghị, ông Tú nói.", [True, True, False]),
        ("Trước đó, ông Tú đi thăm rừng. Bà Sen nhắc việc này. Ông Tú nói.", [True, False, False]),
        ("Trao đổi với phóng viên, ông Tú nói. Ông kể nhiều.", [True, True]),
        ("Trao đổi với Rừng Xanh, ông Tú nói.", [True]),
        ("Bên lề hội nghị, trao đổi với phóng viên, ông Tú nói.", [False]),
        ("Ngày 2/2/2025, ông Tú đi thăm rừng. Ông Tú nói.", [True, False]),
        ("Trong văn bản gửi bộ, ông Tú đề nghị. Ông Tú nói.", [True, False]),
        ("Đêm 1/2, xã Mường Bú họp bàn. Ông Tú chủ trì cuộc họp.", [True, True]),
        ("Ông Tú nói, tại cuộc họp hôm 1/2/2025 đã bàn xong.", [False]),
    ],
)
def test_news_leaves_the_meeting_and_comes_back(passage: str, elsewhere: list[bool]) -> None:
    """A word for the press, an earlier time or another meeting leads away; the meeting or one of its people, back."""
    assert _elsewhere(LEDE + passage)[1 : 1 + len(elsewhere)] == elsewhere


def test_news_of_no_meeting_tells_of_none_anywhere() -> None:
    """A news item of some length that introduces no meeting is elsewhere throughout; an excerpt is not."""
    assert set(_elsewhere("Ông Vi Văn Tú kể chuyện rừng. " + REST)) == {True}
    assert _elsewhere("Ông Vi Văn Tú kể chuyện rừng.") == [False]


def test_an_interview_is_no_meeting() -> None:
    """Where the reporter thanks for the talk, nobody met."""
    assert set(_elsewhere(LEDE + REST + "Xin cảm ơn ông!")) == {True}


def test_a_notice_tells_of_its_meeting_alone() -> None:
    """Other genres than news know one occasion."""
    text = "THÔNG BÁO\nKết luận của bà Lò Thị Sen\nTrước đó, ông Tú đi thăm rừng.\n" + REST
    assert set(_elsewhere(text)) == {False}


def test_a_decision_without_a_meeting_tells_of_none() -> None:
    """Who is on a team that a decision sets up was at no meeting."""
    text = "Quyết định về việc lập tổ công tác\nCăn cứ Luật Lâm nghiệp;\nThư ký: ông Vi Văn Tú.\n" + REST
    assert set(_elsewhere(text)) == {True}
