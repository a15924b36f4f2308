"""Loading of rules: all or nothing, and every fault at once."""

import pickle
import shutil
from pathlib import Path

import pytest

from minutes_nlp.errors import RuleError
from minutes_nlp.rules import Rules, default_dir, load_rules

ENTRY = """\
[[unit]]
id = "ha"
forms = ["ha"]
code = "har"
system = "ucum"
name = "ha"
examples = ["5 ha"]
counters = ["ha hả"]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the shipped rules."""
    return Path(shutil.copytree(default_dir(), tmp_path / "rules"))


def test_shipped_rules() -> None:
    """The shipped rules load, once, and know their hash."""
    rules = load_rules()
    assert isinstance(rules, Rules)
    assert load_rules() is rules
    assert len(rules.sha256) == 64


def test_same_files_same_rules(folder: Path) -> None:
    """Rules are equal when their files are, wherever they lie; a changed file makes others."""
    assert load_rules(folder) == load_rules()
    assert hash(load_rules(str(folder))) == hash(load_rules())
    other = folder.with_name("other")
    shutil.copytree(folder, other)
    with (other / "units.toml").open("a", encoding="utf-8") as file:
        file.write("\n# one more line\n")
    assert load_rules(other) != load_rules()


def test_rules_cross_processes() -> None:
    """Rules survive pickling, as a pool of workers needs."""
    assert pickle.loads(pickle.dumps(load_rules())) == load_rules()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (ENTRY.replace("forms", "form"), "unit 'ha': form: Extra inputs are not permitted"),
        (ENTRY.replace("[[unit]]", "[[units]]"), "units: Extra inputs are not permitted"),
        (ENTRY.replace('examples = ["5 ha"]', "examples = []"), "unit 'ha': examples"),
        (ENTRY + ENTRY, "unit 'ha': id: stands twice"),
        (ENTRY + ENTRY.replace('id = "ha"', 'id = "hb"'), "'ha' stands also in 'ha'"),
        (ENTRY.replace('["ha"]', '["he\u0301c ta"]'), "is not in NFC"),
        (ENTRY.replace('["ha"]', '["héc  ta"]'), "white space"),
        (ENTRY.replace('id = "ha"', 'id = "Ha!"'), "id: String should match"),
        ("[[unit]\n", "units.toml: Expected"),
    ],
)
def test_faults(folder: Path, text: str, words: str) -> None:
    """A wrong entry is told by file, entry and field."""
    (folder / "units.toml").write_text(text, encoding="utf-8")
    with pytest.raises(RuleError) as caught:
        load_rules(folder)
    assert any(fault.startswith("units.toml: ") and words in fault for fault in caught.value.faults)


def test_all_faults_at_once(folder: Path) -> None:
    """Faults of several files, missing and unknown ones are all told."""
    (folder / "units.toml").write_bytes(b"\xff")
    (folder / "names.toml").unlink()
    (folder / "strange.toml").write_text("")
    with pytest.raises(RuleError) as caught:
        load_rules(folder)
    assert [fault.split(":")[0] for fault in caught.value.faults] == ["names.toml", "units.toml", "strange.toml"]


def test_no_directory(tmp_path: Path) -> None:
    """A directory that is none is one fault."""
    with pytest.raises(RuleError, match="no such directory"):
        load_rules(tmp_path / "none")
