"""The assertion that every evidence of an output is the text at its offsets."""

from collections.abc import Iterator

from pydantic import BaseModel

from minutes_nlp.errors import EvidenceError
from minutes_nlp.model import Minutes


def assert_evidence(minutes: Minutes) -> None:
    """Raise an EvidenceError unless every record with text, start and end quotes the document's text there."""
    source = minutes.text or ""
    for record in _records(minutes):
        start, end, text = getattr(record, "start", None), getattr(record, "end", None), getattr(record, "text", None)
        if isinstance(start, int) and isinstance(end, int) and isinstance(text, str) and source[start:end] != text:
            raise EvidenceError(f"evidence {text!r} does not stand at {start}:{end}")


def _records(value: object) -> Iterator[BaseModel]:
    """Yield all records inside `value`, itself included, the document itself left out."""
    if isinstance(value, BaseModel):
        if not isinstance(value, Minutes):
            yield value
        for name in type(value).model_fields:
            yield from _records(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _records(item)
