"""Phrases are found leftmost, longest, on word boundaries."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

INDEX = PhraseIndex([("đồng", "VND"), ("tỷ đồng", "billion"), ("tỷ", "scale"), ("đồng chí", None), ("%", "percent")])


def _found(text: str) -> list[str]:
    return [match.payload for match in INDEX.find(fold(text))]


def test_the_longest_phrase_wins() -> None:
    """Where two phrases begin, the longer one is found."""
    assert _found("15 tỷ đồng") == ["billion"]


def test_blockers_take_their_place() -> None:
    """A blocker hides the phrase inside it and yields nothing."""
    assert _found("3 đồng chí, 5 đồng") == ["VND"]


def test_words_are_whole() -> None:
    """A phrase inside a longer word is not found; a sign needs no boundary."""
    assert _found("bảo đồngg; 5%") == ["percent"]


def test_case_and_tone_placement_do_not_matter() -> None:
    """Phrases are matched folded."""
    index = PhraseIndex([("Ủy ban", 1)])
    assert [match.payload for match in index.find(fold("UỶ BAN nhân dân"))] == [1]


def test_whether_a_phrase_occurs() -> None:
    """`occurs` looks at no more than its stretch, and a blocker is no phrase."""
    assert INDEX.occurs("15 tỷ", 3)
    assert not INDEX.occurs("15 tỷ", 0, 3)
    assert not INDEX.occurs(fold("3 đồng chí"))


def test_a_phrase_at_a_place() -> None:
    """`at` looks only at its place."""
    assert INDEX.at("5 tỷ", 2) is not None
    assert INDEX.at("5 tỷ", 1) is None


def test_there_is_no_phrase_behind_the_end_of_the_text() -> None:
    """A place at or past the end of the text holds no phrase and is no error."""
    assert [INDEX.at("5 tỷ", position) for position in (4, 5, 9)] == [None, None, None]


def test_a_search_may_reach_past_the_end_of_the_text() -> None:
    """What is behind the end of the text is nothing, not an error."""
    assert [match.payload for match in INDEX.find(fold("5 tỷ"), 0, 99)] == ["scale"]


def test_blocking_and_membership() -> None:
    """A blocker is known as such and is no phrase."""
    assert INDEX.blocks("đồng chí")
    assert "đồng chí" not in INDEX
    assert INDEX.get("TỶ") == "scale"


@given(st.text(alphabet="đồng tỷchí5%", max_size=40))
def test_matches_are_ordered_and_apart(text: str) -> None:
    """Matches never overlap and come in order."""
    matches = list(INDEX.find(fold(text)))
    assert all(a.end <= b.start for a, b in pairwise(matches))


def test_a_blocker_says_where_it_ends() -> None:
    """Its words are taken as a whole by who asks."""
    index = PhraseIndex([("trưởng", "post"), ("tăng trưởng", None)])
    assert index.blocked_at("tăng trưởng khá", 0) == len("tăng trưởng")
    assert index.blocked_at("trưởng phòng", 0) is None
