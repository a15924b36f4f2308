"""Gold documents: a text with its gold, every quote located."""

import hashlib
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from minutes_nlp.errors import GoldError
from minutes_nlp.evaluate.gold import Attendee, GoldFile, Place, Quote
from minutes_nlp.mentions.types import Span


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """A text and its gold. `indicators` and `directives` are where the pieces of each stand, in the gold's order.

    `attendees` are where each is first mentioned (None when the gold does not say), `segments` where each begins; all
    offsets are into `text`.
    """

    id: str
    text: str
    gold: GoldFile
    attendees: tuple[int | None, ...]
    indicators: tuple[tuple[Span, ...], ...]
    directives: tuple[tuple[Span, ...], ...]
    segments: tuple[int, ...]


def load_corpus(directory: Path) -> tuple[GoldDocument, ...]:
    """Return the gold documents in the folders of `directory`, in order of name; a GoldError lists all faults."""
    folders = sorted(path.parent for path in directory.glob("*/gold.toml"))
    if not folders:
        raise GoldError([f"{directory}: holds no folder with a gold.toml"])
    faults: list[str] = []
    documents = [document for folder in folders if (document := _load(folder, folder, faults)) is not None]
    if faults:
        raise GoldError(faults)
    return tuple(documents)


def load_annotations(directory: Path, texts: Path) -> tuple[GoldDocument, ...]:
    """Return a second annotation of the documents in `texts`: `directory` holds the same folders, each its gold.toml.

    A GoldError lists all faults, documents without a second annotation among them.
    """
    faults: list[str] = []
    documents: list[GoldDocument] = []
    for folder in sorted(path.parent for path in texts.glob("*/gold.toml")):
        document = _load(folder, directory / folder.name, faults)
        if document is not None:
            documents.append(document)
    if faults:
        raise GoldError(faults)
    return tuple(documents)


def corpus_hash(documents: Sequence[GoldDocument]) -> str:
    """Return the hash of the texts and gold of a corpus."""
    digest = hashlib.sha256()
    for document in documents:
        digest.update(f"{document.id}\0{document.text}\0{document.gold.model_dump_json()}\0".encode())
    return digest.hexdigest()


def _load(folder: Path, annotation: Path, faults: list[str]) -> GoldDocument | None:
    """Return the document of `folder` with the gold in `annotation`, None when it cannot be read."""
    source, gold_path = folder / "source.txt", annotation / "gold.toml"
    try:
        text = source.read_bytes().decode("utf-8")
        table = tomllib.loads(gold_path.read_bytes().decode("utf-8"))
        gold = GoldFile.model_validate(table)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        faults.append(f"{folder.name}: {error}")
        return None
    except ValidationError as error:
        faults += [f"{folder.name}: {'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors()]
        return None
    locator = _Locator(folder.name, text, faults)
    document = GoldDocument(
        id=folder.name,
        text=text,
        gold=gold,
        attendees=tuple(_first_mention(locator, attendee) for attendee in gold.attendees),
        indicators=tuple(locator.all(f"indicator '{i.id}'", i.quote, i.quotes, i.within) for i in gold.indicators),
        directives=tuple(
            locator.all(f"directive {n}", d.quote, d.quotes, d.within) for n, d in enumerate(gold.directives)
        ),
        segments=tuple(
            start
            for n, segment in enumerate(gold.segments)
            for start in locator.starts(f"segment {n}", segment.begins, segment.within)
        ),
    )
    _locate_the_rest(locator, gold)
    faults += [f"{folder.name}: {fault}" for fault in _links(gold)]
    if list(document.segments) != sorted(document.segments):
        faults.append(f"{folder.name}: segments: not in the order of the text")
    return document


def _first_mention(locator: "_Locator", attendee: Attendee) -> int | None:
    spans = locator.all(f"attendee '{attendee.name}'", None, attendee.mentions, None)
    return min((span.start for span in spans), default=None)


def _locate_the_rest(locator: "_Locator", gold: GoldFile) -> None:
    """Locate what is only to be checked: comparisons, ranks, meeting, findings, rejected cues."""
    for indicator in gold.indicators:
        for n, comparison in enumerate(indicator.comparisons):
            locator.all(
                f"indicator '{indicator.id}' comparison {n}", comparison.quote, comparison.quotes, comparison.within
            )
        for rank in indicator.ranks:
            locator.all(f"indicator '{indicator.id}' rank", rank.quote, (), rank.within)
    locator.all("meeting", gold.meeting.quote, gold.meeting.quotes, gold.meeting.within)
    for finding in gold.findings:
        locator.all(f"finding '{finding.code}'", finding.quote, finding.quotes, finding.within)
    for cue in gold.rejected_cues:
        locator.all("rejected cue", cue.quote, (), cue.within)


def _links(gold: GoldFile) -> Iterator[str]:
    ids = [indicator.id for indicator in gold.indicators]
    yield from (f"indicator '{one}': the id stands twice" for one in sorted({i for i in ids if ids.count(i) > 1}))
    for indicator in gold.indicators:
        if indicator.part_of is not None and indicator.part_of not in ids:
            yield f"indicator '{indicator.id}': part_of: there is no '{indicator.part_of}'"
    for number, directive in enumerate(gold.directives):
        yield from (
            f"directive {number}: indicators: there is no '{one}'" for one in directive.indicators if one not in ids
        )


@dataclass(frozen=True, slots=True)
class _Locator:
    """Finds quotes in one text; what is missing or ambiguous is a fault."""

    name: str
    text: str
    faults: list[str]

    def all(self, item: str, quote: Quote | None, quotes: Sequence[Quote], within: str | None) -> tuple[Span, ...]:
        """Return where the quotes of an item stand."""
        wanted = [*([quote] if quote is not None else []), *quotes]
        return tuple(span for one in wanted if (span := self._one(item, one, within)) is not None)

    def starts(self, item: str, quote: Quote, within: str | None) -> tuple[int, ...]:
        """Return where a quote starts, nothing when it is not found."""
        span = self._one(item, quote, within)
        return (span.start,) if span is not None else ()

    def _one(self, item: str, quote: Quote, within: str | None) -> Span | None:
        if isinstance(quote, Place):
            return self._one(item, quote.quote, quote.within)
        passage, base = self.text, 0
        if within is not None:
            if self.text.count(within) != 1:
                self._fault(item, within, self.text.count(within), "within")
                return None
            passage, base = within, self.text.index(within)
        if passage.count(quote) != 1:
            self._fault(item, quote, passage.count(quote), "quote")
            return None
        start = base + passage.index(quote)
        return Span(start, start + len(quote))

    def _fault(self, item: str, quote: str, count: int, kind: str) -> None:
        times = "is not in the text" if count == 0 else f"stands {count} times"
        self.faults.append(f"{self.name}: {item}: {kind} {times}: '{quote[:80]}'")
