"""Tests of what stands around names."""

from minutes_nlp.mentions.frames import find_frames
from minutes_nlp.mentions.organisations import find_organisations
from minutes_nlp.mentions.person_words import person_words
from minutes_nlp.mentions.places import find_places
from minutes_nlp.text import make_view
from tests.mentions.reading import RULES


def test_frames_do_not_overlap() -> None:
    """Posts, bodies and words of address are frames; names stand in the gaps."""
    view = make_view("đồng chí Trưởng Ban Pháp chế HĐND tỉnh Lò Thị Sen")
    frames = find_frames(view, person_words(RULES), find_organisations(view, RULES), find_places(view, RULES))
    kinds = [frame.kind for frame in frames.all]
    assert kinds == ["honorific", "title", "organisation"]
    gaps = [view.text[gap.start : gap.end].strip() for gap in frames.gaps(len(view.text))]
    assert [gap for gap in gaps if gap] == ["Lò Thị Sen"]
    assert frames.starting_at(0) == frames.ending_at(len("đồng chí"))
