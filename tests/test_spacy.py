"""The spaCy component and the tokenizer."""

import unicodedata
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

import minutes_nlp
from minutes_nlp import pipeline
from minutes_nlp.model import Minutes
from minutes_nlp.spacy import GROUPS, Tokenizer, blank
from tests.samples import TEXT, make_minutes

TEXTS = [
    "Ủy ban  nhân dân\ntỉnh Hòa Bình họp.\r\n",
    "",
    "  ",
    "UBND\x07 tỉnh\u200b A\u00a0",
    "Thu đạt 7,52 % (tăng 3%).",
]


@pytest.fixture(scope="module")
def nlp() -> Language:
    """Return a pipeline with the component."""
    made = blank()
    made.add_pipe("minutes_nlp", config={"date": "2025-03-01"})
    return made


@pytest.mark.parametrize("text", [*TEXTS, " \n x", unicodedata.normalize("NFD", TEXTS[0]), "\t", "a  b", "😀 họp"])
def test_text_is_kept(nlp: Language, text: str) -> None:
    """The document's text is the input, whatever white space, normal form or invisible characters it has."""
    assert nlp(text).text == text


@settings(max_examples=50, deadline=None)
@given(
    st.text(
        alphabet=st.one_of(st.sampled_from("aếd \n\t\u00a0\u0301\u200b.,%-"), st.characters(exclude_categories=["Cs"]))
    )
)
def test_any_text_is_kept(text: str) -> None:
    """The tokenizer keeps any text."""
    assert Tokenizer(blank().vocab)(text).text == text


def test_words(nlp: Language) -> None:
    """Words are Vietnamese words, of several syllables; numbers are whole."""
    words = [token.text for token in nlp.make_doc("Chủ tịch UBND tỉnh Bắc Kạn: thu ngân sách đạt 1.036 tỷ đồng.")]
    assert "Chủ tịch" in words
    assert "1.036" in words
    assert words[-1] == "."


def test_no_word_over_a_line(nlp: Language) -> None:
    """No word goes over the end of a paragraph, and white space beyond one space is a token of its own."""
    tokens = [token.text for token in nlp.make_doc("Hòa\nBình  họp ")]
    assert tokens == ["Hòa", "\n", "Bình", " ", "họp"]


def test_tokens_fall_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words that are not the letters of the text are not believed."""
    import underthesea

    monkeypatch.setattr(underthesea, "word_tokenize", lambda *_, **__: ["khác"])
    document = Tokenizer(blank().vocab)("Họp lúc 8h.")
    assert [token.text for token in document] == ["Họp", "lúc", "8h", "."]


def test_minutes(nlp: Language) -> None:
    """`doc._.minutes` is what the package itself extracts."""
    text = TEXTS[0]
    assert nlp(text)._.minutes == minutes_nlp.extract(text, date="2025-03-01")


def test_span_groups(nlp: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    """The span groups hold every evidence with its label and the id of its item."""
    monkeypatch.setattr(pipeline, "read", lambda *_, **__: make_minutes())
    document = nlp(TEXT)
    groups = {name: [(span.text, span.label_, span.id_) for span in document.spans[name]] for name in GROUPS}
    assert groups == {
        "segments": [(TEXT, "other", "s0")],
        "attendees": [("Lê Văn Mẫn", "person", "a1")],
        "indicators": [("Thu ngân sách đạt 412,2 tỷ đồng", "estimate", "i1")],
        "directives": [("Giao Sở Tài chính báo cáo trước ngày 15/3/2025", "order", "d1")],
    }
    assert document._.minutes == make_minutes()


def test_documents_without_content(nlp: Language) -> None:
    """A document with nothing to read has empty groups and no minutes."""
    document = nlp("  ")
    assert document._.minutes is None
    assert {name: len(document.spans[name]) for name in GROUPS} == dict.fromkeys(GROUPS, 0)


def test_unread_documents() -> None:
    """A document that the component has not seen has no minutes."""
    assert blank()("Họp.")._.minutes is None


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of Python 3.12 and later, on forking with threads
def test_two_processes(nlp: Language) -> None:
    """Documents come back from other processes with their text, minutes and spans."""
    documents = list(nlp.pipe(TEXTS, n_process=2, batch_size=2))
    assert [document.text for document in documents] == TEXTS
    for document, here in zip(documents, map(nlp, TEXTS), strict=True):
        assert document._.minutes == here._.minutes
        assert len(document.spans["segments"]) == len(here.spans["segments"])


def test_pipeline_on_disk(nlp: Language, tmp_path: Path) -> None:
    """The pipeline is stored and loaded with tokenizer, component and its settings, also as bytes."""
    nlp.to_disk(tmp_path / "nlp")
    loaded = spacy.load(tmp_path / "nlp")
    assert isinstance(loaded.tokenizer, Tokenizer)
    assert loaded(TEXTS[0])._.minutes == nlp(TEXTS[0])._.minutes
    other = blank()
    other.add_pipe("minutes_nlp")
    assert other.from_bytes(nlp.to_bytes())(TEXTS[0]).text == TEXTS[0]


def test_document_in_bytes(nlp: Language) -> None:
    """A stored document keeps its minutes and its spans."""
    document = nlp(TEXTS[0])
    again = Doc(nlp.vocab).from_bytes(document.to_bytes())
    assert isinstance(again._.minutes, Minutes)
    assert again._.minutes == document._.minutes
    assert [span.id_ for span in again.spans["segments"]] == [span.id_ for span in document.spans["segments"]]


def test_other_tokenizers() -> None:
    """The component works with any tokenizer."""
    made = spacy.blank("xx")
    made.add_pipe("minutes_nlp")
    text = "Ủy ban  nhân dân tỉnh họp."
    assert made(text)._.minutes.text == text


def test_wrong_settings() -> None:
    """Wrong rules or a wrong date are told when the component is added."""
    with pytest.raises(minutes_nlp.RuleError):
        blank().add_pipe("minutes_nlp", config={"rules": "no-such-directory"})
    with pytest.raises(ValueError):
        blank().add_pipe("minutes_nlp", config={"date": "3/2/2025"})
