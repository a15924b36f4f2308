"""The grounds of a result, field by field."""

from collections.abc import Iterator

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
        Explanation(pointer, entry, False, ()) for owner, pointer, entry in trace.entries if owner == result_id
    ]
    for pointer, value, start, end in _quoted(record, ""):
        inherited = any(pointer == item or pointer.startswith(f"{item}/") for item in derived)
        explanations.append(Explanation(pointer, value, inherited, _at(trace, start, end)))
    for pointer in sorted(derived):
        grounds = tuple(
            ground
            for owner, name, span in trace.origins
            if owner == result_id and name == pointer
            for ground in _origin(trace, span.start, span.end)
        )
        explanations.append(Explanation(pointer, _value(record, pointer), True, grounds))
    return tuple(explanations)


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
        elif isinstance(value, tuple) and part.isdigit() and int(part) < len(value):
            value = value[int(part)]
        else:
            return ""
    text = getattr(value, "text", None)
    return str(text) if text is not None else str(value) if isinstance(value, str) else ""
