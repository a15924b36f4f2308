"""An evaluation as a whole."""

from pathlib import Path

from minutes_nlp.evaluate import FIELDS, compare_annotations, evaluate_corpus, load_corpus
from tests.evaluate.sample import GOLD, RULES, write


def test_every_field_has_a_score(tmp_path: Path) -> None:
    """All fields are scored, over all documents and by genre."""
    evaluation = evaluate_corpus(load_corpus(write(tmp_path)), RULES)
    assert tuple(evaluation.fields) == FIELDS
    assert evaluation.genres["press_release"]["quantities"].f1 == 1.0


def test_two_annotations_agree_the_same_both_ways(tmp_path: Path) -> None:
    """Which of two is called the first changes no F1."""
    first = load_corpus(write(tmp_path / "a"))
    second = load_corpus(write(tmp_path / "b", gold=GOLD.replace('name = "Chi ngân sách"', 'name = "Số hộ nghèo"')))
    there, back = (compare_annotations(one, two, RULES) for one, two in ((first, second), (second, first)))
    assert {name: score.f1 for name, score in there.fields.items()} == {
        name: score.f1 for name, score in back.fields.items()
    }
    assert there.fields["named_quantities"].f1 == 0.5
