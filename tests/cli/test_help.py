"""Usage errors in the language of the users."""

from typer import TyperException

from minutes_nlp.cli.help import usage_message


def test_unknown_error() -> None:
    """An error of the argument parser that has no words here is passed on."""
    assert usage_message(TyperException("strange")) == "đối số sai: strange"
