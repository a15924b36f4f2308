"""Formats that are no plain text, told by their first bytes, so that the message can say what to do."""

from typing import NamedTuple

_SAVE_AS_TEXT = "hãy mở tệp và lưu lại dưới dạng văn bản thuần (.txt, UTF-8)"
_SAVE_PDF = "hãy chép phần chữ hoặc xuất ra văn bản thuần (.txt, UTF-8)"
_RECOGNISE = "hãy nhận dạng chữ (OCR) rồi lưu thành văn bản thuần (.txt, UTF-8)"
_UNPACK = "hãy giải nén rồi đọc từng tệp văn bản"


class Signature(NamedTuple):
    """A format: its first bytes, what it is called, and what its owner can do."""

    start: bytes
    label: str
    advice: str


_SIGNATURES = (
    Signature(b"%PDF-", "tệp PDF", _SAVE_PDF),
    Signature(b"{\\rtf", "tệp RTF", _SAVE_AS_TEXT),
    Signature(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "tệp Word, Excel hoặc PowerPoint đời cũ (.doc, .xls, .ppt)",
        _SAVE_AS_TEXT,
    ),
    Signature(b"\x89PNG\r\n\x1a\n", "tệp ảnh PNG", _RECOGNISE),
    Signature(b"\xff\xd8\xff", "tệp ảnh JPEG", _RECOGNISE),
    Signature(b"GIF87a", "tệp ảnh GIF", _RECOGNISE),
    Signature(b"GIF89a", "tệp ảnh GIF", _RECOGNISE),
    Signature(b"II*\x00", "tệp ảnh TIFF", _RECOGNISE),
    Signature(b"MM\x00*", "tệp ảnh TIFF", _RECOGNISE),
    Signature(b"\x1f\x8b", "tệp nén gzip", _UNPACK),
    Signature(b"Rar!\x1a\x07", "tệp nén RAR", _UNPACK),
    Signature(b"7z\xbc\xaf\x27\x1c", "tệp nén 7z", _UNPACK),
)
_ZIP_START = b"PK\x03\x04"
_ZIP_PARTS = (
    (b"word/", "tệp Word (.docx)", _SAVE_AS_TEXT),
    (b"xl/", "tệp Excel (.xlsx)", _SAVE_AS_TEXT),
    (b"ppt/", "tệp PowerPoint (.pptx)", _SAVE_AS_TEXT),
    (b"opendocument", "tệp OpenDocument (.odt, .ods, .odp)", _SAVE_AS_TEXT),
)


def find_signature(data: bytes) -> Signature | None:
    """Return the format that `data` is in, when it is one of those known here and no plain text."""
    if data.startswith(_ZIP_START):
        for part, label, advice in _ZIP_PARTS:
            if part in data:
                return Signature(_ZIP_START, label, advice)
        return Signature(_ZIP_START, "tệp nén ZIP", _UNPACK)
    return next((signature for signature in _SIGNATURES if data.startswith(signature.start)), None)
