"""Messages to the user."""

import sys

import pytest

from minutes_nlp.cli.exits import Exit, fault_message, say


def test_say(capsys: pytest.CaptureFixture[str]) -> None:
    """A message is a line on the error output, without anything that could steer the terminal."""
    say("a\x1b[31m\nđ\ud800")
    assert capsys.readouterr() == ("", "minutes-nlp: a\\x1b[31m\nminutes-nlp: đ\\ud800\n")


def test_codes() -> None:
    """The exit codes are those that the help page tells."""
    assert {code.name: int(code) for code in Exit} == {
        "OK": 0,
        "SOME_UNREAD": 1,
        "WRONG_USAGE": 2,
        "NOTHING_READ": 3,
        "CANCELLED": 130,
    }


def test_no_error_output(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A message never goes to the standard output, also when there is no error output."""
    monkeypatch.setattr(sys, "stderr", None)
    say("a")
    assert capsys.readouterr().out == ""


def test_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of the program is one line, or the fault itself for who works on the program."""
    monkeypatch.delenv("MINUTES_NLP_DEBUG", raising=False)
    assert fault_message(IndexError("boom")) == "lỗi của chương trình (IndexError: boom)"
    monkeypatch.setenv("MINUTES_NLP_DEBUG", "1")
    with pytest.raises(IndexError):
        fault_message(IndexError("boom"))
