"""Files, streams and strings to sources."""

import hashlib
import io
import os
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_nlp.errors import UnreadableError
from minutes_nlp.reading import read_bytes, read_file, read_stream, read_text
from minutes_nlp.text.source import Source

TEXT = "Dự họp có bà Lê Thị Mơ.\r\nHọp lúc 8 giờ.\n"


def test_file(tmp_path: Path) -> None:
    """A file becomes a source with its name, its encoding, the hash of its bytes and its text as it is."""
    path = tmp_path / "biên bản.txt"
    path.write_bytes(TEXT.encode())
    source = read_file(path)
    assert source.text == TEXT
    assert (source.name, source.media_type, source.encoding) == ("biên bản.txt", "text/plain", "utf-8")
    assert source.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert read_file(str(path)) == source


def test_missing_file(tmp_path: Path) -> None:
    """A missing file, or one below a file, is not found, and the message names it."""
    (tmp_path / "a").write_text("x")
    for path in (tmp_path / "không-có.txt", tmp_path / "a" / "b.txt", "nul\0.txt"):
        with pytest.raises(UnreadableError) as caught:
            read_file(path)
        assert caught.value.code == "not_found"
        assert caught.value.message.count(":") >= 1


def test_directory(tmp_path: Path) -> None:
    """A directory is told from a file."""
    with pytest.raises(UnreadableError) as caught:
        read_file(tmp_path)
    assert caught.value.code == "is_directory"


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that may not be read says so."""

    def refuse(self: Path, *_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "a.txt"
    path.write_text("x")
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UnreadableError) as caught:
        read_file(path)
    assert caught.value.code == "not_permitted"


def test_other_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any other failure of the system is one clear line too."""

    def fail(self: Path, *_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    path = tmp_path / "a.txt"
    path.write_text("x")
    monkeypatch.setattr(Path, "open", fail)
    with pytest.raises(UnreadableError, match="Input/output error") as caught:
        read_file(path)
    assert caught.value.code == "unreadable"


def test_too_large(tmp_path: Path) -> None:
    """What is larger than the limit is refused, wherever it comes from; the limit itself is allowed."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 1001)
    data = path.read_bytes()
    readers: tuple[Callable[[], Source], ...] = (
        lambda: read_file(path, max_bytes=1000),
        lambda: read_stream(io.BytesIO(data), max_bytes=1000),
        lambda: read_bytes(data, max_bytes=1000),
    )
    for read in readers:
        with pytest.raises(UnreadableError) as caught:
            read()
        assert caught.value.code == "too_large"
    assert len(read_file(path, max_bytes=1001).text) == 1001


def test_large_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The size of a file is looked at before it is opened."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 1001)
    monkeypatch.setattr(Path, "open", None)
    with pytest.raises(UnreadableError, match="quá lớn"):
        read_file(path, max_bytes=1000)


def test_endless_device() -> None:
    """A device that never ends is read up to the limit only."""
    if not Path("/dev/zero").exists():
        pytest.skip("no such device here")
    with pytest.raises(UnreadableError) as caught:
        read_file("/dev/zero", max_bytes=1000)
    assert caught.value.code == "too_large"


def test_hostile_name(tmp_path: Path) -> None:
    """A name with control characters or broken bytes becomes printable and stays on one line."""
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/a\n\x1b[31m\xff.txt"))
    path.write_bytes(b"x")
    name = read_file(path).name
    assert name is not None
    assert name.isprintable()
    name.encode()
    with pytest.raises(UnreadableError) as caught:
        read_file(path, max_bytes=0)
    assert caught.value.message.isprintable()


def test_string() -> None:
    """A string is a source of its own, hashed as UTF-8."""
    source = read_text(TEXT)
    assert (source.text, source.name, source.encoding) == (TEXT, None, "utf-8")
    assert source.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()


def test_lone_surrogate() -> None:
    """A string with half of a surrogate pair is no text."""
    with pytest.raises(UnreadableError, match="U\\+D800 ở vị trí 2") as caught:
        read_text("ab\ud800c")
    assert caught.value.code == "unknown_encoding"


@given(st.text(alphabet=st.characters(), max_size=50))
def test_any_string(text: str) -> None:
    """Any string is read as it is, or refused in one line."""
    try:
        assert read_text(text).text == text
    except UnreadableError as error:
        assert error.message.isprintable()


def test_error_crosses_processes() -> None:
    """The error survives pickling, as a pool of workers needs."""
    error = pickle.loads(pickle.dumps(UnreadableError("empty", "a: không có nội dung")))
    assert (error.code, error.message) == ("empty", "a: không có nội dung")


def test_stream_without_data() -> None:
    """A stream that does not wait and has nothing is empty."""

    class Silent(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return None  # type: ignore[return-value]

    with pytest.raises(UnreadableError) as caught:
        read_stream(Silent())
    assert caught.value.code == "empty"
