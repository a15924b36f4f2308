"""Text pasted into a terminal."""

import json
import os
import pty
import signal
import subprocess
import sys
import termios
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.cli.run import ROOT


@dataclass
class Terminal:
    """A program that has a terminal of its own for its input; its output goes to a file."""

    out: Path
    arguments: list[str] = field(default_factory=lambda: ["extract"])
    shown: bytes = b""

    def start(self) -> None:
        """Start the program and wait until it asks for text."""
        self.keyboard, self.side = pty.openpty()
        self.before = termios.tcgetattr(self.side)
        with self.out.open("wb") as stream:
            self.process = subprocess.Popen(
                [sys.executable, ROOT / "cli.py", *self.arguments],
                stdin=self.side,
                stdout=stream,
                stderr=self.side,
                start_new_session=True,
                preexec_fn=_take_terminal,
            )
        self.wait_for("hủy):".encode())
        while termios.tcgetattr(self.side)[3] & termios.ICANON:
            if self.process.poll() is not None:
                break

    def wait_for(self, words: bytes) -> None:
        """Read what the program shows until `words` are there."""
        while words not in self.shown:
            self.shown += os.read(self.keyboard, 65536)

    def type(self, data: bytes) -> None:
        """Send keys, reading the echo meanwhile, as a terminal does."""
        reader = threading.Thread(target=self._drain, daemon=True)
        reader.start()
        while data:
            data = data[os.write(self.keyboard, data[:1024]) :]

    def _drain(self) -> None:
        try:
            while chunk := os.read(self.keyboard, 65536):
                self.shown += chunk
        except OSError:
            return

    def end(self) -> int:
        """Wait for the program and return its exit code; the terminal must be as before."""
        code = self.process.wait(timeout=60)
        after = termios.tcgetattr(self.side)
        assert after[3] == self.before[3]
        os.close(self.side)
        return code

    @property
    def document(self) -> dict[str, Any]:
        """The document that was written."""
        document: dict[str, Any] = json.loads(self.out.read_bytes())
        return document


def _take_terminal() -> None:
    import fcntl

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    """Return a terminal in which `minutes-nlp extract` waits for text."""
    started = Terminal(tmp_path / "out.json")
    started.start()
    return started


def test_long_line(terminal: Terminal) -> None:
    """A pasted line of 20,000 characters arrives whole, which canonical mode would cut at 4,096 bytes."""
    line = ("Đồng chí Chủ tịch yêu cầu các sở, ngành. " * 500)[:20_000]
    terminal.type(line.encode() + b"\rHai.\r\x04")
    assert terminal.end() == 0
    assert terminal.document["text"] == f"{line}\nHai.\n"


def test_end_in_the_middle_of_a_line(terminal: Terminal) -> None:
    """Ctrl-D ends the text wherever it comes."""
    terminal.type("Họp ngày 3/2/2025.".encode() + b"\x04")
    assert terminal.end() == 0
    assert terminal.document["text"] == "Họp ngày 3/2/2025."


def test_backspace(terminal: Terminal) -> None:
    """Backspace takes back one character, not one byte."""
    terminal.type("Họpế\x7f lúc\x7f\x7f\x7f8\x04".encode())
    assert terminal.end() == 0
    assert terminal.document["text"] == "Họp 8"


def test_backspace_at_the_start(terminal: Terminal) -> None:
    """Backspace at the start of the text or of a line does nothing."""
    terminal.type(b"\x7f\x7fa\r\x7fb\x04")
    assert terminal.end() == 0
    assert terminal.document["text"] == "a\nb"


def test_cancel(terminal: Terminal) -> None:
    """Ctrl-C cancels: no output, no traceback, code 130."""
    terminal.type(b"abc\x03")
    assert terminal.end() == 130
    assert terminal.out.read_bytes() == b""
    assert b"Traceback" not in terminal.shown


def test_nothing_pasted(terminal: Terminal) -> None:
    """Ctrl-D at once is an empty document."""
    terminal.type(b"\x04")
    assert terminal.end() == 3


def test_terminated(terminal: Terminal) -> None:
    """The terminal is as before also when the program is told to end."""
    terminal.process.send_signal(signal.SIGTERM)
    assert terminal.end() == 128 + signal.SIGTERM


def test_too_much(tmp_path: Path) -> None:
    """Text beyond --max-size is refused as in a file."""
    terminal = Terminal(tmp_path / "out.json", ["extract", "--max-size", "0.001"])
    terminal.start()
    terminal.type(b"x" * 1500 + b"\x04")
    assert terminal.end() == 3
