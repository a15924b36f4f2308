"""Figures: a number with what stands around it, as it is asked what the number is."""

from dataclasses import dataclass

from minutes_nlp.facts.indicators.behind import WordsBehind, words_behind
from minutes_nlp.facts.indicators.clauses import Clause
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.mentions.types import QuantityMention


@dataclass(frozen=True, slots=True)
class Figure:
    """A number at its position among the items, with the clause before it and the words behind it."""

    position: int
    quantity: QuantityMention
    clause: Clause
    behind: WordsBehind


def figure_at(state: SentenceState, position: int, quantity: QuantityMention, clause: Clause) -> Figure:
    """Return the figure of `quantity`, which stands at `position` behind `clause`."""
    is_count = quantity.is_count
    is_part = state.parent is not None and not clause.words and not is_count
    behind = words_behind(state.reading, state.items, position + 1, counted=is_count, led=is_part)
    return Figure(position, quantity, clause, behind)
