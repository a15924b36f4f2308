"""Every entry of every rule table is found in its examples and in none of its counters."""

from collections.abc import Iterator, Mapping

import pytest

from minutes_nlp.mentions.slots import slot_heads, slot_patterns
from minutes_nlp.rules import Entry, RuleFile, load_rules
from minutes_nlp.text import PhraseIndex, make_view
from minutes_nlp.text.templates import TemplateIndex

RULES = load_rules()


def _tables() -> Iterator[tuple[str, tuple[Entry, ...]]]:
    for name in RULES.__dataclass_fields__:
        file = getattr(RULES, name)
        if isinstance(file, RuleFile):
            for table, entries in file.tables():
                yield f"{name}.{table}", entries


TABLES: Mapping[str, tuple[Entry, ...]] = dict(_tables())


def _found(entries: tuple[Entry, ...], text: str) -> set[str]:
    """Return the ids of the entries of a table that are found in `text`, each looked for alone."""
    folded = make_view(text).folded
    ids: set[str] = set()
    for entry in entries:
        forms: list[tuple[str, str | None]] = [(form, entry.id) for form in entry.forms]
        blockers: list[tuple[str, str | None]] = [(form, None) for form in entry.unless]
        ids.update(match.payload for match in _index([*blockers, *forms]).find(folded))
    return ids


def _index(forms: list[tuple[str, str | None]]) -> PhraseIndex[str] | TemplateIndex[str]:
    """Return the index that the program uses for such forms: of templates where one has a slot."""
    if any(mark in form for form, _ in forms for mark in "{|"):
        return TemplateIndex(forms, slot_patterns(RULES), slot_heads(RULES))
    return PhraseIndex(forms)


CASES = [
    (table, entry, text, expected)
    for table, entries in TABLES.items()
    for entry in entries
    for expected, texts in ((True, entry.examples), (False, entry.counters))
    for text in texts
]


@pytest.mark.parametrize(
    ("table", "entry", "text", "expected"),
    CASES,
    ids=[f"{table}:{entry.id}:{'example' if expected else 'counter'}" for table, entry, _, expected in CASES],
)
def test_an_entry_is_found_in_its_examples_only(table: str, entry: Entry, text: str, expected: bool) -> None:
    """An entry is found in each of its examples and in none of its counters."""
    assert (entry.id in _found((entry,), text)) is expected, f"{table} {entry.id}: {text!r}"


def test_there_is_something_to_test() -> None:
    """Every rule file that has entries is looked at."""
    assert len(TABLES) > 20
    assert len(CASES) > 300
