"""An evaluation as a whole."""

from pathlib import Path

from minutes_nlp.evaluate import FIELDS, evaluate_corpus, load_corpus
from tests.evaluate.sample import RULES, write


def test_every_field_has_a_score(tmp_path: Path) -> None:
    """All fields are scored, over all documents and by genre."""
    evaluation = evaluate_corpus(load_corpus(write(tmp_path)), RULES)
    assert tuple(evaluation.fields) == FIELDS
    assert evaluation.genres["press_release"]["quantities"].f1 == 1.0
