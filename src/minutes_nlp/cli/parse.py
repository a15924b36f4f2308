"""`minutes-nlp parse`: one expression to a JSON array of what is in it."""

from pathlib import Path

from minutes_nlp import pipeline
from minutes_nlp.cli.exits import Exit, put
from minutes_nlp.cli.options import as_day, one_of
from minutes_nlp.output.json import to_array
from minutes_nlp.reading import read_text
from minutes_nlp.rules import load_rules

_KINDS = ("quantity", "period", "deadline", "number", "person")


def run(expression: str, kind: str | None, *, date: str | None, rules: Path | None) -> int:
    """Print the mentions of `kind` in `expression` and return the exit code."""
    day = as_day(date)
    if kind is not None:
        one_of("--as", kind, _KINDS)
    source = read_text(expression)
    put(to_array(pipeline.parse(source.text, kind, date=day, rules=load_rules(rules))) + "\n")
    return Exit.OK
