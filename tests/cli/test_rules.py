"""`minutes-nlp rules`."""

from pathlib import Path

from tests.cli.run import run


def test_the_shipped_rules_have_no_fault(tmp_path: Path) -> None:
    """Without a directory the shipped rules are checked."""
    outcome = run("rules", "check", cwd=tmp_path)
    assert (outcome.code, outcome.out) == (0, "không có lỗi\n")


def test_faults_of_ones_own_rules_are_told(tmp_path: Path) -> None:
    """A counter that is found is told with file and line, and the exit code says so."""
    entry = '[[word]]\nid = "a-dozen"\nforms = ["tá"]\nvalue = 12\nexamples = ["ba tá"]\ncounters = ["một tá trứng"]\n'
    (tmp_path / "numbers.toml").write_text(entry, "utf-8")
    outcome = run("rules", "check", ".", cwd=tmp_path)
    assert outcome.code == 2
    assert "numbers.toml:2: word 'a-dozen': counter found" in outcome.out


def test_unmet_entries_are_listed(tmp_path: Path) -> None:
    """Entries that a text does not meet are listed by file and table."""
    (tmp_path / "a.txt").write_text("Thu 15 triệu USD", "utf-8")
    outcome = run("rules", "coverage", "a.txt", cwd=tmp_path)
    assert outcome.code == 0
    assert "units.toml: unit 'eur'" in outcome.out
    assert "units.toml: unit 'usd'" not in outcome.out
