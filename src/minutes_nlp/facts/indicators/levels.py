"""Stock or flow: whether "đến ngày 20/02" means that day or all days up to it (DOMAIN 6.4)."""

from functools import lru_cache

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.topics import topic_of
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import folded_forms, index_of
from minutes_nlp.mentions.types import QuantityMention
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.rules.schema.indicator_facts import Standing
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

_EXTENTS = frozenset({"har", "m2", "km", "m", "km2"})
_LOOK_BEHIND = 16
_CLAUSE = 60
_MARKS = ",;.\n("


@lru_cache(maxsize=4)
def _stocks(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.stock)


@lru_cache(maxsize=4)
def _states(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.state)


@lru_cache(maxsize=4)
def _votes(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.vote)


def is_stock(reading: Reading, draft: Draft) -> bool:
    """Tell whether a fact is a level at a day, and no flow since the start of the year.

    What is left is one. Else its topic decides; without one the words of its name, then what it says: how much of a
    whole, how many there are, how many each has, a percentage, a mean, an extent that grows.
    """
    if is_left(reading, draft):
        return True
    topic = topic_of(reading.rules, draft.name, draft.unit)
    if topic is not None:
        return topic.measure == "stock"
    if is_level_by_name(reading, draft):
        return True
    value = draft.value
    if value is None or value.unit is None:
        return False
    if value.is_percent or _is_mean(reading, draft):
        return True
    is_extent = value.unit.code in _EXTENTS and not _is_lost(reading, draft)
    if is_extent or (value.is_count and (value.unit.is_each or value.total is not None)):
        return True
    if value.is_count and _stands(reading, value):
        return True
    return (value.is_count or value.unit.is_physical) and is_state(reading, draft)


@lru_cache(maxsize=4)
def _standings(rules: Rules) -> PhraseIndex[Standing]:
    return index_of(rules.indicators.standing)


def _stands(reading: Reading, value: QuantityMention) -> bool:
    """Tell things of which the clause says how it stands with them: "26 trạm thu phí đã vận hành"."""
    start, end = _clause_around(reading, value.start, value.end)
    found = _standings(reading.rules).find(reading.view.folded, start, end)
    return any(match.start >= value.end or match.payload.before for match in found)


@lru_cache(maxsize=4)
def _losses(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.loss)


def _is_lost(reading: Reading, draft: Draft) -> bool:
    """Tell an extent that was damaged, which adds up over the year: "làm ngập 37 ha lúa"."""
    return _losses(reading.rules).occurs(fold(draft.name))


@lru_cache(maxsize=4)
def _remainders(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.remainder)


def is_left(reading: Reading, draft: Draft) -> bool:
    """Tell whether the number is what is left: "còn lại 2,4 tỷ đồng"."""
    return draft.value is not None and _stands_before(reading, _remainders(reading.rules), draft.value.start)


@lru_cache(maxsize=4)
def _averages(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.average)


def _is_mean(reading: Reading, draft: Draft) -> bool:
    """Tell a count that is a mean, and adds up to nothing: "bình quân mỗi xã đạt 15,3 tiêu chí"."""
    return draft.is_count and _averages(reading.rules).occurs(fold(draft.name))


@lru_cache(maxsize=4)
def _presents(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.present)


def is_present(reading: Reading, draft: Draft) -> bool:
    """Tell whether "hiện có", "hiện còn" or the like stands before the number, in its clause."""
    if draft.value is None:
        return False
    start = draft.value.start
    begin, _ = _clause_around(reading, start, start)
    return _presents(reading.rules).occurs(reading.view.folded, begin, start)


def is_level_by_name(reading: Reading, draft: Draft) -> bool:
    """Tell whether the name itself is that of a level: a known stock, a rate, a debt."""
    topic = topic_of(reading.rules, draft.name, draft.unit)
    if topic is not None:
        return topic.measure == "stock"
    return _stocks(reading.rules).occurs(fold(draft.name))


def is_state(reading: Reading, draft: Draft) -> bool:
    """Tell whether "có" or "còn" stands right before the number."""
    assert draft.value is not None
    return _stands_before(reading, _states(reading.rules), draft.value.start)


def _stands_before(reading: Reading, index: PhraseIndex[Entry], start: int) -> bool:
    return index.ending_at(reading.view.folded, reading.view.behind(start), _LOOK_BEHIND) is not None


@lru_cache(maxsize=4)
def _members(rules: Rules) -> frozenset[str]:
    return folded_forms(rules.indicators.member)


def is_quorum(reading: Reading, draft: Draft) -> bool:
    """Tell whether a fact counts those entitled to vote who are there, and no invited group ("lãnh đạo 12/14 sở")."""
    unit = draft.unit
    return unit is not None and fold(unit.code) in _members(reading.rules)


def is_vote(reading: Reading, draft: Draft) -> bool:
    """Tell whether a fact counts votes or those present: by its name, or by the words around its number."""
    if _votes(reading.rules).occurs(fold(draft.name)):
        return True
    if draft.value is None or not (is_quorum(reading, draft) or draft.value.is_percent):
        return False
    start, end = _clause_around(reading, draft.value.start, draft.value.end)
    return _votes(reading.rules).occurs(reading.view.folded, start, end)


def _clause_around(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Return where the clause around a number begins and ends: at the nearest marks, not far from it."""
    text = reading.view.text
    first = max(text.rfind(mark, max(0, start - _CLAUSE), start) for mark in _MARKS) + 1
    stops = [place for mark in _MARKS if (place := text.find(mark, end, end + _CLAUSE)) >= 0]
    return max(first, start - _CLAUSE), min([end + _CLAUSE, *stops])
