"""How many came: the size of a group that attends is the group's own, and no fact (CONVENTIONS)."""

from functools import lru_cache
from typing import Literal

from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import folded_forms, index_of
from minutes_nlp.mentions.spans import holding
from minutes_nlp.mentions.types import QuantityMention
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.indicator_facts import Attending
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

GROUP_SIZE = "group size"
"""The reason that the ledger gives for such a number."""

_LONGEST_DELEGATES = 24
_NEAR = 80
"""How far from the number the verb of coming may stand."""


Role = Literal["guest", "verb", "visitor", "presence", "delegate", "body"]


@lru_cache(maxsize=8)
def _nouns(rules: Rules, role: Role) -> frozenset[str]:
    return folded_forms(entry for entry in rules.indicators.attending if entry.role == role)


@lru_cache(maxsize=16)
def _phrases(rules: Rules, role: Role) -> PhraseIndex[Attending]:
    return index_of([entry for entry in rules.indicators.attending if entry.role == role])


def is_group_size(reading: Reading, quantity: QuantityMention) -> bool:
    """Tell how many guests there were, "hơn 350 đại biểu" of "tham dự", or how many sent theirs: "lãnh đạo 13 tỉnh".

    A quorum ("24/26 đại biểu") is none.
    """
    if quantity.unit is None or quantity.total is not None:
        return False
    noun = fold(quantity.unit.code)
    is_guest, is_visitor = noun in _nouns(reading.rules, "guest"), noun in _nouns(reading.rules, "visitor")
    if (is_visitor or noun in _nouns(reading.rules, "body")) and _is_behind_delegates(reading, quantity):
        return True
    if is_guest and _is_said_near(reading, quantity, "verb"):
        return True
    return (is_guest or is_visitor) and _is_said_near(reading, quantity, "presence")


def _is_behind_delegates(reading: Reading, quantity: QuantityMention) -> bool:
    end = reading.view.behind(quantity.start)
    return _phrases(reading.rules, "delegate").ending_at(reading.view.folded, end, _LONGEST_DELEGATES) is not None


def _is_said_near(reading: Reading, quantity: QuantityMention, verb: Role) -> bool:
    sentence = holding(reading.structure.sentences, quantity.start)
    if sentence is None:
        return False
    start, end = max(sentence.start, quantity.start - _NEAR), min(sentence.end, quantity.end + _NEAR)
    return _phrases(reading.rules, verb).occurs(reading.view.folded, start, end)
