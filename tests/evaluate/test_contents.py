"""What a corpus holds is counted by set and genre."""

from pathlib import Path

import pytest

from minutes_nlp.errors import GoldError
from minutes_nlp.evaluate.contents import Contents, count_contents, load_sets
from tests.evaluate.sample import TEXT, write


def test_sets_are_the_folders_with_documents(tmp_path: Path) -> None:
    """A folder of documents is one set, a folder of such folders as many."""
    corpus = write(tmp_path)
    (one,) = load_sets(corpus).values()
    assert count_contents(one) == {"press_release": Contents(1, len(TEXT), 2, 1, 1)}
    assert list(load_sets(tmp_path)) == ["corpus"]


def test_no_documents_are_a_fault(tmp_path: Path) -> None:
    """An empty directory is said to be one."""
    with pytest.raises(GoldError, match=r"no folder with a gold\.toml"):
        load_sets(tmp_path)


def test_contents_add_up() -> None:
    """Sums are by column."""
    assert Contents(1, 2, 3, 4, 5) + Contents(1, 1, 1, 1, 1) == Contents(2, 3, 4, 5, 6)
