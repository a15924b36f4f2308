"""Small words that say how two names belong together, and how a list goes on."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from minutes_nlp.facts.indicators.trimming import joints
from minutes_nlp.mentions.indexes import folded_forms
from minutes_nlp.mentions.types import Span
from minutes_nlp.rules import Rules


@lru_cache(maxsize=16)
def particles(rules: Rules, role: Literal["total", "within", "several", "no_noun", "copula"]) -> frozenset[str]:
    """Return the folded particles of one role."""
    return folded_forms(entry for entry in rules.indicators.particle if entry.role == role)


def word_before(folded: str, position: int, longest: int = 12) -> str:
    """Return the word right before `position`, "" where a space does not part them."""
    if folded[position - 1 : position] != " ":
        return ""
    return folded[folded.rfind(" ", max(0, position - 1 - longest), position - 1) + 1 : position - 1]


def joints_in(rules: Rules, folded: str, start: int, end: int) -> Iterator[Span]:
    """Yield the last place of each word that joins two things, "và", between spaces in `[start, end)`."""
    for joint in sorted(joints(rules)):
        place = folded.rfind(f" {joint} ", start, end)
        if place >= 0:
            yield Span(place, place + len(joint) + 2)
