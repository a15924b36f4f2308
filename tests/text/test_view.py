"""The view and the way back from it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_nlp.errors import EvidenceError
from minutes_nlp.text.view import make_view

TEXT = "Ủy ban nhân dân tỉnh Hòa Bình họp; thu đạt 1.036 tỷ đồng."
HOSTILE = st.text(
    alphabet=st.one_of(
        st.sampled_from("aếđ \n\r\t\v\u00a0\u0301\u0323\u200b\u00ad\ufeff\u3000-."),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=200,
)


def test_plain_text_is_its_own_view() -> None:
    """Text in NFC with plain spaces and line ends is not copied."""
    view = make_view(TEXT)
    assert view.text is TEXT
    assert view.starts is None


@pytest.mark.parametrize(
    "source",
    [
        unicodedata.normalize("NFD", TEXT),
        TEXT.replace(" ", "  "),
        TEXT.replace(" ", "\u00a0"),
        TEXT.replace("dân", "d\u00adâ\u200bn"),
        "\ufeff" + TEXT,
    ],
)
def test_equal_meaning(source: str) -> None:
    """Normal forms, odd spaces and invisible characters give the same view, and evidence quotes the source."""
    view = make_view(source)
    assert view.text == TEXT
    for words in ("Ủy ban nhân dân", "Hòa Bình", "1.036 tỷ đồng", TEXT):
        start = view.text.index(words)
        evidence = view.evidence(start, start + len(words))
        assert source[evidence.start : evidence.end] == evidence.text
        assert make_view(evidence.text).text == words


def test_line_ends() -> None:
    """All line ends are one, and a quote over them is the source's."""
    view = make_view("một\r\nhai\rba\n")
    assert view.text == "một\nhai\nba\n"
    assert view.evidence(0, 7).text == "một\r\nhai"


def test_hard_wraps_are_joined() -> None:
    """A wrapped paragraph is one line of the view; the quote keeps the line end."""
    source = (
        "Thực hiện Nghị quyết của Hội đồng nhân dân, Ủy ban\nnhân dân huyện đã họp phiên thường kỳ để bàn công\n"
        "tác quý sau, có đủ các thành viên, và kết luận.\n"
    )
    view = make_view(source)
    assert "Ủy ban nhân dân huyện" in view.text
    start = view.text.index("Ủy ban nhân dân")
    assert view.evidence(start, start + 15).text == "Ủy ban\nnhân dân"


def test_reading() -> None:
    """Words for reading have their white space collapsed."""
    assert make_view("a \t b\nc").reading(0, 7) == "a b c"


def test_empty_evidence() -> None:
    """White space alone is no evidence."""
    with pytest.raises(EvidenceError):
        make_view("a   b").evidence(1, 2)


@given(HOSTILE)
def test_every_span_has_its_place(source: str) -> None:
    """Every span of the view lies in the source, and spans in order lie in order."""
    view = make_view(source)
    assert len(view.folded) == len(view.text)
    before = 0
    for position in range(len(view.text)):
        start, end = view.locate(position, position + 1)
        assert before <= start < end <= len(source)
        before = start
        if view.text[position].strip():
            evidence = view.evidence(position, position + 1)
            assert source[evidence.start : evidence.end] == evidence.text


@given(HOSTILE)
def test_view_of_a_view(source: str) -> None:
    """What the view took away does not come back: its text has no odd spaces, line ends or invisible characters."""
    assert not set(make_view(source).text) & set("\r\u00a0\u200b\u00ad\ufeff\u3000\v")
