"""The phrases of corpora/phrases: one mention for each wording, none for a reject."""

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from minutes_nlp.rules import default_dir
from tests.phrase_readers import read_phrase

FILES = sorted((Path(__file__).parents[1] / "corpora" / "phrases").glob("*.toml"))


def _tables() -> Iterator[tuple[str, str, date | None, dict[str, Any]]]:
    """Yield file, kind and day with the part of a file that has them: the whole file, and each [[more]] of it."""
    for path in FILES:
        table = tomllib.loads(path.read_text("utf-8"))
        for part in (table, *table.get("more", [])):
            day = part.get("date", table.get("date"))
            yield path.stem, part["kind"], date.fromisoformat(day) if day else None, part


def _wordings() -> Iterator[tuple[str, str, date | None, str, dict[str, Any]]]:
    for file, kind, day, part in _tables():
        for value in part["value"]:
            yield from ((file, kind, day, way, value["expect"]) for way in value["ways"])


def _rejects() -> Iterator[tuple[str, str, date | None, str]]:
    for file, kind, day, part in _tables():
        yield from ((file, kind, day, text) for text in part["rejects"])


@pytest.mark.parametrize(
    ("file", "kind", "day", "way", "expect"), list(_wordings()), ids=[f"{w[0]}:{w[3]}" for w in _wordings()]
)
def test_a_wording_is_its_value(file: str, kind: str, day: date | None, way: str, expect: dict[str, Any]) -> None:
    """Each wording gives exactly one mention, over all of it, with the fields of its value."""
    found = read_phrase(kind, way, day)
    assert len(found) == 1, found
    assert (found[0].get("start", 0), found[0].get("end", len(way))) == (0, len(way))
    assert {name: found[0].get(name) for name in expect} == expect


@pytest.mark.parametrize(("file", "kind", "day", "text"), list(_rejects()), ids=[f"{r[0]}:{r[3]}" for r in _rejects()])
def test_a_reject_is_nothing(file: str, kind: str, day: date | None, text: str) -> None:
    """Words that only look like a value give no mention."""
    assert read_phrase(kind, text, day) == []


def test_every_rule_file_has_its_phrases() -> None:
    """There is one file of phrases for each rule file."""
    assert {path.stem for path in FILES} == {path.stem for path in default_dir().glob("*.toml")}
