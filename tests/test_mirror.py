"""Every module has its tests, at the same place."""

from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "minutes_nlp"

# Records and shapes without behaviour of their own: tested through what makes and reads them.
DECLARATIONS = (
    "model/",
    "rules/schema/",
    "errors.py",
    "text/source.py",
    "structure/types.py",
    "evaluate/gold.py",
    "evaluate/facts.py",
)
# Modules whose tests are still owed. This list may only become shorter.
WITHOUT_TESTS: frozenset[str] = frozenset({})


def _modules() -> set[str]:
    paths = (path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py") if path.name != "__init__.py")
    return {path for path in paths if not path.startswith(DECLARATIONS)}


def _test_of(module: str) -> Path:
    path = Path(module)
    return ROOT / "tests" / path.with_name(f"test_{path.name}")


def test_every_module_has_its_tests() -> None:
    """The test file of src/minutes_nlp/a/b.py is tests/a/test_b.py."""
    missing = {module for module in _modules() if not _test_of(module).exists()}
    assert missing - WITHOUT_TESTS == set()
    assert WITHOUT_TESTS - missing == frozenset(), "these have tests now: take them off the list"
