"""`minutes-nlp parse`."""

import json

import pytest

from minutes_nlp.cli.app import main
from tests.samples import evidence, make_quantity


def test_array(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The mentions are one JSON array; kind, date and rules reach the pipeline."""
    from minutes_nlp import pipeline

    asked: list[object] = []

    def parse(text: str, kind: str | None = None, *, date: object, rules: object) -> tuple[object, ...]:
        asked.extend((text, kind, str(date)))
        return (make_quantity("412,2 tỷ đồng", "412.2", None, "tỷ đồng"), evidence("7"))

    monkeypatch.setattr(pipeline, "parse", parse)
    assert main(["parse", "412,2 tỷ đồng", "--as", "quantity", "--date", "2025-03-01"]) == 0
    assert [item["text"] for item in json.loads(capsys.readouterr().out)] == ["412,2 tỷ đồng", "7"]
    assert asked == ["412,2 tỷ đồng", "quantity", "2025-03-01"]


@pytest.mark.parametrize("expression", ["", "  ", "a\ud800"])
def test_no_expression(expression: str, capsys: pytest.CaptureFixture[str]) -> None:
    """An expression without content, or one that is no text, could not be read."""
    assert main(["parse", expression]) == 3
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_program_fault(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A fault of the program is one line and code 3, never a traceback."""
    from minutes_nlp import pipeline

    def fail(*_: object, **__: object) -> None:
        raise IndexError("boom")

    monkeypatch.setattr(pipeline, "parse", fail)
    assert main(["parse", "a"]) == 3
    assert capsys.readouterr() == ("", "minutes-nlp: lỗi của chương trình (IndexError: boom)\n")


def test_nothing_found(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing found is an empty array."""
    assert main(["parse", "xin chào"]) == 0
    assert json.loads(capsys.readouterr().out) == []
