"""Every entry of every rule table does what it says."""

from minutes_nlp.audit import check_entries
from minutes_nlp.audit.tables import tables_of
from minutes_nlp.rules import load_rules

RULES = load_rules()


def test_every_entry_is_found_in_its_examples_only() -> None:
    """Each entry is found in each of its examples, also beside the others of its table, and in no counter."""
    assert [str(fault) for fault in check_entries(RULES)] == []


def test_there_is_something_to_test() -> None:
    """All rule files with words are looked at."""
    tables = list(tables_of(RULES))
    assert len({file for file, _, _ in tables}) >= 11
    assert sum(len(entries) for _, _, entries in tables) > 300
