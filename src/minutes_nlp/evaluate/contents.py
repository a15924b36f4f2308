"""What a corpus holds, counted."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from minutes_nlp.evaluate.corpus import GoldDocument, load_corpus


@dataclass(frozen=True, slots=True)
class Contents:
    """How many documents, characters and facts of each kind there are."""

    documents: int = 0
    characters: int = 0
    indicators: int = 0
    attendees: int = 0
    directives: int = 0

    def __add__(self, other: "Contents") -> "Contents":
        """Add two contents."""
        return Contents(
            self.documents + other.documents,
            self.characters + other.characters,
            self.indicators + other.indicators,
            self.attendees + other.attendees,
            self.directives + other.directives,
        )


def load_sets(directory: Path) -> dict[str, tuple[GoldDocument, ...]]:
    """Return the sets of a corpus by name: the sub-folders of `directory`, or itself when it holds documents."""
    if any(directory.glob("*/gold.toml")):
        return {directory.name: load_corpus(directory)}
    sets = sorted({path.parents[1] for path in directory.glob("*/*/gold.toml")})
    return {path.name: load_corpus(path) for path in sets or [directory]}


def count_contents(documents: Iterable[GoldDocument]) -> dict[str, Contents]:
    """Return what documents hold, by genre."""
    genres: dict[str, Contents] = {}
    for document in documents:
        gold = document.gold
        one = Contents(1, len(document.text), len(gold.indicators), len(gold.attendees), len(gold.directives))
        genres[gold.genre] = genres.get(gold.genre, Contents()) + one
    return dict(sorted(genres.items()))
