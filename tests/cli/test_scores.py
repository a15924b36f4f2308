"""Scores as people and programs read them."""

from minutes_nlp.cli.scores import contents_table, error_list
from minutes_nlp.evaluate import Evaluation
from minutes_nlp.evaluate.contents import Contents
from minutes_nlp.evaluate.tally import Miss


def test_the_commonest_kinds_come_first() -> None:
    """Errors are ranked by field and kind, then listed with their passage, control characters left out."""
    misses = [
        ("d", Miss("status", "wrong", "plan", "actual", 4)),
        ("d", Miss("periods", "missing", "2025", "", None)),
        ("d", Miss("periods", "missing", "2024", "", None)),
    ]
    listed = error_list(Evaluation("", 1, {}, {}, misses), {"d": "a\x1b[31mb phấn đấu"})
    assert listed.index("2  periods: missing") < listed.index("1  status: wrong")
    assert "d status (wrong): cần «plan», có «actual»\n    … a [31mb phấn đấu" in listed


def test_contents_have_sums() -> None:
    """Sets and all of them are summed up."""
    one = {"press_release": Contents(2, 10, 3, 4, 5), "minutes": Contents(1, 1, 1, 1, 1)}
    lines = contents_table({"dev": one, "test": one}).splitlines()
    assert lines[1].split() == ["dev", "3", "11", "4", "5", "6"]
    assert lines[-1].split() == ["tổng", "6", "22", "8", "10", "12"]
