"""The tables of the rules, and an index of each as the program builds it."""

from collections.abc import Iterable, Iterator

from minutes_nlp.mentions.slots import slot_heads, slot_patterns
from minutes_nlp.rules import Entry, RuleFile, Rules
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.templates import TemplateIndex


def tables_of(rules: Rules) -> Iterator[tuple[str, str, tuple[Entry, ...]]]:
    """Yield file, table and entries of every table that has entries."""
    for name in rules.__dataclass_fields__:
        file = getattr(rules, name)
        if isinstance(file, RuleFile):
            for table, entries in file.tables():
                yield name, table, entries


def index_of_entries(rules: Rules, entries: Iterable[Entry]) -> PhraseIndex[str] | TemplateIndex[str]:
    """Return an index of the ids of `entries`: of templates where a form has a slot, else of phrases."""
    forms: list[tuple[str, str | None]] = []
    for entry in entries:
        forms += [(form, None) for form in entry.unless]
        forms += [(form, entry.id) for form in entry.forms]
    if any(mark in form for form, _ in forms for mark in "{|"):
        return TemplateIndex(forms, slot_patterns(rules), slot_heads(rules))
    return PhraseIndex(forms)
