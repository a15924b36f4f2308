"""Bytes to text: strict, exact, and clear about what it will not read."""

import codecs
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_nlp.errors import UnreadableError
from minutes_nlp.reading.decoding import check_text, decode

TEXT = "Phiên họp thường kỳ tháng 3: thu ngân sách đạt 1.250 tỷ đồng, tăng 8%.\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8-sig"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "utf-32"),
        (unicodedata.normalize("NFD", TEXT).encode("utf-16-le"), "utf-16-le"),
        ("Họp 😀 ngày 3/4".encode("utf-16-be"), "utf-16-be"),
        (b"plain ascii", "utf-8"),
    ],
)
def test_encodings(data: bytes, encoding: str) -> None:
    """Each supported encoding is told, and the name of the encoding gives the text from the bytes."""
    text, found = decode(data)
    assert found == encoding
    assert text == data.decode(encoding)
    assert not text.startswith("\ufeff")


@pytest.mark.parametrize(
    "text",
    [
        "một\r\nhai\r\n",
        "một\rhai",
        "a\u2028b\x85c",
        unicodedata.normalize("NFD", "hoà bình"),
        "hòa hoà",
        "a\u200bb\xa0c",
    ],
)
def test_text_stays_as_it_is(text: str) -> None:
    """Line ends, normal forms and odd spaces come out as they went in."""
    assert decode(text.encode())[0] == text


@pytest.mark.parametrize(
    "data", [b"", b" \r\n\t ", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, "\u200b\ufeff \u00a0".encode()]
)
def test_empty(data: bytes) -> None:
    """What holds nothing to read is empty, also behind a byte order mark."""
    with pytest.raises(UnreadableError) as caught:
        decode(data)
    assert caught.value.code == "empty"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04....[Content_Types].xml....word/document.xml", ".docx"),
        (b"PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text", "OpenDocument"),
        (b"PK\x03\x04....", "ZIP"),
        (b"%PDF-1.7\n...", "PDF"),
        (b"{\\rtf1\\ansi abc}", "RTF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), ".doc"),
        (b"\xff\xd8\xff\xe0..JFIF", "OCR"),
        (bytes(range(256)) * 4, "nhị phân"),
        (b"abc\0def", "nhị phân"),
        (b"\x01\x02\x03\x04\x05\x06abc", "nhị phân"),
    ],
)
def test_binary(data: bytes, words: str) -> None:
    """A file that is no plain text is refused in one line that names what it is or what to do."""
    with pytest.raises(UnreadableError) as caught:
        decode(data)
    assert caught.value.code == "binary"
    assert words in caught.value.message
    assert "\n" not in caught.value.message


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode()[:40] + b"\xff" + TEXT.encode()[40:],
        TEXT.encode()[:4],
        b"a \xed\xa0\x80 b",
        "Phiên họp".encode("cp1258", "ignore") + b"\xe2",
        codecs.BOM_UTF8 + b"\xc3(",
        codecs.BOM_UTF16_LE + b"a\x00\x00\xd8b\x00",
        codecs.BOM_UTF16_LE + b"a\x00b",
    ],
)
def test_unknown_encoding(data: bytes) -> None:
    """Bytes that no supported encoding explains are refused, never replaced."""
    with pytest.raises(UnreadableError) as caught:
        decode(data)
    assert caught.value.code == "unknown_encoding"


def test_where_the_encoding_breaks() -> None:
    """The message names the byte, its place and its line."""
    with pytest.raises(UnreadableError, match=r"0xFF ở vị trí 8 \(dòng 2\)"):
        decode(b"dong mot"[:7] + b"\n\xff\n")


def test_few_control_characters() -> None:
    """The marks that word processors leave in copied text do not make it binary."""
    text = "Bảng\x07 một\x0b hai\x0c ba" * 20
    assert decode(text.encode())[0] == text


@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    """Any bytes are either text that their encoding explains, or an error of one line."""
    try:
        text, encoding = decode(data)
    except UnreadableError as error:
        assert "\n" not in error.message
    else:
        assert data.decode(encoding) == text


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])))
def test_any_text_in_utf8(text: str) -> None:
    """Any text without control characters comes back from UTF-8, unless it has no content."""
    try:
        assert decode(codecs.BOM_UTF8 + text.encode())[0] == text
    except UnreadableError as error:
        assert error.code == "empty"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@given(words=st.lists(st.sampled_from(TEXT.split()), min_size=2))
def test_unmarked_utf16(encoding: str, words: list[str]) -> None:
    """Vietnamese text in UTF-16 without a mark is told by its byte order."""
    text = " ".join(words)
    assert decode(text.encode(encoding)) == (text, encoding)


def test_check_text() -> None:
    """Decoded text is held to the same rules."""
    check_text(TEXT)
    with pytest.raises(UnreadableError):
        check_text("\n")
