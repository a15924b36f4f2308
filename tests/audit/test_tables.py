"""Tables and their indexes."""

from minutes_nlp.audit.tables import index_of_entries, tables_of
from minutes_nlp.rules import load_rules
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.templates import TemplateIndex


def test_tables_with_slots_are_templates() -> None:
    """A table of templates gets an index of templates, a table of phrases one of phrases."""
    rules = load_rules()
    tables = {f"{file}.{table}": entries for file, table, entries in tables_of(rules)}
    assert isinstance(index_of_entries(rules, tables["periods.period"]), TemplateIndex)
    assert isinstance(index_of_entries(rules, tables["units.unit"]), PhraseIndex)
