"""What the package offers, and nothing else."""

import datetime
import subprocess
import sys
from pathlib import Path

import pytest

import minutes_nlp

ROOT = Path(__file__).parents[1]
TEXT = "Sáng 3/2/2025, UBND xã Hòa Mỹ họp phiên thường kỳ tháng 1."


def test_names() -> None:
    """The public names are these."""
    assert set(minutes_nlp.__all__) == {
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
    }
    for name in minutes_nlp.__all__:
        assert getattr(minutes_nlp, name) is not None
    assert set(dir(minutes_nlp)) == set(minutes_nlp.__all__)
    with pytest.raises(AttributeError, match="no attribute 'frob'"):
        _ = minutes_nlp.frob


def test_extract() -> None:
    """A string becomes minutes whose text it is; a date may be a date or written."""
    minutes = minutes_nlp.extract(TEXT)
    assert isinstance(minutes, minutes_nlp.Minutes)
    assert minutes.text == TEXT
    assert minutes.engine.version == minutes_nlp.__version__
    by_date = minutes_nlp.extract(TEXT, date=datetime.date(2025, 2, 3))
    assert by_date == minutes_nlp.extract(TEXT, date="2025-02-03", rules=minutes_nlp.load_rules())
    assert by_date == minutes_nlp.extract(TEXT, date=datetime.datetime(2025, 2, 3, 8))


@pytest.mark.parametrize("date", ["3/2/2025", "20250203", "2025-02-30", ""])
def test_wrong_date(date: str) -> None:
    """A date that is none is a ValueError."""
    with pytest.raises(ValueError):
        minutes_nlp.extract(TEXT, date=date)


def test_extract_file(tmp_path: Path) -> None:
    """A file becomes the minutes of its text, under its name."""
    path = tmp_path / "họp.txt"
    path.write_text(TEXT, encoding="utf-8")
    minutes = minutes_nlp.extract_file(path)
    assert minutes.source.name == "họp.txt"
    assert minutes.model_copy(update={"source": None}) == minutes_nlp.extract(TEXT).model_copy(update={"source": None})
    with pytest.raises(minutes_nlp.UnreadableError, match="không tìm thấy"):
        minutes_nlp.extract_file(tmp_path / "none.txt")


def test_parse() -> None:
    """An expression becomes a tuple of records."""
    assert minutes_nlp.parse("xin chào", "quantity", date="2025-02-03") == ()


def test_errors() -> None:
    """All errors on purpose have one base; empty text and wrong rules are two of them."""
    for error in (minutes_nlp.UnreadableError, minutes_nlp.RuleError, minutes_nlp.EvidenceError):
        assert issubclass(error, minutes_nlp.MinutesError)
    with pytest.raises(minutes_nlp.UnreadableError):
        minutes_nlp.extract(" \n")
    with pytest.raises(minutes_nlp.RuleError):
        minutes_nlp.load_rules("no-such-directory")


def test_import_is_cheap() -> None:
    """Importing the package loads neither pydantic nor anything heavier."""
    code = (
        "import sys; sys.path.insert(0, 'src'); import minutes_nlp;"
        "heavy = ('pydantic', 'regex', 'typer', 'rich', 'spacy', 'underthesea');"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
