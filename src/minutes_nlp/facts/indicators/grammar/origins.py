"""Levels said behind the new one that they were left from: "nhích lên 79,2% từ mức 77,4% cuối năm 2016"."""

from dataclasses import dataclass
from functools import lru_cache

from minutes_nlp.facts.indicators.drafts import CHANGES
from minutes_nlp.facts.indicators.grammar.bases import time_as_basis
from minutes_nlp.facts.indicators.grammar.figures import Figure
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.items import BasisMention
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.types import QuantityMention
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.text import PhraseIndex


@dataclass(frozen=True, slots=True)
class OriginBehind:
    """The old level, its time where it is told, and the position to go on with."""

    quantity: QuantityMention
    time: BasisMention | None
    position: int


@lru_cache(maxsize=4)
def _leads(rules: Rules) -> PhraseIndex[Entry]:
    words = [entry for entry in rules.numbers.range if entry.role == "from"]
    return index_of([*words, *rules.comparisons.origin_lead])


def origin_behind(state: SentenceState, figure: Figure) -> OriginBehind | None:
    """Return the level from which a change led to the figure, told right behind it; None where none is."""
    verb, lead, number = figure.clause.relation, state.item(figure.position + 1), state.item(figure.position + 2)
    if verb is None or verb.relation not in CHANGES or lead is None or number is None or number.quantity is None:
        return None
    folded = state.reading.view.folded
    start, end = state.reading.view.trim(lead.start, lead.end)
    if _leads(state.reading.rules).get(folded[start:end]) is None:
        return None
    if number.quantity.unit != figure.quantity.unit or number.quantity.unit is None:
        return None
    time = state.item(figure.position + 3)
    if time is None or time.period is None:
        return OriginBehind(number.quantity, None, figure.position + 3)
    return OriginBehind(number.quantity, time_as_basis(time, time.period), figure.position + 4)
