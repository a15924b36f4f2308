"""Rules load whole, or tell every fault."""

import shutil
import unicodedata
from pathlib import Path

import pytest

from minutes_nlp.errors import RuleError
from minutes_nlp.rules import default_dir, load_rules

UNIT = """
[[unit]]
id = "gigajoule"
forms = ["GJ", "gi-ga-jun"]
code = "GJ"
system = "ucum"
name = "gi-ga-jun"
examples = ["tiết kiệm 120 GJ"]
counters = ["120 GW"]
"""


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """Return an empty directory for a user's rules."""
    return tmp_path


def _write(directory: Path, file: str, text: str) -> None:
    (directory / file).write_text(text, "utf-8")


def test_an_entry_is_added(directory: Path) -> None:
    """A user's entry is there beside the shipped ones, and the hash tells."""
    _write(directory, "units.toml", UNIT)
    rules = load_rules(directory)
    assert {"gigajoule", "usd"} <= {unit.id for unit in rules.units.unit}
    assert rules != load_rules()
    assert rules.sha256 != load_rules().sha256


def test_an_entry_is_replaced_by_its_id(directory: Path) -> None:
    """An entry with a shipped id takes its place."""
    _write(directory, "units.toml", UNIT.replace('"gigajoule"', '"usd"'))
    units = {unit.id: unit for unit in load_rules(directory).units.unit}
    assert units["usd"].code == "GJ"


def test_an_entry_is_switched_off(directory: Path) -> None:
    """`switch_off` takes a shipped entry away; a name that is not there is a fault."""
    _write(directory, "units.toml", 'switch_off = ["unit.usd"]')
    assert "usd" not in {unit.id for unit in load_rules(directory).units.unit}
    _write(directory, "units.toml", 'switch_off = ["unit.usdt"]')
    load_rules.__globals__["_load"].cache_clear()
    with pytest.raises(RuleError, match=r"units\.toml: switch_off: there is no 'unit\.usdt'"):
        load_rules(directory)


def test_a_copy_of_the_shipped_rules_is_the_same_rules(directory: Path) -> None:
    """Every entry of a full copy replaces itself."""
    copy = Path(shutil.copytree(default_dir(), directory / "rules"))
    assert load_rules(copy).units.unit == load_rules().units.unit


def test_all_faults_of_all_files_come_in_one_error(directory: Path) -> None:
    """One error names file, entry and field of every fault."""
    _write(directory, "units.toml", UNIT + "factr = 2\n")
    _write(directory, "numbers.toml", '[[word]]\nid = "one"\nforms = []\n')
    _write(directory, "checks.toml", "[[check\n")
    _write(directory, "strange.toml", "")
    with pytest.raises(RuleError) as caught:
        load_rules(directory)
    faults = "\n".join(caught.value.faults)
    assert "units.toml:2: unit 'gigajoule': factr:" in faults
    assert "numbers.toml:1: word 'one': forms:" in faults
    assert "checks.toml:" in faults
    assert "strange.toml: no rule file of this name" in faults


def test_a_form_in_two_entries_is_a_fault(directory: Path) -> None:
    """One form has one meaning in a table, also over both layers."""
    _write(directory, "units.toml", UNIT.replace('"GJ",', '"Đô la",'))
    with pytest.raises(RuleError, match=r"'Đô la' stands also in 'usd'|'đô la' stands also in 'gigajoule'"):
        load_rules(directory)


def test_forms_must_be_nfc(directory: Path) -> None:
    """A form in NFD would never be found, and is refused."""
    _write(directory, "units.toml", UNIT.replace("gi-ga-jun", unicodedata.normalize("NFD", "gi-ga-jun-đơn-vị")))
    with pytest.raises(RuleError, match="NFC"):
        load_rules(directory)


def test_a_missing_directory_is_said(tmp_path: Path) -> None:
    """A directory that is not there is one clear line."""
    with pytest.raises(RuleError, match="no such directory"):
        load_rules(tmp_path / "nowhere")


def test_a_slot_that_there_is_not_is_told(directory: Path) -> None:
    """A form with a misspelt slot is a fault of the file, before any text is read."""
    _write(directory, "units.toml", UNIT.replace('"GJ", ', '"{nn} GJ", '))
    with pytest.raises(RuleError, match=r"forms\.0: .*no slot nn; there are day, .*hour"):
        load_rules(directory)
