"""Every module has its tests, at the same place."""

from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "minutes_nlp"

# Records and shapes without behaviour of their own: tested through what makes and reads them.
DECLARATIONS = ("model/", "rules/schema/", "errors.py", "text/source.py", "mentions/types.py", "structure/types.py")
# Modules whose tests are still owed. This list may only become shorter.
WITHOUT_TESTS: frozenset[str] = frozenset(
    {
        "facts/document.py",
        "facts/host.py",
        "facts/meeting.py",
        "facts/meeting_words.py",
        "facts/people/completion.py",
        "facts/people/entities.py",
        "facts/people/groups.py",
        "facts/people/lists.py",
        "facts/people/lookup.py",
        "facts/people/organizations.py",
        "facts/people/posts.py",
        "facts/people/reader.py",
        "facts/people/records.py",
        "facts/people/roles.py",
        "facts/people/tokens.py",
        "facts/people/words.py",
        "facts/places.py",
        "mentions/capitals.py",
        "mentions/frames.py",
        "mentions/indexes.py",
        "mentions/names.py",
        "mentions/organisation_parser.py",
        "mentions/organisation_words.py",
        "mentions/organisations.py",
        "mentions/person_shapes.py",
        "mentions/person_words.py",
        "mentions/persons.py",
        "mentions/places.py",
    }
)


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
