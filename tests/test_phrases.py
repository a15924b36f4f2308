"""The phrases of corpora/phrases: one mention for each wording, none for a reject."""

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from minutes_nlp.model import Record
from minutes_nlp.pipeline import parse
from minutes_nlp.rules import load_rules

FILES = sorted((Path(__file__).parents[1] / "corpora" / "phrases").glob("*.toml"))
RULES = load_rules()


def _wordings() -> Iterator[tuple[str, str, date | None, str, dict[str, Any]]]:
    for path in FILES:
        table = tomllib.loads(path.read_text("utf-8"))
        day = date.fromisoformat(table["date"]) if "date" in table else None
        for value in table["value"]:
            for way in value["ways"]:
                yield path.stem, table["kind"], day, way, value["expect"]


def _rejects() -> Iterator[tuple[str, str, date | None, str]]:
    for path in FILES:
        table = tomllib.loads(path.read_text("utf-8"))
        day = date.fromisoformat(table["date"]) if "date" in table else None
        yield from ((path.stem, table["kind"], day, text) for text in table["rejects"])


def _shown(record: Record) -> dict[str, Any]:
    """Return a record as its JSON, its unit as the code alone."""
    shown = record.model_dump(mode="json", by_alias=True)
    if isinstance(shown.get("unit"), dict):
        shown["unit"] = shown["unit"]["code"]
    return shown


@pytest.mark.parametrize(
    ("file", "kind", "day", "way", "expect"), list(_wordings()), ids=[f"{w[0]}:{w[3]}" for w in _wordings()]
)
def test_a_wording_is_its_value(file: str, kind: str, day: date | None, way: str, expect: dict[str, Any]) -> None:
    """Each wording gives exactly one mention, over all of it, with the fields of its value."""
    found = [_shown(record) for record in parse(way, kind, date=day, rules=RULES)]
    assert len(found) == 1, found
    assert (found[0]["start"], found[0]["end"]) == (0, len(way))
    assert {name: found[0][name] for name in expect} == expect


@pytest.mark.parametrize(("file", "kind", "day", "text"), list(_rejects()), ids=[f"{r[0]}:{r[3]}" for r in _rejects()])
def test_a_reject_is_nothing(file: str, kind: str, day: date | None, text: str) -> None:
    """Words that only look like a value give no mention."""
    assert parse(text, kind, date=day, rules=RULES) == ()
