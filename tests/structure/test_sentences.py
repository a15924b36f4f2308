"""Paragraphs are lines, sentences end where the writer ends them."""

from minutes_nlp.mentions.markers import find_markers
from minutes_nlp.rules import load_rules
from minutes_nlp.structure.sentences import split_paragraphs, split_sentences
from minutes_nlp.text import make_view

RULES = load_rules()


def _sentences(text: str) -> list[str]:
    view = make_view(text)
    paragraphs = split_paragraphs(view, find_markers(view))
    return [view.text[s.start : s.end] for s in split_sentences(view, RULES, paragraphs)]


def test_sentences_end_at_full_stops() -> None:
    """A full stop before a capital ends a sentence, a decimal or an abbreviation does not."""
    text = "Thu đạt 73.4%. Ông TS. Lê Hà dự. Tp. Vinh tăng 5%."
    assert _sentences(text) == ["Thu đạt 73.4%.", "Ông TS. Lê Hà dự.", "Tp. Vinh tăng 5%."]


def test_quotations_keep_their_marks() -> None:
    """A closing mark belongs to the sentence it closes."""
    assert _sentences("Ông nói: “Cần làm ngay.” Sau đó họp.") == ["Ông nói: “Cần làm ngay.”", "Sau đó họp."]


def test_paragraphs_know_their_markers() -> None:
    """The text of an item begins behind its marker."""
    view = make_view("a) Sở Y tế\n\nGiao")
    first, second = split_paragraphs(view, find_markers(view))
    assert (first.marker, view.text[first.marker_end : first.end]) == ("a)", "Sở Y tế")
    assert second.marker is None


def test_a_text_without_words_has_no_sentence() -> None:
    """Nothing but white space has neither paragraph nor sentence."""
    assert _sentences(" \n\n ") == []
