"""Thresholds: a bounded number that says which things are meant, and not how much there is (CONVENTIONS).

"05 chủ đầu tư giải ngân dưới 20%" counts those below it, "các dự án giải ngân dưới 30%" are no level reached, and
"bỏ quá 10% sẽ không được thi" is a case.
"""

from bisect import bisect_left
from functools import lru_cache

from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import folded_forms, index_of
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.mentions.types import QuantityMention, Span
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.comparisons import RelationVerb
from minutes_nlp.rules.schema.indicator_facts import Threshold
from minutes_nlp.text import PhraseIndex

THRESHOLD = "threshold"
"""The reason that the ledger gives for such a number."""

_MARKS = ",;:.()|\n"
_LONGEST_CLAUSE = 120
_LONGEST_SUBJECT = 60
_CHANGES = frozenset({"increase", "decrease", "exceed", "shortfall", "ratio"})


def is_threshold(reading: Reading, quantity: QuantityMention) -> bool:
    """Tell whether a bounded share or measure tells which of those before it are meant.

    They are a count right before it without a mark, or several without a count ("các dự án", "những nơi"); what stands
    between must say of what the number is, and no change or level of it. Or the words behind it say what comes of it.
    """
    if quantity.unit is None or not _is_bound(reading, quantity):
        return False
    gap, counted = _clause_before(reading, quantity)
    if quantity.unit.is_money and (counted is None or not counted.is_count):
        return False
    if _has_consequence(reading, quantity):
        return True
    if gap.start >= gap.end:
        return False
    if counted is not None:
        is_open = quantity.start == quantity.number_start
        is_of_count = counted.is_count and (is_open or not quantity.is_count)
        return is_of_count and not _says_level(reading, gap) and not _only_reaches(reading, gap)
    return any(
        (subject.payload.role == "any" or quantity.operator in ("<", "<="))
        and not _says_level(reading, Span(subject.end, gap.end))
        for subject in _subjects(reading.rules).find(reading.view.folded, gap.start, gap.end)
    )


def begins_threshold(reading: Reading, start: int, end: int) -> bool:
    """Tell whether the words `[start, end)` are the bound of a threshold: the "dưới" of "dưới 20%", the "từ" before."""
    first = next(iter(starting_in(reading.mentions.quantities, start, end + 2)), None)
    return first is not None and first.start in (start, end, end + 1) and is_threshold(reading, first)


def _is_bound(reading: Reading, quantity: QuantityMention) -> bool:
    if not quantity.is_bound:
        return False
    bound = reading.view.trim(quantity.start, quantity.number_start)
    words = reading.view.folded[bound[0] : bound[1]]
    return not words or words in _bounds(reading.rules)


@lru_cache(maxsize=4)
def _bounds(rules: Rules) -> frozenset[str]:
    bounds = (entry for entry in rules.indicators.threshold if entry.role == "bound")
    return folded_forms(bounds)


@lru_cache(maxsize=4)
def _subjects(rules: Rules) -> PhraseIndex[Threshold]:
    return index_of([entry for entry in rules.indicators.threshold if entry.role in ("any", "below")])


@lru_cache(maxsize=4)
def _consequences(rules: Rules) -> PhraseIndex[Threshold]:
    return index_of([entry for entry in rules.indicators.threshold if entry.role == "consequence"])


def _has_consequence(reading: Reading, quantity: QuantityMention) -> bool:
    """Tell whether the clause goes on with what becomes of such: "bỏ quá 10% số buổi học sẽ không được thi"."""
    end = min(quantity.end + _LONGEST_SUBJECT, len(reading.view.text))
    mark = min(
        (at for at in (reading.view.text.find(mark, quantity.end, end) for mark in _MARKS) if at >= 0), default=end
    )
    return _consequences(reading.rules).occurs(reading.view.folded, quantity.end, mark)


@lru_cache(maxsize=4)
def _levels(rules: Rules) -> PhraseIndex[Threshold]:
    return index_of([entry for entry in rules.indicators.threshold if entry.role == "level"])


@lru_cache(maxsize=4)
def _relations(rules: Rules) -> PhraseIndex[RelationVerb]:
    return index_of(rules.comparisons.relation)


def _clause_before(reading: Reading, quantity: QuantityMention) -> tuple[Span, QuantityMention | None]:
    """Return the words before a number up to the last mark or number, and that number where no mark comes between."""
    quantities = reading.mentions.quantities
    position = bisect_left(quantities, quantity.start, key=lambda one: one.start) - 1
    before = quantities[position] if position >= 0 else None
    begin = max(before.end if before is not None else 0, quantity.start - _LONGEST_CLAUSE)
    mark = max(reading.view.text.rfind(mark, begin, quantity.start) for mark in _MARKS)
    start, end = reading.view.trim(max(begin, mark + 1), quantity.start)
    is_adjacent = before is not None and mark < 0 and begin == before.end
    return Span(start, end), before if is_adjacent else None


def _says_level(reading: Reading, gap: Span) -> bool:
    """Tell whether the words say how a level changed or is to change: "giảm xuống", "phấn đấu", "tổng"."""
    folded = reading.view.folded
    if _levels(reading.rules).occurs(folded, gap.start, gap.end):
        return True
    verbs = (match.payload for match in _relations(reading.rules).find(folded, gap.start, gap.end))
    return any(verb.level or (verb.relation in _CHANGES and not verb.needs_basis) for verb in verbs)


def _only_reaches(reading: Reading, gap: Span) -> bool:
    """Tell "1.000 lao động đạt trên 90% …", where nothing says of what the number is."""
    verb = _relations(reading.rules).at(reading.view.folded, gap.start, gap.end)
    return verb is not None and verb.end >= gap.end
