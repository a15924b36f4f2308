"""Entries that texts never meet."""

from minutes_nlp.audit import unmet_entries
from minutes_nlp.rules import load_rules


def test_entries_met_in_a_text_are_not_listed() -> None:
    """An entry is unmet until one of its forms stands in a text."""
    unmet = unmet_entries(load_rules(), ["Thu 15 triệu USD trong quý I/2025"])
    assert ("units", "unit", "usd") not in unmet
    assert ("periods", "period", "quarter") not in unmet
    assert ("units", "unit", "eur") in unmet
