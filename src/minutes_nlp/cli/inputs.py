"""What is to be read: files, the standard input, the clipboard, text pasted into the terminal."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePath

from minutes_nlp.cli.exits import WrongUsageError
from minutes_nlp.errors import UnreadableError
from minutes_nlp.reading import plain_name, read_bytes, read_file, read_stream, read_text
from minutes_nlp.text.source import Source

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Input:
    """One document to be read: `name` is its file's name, `label` how the user named it, `read` reads it."""

    name: str | None
    label: str
    read: Callable[[], Source]


def find_inputs(files: tuple[str, ...], *, clipboard: bool, max_bytes: int) -> list[Input]:
    """Return the inputs that the arguments name, in their order."""
    if clipboard and files:
        raise WrongUsageError("--clipboard không đi cùng tệp")
    if clipboard:
        return [Input(None, "clipboard", _read_clipboard)]
    if files:
        return [_from_argument(file, max_bytes) for file in files]
    if sys.stdin is not None and sys.stdin.isatty():
        return [Input(None, "văn bản dán vào", lambda: _read_pasted(max_bytes))]
    return [_from_argument(STANDARD_INPUT, max_bytes)]


def _from_argument(file: str, max_bytes: int) -> Input:
    if file == STANDARD_INPUT:
        return Input(None, STANDARD_INPUT, lambda: _read_standard_input(max_bytes))
    return Input(plain_name(Path(file).name) or None, _relative(file), lambda: read_file(file, max_bytes=max_bytes))


def _relative(file: str) -> str:
    """Return the path from here where the file lies below, else as it was given; with slashes on every system."""
    path = PurePath(file)
    if path.is_absolute() and path.is_relative_to(Path.cwd()):
        path = path.relative_to(Path.cwd())
    return plain_name(path.as_posix())


def _named(label: str, error: UnreadableError) -> UnreadableError:
    return UnreadableError(error.code, f"{label}: {error.message}")


def _read_standard_input(max_bytes: int) -> Source:
    if sys.stdin is None:
        raise UnreadableError("unreadable", "đầu vào chuẩn: đã đóng")
    try:
        return read_stream(sys.stdin.buffer, max_bytes=max_bytes)
    except UnreadableError as error:
        raise _named("đầu vào chuẩn", error) from error


def _read_pasted(max_bytes: int) -> Source:
    from minutes_nlp.cli.paste import read_pasted

    try:
        return read_bytes(read_pasted(sys.stdin, max_bytes=max_bytes), max_bytes=max_bytes)
    except UnreadableError as error:
        raise _named("văn bản dán vào", error) from error


def _read_clipboard() -> Source:
    import pyperclip

    try:
        text = pyperclip.paste()
    except (pyperclip.PyperclipException, OSError, UnicodeDecodeError) as error:
        raise UnreadableError(
            "unreadable",
            "clipboard: không đọc được bộ nhớ tạm trên máy này; hãy dán văn bản vào"
            f" 'minutes-nlp extract' hoặc đưa qua đầu vào chuẩn ({type(error).__name__})",
        ) from error
    try:
        return read_text(text)
    except UnreadableError as error:
        raise _named("clipboard", error) from error


def same_file(one: str, other: Path) -> bool:
    """Tell whether both name the same existing file."""
    try:
        return other.samefile(one)
    except (OSError, ValueError):
        return False
