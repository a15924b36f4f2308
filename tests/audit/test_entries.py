"""Faults of entries are told with file, line and entry."""

from pathlib import Path

from minutes_nlp.audit import check_entries
from minutes_nlp.rules import load_rules

UNIT = """# mine

[[unit]]
id = "{id}"
forms = ["{form}"]
code = "GJ"
system = "ucum"
name = "gi-ga-jun"
examples = ["{example}"]
counters = ["{counter}"]
"""


def _faults(folder: Path, **values: str) -> list[str]:
    (folder / "units.toml").write_text(UNIT.format(**values), "utf-8")
    load_rules.__globals__["_load"].cache_clear()
    faults = check_entries(load_rules(folder), folder)
    return [f"{fault.line}: {fault.message}" for fault in faults if fault.file.startswith(str(folder))]


def test_examples_and_counters_are_run(tmp_path: Path) -> None:
    """An example that is not found and a counter that is are faults at the entry's line."""
    assert _faults(tmp_path, id="gj", form="GJ", example="120 GW", counter="120 GJ") == [
        "4: example not found: '120 GW'",
        "4: counter found: '120 GJ'",
    ]


def test_a_shadowed_entry_is_told(tmp_path: Path) -> None:
    """An entry whose example belongs to a longer form of another is shadowed."""
    (message,) = _faults(tmp_path, id="la-my", form="la Mỹ", example="đô la Mỹ", counter="GJ")
    assert "shadowed by usd" in message


def test_a_good_entry_has_no_fault(tmp_path: Path) -> None:
    """Nothing is said of an entry that does what it says."""
    assert _faults(tmp_path, id="gj", form="GJ", example="120 GJ", counter="120 GW") == []
