"""Places are explained by what claims them."""

import unicodedata

from minutes_nlp.explain import explain_place
from minutes_nlp.pipeline import trace
from minutes_nlp.reading import read_text
from minutes_nlp.rules import load_rules


def _pointers(text: str, word: str) -> list[tuple[str, str]]:
    found = trace(read_text(text), load_rules(), reference_date=None)
    return [(e.pointer, e.value) for e in explain_place(found, text.index(word))]


def test_a_claimed_place_names_its_result() -> None:
    """A place in evidence names the result, also in a decomposed text."""
    for text in ("Thu ngân sách tháng 2/2025 đạt 15 tỷ đồng.",):
        assert ("/indicators/0", "i31") in _pointers(text, "15")
        decomposed = unicodedata.normalize("NFD", text)
        assert "/indicators/0" in {pointer for pointer, _ in _pointers(decomposed, "15")}


def test_an_unclaimed_place_says_so() -> None:
    """A numeral nobody understood is listed as unclaimed, a cue set aside with its reason."""
    assert ("/coverage/numbers/unclaimed", "") in _pointers("Ghi chú 8-8-8 và 77.", "77")
    text = "Năm 2024, UBND tỉnh đã giao Sở Y tế kiểm tra các cơ sở."
    assert any(pointer == "/coverage/directive_cues/rejected" for pointer, _ in _pointers(text, "giao"))
