"""How many came: the size of a group that attends is the group's own, and no fact (CONVENTIONS)."""

from functools import lru_cache

from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import folded_forms, index_of
from minutes_nlp.mentions.spans import holding
from minutes_nlp.mentions.types import QuantityMention
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.indicators import Attending
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

GROUP_SIZE = "group size"
"""The reason that the ledger gives for such a number."""

_NEAR = 80
"""How far from the number the verb of coming may stand."""


@lru_cache(maxsize=4)
def _guests(rules: Rules) -> frozenset[str]:
    return folded_forms(entry for entry in rules.indicators.attending if entry.role == "guest")


@lru_cache(maxsize=4)
def _verbs(rules: Rules) -> PhraseIndex[Attending]:
    return index_of([entry for entry in rules.indicators.attending if entry.role == "verb"])


def is_group_size(reading: Reading, quantity: QuantityMention) -> bool:
    """Tell how many guests there were, "hơn 350 đại biểu" of "tham dự", and no quorum ("24/26 đại biểu")."""
    unit = quantity.unit
    if unit is None or quantity.total is not None or fold(unit.code) not in _guests(reading.rules):
        return False
    sentence = holding(reading.structure.sentences, quantity.start)
    if sentence is None:
        return False
    start, end = max(sentence.start, quantity.start - _NEAR), min(sentence.end, quantity.end + _NEAR)
    return next(_verbs(reading.rules).find(reading.view.folded, start, end), None) is not None
