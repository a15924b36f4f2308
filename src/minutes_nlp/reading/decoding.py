"""Bytes become text, strictly: nothing is replaced, dropped or translated, and a doubt is an error.

Always `data.decode(encoding) == text` for what is returned.
"""

import codecs
import re

from minutes_nlp.errors import UnreadableError
from minutes_nlp.reading.signatures import find_signature

# A longer mark first: that of UTF-32 LE begins with that of UTF-16 LE.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTENT = re.compile("[^\\s\u200b-\u200f\u2060\ufeff\u00ad]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_VIETNAMESE = re.compile("[\t\n\r -~\u00a0-\u024f\u02b0-\u036f\u1e00-\u1eff\u2000-\u206f\u20ab]+")
_FEW_CONTROLS = 3
_CONTROL_SHARE = 0.1
_VIETNAMESE_SHARE = 0.9
_SAVE_AS_UTF8 = "hãy lưu lại tệp với bảng mã UTF-8"


def decode(data: bytes) -> tuple[str, str]:
    """Return the text of `data` and the Python name of its encoding; UnreadableError when it is no text."""
    if not data:
        raise UnreadableError("empty", "không có nội dung (0 byte)")
    signature = find_signature(data)
    if signature is not None:
        raise UnreadableError("binary", f"là {signature.label}, không phải văn bản thuần; {signature.advice}")
    text, encoding = _decode_marked(data) or _decode_unmarked(data)
    check_text(text)
    return text, encoding


def check_text(text: str) -> None:
    """Raise UnreadableError when `text` has no content, or is no text."""
    if not _CONTENT.search(text):
        raise UnreadableError("empty", "không có nội dung (chỉ có khoảng trắng)")
    controls = len(_CONTROL.findall(text))
    if "\0" in text or controls > max(_FEW_CONTROLS, _CONTROL_SHARE * len(text)):
        raise UnreadableError("binary", f"là dữ liệu nhị phân, không phải văn bản thuần; {_SAVE_AS_UTF8}")


def _decode_marked(data: bytes) -> tuple[str, str] | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding), encoding
            except UnicodeDecodeError as error:
                raise _broken(error) from error
    return None


def _decode_unmarked(data: bytes) -> tuple[str, str]:
    if b"\0" not in data:
        try:
            return data.decode("utf-8"), "utf-8"
        except UnicodeDecodeError as error:
            found = _decode_utf16(data)
            if found is None:
                raise _broken(error) from error
            return found
    found = _decode_utf16(data)
    if found is None:
        raise UnreadableError("binary", f"là dữ liệu nhị phân, không phải văn bản thuần; {_SAVE_AS_UTF8}")
    return found


def _decode_utf16(data: bytes) -> tuple[str, str] | None:
    """Return `data` read as UTF-16 without a mark, in the byte order that gives Vietnamese text."""
    if len(data) % 2:
        return None
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        plausible = sum(len(run) for run in _VIETNAMESE.findall(text))
        if plausible >= _VIETNAMESE_SHARE * len(text):
            return text, encoding
    return None


def _broken(error: UnicodeDecodeError) -> UnreadableError:
    byte = error.object[error.start]
    line = error.object.count(b"\n", 0, error.start) + 1
    place = f"{error.start} (dòng {line})" if error.encoding == "utf-8" else f"{error.start}"
    return UnreadableError(
        "unknown_encoding",
        f"không đọc được bảng mã: byte 0x{byte:02X} ở vị trí {place} không thuộc"
        f" {error.encoding.upper()}; {_SAVE_AS_UTF8}",
    )
