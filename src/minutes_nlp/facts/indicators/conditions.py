"""Conditions: a number of what would have to be is no figure of a fact: "nếu đạt dưới 50% thì loại" (CONVENTIONS)."""

from functools import lru_cache

from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.types import QuantityMention
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.indicators import ConditionWord
from minutes_nlp.text import PhraseIndex

CONDITION = "condition"
"""The reason that the ledger gives for such a number."""

_LOOK_BEHIND = 160
_ENDS = '.;:\n“”"'


def is_condition(reading: Reading, quantity: QuantityMention) -> bool:
    """Tell whether "nếu" opens the sentence before a number, and neither "thì" nor a comma closes the condition."""
    text, start = reading.view.text, max(0, quantity.start - _LOOK_BEHIND)
    start = max(start, *(text.rfind(mark, start, quantity.start) + 1 for mark in _ENDS))
    opened = False
    for match in _words(reading.rules).find(reading.view.folded, start, quantity.start):
        opened = match.payload.role == "open"
    return opened


@lru_cache(maxsize=4)
def _words(rules: Rules) -> PhraseIndex[ConditionWord]:
    return index_of(rules.indicators.condition)
