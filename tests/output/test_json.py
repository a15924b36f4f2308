"""The contract as JSON."""

import json
from decimal import Decimal

import pytest

from minutes_nlp.model import Minutes
from minutes_nlp.model.base import json_number
from minutes_nlp.output.json import to_array, to_json, to_line, without_text
from tests.samples import TEXT, evidence, make_error_row, make_minutes, make_quantity


def test_round_trip() -> None:
    """What is written reads back as the same minutes."""
    minutes = make_minutes()
    assert Minutes.model_validate_json(to_json(minutes)) == minutes
    assert Minutes.model_validate_json(to_line(minutes)) == minutes


def test_keys_in_order() -> None:
    """Keys come in the order of the contract, all of them, `from` under its own name."""
    data = json.loads(to_json(make_minutes()))
    assert list(data) == [
        "schema_version",
        "document_id",
        "engine",
        "source",
        "text",
        "document",
        "meeting",
        "segments",
        "organizations",
        "attendees",
        "indicators",
        "directives",
        "findings",
        "coverage",
    ]
    assert list(data["indicators"][0]["comparisons"][0]) == ["relation", "amount", "from", "basis", "evidence"]


def test_letters_as_they_are() -> None:
    """Vietnamese letters are written as letters; document JSON is indented, a line is one line."""
    written, line = to_json(make_minutes()), to_line(make_minutes())
    assert "Sông Thao" in written
    assert '\n  "document_id": "d1"' in written
    assert line.count("\n") == 1
    assert line.endswith("}\n")
    assert '"document_id":"d1"' in line


def test_line_separators() -> None:
    """Odd line ends inside a text never break a line of a JSONL."""
    minutes = make_minutes().model_copy(update={"text": "a\r\nb\u2028c\x85d"})
    assert len(to_line(minutes).encode().split(b"\n")) == 2
    assert json.loads(to_line(minutes))["text"] == "a\r\nb\u2028c\x85d"


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("412.2", "412.2"),
        ("35.02", "35.02"),
        ("412.0", "412"),
        ("-3.10", "-3.1"),
        ("1E+12", "1000000000000"),
        ("123456789012345678901", "123456789012345678901"),
        ("0.333333333333333333333", "0.333333"),
        ("0.00001", "0.00001"),
    ],
)
def test_numbers(number: str, written: str) -> None:
    """Numbers are JSON numbers as they were written, integral ones without a fraction."""
    quantity = make_quantity("7", number, None, None)
    assert f'"number":{written},' in to_json(quantity, indent=None)
    assert Decimal(str(json.loads(to_json(quantity))["number"])) == Decimal(written)


def test_without_text() -> None:
    """The text can be left out; everything else stays."""
    minutes = make_minutes()
    shortened = without_text(minutes)
    assert shortened.text is None
    assert shortened.model_copy(update={"text": TEXT}) == minutes


def test_array() -> None:
    """Records of several kinds make an array, each with its own keys."""
    data = json.loads(to_array([evidence("7"), make_quantity("412,2 tỷ đồng", "412.2", None, None)]))
    assert [list(item)[:2] for item in data] == [["text", "start"], ["text", "number"]]
    assert data[1]["number"] == 412.2
    assert to_array([]) == "[]"


def test_array_is_laid_out_like_json() -> None:
    """An array looks like the same value written by any JSON writer."""
    records = [evidence("7"), make_quantity("412,2 tỷ đồng", "412.2", None, None), make_minutes(hostile="a\nb")]
    written = to_array(records)
    assert written == json.dumps(json.loads(written), ensure_ascii=False, indent=2)


def test_error_row() -> None:
    """A document that could not be read has a line of the contract's shape."""
    assert json.loads(to_line(make_error_row())) == {
        "schema_version": "1.0",
        "document_id": "a.docx",
        "source": {"name": "a.docx", "media_type": None, "encoding": None, "sha256": None},
        "error": {"code": "binary", "message": "a.docx: là tệp Word (.docx)"},
    }


@pytest.mark.parametrize("digits", ["1" * 26 + ".598", "0." + "3" * 40, "1" * 39 + ".5"])
def test_long_fractions(digits: str) -> None:
    """A number with more digits than a float carries is still a number."""
    assert json_number(Decimal(digits)) == pytest.approx(float(digits))
