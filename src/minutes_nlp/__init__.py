"""Reads Vietnamese meeting documents: attendees, indicators and directives, each with its evidence in the text.

    >>> import minutes_nlp
    >>> minutes = minutes_nlp.extract("…")
    >>> minutes.directives

Importing the package is cheap; what a call needs is imported by the call.
"""

import datetime as _datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from minutes_nlp.errors import EvidenceError, MinutesError, RuleError, UnreadableError

if TYPE_CHECKING:
    from minutes_nlp.model import Minutes, Record
    from minutes_nlp.rules import Rules, load_rules

__version__ = "0.1.0"
_DateLike = _datetime.date | str | None

__all__ = [
    "EvidenceError",
    "Minutes",
    "MinutesError",
    "RuleError",
    "Rules",
    "UnreadableError",
    "__version__",
    "extract",
    "extract_file",
    "load_rules",
    "parse",
]


def extract(text: str, *, date: _DateLike = None, rules: "Rules | None" = None) -> "Minutes":
    """Return the minutes of `text`. `date` (a date or "YYYY-MM-DD") is the day the text is read from: it gives dates
    without a year theirs. `rules` are the shipped ones unless given. A text without content is an UnreadableError.
    """
    from minutes_nlp import pipeline, reading
    from minutes_nlp import rules as _rules

    source = reading.read_text(text)
    return pipeline.read(source, rules or _rules.load_rules(), reference_date=_as_date(date))


def extract_file(path: Path | str, *, date: _DateLike = None, rules: "Rules | None" = None) -> "Minutes":
    """Return the minutes of the text file at `path`; as `extract`. What cannot be read is an UnreadableError."""
    from minutes_nlp import pipeline, reading
    from minutes_nlp import rules as _rules

    reference = _as_date(date)
    return pipeline.read(reading.read_file(path), rules or _rules.load_rules(), reference_date=reference)


def parse(
    text: str, kind: str | None = None, *, date: _DateLike = None, rules: "Rules | None" = None
) -> "tuple[Record, ...]":
    """Return the mentions in one expression, in the contract's shapes.

    `kind` is "quantity", "period", "deadline", "number" or "person"; all of them without it.
    """
    from minutes_nlp import pipeline
    from minutes_nlp import rules as _rules

    return pipeline.parse(text, kind, date=_as_date(date), rules=rules or _rules.load_rules())


def _as_date(value: _DateLike) -> _datetime.date | None:
    from minutes_nlp.reading.days import read_day

    return None if value is None else read_day(value)


def __getattr__(name: str) -> Any:
    if name == "Minutes":
        from minutes_nlp.model import Minutes

        return Minutes
    if name in ("Rules", "load_rules"):
        from minutes_nlp import rules

        return getattr(rules, name)
    raise AttributeError(f"module 'minutes_nlp' has no attribute '{name}'")


def __dir__() -> list[str]:
    return sorted(__all__)
