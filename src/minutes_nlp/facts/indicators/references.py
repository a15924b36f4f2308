"""Counts of what was named before: "10 doanh nghiệp này", "09 xã nêu trên". They tell nothing new."""

from functools import lru_cache

from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.types import QuantityMention
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.text import PhraseIndex

_LOOK_BEHIND = 8
NAMED_BEFORE = "named before"
"""The reason that the ledger gives for such a number."""


@lru_cache(maxsize=4)
def _references(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.reference)


@lru_cache(maxsize=4)
def _wholes(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.all_of)


def is_reference(reading: Reading, quantity: QuantityMention) -> bool:
    """Tell whether a word that points back stands right behind the counted noun, or "cả" right before all of them."""
    if quantity.unit is None or quantity.unit.system != "count":
        return False
    end = reading.view.behind(quantity.start)
    if _wholes(reading.rules).ending_at(reading.view.folded, end, _LOOK_BEHIND) is not None:
        return True
    start = reading.view.trim(quantity.end, min(quantity.end + 2, len(reading.view.text)))[0]
    return _references(reading.rules).at(reading.view.folded, start) is not None
