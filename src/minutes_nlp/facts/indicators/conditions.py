"""Conditions: a number of what would have to be is no figure of a fact: "nếu đạt dưới 50% thì loại" (CONVENTIONS)."""

from collections.abc import Iterator
from functools import lru_cache

from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.mentions.types import QuantityMention
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.indicator_facts import ConditionWord
from minutes_nlp.text import PhraseIndex

CONDITION = "condition"
"""The reason that the ledger gives for such a number."""

_LOOK_BEHIND = 160
_LOOK_AHEAD = 48
_MARKS = ",;:.()\n"
_ENDS = '.;:\n“”"'


def is_condition(reading: Reading, quantity: QuantityMention) -> bool:
    """Tell whether "nếu" opens the sentence before a number, and neither "thì" nor a comma closes the condition.

    A bound that "thì" follows is one without "nếu", too: "thiệt hại từ 50% sản lượng trở lên thì được miễn".
    """
    if quantity.is_bound and _has_consequence(reading, quantity):
        return True
    opened = False
    for word in _words_before(reading, quantity.start):
        opened = word.role == "open"
    return opened


def is_supposed(reading: Reading, place: int) -> bool:
    """Tell whether "nếu … thì" stands before a place, up to no later comma: what is said there is a scenario."""
    words = list(_words_before(reading, place))
    return bool(words) and words[-1].consequence and any(word.role == "open" for word in words)


def _words_before(reading: Reading, place: int) -> Iterator[ConditionWord]:
    text, start = reading.view.text, max(0, place - _LOOK_BEHIND)
    start = max(start, *(text.rfind(mark, start, place) + 1 for mark in _ENDS))
    return (match.payload for match in _words(reading.rules).find(reading.view.folded, start, place))


def _has_consequence(reading: Reading, quantity: QuantityMention) -> bool:
    """Tell whether "thì" stands behind a number, with no mark or number between."""
    view, end = reading.view, quantity.end + _LOOK_AHEAD
    word = next(_consequences(reading.rules).find(view.folded, quantity.end, end), None)
    if word is None or any(mark in view.text[quantity.end : word.start] for mark in _MARKS):
        return False
    return not starting_in(reading.mentions.quantities, quantity.end, word.start)


@lru_cache(maxsize=4)
def _consequences(rules: Rules) -> PhraseIndex[ConditionWord]:
    return index_of([entry for entry in rules.indicators.condition if entry.consequence])


@lru_cache(maxsize=4)
def _words(rules: Rules) -> PhraseIndex[ConditionWord]:
    return index_of(rules.indicators.condition)
