"""Floors are raised by a command and never lowered silently."""

from dataclasses import replace
from pathlib import Path

from minutes_nlp.evaluate import Evaluation, evaluate_corpus, load_corpus
from minutes_nlp.evaluate.floors import below_floors, raise_floors
from minutes_nlp.evaluate.scores import score
from minutes_nlp.evaluate.tally import Count
from tests.evaluate.sample import RULES, write


def _worse(evaluation: Evaluation) -> Evaluation:
    return replace(evaluation, fields={**evaluation.fields, "quantities": score([Count(1, 2, 2)], "")})


def test_floors_hold_until_a_score_falls(tmp_path: Path) -> None:
    """A score at its floor passes, one below it is told."""
    evaluation = evaluate_corpus(load_corpus(write(tmp_path)), RULES)
    floors = tmp_path / "floors.toml"
    raise_floors(floors, "dev", evaluation, lowering=False)
    assert below_floors(floors, "dev", evaluation) == []
    assert below_floors(floors, "dev", _worse(evaluation)) == ["dev quantities: 0.500 dưới mức sàn 1.0"]


def test_a_floor_is_lowered_only_when_asked(tmp_path: Path) -> None:
    """Raising keeps a higher floor and says so; lowering says what it lowers."""
    evaluation = evaluate_corpus(load_corpus(write(tmp_path)), RULES)
    floors = tmp_path / "floors.toml"
    raise_floors(floors, "dev", evaluation, lowering=False)
    assert "quantities: giữ 1.0" in raise_floors(floors, "dev", _worse(evaluation), lowering=False)
    assert below_floors(floors, "dev", _worse(evaluation)) != []
    assert "quantities: hạ 1.0" in raise_floors(floors, "dev", _worse(evaluation), lowering=True)
    assert below_floors(floors, "dev", _worse(evaluation)) == []


def test_another_corpus_needs_new_floors(tmp_path: Path) -> None:
    """Floors are of one corpus; a changed one is told."""
    evaluation = evaluate_corpus(load_corpus(write(tmp_path)), RULES)
    floors = tmp_path / "floors.toml"
    raise_floors(floors, "dev", evaluation, lowering=False)
    (fault,) = below_floors(floors, "dev", replace(evaluation, corpus="other"))
    assert "corpus đã đổi" in fault
