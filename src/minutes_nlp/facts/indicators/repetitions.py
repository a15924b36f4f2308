"""Facts told again, in the headline, a caption, a quotation or a table: one entry with several places (CONVENTIONS)."""

from collections.abc import Sequence
from decimal import Decimal

from minutes_nlp.facts.indicators.drafts import ComparisonDraft, Draft
from minutes_nlp.facts.indicators.likeness import (
    are_alike,
    is_exact,
    is_no_chance,
    is_sure,
    is_tract,
    may_differ_in_status,
    tells_headline,
)
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.calendar import resolve
from minutes_nlp.mentions.types import Interval, QuantityMention
from minutes_nlp.model.document import SegmentKind

_OUTSIDE: frozenset[SegmentKind] = frozenset({"header", "caption"})
_MOST_COMPARED = 32
_MOST_TELLINGS = 4
_MANY = "many"
"""The key of large counts: "137 cán bộ" may be told again as "137 ứng viên"."""

_MILLION = 1_000_000
_ABOVE, _BELOW = frozenset({">", ">="}), frozenset({"<", "<="})


def without_repetitions(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """Return `drafts` with those joined that tell the same: the body's words are kept, the others are its evidence."""
    told: dict[tuple[Decimal, str] | None, list[Draft]] = {}
    kept: list[Draft] = []
    replaced: dict[int, Draft] = {}
    for draft in drafts:
        key = _key(draft)
        same = told.setdefault(key, []) if key is not None else []
        first = max(0, len(same) - _MOST_COMPARED)
        position = next((i for i in range(first, len(same)) if _is_told(reading, same[i], draft)), None)
        if position is None:
            kept.append(draft)
            same.append(draft)
            continue
        known = same[position]
        if _is_outside(reading, known) and not _is_outside(reading, draft):
            kept[next(i for i, one in enumerate(kept) if one is known)] = draft
            same[position] = draft
            known, draft = draft, known
        _take(known, draft)
        replaced[id(draft)] = known
    kept = _without_headlines_of_body(reading, kept, replaced)
    _point_to_kept(kept, replaced)
    return kept


def _is_told(reading: Reading, known: Draft, draft: Draft) -> bool:
    """Tell whether a fact, or one of the latest that told it again, is the same as `draft`."""
    return any(_is_same(reading, one, draft) for one in (known, *known.tellings[-_MOST_TELLINGS:]))


def _without_headlines_of_body(reading: Reading, drafts: list[Draft], replaced: dict[int, Draft]) -> list[Draft]:
    """Return `drafts` without the headline's that the text below tells to the figure: "hơn 34.000 người", 34.300.

    Or that it tells of what has another name there: "8 cơ quan", "8 đơn vị".
    """
    body = [draft for draft in drafts if draft.value is not None and not _is_outside(reading, draft)][:_MOST_COMPARED]
    kept = []
    for draft in drafts:
        is_headline = draft.value is not None and _is_outside(reading, draft)
        exact = next((one for one in body if tells_headline(reading, draft, one)), None) if is_headline else None
        if exact is None:
            kept.append(draft)
            continue
        _take(exact, draft)
        replaced[id(draft)] = exact
    return kept


def _key(draft: Draft) -> tuple[Decimal, str] | None:
    """Return what two facts must share to be the same: their value, or without one how much they change."""
    if draft.value is not None:
        return _size(draft.value)
    change = next(iter(draft.comparisons), None)
    if change is None or change.amount is None:
        return None
    amount, code = _size(change.amount)
    return amount, f"{change.relation} {code}"


def _size(quantity: QuantityMention) -> tuple[Decimal, str]:
    """Return what is the same of one value told twice; a currency may be left out behind a scale: "1.251 tỉ"."""
    unit = quantity.unit
    if unit is None:
        return quantity.amount, ""
    is_large = unit.scale >= _MILLION and (unit.is_money or not unit.code)
    code = "" if is_large else _MANY if unit.is_count and is_sure(quantity) else unit.code
    return quantity.amount, code if quantity.number_upper is None else f"{code} {quantity.number_upper}"


def _is_outside(reading: Reading, draft: Draft) -> bool:
    return reading.structure.segment_at(draft.place).kind in _OUTSIDE


def _is_same(reading: Reading, known: Draft, draft: Draft) -> bool:
    """Tell whether two facts of one value are the same: of alike names, of one status, of no different times.

    A headline or a caption has the figures of the text below it, in words of its own.

    A count that an order takes up is the one told before, whatever is said of it: "xử lý dứt điểm 214 hồ sơ quá hạn".
    """
    if known.sentence == draft.sentence or known.shift_years != draft.shift_years or _are_opposed(known, draft):
        return False
    if draft.is_ordered and draft.is_count and not draft.comparisons and not known.counterpart:
        return True
    if draft.value is None:
        return _is_same_change(reading, known, draft)
    if is_tract(reading, draft):
        return True
    if known.unit_code != draft.unit_code and draft.is_count and not is_no_chance(reading, known, draft):
        return False
    is_told_outside = _is_outside(reading, known) or _is_outside(reading, draft)
    if is_told_outside:
        return _is_outside(reading, known) != _is_outside(reading, draft) or are_alike(known.name, draft.name)
    if known.status != draft.status and not may_differ_in_status(reading, known, draft):
        return False
    if not is_exact(draft) and not _is_of_same_time(reading, known, draft):
        return False
    return are_alike(known.name, draft.name) or is_no_chance(reading, known, draft)


def _are_opposed(known: Draft, draft: Draft) -> bool:
    """Tell the two sides of one bound: "trên 50%" and "dưới 50%"."""
    operators = {one.value.operator for one in (known, draft) if one.value is not None}
    return any(operator in _ABOVE for operator in operators) and any(operator in _BELOW for operator in operators)


def _is_same_change(reading: Reading, known: Draft, draft: Draft) -> bool:
    """Tell whether two changes of one size are the same: of alike names, of one status and time, against one basis.

    The share of a whole that a headline or a caption has is the text's: "đạt 62% khối lượng công việc".
    """
    changes = (known.comparisons[0], draft.comparisons[0])
    folded = reading.view.folded
    bases = {folded[one.basis.start : one.basis.end] for one in changes if one.basis is not None}
    is_one_outside = _is_outside(reading, known) != _is_outside(reading, draft)
    if is_one_outside and len(bases) == 1 and all(_is_of_whole(change) for change in changes):
        return True
    if len(bases) > 1 or known.status != draft.status or not _is_of_same_time(reading, known, draft):
        return False
    return are_alike(known.name, draft.name)


def _is_of_whole(change: ComparisonDraft) -> bool:
    basis = change.basis
    return basis is not None and (basis.named == "total" or (basis.is_level and not basis.is_set))


def _is_of_same_time(reading: Reading, known: Draft, draft: Draft) -> bool:
    """Tell whether the periods that are written are the same days; a fact without one of its own agrees with any."""
    if known.period is None or draft.period is None:
        return True
    if not (known.has_own_period and draft.has_own_period):
        return True
    return _days(reading, known) == _days(reading, draft)


def _days(reading: Reading, draft: Draft) -> tuple[Interval, str]:
    assert draft.period is not None
    return resolve(draft.period, reading.time.anchor), draft.period.kind


def _take(kept: Draft, again: Draft) -> None:
    """Give a fact what it was told of elsewhere: evidence, comparisons, a time."""
    kept.spans = [*kept.spans, *again.spans]
    kept.tellings = [*kept.tellings, *again.tellings, again]
    numbers = [again.value, *(one.amount for one in again.comparisons), *(one.origin for one in again.comparisons)]
    kept.told_again = [*kept.told_again, *again.told_again, *(number for number in numbers if number is not None)]
    known = {_size(one.amount) for one in kept.comparisons if one.amount is not None}
    new = [one for one in again.comparisons if one.amount is None or _size(one.amount) not in known]
    kept.comparisons = [*kept.comparisons, *(one for one in new if one.amount is not None or not kept.comparisons)]
    if again.has_own_period and not kept.has_own_period:
        kept.period, kept.has_own_period, kept.is_period_near = again.period, True, again.is_period_near


def _point_to_kept(drafts: Sequence[Draft], replaced: dict[int, Draft]) -> None:
    for draft in drafts:
        if draft.parent is not None:
            draft.parent = replaced.get(id(draft.parent), draft.parent)
            draft.parent = draft.parent if draft.parent is not draft else None
        if draft.name_root is not None:
            draft.name_root = replaced.get(id(draft.name_root), draft.name_root)
