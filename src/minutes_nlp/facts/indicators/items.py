"""The pieces of a sentence that the grammar knows: quantities, periods, ranks, phrases, bases, marks, words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeVar

from minutes_nlp.mentions.types import PeriodMention, QuantityMention, RankMention, Span
from minutes_nlp.model.indicators import BasisKind
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.rules.schema.comparisons import (
    BasisPhrase,
)
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

Kind = Literal["quantity", "period", "rank", "phrase", "basis", "actor", "mark", "noun", "words"]
MARKS = re.compile(r"[,;:()“”\"]| [-–—] ")
_SET_LEVELS: frozenset[BasisKind] = frozenset({"plan", "budget_estimate", "target"})
_EntryType = TypeVar("_EntryType", bound=Entry)


@dataclass(frozen=True, slots=True)
class BasisMention(Span):
    """A basis as written, with its lead ("so với"); `phrase` None when only a period or a name is compared against.

    `named` is the kind of one that no phrase of the rules tells.
    """

    phrase: BasisPhrase | None
    period: PeriodMention | None
    led: bool
    issuer: Span | None = None
    named: BasisKind | None = None

    @property
    def is_level(self) -> bool:
        """Whether it is a plan, a total or an average, and no time."""
        return self.phrase is not None and self.phrase.against == "level"

    @property
    def is_set(self) -> bool:
        """Whether it is a level that somebody set: a plan, an estimated budget, a target."""
        return self.phrase is not None and self.phrase.kind in _SET_LEVELS


@dataclass(frozen=True, slots=True)
class Item(Span):
    """A piece of a sentence; `entries` are the rule entries that a phrase may stand for."""

    kind: Kind
    quantity: QuantityMention | None = None
    period: PeriodMention | None = None
    rank: RankMention | None = None
    basis: BasisMention | None = None
    entries: tuple[Entry, ...] = ()
    mark: str = ""

    def entry(self, kind: type[_EntryType]) -> _EntryType | None:
        """Return the entry of the given kind that the phrase may stand for."""
        for entry in self.entries:
            if isinstance(entry, kind):
                return entry
        return None


@lru_cache(maxsize=4)
def phrase_index(rules: Rules) -> PhraseIndex[tuple[Entry, ...]]:
    """Return the index of all phrases of the grammar, each with every entry that has it."""
    tables: list[Iterable[Entry]] = [
        rules.comparisons.relation,
        rules.comparisons.value,
        rules.comparisons.status,
        rules.comparisons.basis,
        rules.comparisons.lead,
        rules.comparisons.connective,
        rules.indicators.action,
        rules.indicators.scope,
    ]
    by_form: dict[str, tuple[Entry, ...]] = {}
    blockers: dict[str, None] = {}
    for table in tables:
        for entry in table:
            for form in entry.forms:
                by_form[fold(form)] = (*by_form.get(fold(form), ()), entry)
            blockers.update(dict.fromkeys(fold(form) for form in entry.unless))
    only_blocking = [(form, None) for form in blockers if form not in by_form]
    return PhraseIndex([*only_blocking, *by_form.items()])
