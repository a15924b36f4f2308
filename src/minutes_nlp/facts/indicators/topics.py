"""Topics: the known indicator that a name says, with its code in the national system where that is sure."""

from functools import lru_cache

from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.types import UnitMeaning
from minutes_nlp.model import IndicatorCode
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.rules.schema.indicators import Topic
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

_WORDS_BEFORE = 1


@lru_cache(maxsize=4)
def known_indicators(rules: Rules) -> PhraseIndex[Entry]:
    """Return the index of the names of known indicators."""
    return index_of(rules.indicators.topic)


def topic_of(rules: Rules, name: str, unit: UnitMeaning | None = None) -> Topic | None:
    """Return the topic of `name`: the longest known form that the name begins with (one word may stand before).

    `unit` is that of its value, None without one. A topic that is never told in it is not meant: "dân số" in hectares
    is the area of those who live there.
    """
    topic = _named(rules, fold(name))
    if topic is None or _is_told_in(topic, unit):
        return topic
    return next((other for other in rules.indicators.topic if other.id == topic.otherwise), None)


def _is_told_in(topic: Topic, unit: UnitMeaning | None) -> bool:
    if unit is None or not unit.code or unit.is_ratio or not topic.units:
        return True
    return unit.system in topic.units


@lru_cache(maxsize=1024)
def _named(rules: Rules, folded: str) -> Topic | None:
    best: Topic | None = None
    longest = 0
    for match in known_indicators(rules).find(folded):
        is_first = folded[: match.start].count(" ") <= _WORDS_BEFORE
        if is_first and match.end - match.start > longest and isinstance(match.payload, Topic):
            best, longest = match.payload, match.end - match.start
    return best


def code_of(topic: Topic | None) -> IndicatorCode | None:
    """Return the code of the national statistical indicator system, None when it is not sure."""
    if topic is None or topic.nsi is None or topic.nsi_name is None:
        return None
    return IndicatorCode(scheme="vn-nsi", code=topic.nsi, name=topic.nsi_name)
