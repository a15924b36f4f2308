"""Entries that a collection of texts never meets: candidates for removal, or for a document that needs them."""

from collections.abc import Iterable

from minutes_nlp.audit.tables import index_of_entries, tables_of
from minutes_nlp.rules import Rules
from minutes_nlp.text import make_view


def unmet_entries(rules: Rules, texts: Iterable[str]) -> tuple[tuple[str, str, str], ...]:
    """Return file, table and id of every entry none of whose forms stands in any of `texts`."""
    folded = [make_view(text).folded for text in texts]
    unmet: list[tuple[str, str, str]] = []
    for file, table, entries in tables_of(rules):
        index = index_of_entries(rules, entries)
        met = {match.payload for text in folded for match in index.find(text)}
        unmet += [(file, table, entry.id) for entry in entries if entry.id not in met]
    return tuple(unmet)
