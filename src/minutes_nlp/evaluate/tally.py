"""Counts and errors in the making."""

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field

from minutes_nlp.evaluate.matching import Pairs


@dataclass(frozen=True, slots=True)
class Count:
    """Right, found and expected items of a field."""

    right: int = 0
    found: int = 0
    expected: int = 0

    def __add__(self, other: "Count") -> "Count":
        """Add two counts."""
        return Count(self.right + other.right, self.found + other.found, self.expected + other.expected)


@dataclass(frozen=True, slots=True)
class Miss:
    """An error: its field and kind, what was expected, what was found, and where in the text (None when nowhere)."""

    field: str
    kind: str
    expected: str
    found: str
    offset: int | None


@dataclass(slots=True)
class Tally:
    """The counts and errors of one document."""

    counts: dict[str, Count] = field(default_factory=dict)
    misses: list[Miss] = field(default_factory=list)

    def add(self, name: str, right: int, found: int, expected: int) -> None:
        """Add to the count of a field."""
        self.counts[name] = self.counts.get(name, Count()) + Count(right, found, expected)

    def miss(self, name: str, expected: object, found: object, offset: int | None, kind: str = "") -> None:
        """Note an error; without a kind of its own it is missing, extra or wrong."""
        shown, read = _shown(expected), _shown(found)
        self.misses.append(
            Miss(name, kind or ("missing" if not read else "extra" if not shown else "wrong"), shown, read, offset)
        )

    def facts(
        self,
        name: str,
        pairs: Pairs,
        expected: Sequence[tuple[str, int | None]],
        found: Sequence[tuple[str, int | None]],
    ) -> None:
        """Count facts that are right when they have a partner; each is its text and its place."""
        self.add(name, len(pairs), len(found), len(expected))
        left, right = {i for i, _ in pairs}, {j for _, j in pairs}
        for i, (text, offset) in enumerate(expected):
            if i not in left:
                self.miss(name, text, None, offset)
        for j, (text, offset) in enumerate(found):
            if j not in right:
                self.miss(name, None, text, offset)

    def items(
        self,
        name: str,
        pairs: Pairs,
        expected: Sequence[Sequence[Hashable]],
        found: Sequence[Sequence[Hashable]],
        offsets: Sequence[int | None],
    ) -> set[tuple[int, int]]:
        """Count what the facts carry, a bag each: the items of a fact without partner are all missing or all extra.

        Returns the pairs whose bags differ; `offsets` are the places of the found facts.
        """
        differing: set[tuple[int, int]] = set()
        right = 0
        for i, j in pairs:
            wanted, got = Counter(expected[i]), Counter(found[j])
            right += (wanted & got).total()
            if wanted != got:
                differing.add((i, j))
                self.miss(name, _joined(wanted - got), _joined(got - wanted), offsets[j])
        self.add(name, right, sum(map(len, found)), sum(map(len, expected)))
        return differing


def _shown(value: object) -> str:
    if value is None:
        return ""
    return " ".join(filter(None, map(_shown, value))) if isinstance(value, tuple) else str(value)


def _joined(items: Counter[Hashable]) -> str:
    return "; ".join(sorted(_shown(item) for item in items.elements()))
