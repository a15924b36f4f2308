"""Counts of what was named before: "10 doanh nghiệp này", "09 xã nêu trên". They tell nothing new."""

import re
from functools import lru_cache

from minutes_nlp.facts.indicators.trimming import empty_words, measures
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.types import QuantityMention
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.text import PhraseIndex

_LOOK_BEHIND = 8
_MOST_WORDS = 3
_WORD = re.compile(r"([^\W\d_]+) ")
NAMED_BEFORE = "named before"
"""The reason that the ledger gives for such a number."""


@lru_cache(maxsize=4)
def _references(rules: Rules) -> PhraseIndex[Entry]:
    return index_of([entry for entry in rules.indicators.reference if not entry.far])


@lru_cache(maxsize=4)
def _far_references(rules: Rules) -> PhraseIndex[Entry]:
    return index_of([entry for entry in rules.indicators.reference if entry.far])


@lru_cache(maxsize=4)
def _wholes(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.all_of)


@lru_cache(maxsize=4)
def _owner_leads(rules: Rules) -> PhraseIndex[Entry]:
    return index_of([entry for entry in rules.indicators.of_known if entry.owning])


def is_owner_count(reading: Reading, quantity: QuantityMention) -> bool:
    """Tell a count of those whose the amount before is: "148 ha của 96 hộ, gấp 3 lần" goes on with the area."""
    if quantity.unit is None or quantity.unit.system != "count":
        return False
    end = reading.view.behind(quantity.start)
    return _owner_leads(reading.rules).ending_at(reading.view.folded, end, _LOOK_BEHIND) is not None


def is_all_of_named(reading: Reading, quantity: QuantityMention) -> bool:
    """Tell a count of all that were named: "giảm cả 3 tiêu chí" tells no amount of its change."""
    if quantity.unit is None or quantity.unit.system != "count":
        return False
    return (
        _wholes(reading.rules).ending_at(reading.view.folded, reading.view.behind(quantity.start), _LOOK_BEHIND)
        is not None
    )


def is_reference(reading: Reading, quantity: QuantityMention) -> bool:
    """Tell whether a word that points back stands right behind the counted noun, or "cả" right before all of them."""
    if quantity.unit is None or quantity.unit.system != "count":
        return False
    if is_all_of_named(reading, quantity):
        return True
    start = reading.view.trim(quantity.end, min(quantity.end + 2, len(reading.view.text)))[0]
    return _references(reading.rules).at(reading.view.folded, start) is not None or _is_pointed_at(reading, start)


def _is_pointed_at(reading: Reading, start: int) -> bool:
    """Tell whether a word that points back ends the few words behind a count that say which: "viên kim cương này"."""
    folded, index = reading.view.folded, _far_references(reading.rules)
    for _ in range(_MOST_WORDS):
        if index.at(folded, start) is not None:
            return True
        word = _WORD.match(folded, start)
        is_other = measures(reading.rules).at(folded, start) is not None
        if word is None or is_other or word[1] in empty_words(reading.rules):
            return False
        start = word.end()
    return index.at(folded, start) is not None
