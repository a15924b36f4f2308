"""The phrases of corpora/phrases use what the rules know of figures, times, people, bodies and places."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from minutes_nlp.audit.tables import index_of_entries, tables_of
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.text import make_view
from tests.phrase_readers import RULES, read_phrase
from tests.phrases import Reject, rejects, wordings

FILES = ("units", "numbers", "periods", "comparisons", "occasions")
PARTS = {
    "indicators": ("topic",),
    "titles": ("title", "status", "honorific", "rank", "degree", "role"),
    "organisations": ("head", "sector"),
    "names": ("middle", "no_name", "credit"),
    "places": ("province",),
}
TABLES = [
    (file, table, entries) for file, table, entries in tables_of(RULES) if file in FILES or table in PARTS.get(file, ())
]
PHRASES: list[tuple[str, Reject]] = sorted(
    ((make_view(phrase.text).folded, phrase) for phrase in (*wordings(), *rejects())), key=lambda pair: len(pair[0])
)


@pytest.mark.parametrize(("file", "table", "entries"), TABLES, ids=[f"{file}.{table}" for file, table, _ in TABLES])
def test_every_entry_has_a_phrase(file: str, table: str, entries: tuple[Entry, ...]) -> None:
    """Each entry has a wording that is not read as its value without the entry, or a reject that then is no nothing."""
    unused = [entry.id for entry in entries if not _is_used(file, table, entry)]
    assert not unused, f"{file}.toml, [[{table}]]: nothing in corpora/phrases needs {', '.join(unused)}"


def _is_used(file: str, table: str, entry: Entry) -> bool:
    without = _without(RULES, file, table, entry)
    return any(not _is_read(phrase, without) for phrase in _with_a_form_of(file, entry))


def _is_read(phrase: Reject, rules: Rules) -> bool:
    return phrase.is_read(read_phrase(phrase.kind, phrase.text, phrase.day, rules))


def _with_a_form_of(file: str, entry: Entry) -> Iterator[Reject]:
    """Yield the phrases in which a form of `entry` stands: those of its own file first, the shortest first."""
    index = index_of_entries(RULES, [entry])
    found = [phrase for text, phrase in PHRASES if any(match.payload == entry.id for match in index.find(text))]
    yield from sorted(found, key=lambda phrase: phrase.file != file)


def _without(rules: Rules, file: str, table: str, entry: Entry) -> Rules:
    """Return `rules` without one entry; their hash tells them from `rules`, so that indexes are built anew."""
    rule_file = getattr(rules, file)
    kept = tuple(other for other in getattr(rule_file, table) if other.id != entry.id)
    fewer = {file: rule_file.model_copy(update={table: kept})}
    return replace(rules, sha256=f"{rules.sha256} without {file}.{table}.{entry.id}", **fewer)
