"""The published JSON Schema."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from minutes_nlp.output.json import to_json, without_text
from minutes_nlp.output.schema import build_schema, to_schema
from tests.samples import make_error_row, make_minutes

PUBLISHED = Path(__file__).parents[2] / "schema" / "minutes.schema.json"


def test_published_schema_is_current() -> None:
    """The file in schema/ is what the models say; `scripts/schema` writes it anew."""
    assert PUBLISHED.read_text(encoding="utf-8") == to_schema()


def test_schema_is_valid() -> None:
    """It is a schema of the draft it names."""
    schema = build_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(schema)


def test_outputs_validate() -> None:
    """Documents, documents without text and error rows hold to it."""
    validator = Draft202012Validator(build_schema())
    for record in (make_minutes(), without_text(make_minutes()), make_error_row()):
        validator.validate(json.loads(to_json(record)))


def _objects(node: Any) -> list[dict[str, Any]]:
    nested = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    found = [item for value in nested for item in _objects(value)]
    return [node, *found] if isinstance(node, dict) and "properties" in node else found


def test_every_key_is_required() -> None:
    """Every key of every object is required."""
    objects = _objects(build_schema())
    assert len(objects) > 20
    for item in objects:
        assert set(item["required"]) == set(item["properties"]), item["title"]


def test_numbers_are_numbers() -> None:
    """A quantity's numbers are JSON numbers and nothing else."""
    quantity = build_schema()["$defs"]["Quantity"]["properties"]
    assert quantity["number"]["type"] == "number"
    assert quantity["amount_upper"]["anyOf"] == [{"type": "number"}, {"type": "null"}]


@pytest.mark.parametrize("path", [("meeting",), ("indicators", 0, "value", "number"), ("coverage", "names")])
def test_missing_key_is_refused(path: tuple[str | int, ...]) -> None:
    """A document that lacks a key does not validate."""
    data = copy.deepcopy(json.loads(to_json(make_minutes())))
    node = data
    for step in path[:-1]:
        node = node[step]
    del node[path[-1]]
    assert not Draft202012Validator(build_schema()).is_valid(data)


def test_added_key_is_allowed() -> None:
    """A key that a later program of the same version adds does not make its output invalid."""
    data = json.loads(to_json(make_minutes()))
    data["indicators"][0]["confidence"] = 0.5
    assert Draft202012Validator(build_schema()).is_valid(data)
