"""The command line: arguments in, output and exit code out; what is read and how is decided elsewhere."""

from minutes_nlp.cli.app import main

__all__ = ["main"]
