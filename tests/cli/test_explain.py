"""`minutes-nlp explain`."""

import json
from pathlib import Path

import pytest

from tests.cli.run import run

TEXT = "Thu ngân sách tháng 2/2025 đạt 15 tỷ đồng, tăng 5% so với cùng kỳ."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with one document."""
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    return tmp_path


def test_a_result_is_explained(folder: Path) -> None:
    """The rule entries behind a result are told by field."""
    outcome = run("explain", "a.txt", "--id", "i31", cwd=folder)
    assert outcome.code == 0
    assert "/value: 15 tỷ đồng" in outcome.out
    assert "units.unit.vnd" in outcome.out


def test_everything_is_explained_as_json(folder: Path) -> None:
    """Without an id all indicators and directives are explained; JSON is for programs."""
    outcome = run("explain", "a.txt", "--format", "json", cwd=folder)
    rows = json.loads(outcome.out)
    assert [row["of"] for row in rows] == ["i31"]
    assert rows[0]["fields"][0]["pointer"] == "/rule"


def test_a_place_is_explained(folder: Path) -> None:
    """A place names its segment and its results."""
    outcome = run("explain", "a.txt", "--at", "31", cwd=folder)
    assert outcome.code == 0
    assert "/indicators/0: i31" in outcome.out


@pytest.mark.parametrize("arguments", [["--id", "i1"], ["--at", "9999"], ["--id", "i31", "--at", "3"]])
def test_what_cannot_be_explained_is_wrong_usage(folder: Path, arguments: list[str]) -> None:
    """An unknown id, a place outside the text, or both together are wrong usage, in one line."""
    outcome = run("explain", "a.txt", *arguments, cwd=folder)
    assert outcome.code == 2
    assert len(outcome.err.splitlines()) == 1
