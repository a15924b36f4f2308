"""Parts that no connective opens: what is left over, counts that add up to the one before, shares that fit a whole."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import islice

from minutes_nlp.facts.indicators.drafts import ComparisonDraft, Draft
from minutes_nlp.facts.indicators.grammar.wholes import fits
from minutes_nlp.facts.indicators.levels import is_left, is_vote
from minutes_nlp.facts.reading import Reading

_FEWEST_PARTS = 2
_FARTHEST_WHOLE = 24


def join_parts(reading: Reading, drafts: Sequence[Draft]) -> None:
    """Give the drafts of one sentence their wholes.

    "tiếp nhận 6.214 hồ sơ, …; còn 25 hồ sơ quá hạn": what is left is part of the first count of the same things.
    "giao 62 nhiệm vụ; đã hoàn thành 55 nhiệm vụ, (còn lại) 7 nhiệm vụ đang triển khai": counts of the same things
    that add up.
    """
    counts = [draft for draft in drafts if _unit(draft) and not draft.shift_years]
    for position, draft in enumerate(counts):
        if draft.parent is None and is_left(reading, draft):
            draft.parent = next((whole for whole in islice(counts, position) if _can_hold(whole, draft)), None)
    for position, whole in enumerate(counts):
        for part in _adding_up(reading, counts, position):
            part.parent = whole


def join_wholes(reading: Reading, drafts: Sequence[Draft]) -> None:
    """Give the drafts of a document, in order, the wholes that their figures tell.

    "loại tốt 1.058 em (84,9%)" is part of the count before that it is 84,9 % of; the B of "A/B" that is stated before
    is the whole of A.
    """
    stated: dict[tuple[str, Decimal], Draft] = {}
    for position, draft in enumerate(drafts):
        if draft.value is None or not _unit(draft):
            continue
        if draft.parent is None and not draft.counterpart and not draft.shift_years:
            total = draft.value.total
            whole = stated.get((_unit(draft), total.number)) if total is not None else None
            is_cast = whole is None and is_vote(reading, draft)
            near = drafts[max(0, position - _FARTHEST_WHOLE) : position]
            draft.parent = whole if whole is not None or is_cast else _whole_by_share(draft, near)
        stated.setdefault((_unit(draft), draft.value.number), draft)


def _whole_by_share(draft: Draft, before: Sequence[Draft]) -> Draft | None:
    """Return the nearest earlier fact that `draft` is the said share of."""
    assert draft.value is not None
    shares = [one.amount for one in draft.comparisons if _is_of_total(one) and one.amount is not None]
    for whole in reversed(before):
        if whole.value is None or _unit(whole) != _unit(draft) or whole.parent is not None:
            continue
        if any(fits(draft.value, whole.value, share) for share in shares) and whole.value.number > draft.value.number:
            return whole
    return None


def _is_of_total(comparison: ComparisonDraft) -> bool:
    basis = comparison.basis
    return comparison.relation == "ratio" and (comparison.direct or (basis is not None and basis.named == "total"))


def _unit(draft: Draft) -> str:
    """Return the noun that is counted or the physical measure, nothing for any other fact."""
    unit = draft.unit
    return unit.code if unit is not None and (unit.is_count or unit.is_physical) and not unit.is_each else ""


def _can_hold(whole: Draft, part: Draft) -> bool:
    assert whole.value is not None
    assert part.value is not None
    return _unit(whole) == _unit(part) and whole.parent is None and whole.value.number > part.value.number


def _adding_up(reading: Reading, counts: Sequence[Draft], position: int) -> Sequence[Draft]:
    """Return the counts right behind the one at `position` that are together just as many, none where they are not."""
    whole = counts[position]
    assert whole.value is not None
    total = whole.value.number - whole.value.number
    for end in range(position + 1, len(counts)):
        draft = counts[end]
        assert draft.value is not None
        if _unit(draft) != _unit(whole) or whole.parent is not None:
            return ()
        is_rest = end > position + 1 and draft.parent is counts[end - 1] and is_left(reading, draft)
        if draft.parent not in (None, whole) and not is_rest:
            return ()
        total += draft.value.number
        if total >= whole.value.number:
            is_sum = total == whole.value.number and end - position >= _FEWEST_PARTS
            return counts[position + 1 : end + 1] if is_sum else ()
    return ()
