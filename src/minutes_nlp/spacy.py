"""The spaCy component `minutes_nlp`, and a Vietnamese tokenizer whose documents keep their text exactly.

    >>> from minutes_nlp.spacy import blank
    >>> nlp = blank()
    >>> nlp.add_pipe("minutes_nlp")
    >>> doc = nlp("…")
    >>> doc.spans["directives"], doc._.minutes

Any pipeline takes the component; the tokenizer is for those that have none for Vietnamese.
"""

import datetime
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import regex
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import registry
from spacy.vocab import Vocab

from minutes_nlp import pipeline
from minutes_nlp.errors import EvidenceError, UnreadableError
from minutes_nlp.model import Evidence, Minutes, Segment
from minutes_nlp.output.json import to_json, without_text
from minutes_nlp.reading import read_text
from minutes_nlp.reading.days import read_day
from minutes_nlp.rules import Rules, load_rules
from minutes_nlp.text import make_view

COMPONENT = "minutes_nlp"
TOKENIZER = "minutes_nlp.Tokenizer.v1"
GROUPS = ("segments", "attendees", "indicators", "directives")
_DATA = "minutes_nlp"
_WORD_OR_MARK = regex.compile(r"[\p{L}\p{M}\p{N}]++|[^\s\p{L}\p{M}\p{N}]")
_Place = tuple[str, str, Evidence | Segment]


def blank() -> Language:
    """Return an empty Vietnamese pipeline with the tokenizer of this module, without a need of pyvi."""
    return spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}})


class _Stateless:
    """What spaCy asks of the parts of a pipeline that have nothing of their own to store."""

    def to_bytes(self, **_: object) -> bytes:
        return b""

    def from_bytes(self, _: bytes, **__: object) -> "_Stateless":
        return self

    def to_disk(self, path: Path | str, **_: object) -> None:
        """Store nothing: the configuration of the pipeline says all."""

    def from_disk(self, path: Path | str, **_: object) -> "_Stateless":
        return self


class Tokenizer(_Stateless):
    """Vietnamese words by underthesea as a `Doc` whose text is the input, to the last odd space."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """Return the document of `text`."""
        words: list[str] = []
        spaces: list[bool] = []
        for start, end in _with_gaps(_word_spans(text), len(text)):
            piece = text[start:end]
            if piece.startswith(" ") and spaces and not spaces[-1] and not words[-1].isspace():
                spaces[-1], piece = True, piece[1:]
            if piece:
                words.append(piece)
                spaces.append(False)
        return Doc(self.vocab, words=words, spaces=spaces)

    def pipe(self, texts: Iterable[str], batch_size: int = 1000) -> Iterator[Doc]:
        """Yield the documents of `texts`, in order."""
        return map(self, texts)


@registry.tokenizers(TOKENIZER)  # type: ignore[untyped-decorator]
def make_tokenizer() -> Callable[[Language], Tokenizer]:
    """Return what makes the tokenizer of a pipeline."""
    return lambda nlp: Tokenizer(nlp.vocab)


def _word_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the words of `text` stand in it, in order; none goes over the end of a paragraph."""
    view = make_view(text)
    start = 0
    for line in view.text.split("\n"):
        for first, last in _words_of(line):
            yield view.locate(start + first, start + last)
        start += len(line) + 1


def _words_of(line: str) -> list[tuple[int, int]]:
    if not line.strip():
        return []
    from underthesea import word_tokenize

    return _align(word_tokenize(line, use_token_normalize=False), line) or [
        match.span() for match in _WORD_OR_MARK.finditer(line)
    ]


def _align(words: Iterable[str], line: str) -> list[tuple[int, int]] | None:
    """Return the spans of `words` in `line`, white space apart; None when they are not the letters of the line."""
    spans = []
    position = 0
    for word in words:
        start = -1
        for char in word:
            if char.isspace():
                continue
            while position < len(line) and line[position].isspace():
                position += 1
            if position == len(line) or line[position] != char:
                return None
            start = position if start < 0 else start
            position += 1
        if start >= 0:
            spans.append((start, position))
    return None if line[position:].strip() else spans


def _with_gaps(spans: Iterable[tuple[int, int]], length: int) -> Iterator[tuple[int, int]]:
    """Yield `spans` and what lies between them, so that together they tile `length`."""
    done = 0
    for start, end in spans:
        if done < start:
            yield done, start
        if max(done, start) < end:
            yield max(done, start), end
        done = max(done, end)
    if done < length:
        yield done, length


class MinutesComponent(_Stateless):
    """Reads each document: fills `doc.spans` for GROUPS (labels, ids) and `doc._.minutes`."""

    def __init__(self, rules: Rules, date: datetime.date | None) -> None:
        self.rules = rules
        self.date = date

    def __call__(self, doc: Doc) -> Doc:
        """Return `doc` with what was read in it; a document without content gets empty groups."""
        for group in GROUPS:
            doc.spans[group] = []
        try:
            source = read_text(doc.text)
        except UnreadableError:
            return doc
        minutes = pipeline.read(source, self.rules, reference_date=self.date)
        doc.user_data[_DATA] = to_json(without_text(minutes), indent=None)
        for group, places in _places(minutes).items():
            doc.spans[group] = [_span(doc, *place) for place in places]
        return doc


@Language.factory(COMPONENT, default_config={"rules": None, "date": None}, assigns=["doc._.minutes", "doc.spans"])
def make_minutes_component(nlp: Language, name: str, rules: str | None, date: str | None) -> MinutesComponent:
    """Return the component; `rules` is a directory of rule files, `date` the reference day as YYYY-MM-DD."""
    return MinutesComponent(load_rules(rules), read_day(date) if date is not None else None)


def _places(minutes: Minutes) -> dict[str, list[_Place]]:
    """Return what goes into the span groups: label, id and place of every evidence."""
    return {
        "segments": [(item.kind, item.id, item) for item in minutes.segments if item.start < item.end],
        "attendees": [(item.type, item.id, place) for item in minutes.attendees for place in item.mentions],
        "indicators": [(item.status, item.id, place) for item in minutes.indicators for place in item.evidence],
        "directives": [(item.kind, item.id, place) for item in minutes.directives for place in item.evidence],
    }


def _span(doc: Doc, label: str, identity: str, place: Evidence | Segment) -> Span:
    span = doc.char_span(place.start, place.end, label=label, span_id=identity, alignment_mode="expand")
    if span is None:
        raise EvidenceError(f"{identity}: no text at {place.start}..{place.end}")
    return span


def _read_minutes(doc: Doc) -> Minutes | None:
    """Return the minutes of a document, None when the component has not read it or it has no content.

    They are kept as JSON, which goes with the document to other processes and to disk.
    """
    data = doc.user_data.get(_DATA)
    return None if data is None else Minutes.model_validate_json(data).model_copy(update={"text": doc.text})


Doc.set_extension("minutes", getter=_read_minutes, force=True)
