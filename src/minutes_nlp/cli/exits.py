"""How the program ends: its exit codes, its one-line messages, and wrong usage."""

import errno
import os
import sys
from enum import IntEnum
from typing import BinaryIO

PROGRAM = "minutes-nlp"


class Exit(IntEnum):
    """The exit codes."""

    OK = 0
    SOME_UNREAD = 1
    WRONG_USAGE = 2
    NOTHING_READ = 3
    CANCELLED = 130


class WrongUsageError(Exception):
    """Arguments that cannot be followed; the message is one clear line, or several faults, a line each."""


def fault_message(error: Exception) -> str:
    """Return the line for a fault of the program; with MINUTES_NLP_DEBUG set, raise it instead, to see where it is."""
    if os.environ.get("MINUTES_NLP_DEBUG"):
        raise error
    return f"lỗi của chương trình ({type(error).__name__}: {error})"


def put(text: str) -> None:
    """Write a result to the standard output, in UTF-8 whatever the terminal is set to."""
    stream = output()
    stream.write(text.encode())
    stream.flush()


def output() -> BinaryIO:
    """Return the standard output for bytes."""
    if sys.stdout is None:
        raise OSError(errno.EBADF, "standard output is closed")
    return sys.stdout.buffer


def say(message: str) -> None:
    """Write one line to the user, on the standard error, without anything that could steer the terminal."""
    if sys.stderr is None:
        return
    for line in message.splitlines() or [""]:
        shown = "".join(char if char.isprintable() else ascii(char)[1:-1] for char in line)
        print(f"{PROGRAM}: {shown}", file=sys.stderr)
