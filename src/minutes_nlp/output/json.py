"""The contract as JSON: keys in the order of the models, text as it is written (no escapes but those JSON demands)."""

from collections.abc import Sequence

from minutes_nlp.model import ErrorRow, Minutes, Record

INDENT = 2


def to_json(record: Record, *, indent: int | None = INDENT) -> str:
    """Return one record (minutes, an error row, a mention) as JSON; on one line when `indent` is None."""
    return record.model_dump_json(by_alias=True, indent=indent)


def to_line(record: Minutes | ErrorRow) -> str:
    """Return the line of a JSONL that stands for one document, with its line end."""
    return to_json(record, indent=None) + "\n"


def to_array(records: Sequence[Record]) -> str:
    """Return the records as a JSON array."""
    margin = "\n" + " " * INDENT  # a line end inside a string is written as an escape
    items = (margin + to_json(record).replace("\n", margin) for record in records)
    return f"[{','.join(items)}\n]" if records else "[]"


def without_text(minutes: Minutes) -> Minutes:
    """Return `minutes` with a null `text`; the offsets in it stay those of the text."""
    return minutes.model_copy(update={"text": None})
