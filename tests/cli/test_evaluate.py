"""`minutes-nlp evaluate`."""

import json
from pathlib import Path

from tests.cli.run import run
from tests.evaluate.sample import GOLD, write


def test_scores_are_printed_by_field(tmp_path: Path) -> None:
    """The table has a row for each field, the JSON the same numbers."""
    write(tmp_path)
    outcome = run("evaluate", "corpus", cwd=tmp_path)
    assert outcome.code == 0
    assert "quantities                 1.000   1.000   1.000" in outcome.out
    record = json.loads(run("evaluate", "corpus", "--format", "json", cwd=tmp_path).out)
    assert record["fields"]["quantities"]["f1"] == 1.0


def test_errors_stand_in_their_text(tmp_path: Path) -> None:
    """Each error shows what was expected, what was found, and the text around it."""
    write(tmp_path, gold=GOLD.replace('name = "Chi ngân sách"', 'name = "Số hộ nghèo"'))
    outcome = run("evaluate", "corpus", "--errors", cwd=tmp_path)
    assert "named_quantities (another name): cần «Số hộ nghèo», có «Chi ngân sách»" in outcome.out
    assert "… " in outcome.out
    record = json.loads(run("evaluate", "corpus", "--errors", "--format", "json", cwd=tmp_path).out)
    (error,) = [error for error in record["errors"] if error["field"] == "named_quantities"]
    assert (error["document_id"], error["kind"], error["found"]) == ("sample", "another name", "Chi ngân sách")


def test_floors_decide_the_exit_code(tmp_path: Path) -> None:
    """Scores below their floors end with another code."""
    write(tmp_path)
    assert run("evaluate", "corpus", "--floors", "floors.toml", "--raise-floors", cwd=tmp_path).code == 0
    assert run("evaluate", "corpus", "--floors", "floors.toml", cwd=tmp_path).code == 0
    floors = tmp_path / "floors.toml"
    floors.write_text(floors.read_text("utf-8").replace("quantities = 1.0", "quantities = 1.1"), "utf-8")
    assert run("evaluate", "corpus", "--floors", "floors.toml", cwd=tmp_path).code == 1


def test_bad_gold_is_wrong_usage(tmp_path: Path) -> None:
    """Faults of the gold are told, a line each."""
    write(tmp_path, gold=GOLD.replace("Chi ngân sách tháng 2", "Chi tháng 2"))
    outcome = run("evaluate", "corpus", cwd=tmp_path)
    assert outcome.code == 2
    assert "indicator 'b': quote is not in the text" in outcome.err


def test_a_second_annotation_is_scored_against_the_first(tmp_path: Path) -> None:
    """With --against the other gold is what is scored; a document without one is a fault."""
    write(tmp_path)
    (tmp_path / "second" / "sample").mkdir(parents=True)
    outcome = run("evaluate", "corpus", "--against", "second", cwd=tmp_path)
    assert outcome.code == 2
    assert "sample" in outcome.err
    (tmp_path / "second" / "sample" / "gold.toml").write_text(GOLD.replace('"15"', '"15.5"'), "utf-8")
    record = json.loads(run("evaluate", "corpus", "--against", "second", "--format", "json", cwd=tmp_path).out)
    assert record["fields"]["quantities"]["f1"] == 0.5
    assert record["fields"]["attendees"]["f1"] == 1.0


def test_counts_are_of_every_set(tmp_path: Path) -> None:
    """With --counts nothing is read, only counted."""
    write(tmp_path)
    outcome = run("evaluate", ".", "--counts", cwd=tmp_path)
    assert outcome.code == 0
    assert "press_release" in outcome.out


def test_options_that_exclude_each_other_are_wrong_usage(tmp_path: Path) -> None:
    """Floors are of the program, and raising needs a file of them."""
    write(tmp_path)
    assert run("evaluate", "corpus", "--raise-floors", cwd=tmp_path).code == 2
    assert run("evaluate", "corpus", "--against", "x", "--floors", "y", cwd=tmp_path).code == 2
