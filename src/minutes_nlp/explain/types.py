"""Explanations as values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ground:
    """A mention that a field rests on: what kind, by which rule entry, and the words with their place in the source."""

    kind: str
    rule: str | None
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Explanation:
    """One field of a result, or one thing said of a place: a JSON pointer (or a label), its value, its grounds.

    `inherited` marks a field that stands elsewhere than the result's own evidence.
    """

    pointer: str
    value: str
    inherited: bool
    grounds: tuple[Ground, ...]
