"""Pasted text: reads a terminal to its end outside canonical mode.

In canonical mode the kernel cuts a line at 4,096 bytes, and a pasted paragraph is often longer.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, TextIO

_PROMPT = "Dán văn bản vào đây rồi nhấn Ctrl-D để đọc (Ctrl-C để hủy):\n"
_END, _ERASE = 0x04, (0x08, 0x7F)
_CHUNK = 65536


def read_pasted(terminal: TextIO, *, max_bytes: int) -> bytes:
    """Ask for text on the standard error and return what is typed or pasted into `terminal` until Ctrl-D.

    Backspace takes back the last character of the line; Ctrl-C raises KeyboardInterrupt. The terminal is left as it
    was found.
    """
    try:
        import termios  # noqa: F401
    except ImportError:  # a system without terminals of this kind
        print(_PROMPT, end="", file=sys.stderr, flush=True)
        return terminal.buffer.read(max_bytes + 1)
    descriptor = terminal.fileno()
    with _uncanonical(descriptor):  # before the prompt: who pastes at sight of it is not cut off
        print(_PROMPT, end="", file=sys.stderr, flush=True)
        return _collect(descriptor, sys.stderr.buffer, max_bytes)


@contextmanager
def _uncanonical(descriptor: int) -> Iterator[None]:
    """Switch the terminal to give every byte at once, without its own echo; signals of the keyboard stay."""
    import signal
    import termios

    def end(number: int, frame: object) -> None:
        raise SystemExit(128 + number)

    before = termios.tcgetattr(descriptor)
    changed = termios.tcgetattr(descriptor)
    changed[3] &= ~(termios.ICANON | termios.ECHO | termios.IEXTEN)
    changed[6][termios.VMIN], changed[6][termios.VTIME] = 1, 0
    handlers = {number: signal.signal(number, end) for number in (signal.SIGTERM, signal.SIGHUP)}
    try:
        termios.tcsetattr(descriptor, termios.TCSADRAIN, changed)
        yield
    finally:
        termios.tcsetattr(descriptor, termios.TCSADRAIN, before)
        for number, handler in handlers.items():
            signal.signal(number, handler)


def _collect(descriptor: int, echo: BinaryIO, max_bytes: int) -> bytes:
    collected = bytearray()
    while len(collected) <= max_bytes:
        chunk = os.read(descriptor, _CHUNK)
        if not chunk:
            break
        for byte in chunk.partition(bytes([_END]))[0]:
            if byte in _ERASE:
                _erase(collected, echo)
            else:
                collected.append(byte)
                if byte >= 0x20 or byte in b"\n\t":
                    echo.write(bytes([byte]))
        echo.flush()
        if _END in chunk:
            break
    echo.write(b"\n")
    echo.flush()
    return bytes(collected)


def _erase(collected: bytearray, echo: BinaryIO) -> None:
    """Take back the last character, all its bytes, unless it is a line end."""
    if not collected or collected.endswith(b"\n"):
        return
    while collected and 0x80 <= collected[-1] < 0xC0:
        del collected[-1]
    del collected[-1:]
    echo.write(b"\b \b")
