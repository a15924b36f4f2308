"""The errors of the project.

MinutesError            anything a caller may want to catch
├── UnreadableError     an input that could not be read; carries the `code` that goes into the output
├── RuleError           rule files that are wrong; one error lists every fault
└── EvidenceError       a program error: an evidence that does not hold in the text

Anything doubtful *in* a document is no error but a finding in the output.
"""

from collections.abc import Sequence
from typing import Literal

UnreadableCode = Literal[
    "not_found", "is_directory", "not_permitted", "empty", "binary", "unknown_encoding", "too_large", "unreadable"
]


class MinutesError(Exception):
    """The base of every error this package raises on purpose."""


class UnreadableError(MinutesError):
    """An input that cannot be read: `code` for programs, the message one clear line for people."""

    def __init__(self, code: UnreadableCode, message: str) -> None:
        super().__init__(message)
        self.code: UnreadableCode = code
        self.message = message

    def __reduce__(self) -> tuple[type["UnreadableError"], tuple[UnreadableCode, str]]:
        return (type(self), (self.code, self.message))


class RuleError(MinutesError):
    """Wrong rule files: `faults` are lines naming file, entry and field, all of them."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)

    def __reduce__(self) -> tuple[type["RuleError"], tuple[tuple[str, ...]]]:
        return (type(self), (self.faults,))


class EvidenceError(MinutesError):
    """An evidence whose quote is not the text at its offsets: a fault of the program, never of the document."""
