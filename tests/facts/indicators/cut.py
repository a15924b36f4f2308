"""Sentences as items, for the tests."""

from minutes_nlp.facts.indicators.cutting import cut_items
from tests.facts.reading import reading


def item_kinds(text: str) -> list[tuple[str, str]]:
    """Return the kind and the words of each item of `text`."""
    found = reading(text)
    return [(item.kind, found.view.text[item.start : item.end]) for item in cut_items(found, 0, len(found.view.text))]
