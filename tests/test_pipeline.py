"""The whole line, on texts of the project's own."""

import json
import textwrap
import unicodedata
from itertools import pairwise
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_nlp.model import Minutes
from minutes_nlp.output.json import to_json
from minutes_nlp.output.schema import build_schema
from minutes_nlp.pipeline import parse, read
from minutes_nlp.reading import read_text
from minutes_nlp.rules import load_rules

RULES = load_rules()
SAMPLE = (Path(__file__).parents[1] / "examples" / "hop-thang-3.txt").read_text("utf-8")


def _read(text: str) -> Minutes:
    return read(read_text(text), RULES, reference_date=None)


def _facts(minutes: Minutes) -> object:
    """Return what was read, without places and with quotes for reading only."""

    def plain(value: object) -> object:
        if isinstance(value, dict):
            dropped = {"start", "end", "id", "part_of", "evidence", "mentions", "segment", "pointer", "unclaimed"}
            dropped |= {"organization_id", "attendee", "organization", "indicators", "chairs", "successor", "rejected"}
            return {key: plain(item) for key, item in value.items() if key not in dropped}
        if isinstance(value, list):
            return [plain(item) for item in value]
        return unicodedata.normalize("NFC", " ".join(value.split())) if isinstance(value, str) else value

    record = json.loads(to_json(minutes))
    return [plain(record[key]) for key in ("attendees", "indicators", "directives", "findings", "coverage")]


@pytest.mark.parametrize(
    "source",
    [
        unicodedata.normalize("NFD", SAMPLE),
        SAMPLE.replace("\n", "\r\n"),
        "\n".join(textwrap.fill(line, 80) for line in SAMPLE.split("\n")),
    ],
    ids=["nfd", "crlf", "wrapped"],
)
def test_the_spelling_of_a_text_changes_no_fact(source: str) -> None:
    """NFD, Windows line ends and hard wraps give the same facts, with evidence that holds in that text."""
    assert _facts(_read(source)) == _facts(_read(SAMPLE))


def test_the_same_text_gives_the_same_bytes() -> None:
    """Two runs are equal to the byte."""
    assert to_json(_read(SAMPLE)) == to_json(_read(SAMPLE))


def test_outputs_follow_the_schema() -> None:
    """A document's JSON validates against the published schema, and its segments tile the text."""
    record = json.loads(to_json(_read(SAMPLE)))
    jsonschema.Draft202012Validator(build_schema()).validate(record)
    edges = [(segment["start"], segment["end"]) for segment in record["segments"]]
    assert edges[0][0] == 0
    assert edges[-1][1] == len(SAMPLE)
    assert all(a[1] == b[0] for a, b in pairwise(edges))


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "Giao Sở Y tế",
                "tăng 5%",
                "so với cùng kỳ",
                "1.036 tỷ đồng",
                "trong đó",
                "(",
                ")",
                ";",
                "\n",
                "đồng chí",
                "Nguyễn Văn Bình",
                "trước ngày 15/3",
                "“",
                "”",
                "[/x]",
                "từ 5 đến 7%",
                "lần lượt",
                "12/14 sở",
                "quý I",
                ".",
            ]
        ),
        max_size=40,
    )
)
def test_any_pieces_of_a_document_are_read(pieces: list[str]) -> None:
    """Pieces in any order never raise; ledgers add up and evidence holds (the pipeline asserts it)."""
    text = " ".join(["Họp", *pieces])
    coverage = _read(text).coverage
    for ledger in (coverage.numbers, coverage.directive_cues, coverage.names):
        assert ledger.total == ledger.claimed + len(ledger.rejected) + len(ledger.unclaimed)


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("một nghìn không trăm linh năm", "number", {"number": 1005}),
        ("1.036 tỷ đồng", "quantity", {"number": 1036, "amount": 1036000000000}),
        ("quý I/2025", "period", {"first": "2025-01-01", "last": "2025-03-31", "kind": "quarter"}),
        ("trước ngày 15/3/2025", "deadline", {"date": "2025-03-15", "bound": "before"}),
    ],
)
def test_one_expression_is_parsed(text: str, kind: str, expected: dict[str, object]) -> None:
    """`parse` gives the mentions of a kind in the contract's shapes."""
    (record,) = parse(text, kind, rules=RULES)
    shown = record.model_dump(mode="json", by_alias=True)
    assert {key: shown[key] for key in expected} == expected


def test_every_kind_is_parsed_without_one() -> None:
    """Without a kind all mentions come."""
    assert len(parse("Thu 15 tỷ đồng đến ngày 20/02/2025", rules=RULES)) >= 3
