"""Tests of the candidates of the ledger of names."""

from minutes_nlp.mentions.names import find_name_candidates
from minutes_nlp.text import make_view
from tests.mentions.reading import RULES


def test_every_name_is_a_candidate() -> None:
    """Matched names and other capitalised runs count, the first word of a sentence does not."""
    text = "Tại phiên họp, ông Vi Văn Tú nói về khu Thác Mơ. Kết quả khá."
    view = make_view(text)
    assert [text[span.start : span.end] for span in find_name_candidates(view, RULES)] == ["Vi Văn Tú", "Thác Mơ"]
