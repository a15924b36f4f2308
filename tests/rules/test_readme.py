"""The entries that rules/README.md shows work as they stand."""

import re
from pathlib import Path

from minutes_nlp.rules import RuleFile, default_dir, load_rules

README = (default_dir() / "README.md").read_text("utf-8")
BLOCK = re.compile(r"```toml\n(.*?)```", re.DOTALL)
TABLE = re.compile(r"^\[\[(\w+)\]\]", re.MULTILINE)
SHIPPED = load_rules()


def _file_of(table: str) -> str:
    """Return the rule file that has `table`."""
    for name in SHIPPED.__dataclass_fields__:
        file = getattr(SHIPPED, name)
        if isinstance(file, RuleFile) and table in type(file).model_fields:
            return name
    raise AssertionError(f"no rule file has a table {table}")


def test_every_entry_of_the_readme_loads(tmp_path: Path) -> None:
    """Each shown entry is added to the shipped rules, or replaces the one of its id."""
    blocks = BLOCK.findall(README)
    assert len(blocks) >= 4
    for block in blocks:
        table = TABLE.search(block)
        assert table is not None
        path = tmp_path / f"{_file_of(table.group(1))}.toml"
        path.write_text((path.read_text("utf-8") if path.exists() else "") + block, "utf-8")
    rules = load_rules(tmp_path)
    assert "gigajoule" in {unit.id for unit in rules.units.unit}
    assert "uy-thac" in {verb.id for verb in rules.directives.performative}
    assert "previous-crop" in {basis.id for basis in rules.comparisons.basis}
