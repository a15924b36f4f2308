"""Rules load whole, or tell every fault."""

import shutil
import unicodedata
from pathlib import Path

import pytest

from minutes_nlp.errors import RuleError
from minutes_nlp.rules import default_dir, load_rules


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """Return a copy of the shipped rules."""
    return Path(shutil.copytree(default_dir(), tmp_path / "rules"))


def test_the_same_files_have_the_same_hash(directory: Path) -> None:
    """A copy of the rules equals them; a changed file does not."""
    assert load_rules(directory).sha256 == load_rules().sha256
    assert load_rules(directory) == load_rules()
    units = directory / "units.toml"
    units.write_text(units.read_text("utf-8") + "# more\n", "utf-8")
    load_rules.__globals__["_load"].cache_clear()
    assert load_rules(directory) != load_rules()


def test_all_faults_of_all_files_come_in_one_error(directory: Path) -> None:
    """One error names file, entry and field of every fault."""
    units = directory / "units.toml"
    units.write_text(units.read_text("utf-8").replace('id = "usd"\n', 'id = "usd"\nfactr = 2\n'), "utf-8")
    (directory / "numbers.toml").write_text('[[word]]\nid = "one"\nforms = []\n', "utf-8")
    (directory / "checks.toml").write_text("[[check\n", "utf-8")
    (directory / "strange.toml").write_text("", "utf-8")
    with pytest.raises(RuleError) as caught:
        load_rules(directory)
    faults = "\n".join(caught.value.faults)
    assert "units.toml: unit 'usd': factr:" in faults
    assert "numbers.toml: word 'one': forms:" in faults
    assert "checks.toml:" in faults
    assert "strange.toml: no rule file of this name" in faults


def test_a_form_in_two_entries_is_a_fault(directory: Path) -> None:
    """One form has one meaning in a table."""
    numbers = directory / "numbers.toml"
    twice = '\n[[word]]\nid = "again"\nforms = ["Hai"]\nvalue = 2\nexamples = ["hai xã"]\ncounters = ["ba xã"]\n'
    numbers.write_text(numbers.read_text("utf-8") + twice, "utf-8")
    with pytest.raises(RuleError, match="'Hai' stands also in 'two'"):
        load_rules(directory)


def test_forms_must_be_nfc(directory: Path) -> None:
    """A form in NFD would never be found, and is refused."""
    numbers = directory / "numbers.toml"
    numbers.write_text(
        numbers.read_text("utf-8").replace('"rưỡi"', f'"{unicodedata.normalize("NFD", "rưỡi")}"'), "utf-8"
    )
    with pytest.raises(RuleError, match="NFC"):
        load_rules(directory)


def test_a_missing_directory_is_said(tmp_path: Path) -> None:
    """A directory that is not there is one clear line."""
    with pytest.raises(RuleError, match="no such directory"):
        load_rules(tmp_path / "nowhere")
