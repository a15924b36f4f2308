"""The errors of the project.

MinutesError            anything a caller may want to catch
├── UnreadableError     an input that could not be read; carries the `code` that goes into the output
├── FaultsError         anything with a list of faults, all told at once
│   ├── RuleError           rule files that are wrong; one error lists every fault
│   └── GoldError           gold documents that do not fit their text or their format; one error lists every fault
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


class FaultsError(MinutesError):
    """What has many faults, all told at once: `faults` are lines naming file, entry and field."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)

    def __reduce__(self) -> tuple[type["FaultsError"], tuple[tuple[str, ...]]]:
        return (type(self), (self.faults,))


class RuleError(FaultsError):
    """Wrong rule files: `faults` are lines naming file, entry and field."""


class GoldError(FaultsError):
    """Gold that does not fit its text or its format: `faults` are lines naming document, item and quote."""


class EvidenceError(MinutesError):
    """An evidence whose quote is not the text at its offsets: a fault of the program, never of the document."""
