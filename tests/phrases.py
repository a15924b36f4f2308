"""The phrases of corpora/phrases as values: wordings with what they mean, and rejects."""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

Found = dict[str, Any]

_BEGIN = "|"
FILES = sorted((Path(__file__).parents[1] / "corpora" / "phrases").glob("*.toml"))
# The kinds whose wording is the mention itself; what the others read stands in its wording among other words.
WHOLE = frozenset({"quantity", "period", "deadline", "number", "code", "organization", "place", "indicator", "facts"})


@dataclass(frozen=True, slots=True)
class Reject:
    """Words that look like a value of `kind` and are none; `day` is the day they are read from."""

    file: str
    kind: str
    day: date | None
    text: str

    def __str__(self) -> str:
        """Return what a test is named after."""
        return f"{self.file}:{self.text}"

    def is_read(self, found: Sequence[Found]) -> bool:
        """Tell whether what is `found` in the words is as it should be: nothing."""
        return not found


@dataclass(frozen=True, slots=True)
class Wording(Reject):
    """One way to say a value; `expect` are the fields of the value, `start` is where the mention begins."""

    expect: Found
    start: int = 0

    def is_read(self, found: Sequence[Found]) -> bool:
        """Tell whether `found` is one mention, where it should be, with the fields of the value."""
        if len(found) != 1:
            return False
        return self._is_placed(found[0]) and {name: found[0].get(name) for name in self.expect} == self.expect

    def _is_placed(self, found: Found) -> bool:
        """Tell whether a mention is all of the wording, and what is read in a context no part of the context."""
        end = len(self.text)
        if self.kind in WHOLE:
            return (found["start"], found["end"]) == (self.start, end)
        return bool(0 <= found.get("start", 0) <= found.get("end", end) <= end)


def wordings() -> Iterator[Wording]:
    """Yield each way to say a value, of all files."""
    for file, kind, day, part in _parts():
        for value in part["value"]:
            for way in value["ways"]:
                before, _, _ = way.rpartition(_BEGIN)
                yield Wording(file, kind, day, way.replace(_BEGIN, ""), value["expect"], len(before))


def rejects() -> Iterator[Reject]:
    """Yield the rejects of all files."""
    for file, kind, day, part in _parts():
        yield from (Reject(file, kind, day, text) for text in part["rejects"])


def _parts() -> Iterator[tuple[str, str, date | None, dict[str, Any]]]:
    """Yield file, kind and day with the part of a file that has them: the whole file, and each [[more]] of it."""
    for path in FILES:
        table = tomllib.loads(path.read_text("utf-8"))
        for part in (table, *table.get("more", [])):
            day = part.get("date", table.get("date"))
            yield path.stem, part["kind"], date.fromisoformat(day) if day else None, part
