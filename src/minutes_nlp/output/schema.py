"""The JSON Schema (draft 2020-12) of the output: one document, or the row of one that could not be read."""

import json
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from minutes_nlp.model import SCHEMA_VERSION, ErrorRow, Minutes


def build_schema() -> dict[str, Any]:
    """Return the schema as a value; every key is required, unknown keys may be added within a version."""
    body = TypeAdapter(Minutes | ErrorRow).json_schema(mode="serialization", by_alias=True)
    return {
        "$schema": GenerateJsonSchema.schema_dialect,
        "title": f"minutes-nlp {SCHEMA_VERSION}",
        "description": "One document read by minutes-nlp, or the row of a document that could not be read.",
        **_opened(body),
    }


def to_schema() -> str:
    """Return the schema as JSON, with its line end."""
    return json.dumps(build_schema(), ensure_ascii=False, indent=2) + "\n"


def _opened(node: Any) -> Any:
    """Return the schema without bans on unknown keys: a version may gain fields, and older schemas then still hold."""
    if isinstance(node, dict):
        return {
            key: _opened(value) for key, value in node.items() if not (key == "additionalProperties" and value is False)
        }
    return [_opened(item) for item in node] if isinstance(node, list) else node
