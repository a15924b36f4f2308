"""The grounds of a result, field by field."""

from collections.abc import Iterator, Sequence

from pydantic import BaseModel

from minutes_nlp.errors import MinutesError
from minutes_nlp.explain.grounds import grounds_in, to_view
from minutes_nlp.explain.types import Explanation, Ground
from minutes_nlp.pipeline import Trace


class ResultNotFoundError(MinutesError):
    """No result of the document has the id that was asked for."""


def explain_result(trace: Trace, result_id: str) -> tuple[Explanation, ...]:
    """Return the fields of the result with that id, each with the mentions and rule entries behind it.

    A ResultNotFoundError when no result has the id.
    """
    record = _find(trace, result_id)
    rule = getattr(record, "rule", None)
    derived = set(getattr(record, "derived", ()))
    explanations = [Explanation("/rule", rule, False, ())] if isinstance(rule, str) else []
    explanations += [
        Explanation(pointer, entry, False, ()) for owner, pointer, entry in trace.grounds.entries if owner == result_id
    ]
    quoted = [
        Explanation(pointer, value, _is_in(pointer, derived), _at(trace, start, end))
        for pointer, value, start, end in _quoted(record, "")
    ]
    return (*explanations, *quoted, *_elsewhere(trace, record, result_id, quoted))


def _elsewhere(trace: Trace, record: BaseModel, result_id: str, quoted: Sequence[Explanation]) -> Iterator[Explanation]:
    """Yield the fields that rest on words outside of the record, and the derived ones that no words tell."""
    derived = set(getattr(record, "derived", ()))
    origins: dict[str, list[Ground]] = {}
    for owner, pointer, span in trace.grounds.origins:
        if owner == result_id:
            origins.setdefault(pointer, []).extend(_origin(trace, span.start, span.end))
    told = {explanation.pointer for explanation in quoted}
    for pointer in sorted(derived | set(origins)):
        if pointer in origins or not any(_is_in(other, {pointer}) for other in told):
            yield Explanation(pointer, _value(record, pointer), pointer in derived, tuple(origins.get(pointer, ())))


def _is_in(pointer: str, others: set[str]) -> bool:
    """Tell whether a JSON pointer is one of `others` or below one."""
    return any(pointer == other or pointer.startswith(f"{other}/") for other in others)


def _find(trace: Trace, result_id: str) -> BaseModel:
    minutes = trace.minutes
    for records in (minutes.indicators, minutes.directives, minutes.attendees, minutes.organizations, minutes.segments):
        for record in records:
            if record.id == result_id:
                return record
    raise ResultNotFoundError(result_id)


def _quoted(value: object, pointer: str) -> Iterator[tuple[str, str, int, int]]:
    """Yield the parts of a record that quote the text: pointer, quote, offsets."""
    if isinstance(value, BaseModel):
        start, end, text = (getattr(value, name, None) for name in ("start", "end", "text"))
        if isinstance(start, int) and isinstance(end, int) and isinstance(text, str):
            yield pointer or "/", text, start, end
        for name, field in type(value).model_fields.items():
            yield from _quoted(getattr(value, name), f"{pointer}/{field.alias or name}")
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _quoted(item, f"{pointer}/{index}")


def _at(trace: Trace, start: int, end: int) -> tuple[Ground, ...]:
    return grounds_in(trace.reading, *to_view(trace.reading, start, end))


def _origin(trace: Trace, start: int, end: int) -> Iterator[Ground]:
    """Yield the words that an inherited field comes from, and the mentions in them."""
    evidence = trace.reading.view.evidence(start, end)
    yield Ground("words", None, evidence.text, evidence.start, evidence.end)
    yield from grounds_in(trace.reading, start, end)


def _value(record: BaseModel, pointer: str) -> str:
    """Return what stands at a JSON pointer of a record, for reading."""
    value: object = record
    for part in pointer.strip("/").split("/"):
        if isinstance(value, BaseModel):
            value = getattr(value, "from_" if part == "from" else part, None)
        elif isinstance(value, tuple) and part.isdecimal() and int(part) < len(value):
            value = value[int(part)]
        else:
            return ""
    text = getattr(value, "text", getattr(value, "name", None))
    return str(text) if text is not None else str(value) if isinstance(value, str) else ""
