"""Words that deny a deed or a level, which belong to the name: "chưa hoàn thành 15 nhiệm vụ"."""

from functools import lru_cache

from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.indicator_facts import Negation
from minutes_nlp.text import PhraseIndex

_LONGEST = 12


@lru_cache(maxsize=4)
def _negations(rules: Rules) -> PhraseIndex[Negation]:
    return index_of(rules.indicators.negation)


def denial_start(reading: Reading, first: int, start: int) -> int:
    """Return where the words begin, not before `first`, that deny the verb at `start`; `start` where none do."""
    denial = _negations(reading.rules).ending_at(reading.view.folded, reading.view.behind(start), _LONGEST)
    return denial.start if denial is not None and denial.start >= first else start


def begins_denied(reading: Reading, start: int) -> bool:
    """Tell words that begin with a denial: "chưa giải ngân"."""
    return _negations(reading.rules).at(reading.view.folded, start) is not None
