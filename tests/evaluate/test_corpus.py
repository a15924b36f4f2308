"""Gold loads when every quote stands in its text, once."""

from pathlib import Path

import pytest

from minutes_nlp.errors import GoldError
from minutes_nlp.evaluate.corpus import corpus_hash, load_annotations, load_corpus
from tests.evaluate.sample import GOLD, TEXT, document, write


def test_quotes_are_located(tmp_path: Path) -> None:
    """Each piece of gold knows where it stands."""
    loaded = document(tmp_path)
    (span,) = loaded.indicators[1]
    assert TEXT[span.start : span.end] == "Chi ngân sách tháng 2 đạt 12 tỷ đồng"


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('quote = "Chi ngân sách tháng 2', 'quote = "Chi ngân sách tháng 3', "indicator 'b': quote is not in the text"),
        ('quote = "Chi ngân sách tháng 2 đạt 12 tỷ đồng"', 'quote = "tháng 2"', "quote stands 3 times"),
        ('within = "có đồng chí', 'within = "cùng đồng chí', "within is not in the text"),
        ('name = "Chi ngân sách"', 'name = "Chi ngân sách"\npart_of = "z"', "part_of: there is no 'z'"),
        ('id = "b"', 'id = "a"', "the id stands twice"),
        ('genre = "press_release"', 'genre = "press"', "sample: genre:"),
        ('kind = "order"', 'kind = "order"\nmood = "x"', "directives.0.mood: Extra inputs"),
    ],
)
def test_faults_name_file_item_and_quote(tmp_path: Path, old: str, new: str, fault: str) -> None:
    """A quote that is missing or ambiguous, a broken link or a wrong key is one clear fault."""
    with pytest.raises(GoldError, match="sample") as caught:
        load_corpus(write(tmp_path, gold=GOLD.replace(old, new)))
    assert any(fault in line for line in caught.value.faults)


def test_all_faults_come_at_once(tmp_path: Path) -> None:
    """One error lists every fault."""
    broken = GOLD.replace("Thu ngân sách tháng 2", "Thu tháng 2").replace("Chi ngân sách tháng 2", "Chi tháng 2")
    with pytest.raises(GoldError) as caught:
        load_corpus(write(tmp_path, gold=broken))
    assert len(caught.value.faults) == 2


def test_the_hash_is_of_text_and_gold(tmp_path: Path) -> None:
    """The same corpus has the same hash, a changed one another."""
    first = corpus_hash(load_corpus(write(tmp_path / "a")))
    assert corpus_hash(load_corpus(write(tmp_path / "b"))) == first
    assert corpus_hash(load_corpus(write(tmp_path / "c", gold=GOLD.replace('"12"', '"13"')))) != first


def test_an_empty_directory_is_a_fault(tmp_path: Path) -> None:
    """A directory without gold is said to be one."""
    with pytest.raises(GoldError, match=r"no folder with a gold\.toml"):
        load_corpus(tmp_path)


def test_a_second_annotation_is_located_in_the_same_text(tmp_path: Path) -> None:
    """The text is the first one's, the quotes are the second's; what is not annotated twice is a fault."""
    corpus = write(tmp_path)
    other = tmp_path / "other" / "sample"
    other.mkdir(parents=True)
    (other / "gold.toml").write_text(GOLD.replace('"12"', '"13"'), "utf-8")
    (second,) = load_annotations(tmp_path / "other", corpus)
    assert second.text == TEXT
    assert second.gold.indicators[1].value is not None
    assert second.gold.indicators[1].value.number == "13"
    with pytest.raises(GoldError, match="sample"):
        load_annotations(tmp_path, corpus)
