"""Drafts: what the grammar has put together of a fact before names, bases and periods are complete."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from minutes_nlp.facts.indicators.items import BasisMention
from minutes_nlp.mentions.types import PeriodMention, QuantityMention, RankMention, Span, UnitMeaning
from minutes_nlp.model.indicators import Relation, Status

AHEAD: frozenset[Status] = frozenset({"plan", "forecast"})
"""The statuses of what is still to come."""

CHANGES: frozenset[Relation] = frozenset({"increase", "decrease"})
"""The relations that tell how much more or less there is."""

NEAR = 40
"""How many facts back an unfinished name looks for what completes it."""


@dataclass(slots=True)
class ComparisonDraft:
    """A comparison; `inherited` says that the basis stands elsewhere, `in_brackets` that it does itself."""

    relation: Relation
    amount: QuantityMention | None
    start: int
    end: int
    rule: str
    basis: BasisMention | None = None
    origin: QuantityMention | None = None
    inherited: bool = False
    in_brackets: bool = False
    direct: bool = False


@dataclass(frozen=True, slots=True)
class RankDraft:
    """A rank with the words that say among whom."""

    mention: RankMention
    scope: Span | None


@dataclass(slots=True)
class Draft:
    """A fact in the making. `words` are the spans of its name, `thing` is what stands behind its number, `subject`
    what a deed without an object is done to, `head` the measure that its name took from another fact.

    `name_root` is the fact that an unfinished name was completed from; `is_period_near` is false for a period that
    stands in another sentence; `is_timeless` says that it has none; `is_aside` that it stands in brackets, `is_ordered`
    in a sentence with an order; `shift_years` is -1 for a fact said of the same period a year ago; `sentence` is the
    index of its sentence; `told_again` are its numbers elsewhere, `tellings` the facts that told it again; `branch_of`
    is the growth it is a branch of; `counterpart` marks the B of "A/B", `origin` its A; `twin` is the fact that it
    tells in another currency.
    """

    sentence: int
    value: QuantityMention | None
    words: list[Span]
    status: Status
    spans: list[Span]
    rule: str
    name_derived: bool = False
    name_root: "Draft | None" = None
    period: PeriodMention | None = None
    has_own_period: bool = False
    is_period_near: bool = True
    is_timeless: bool = False
    is_done: bool = False
    is_aside: bool = False
    is_ordered: bool = False
    comparisons: list[ComparisonDraft] = field(default_factory=list)
    ranks: list[RankDraft] = field(default_factory=list)
    parent: "Draft | None" = None
    branch_of: "Draft | None" = None
    shift_years: int = 0
    counterpart: Literal["", "plan", "total"] = ""
    origin: "Draft | None" = None
    twin: "Draft | None" = None
    told_again: list[QuantityMention] = field(default_factory=list)
    tellings: list["Draft"] = field(default_factory=list)
    thing: Span | None = None
    subject: str = ""
    deed_for: str = ""
    head: str = ""
    name: str = ""

    @property
    def words_of_root(self) -> Sequence[Span]:
        """The words of its name, or of the fact that its name was completed from."""
        root = self
        while not root.words and root.name_root is not None:
            root = root.name_root
        return root.words

    @property
    def is_count(self) -> bool:
        """Whether its value counts things."""
        return self.unit is not None and self.unit.is_count

    @property
    def is_physical(self) -> bool:
        """Whether its value is an extent, a weight or another measured quantity."""
        return self.unit is not None and self.unit.is_physical

    @property
    def unit_code(self) -> str:
        """Return the code of the value's unit, nothing without one."""
        return self.unit.code if self.unit is not None else ""

    @property
    def unit(self) -> UnitMeaning | None:
        """Return the unit of its value, None without a value or for a bare number."""
        return self.value.unit if self.value is not None else None

    @property
    def place(self) -> int:
        """Return where the number that makes the fact stands."""
        if self.value is not None:
            return self.value.number_start
        amounts = [c.amount.number_start for c in self.comparisons if c.amount is not None]
        places = amounts or [c.start for c in self.comparisons] or [r.mention.start for r in self.ranks]
        return places[0] if places else self.spans[0].start

    def add(self, comparison: ComparisonDraft) -> None:
        """Take a comparison, its words as evidence."""
        self.comparisons.append(comparison)
        self.spans.append(Span(comparison.start, comparison.end))


def others_before(draft: Draft, earlier: Sequence[Draft]) -> Iterator[Draft]:
    """Yield the facts of `earlier` but for `draft` itself, the nearest first."""
    return (other for other in reversed(earlier) if other is not draft)
