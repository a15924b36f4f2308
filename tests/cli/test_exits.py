"""Messages to the user."""

import pytest

from minutes_nlp.cli.exits import Exit, say


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
