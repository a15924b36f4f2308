"""The development documents: gold that fits its text, outputs that follow the contract, floors that hold."""

import json
from pathlib import Path

import jsonschema
import pytest

from minutes_nlp.evaluate import GoldDocument, evaluate_corpus, load_corpus
from minutes_nlp.evaluate.floors import below_floors
from minutes_nlp.output.json import to_json
from minutes_nlp.output.schema import build_schema
from minutes_nlp.pipeline import read
from minutes_nlp.reading import read_text
from minutes_nlp.rules import load_rules

CORPORA = Path(__file__).parents[1] / "corpora"
SETS = sorted(path.name for path in (CORPORA / "documents").iterdir() if path.is_dir())
DOCUMENTS = {name: load_corpus(CORPORA / "documents" / name) for name in SETS}


@pytest.mark.parametrize(
    "document", [d for documents in DOCUMENTS.values() for d in documents], ids=lambda document: document.id
)
def test_outputs_follow_the_schema(document: GoldDocument) -> None:
    """The reading of a gold document validates, and its evidence holds (the pipeline asserts it)."""
    record = json.loads(to_json(read(read_text(document.text), load_rules(), reference_date=None)))
    jsonschema.Draft202012Validator(build_schema()).validate(record)


@pytest.mark.parametrize("name", SETS)
def test_no_score_is_below_its_floor(name: str) -> None:
    """Each field of each set holds its floor in corpora/floors.toml."""
    assert below_floors(CORPORA / "floors.toml", name, evaluate_corpus(DOCUMENTS[name], load_rules())) == []
