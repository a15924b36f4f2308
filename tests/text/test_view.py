"""The view is normal, and every place of it is a place of the source."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_nlp.errors import EvidenceError
from minutes_nlp.text import make_view

TEXT = "Sáng 05/3/2025, UBND tỉnh họp.\n\nThu ngân sách đạt 15,2 tỷ đồng."


def test_a_normal_text_is_its_own_view() -> None:
    """A text in NFC with plain line ends needs no map."""
    view = make_view(TEXT)
    assert view.text is TEXT
    assert view.starts is None


@pytest.mark.parametrize(
    "source",
    [unicodedata.normalize("NFD", TEXT), TEXT.replace("\n", "\r\n"), TEXT.replace(" ", "\u00a0"), "\ufeff" + TEXT],
    ids=["nfd", "crlf", "nbsp", "bom"],
)
def test_spellings_of_a_text_have_one_view(source: str) -> None:
    """NFD, Windows line ends, hard spaces and invisible characters give the same view."""
    assert make_view(source).text == TEXT


def test_runs_of_spaces_are_one() -> None:
    """Doubled spaces are one space of the view, and evidence over them quotes them all."""
    view = make_view("đạt  15   tỷ")
    assert view.text == "đạt 15 tỷ"
    assert view.evidence(0, len(view.text)).text == "đạt  15   tỷ"


def test_evidence_is_trimmed() -> None:
    """Evidence does not begin or end with white space, and is never empty."""
    view = make_view("  đạt  ")
    assert view.evidence(0, len(view.text)).text == "đạt"
    with pytest.raises(EvidenceError):
        view.evidence(0, 1)


@given(st.text(alphabet="aàa\u0300\u0301 \r\n\u00a0\u200b-đ.5", max_size=60), st.data())
def test_evidence_holds_in_the_source(source: str, data: st.DataObject) -> None:
    """Evidence of any span of the view stands in the source at its offsets, whatever the source is."""
    view = make_view(source)
    assert len(view.folded) == len(view.text)
    start = data.draw(st.integers(0, len(view.text)))
    end = data.draw(st.integers(start, len(view.text)))
    if view.text[start:end].strip():
        evidence = view.evidence(start, end)
        assert source[evidence.start : evidence.end] == evidence.text


def test_what_stands_before_a_place() -> None:
    """The text before a place ends before the spaces, or other marks, at its end."""
    view = make_view("so với  , năm 2024")
    place = view.text.index("năm")
    assert (view.text[: view.behind(place)], view.text[: view.behind(place, " ,")]) == ("so với ,", "so với")
    assert view.behind(0) == 0


def test_columns_stay_apart() -> None:
    """A wide gap inside a line is a tab, at its ends and where it is narrow a space."""
    view = make_view("    Ông: Vi Văn Tú      Chức vụ: Giám đốc    \nhai   từ")
    assert view.text == " Ông: Vi Văn Tú\tChức vụ: Giám đốc \nhai từ"
    gap = view.text.index("\t")
    assert view.locate(gap, gap + 1) == (18, 24)


def test_a_column_begins_behind_its_tab_or_its_line_end() -> None:
    """Where a column or a line begins is found from any place in it."""
    view = make_view("một\nhai    ba")
    starts = [view.column_start(view.text.index(word)) for word in ("một", "hai", "ba")]
    assert starts == [0, 4, 8]
    assert view.column_start(len(view.text)) == 8


def test_a_line_ends_behind_spaces() -> None:
    """Spaces at the end of a line are no words; anything else is."""
    view = make_view("một \nhai ba")
    ends = [view.ends_line(view.text.index(word) + len(word)) for word in ("một", "hai", "ba")]
    assert ends == [True, False, True]
