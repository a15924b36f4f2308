"""Entries are found by line."""

from minutes_nlp.rules.lines import entry_line, table_line

TEXT = """# Units
[[unit]]
id = "usd"
forms = ["USD"]

[[count]]
id = "usd"

[[ unit ]]  # the second
id = "vnd"
"""


def test_an_entry_is_found_by_table_and_id() -> None:
    """The same id in another table is another entry."""
    assert entry_line(TEXT, "unit", "usd") == 3
    assert entry_line(TEXT, "count", "usd") == 7
    assert entry_line(TEXT, "unit", "vnd") == 10
    assert entry_line(TEXT, "unit", "eur") is None


def test_an_entry_is_found_by_its_number() -> None:
    """Counted in its table, from 0."""
    assert table_line(TEXT, "unit", 1) == 9
    assert table_line(TEXT, "unit", 2) is None
