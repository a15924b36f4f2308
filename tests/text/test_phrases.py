"""Phrase matching against the plainest way to do it."""

from hypothesis import given
from hypothesis import strategies as st

from minutes_nlp.text.fold import fold
from minutes_nlp.text.phrases import PhraseIndex

WORDS = st.sampled_from(
    ["ủy", "ban", "ủy ban", "bản", "đ", "đ/kg", "%", "m²", "km", "²", "3", "3 đồng", "đồng chí", "-", "ha"]
)


def _is_letter(char: str) -> bool:
    return char.isalnum() and not char.isdecimal()


def _stands(form: str, text: str, position: int, end: int) -> bool:
    last = position + len(form)
    return (
        last <= end
        and text.startswith(form, position)
        and not (form[0].isalpha() and position > 0 and _is_letter(text[position - 1]))
        and not (form[-1].isalnum() and last < end and _is_letter(text[last]))
    )


def _plainly(forms: dict[str, str | None], text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Find the longest form at each place, from left to right."""
    found = []
    while start < end:
        here = max((form for form in forms if _stands(form, text, start, end)), key=len, default=None)
        payload = forms[here] if here else None
        if here and payload:
            found.append((start, start + len(here), payload))
        start += len(here) if here else 1
    return found


@given(
    forms=st.dictionaries(WORDS, st.one_of(st.none(), st.just("x"), st.just("y")), max_size=8),
    words=st.lists(WORDS, max_size=30),
    joint=st.sampled_from([" ", "", "  "]),
    edges=st.tuples(st.integers(0, 60), st.integers(0, 60)),
)
def test_leftmost_longest(forms: dict[str, str | None], words: list[str], joint: str, edges: tuple[int, int]) -> None:
    """The longest phrase at the leftmost place is found, on word boundaries, inside the range asked for."""
    text = joint.join(words)
    start, end = sorted(min(edge, len(text)) for edge in edges)
    index = PhraseIndex(forms.items())
    found = [(match.start, match.end, match.payload) for match in index.find(text, start, end)]
    assert found == _plainly(forms, text, start, end)
    for position in range(start, end):
        here = max((form for form in forms if _stands(form, text, position, end)), key=len, default=None)
        match = index.at(text, position, end)
        assert (match.payload if match else None) == (forms[here] if here else None)


def test_folded() -> None:
    """Case and the placement of the tone do not matter; blockers take their place and yield nothing."""
    index = PhraseIndex([("đồng", "VND"), ("Hoà Bình", "place"), ("đồng chí", None)])
    text = fold("3 đồng chí, 5 Đồng ở HÒA BÌNH")
    assert [(text[match.start : match.end], match.payload) for match in index.find(text)] == [
        ("đồng", "VND"),
        ("hòa bình", "place"),
    ]
    assert "hòa bình" in index
    assert "đồng chí" not in index
    assert index.blocks("Đồng chí")
    assert not index.blocks("đồng")
    assert index.get("ĐỒNG") == "VND"


def test_blocker_and_phrase() -> None:
    """A form that is both a phrase and a blocker is a phrase, whichever comes first."""
    for phrases in ([("a", None), ("a", "x")], [("a", "x"), ("a", None)]):
        assert [match.payload for match in PhraseIndex(phrases).find("a")] == ["x"]


def test_no_phrases() -> None:
    """An index without phrases finds nothing."""
    index: PhraseIndex[str] = PhraseIndex([])
    assert list(index.find("ủy ban")) == []
    assert index.at("ủy ban", 0) is None
