"""Where texts come from: a file, a stream, bytes, a string."""

import hashlib
import os
import stat
from pathlib import Path
from typing import BinaryIO

from minutes_nlp.errors import UnreadableCode, UnreadableError
from minutes_nlp.reading.decoding import check_text, decode
from minutes_nlp.reading.names import plain_name
from minutes_nlp.text.source import Source

DEFAULT_MAX_BYTES = 20_000_000
_PLAIN_TEXT = "text/plain"
_MEGABYTE = 1_000_000


def read_file(path: Path | str, *, max_bytes: int = DEFAULT_MAX_BYTES) -> Source:
    """Return the source of the text file at `path`; UnreadableError when it is missing, too large or no text."""
    path = Path(path)
    try:
        data = _load(path, max_bytes)
        return _source(data, name=plain_name(path.name))
    except UnreadableError as error:
        raise UnreadableError(error.code, f"{plain_name(os.fspath(path))}: {error.message}") from error


def read_stream(stream: BinaryIO, *, name: str | None = None, max_bytes: int = DEFAULT_MAX_BYTES) -> Source:
    """Return the source of what `stream` still holds."""
    try:
        data = _take(stream, max_bytes)
    except OSError as error:
        raise _failed(error) from error
    return _source(data, name=name)


def read_bytes(data: bytes, *, name: str | None = None, max_bytes: int = DEFAULT_MAX_BYTES) -> Source:
    """Return the source of `data`, as if it were the content of a file of that name."""
    if len(data) > max_bytes:
        raise _too_large(len(data), max_bytes)
    return _source(data, name=name)


def read_text(text: str) -> Source:
    """Return the source of a text that is already decoded; its hash is that of its UTF-8."""
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise UnreadableError(
            "unknown_encoding",
            f"ký tự U+{ord(text[error.start]):04X} ở vị trí {error.start} là nửa cặp thay thế (surrogate),"
            " không phải một chữ",
        ) from error
    check_text(text)
    return Source(
        text=text,
        name=None,
        media_type=_PLAIN_TEXT,
        encoding="utf-8",
        sha256=hashlib.sha256(data).hexdigest(),
    )


def _source(data: bytes, *, name: str | None) -> Source:
    text, encoding = decode(data)
    return Source(
        text=text,
        name=name,
        media_type=_PLAIN_TEXT,
        encoding=encoding,
        sha256=hashlib.sha256(data).hexdigest(),
    )


def _load(path: Path, max_bytes: int) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableError("is_directory", "là thư mục, không phải tệp văn bản")
        if stat.S_ISREG(status.st_mode) and status.st_size > max_bytes:
            raise _too_large(status.st_size, max_bytes)
        with path.open("rb") as stream:
            return _take(stream, max_bytes)
    except OSError as error:
        raise _failed(error) from error
    except ValueError as error:  # a NUL in the name
        raise UnreadableError("not_found", "tên tệp không hợp lệ") from error


def _take(stream: BinaryIO, max_bytes: int) -> bytes:
    data = stream.read(max_bytes + 1) or b""  # None: a stream that does not wait and has nothing
    if len(data) > max_bytes:
        raise _too_large(None, max_bytes)
    return data


def _too_large(size: int | None, max_bytes: int) -> UnreadableError:
    found = "" if size is None else f" {_megabytes(size)} MB"
    return UnreadableError(
        "too_large", f"quá lớn:{found} vượt mức {_megabytes(max_bytes)} MB; nâng mức bằng --max-size nếu cần"
    )


def _megabytes(size: int) -> str:
    return f"{size / _MEGABYTE:.6g}"


_FAILURES: tuple[tuple[type[OSError], UnreadableCode, str], ...] = (
    (FileNotFoundError, "not_found", "không tìm thấy tệp"),
    (NotADirectoryError, "not_found", "không tìm thấy tệp"),
    (IsADirectoryError, "is_directory", "là thư mục, không phải tệp văn bản"),
    (PermissionError, "not_permitted", "không có quyền đọc tệp"),
)


def _failed(error: OSError) -> UnreadableError:
    for kind, code, message in _FAILURES:
        if isinstance(error, kind):
            return UnreadableError(code, message)
    return UnreadableError("unreadable", f"không đọc được ({error.strerror or type(error).__name__})")
