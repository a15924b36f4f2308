"""How the program ends: its exit codes, its one-line messages, and wrong usage."""

import sys
from enum import IntEnum

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


def say(message: str) -> None:
    """Write one line to the user, on the standard error, without anything that could steer the terminal."""
    for line in message.splitlines() or [""]:
        shown = "".join(char if char.isprintable() else ascii(char)[1:-1] for char in line)
        print(f"{PROGRAM}: {shown}", file=sys.stderr)
