"""Formats told by their first bytes."""

import pytest

from minutes_nlp.reading.signatures import find_signature


@pytest.mark.parametrize(
    ("data", "label"),
    [
        (b"PK\x03\x04..xl/workbook.xml", "tệp Excel (.xlsx)"),
        (b"PK\x03\x04..ppt/slides", "tệp PowerPoint (.pptx)"),
        (b"%PDF-1.4", "tệp PDF"),
        (b"\x1f\x8b\x08", "tệp nén gzip"),
    ],
)
def test_known_formats(data: bytes, label: str) -> None:
    """A known format is named."""
    signature = find_signature(data)
    assert signature is not None
    assert signature.label == label
    assert signature.advice


def test_text_has_no_signature() -> None:
    """Plain text is no format of these, whatever it speaks of."""
    assert find_signature("Tệp %PDF- và word/ PK".encode()) is None
