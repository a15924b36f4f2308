"""The B of "A/B" is a fact of its own: the plan of A, or all of which A are some."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from minutes_nlp.facts.indicators.counted import counted_whole
from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.grammar.wholes import fits
from minutes_nlp.facts.indicators.levels import is_left, is_state
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.types import QuantityMention, Span


def _amount(quantity: QuantityMention | None) -> str:
    if quantity is None:
        return ""
    unit = quantity.unit
    return f"{quantity.number.normalize()} {unit.code if unit else ''} {unit.scale if unit else ''}"


def counterparts(reading: Reading, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield the entry of B for "A/B": the plan of an amount or of a smaller count, else the whole of a count.

    What is left over when A is done ("23/29 công trình …, còn 06 công trình …") is a part of B, not of A.
    """
    stated = {_amount(draft.value) for draft in drafts if draft.value is not None}
    left_over: dict[int, list[Draft]] = {}
    for draft in drafts:
        if draft.parent is not None and is_left(reading, draft):
            left_over.setdefault(id(draft.parent), []).append(draft)
    for draft in drafts:
        total = draft.value.total if draft.value is not None else None
        if total is None or draft.value is None:
            continue
        is_plan = _is_planned_total(reading, draft, draft.value, total)
        is_length = total.unit is not None and total.unit.is_length
        if not is_plan and (_amount(total) in stated or total.number == draft.value.number):
            continue
        other = Draft(
            sentence=draft.sentence,
            value=replace(total, number_start=draft.value.numerals[-1].end - 1, start=draft.value.start),
            words=[],
            status="plan" if is_plan or is_length else draft.status,
            spans=[Span(draft.value.start, draft.value.end)],
            rule=f"indicators.{'plan' if is_plan else 'total'}-of-fraction",
            name=counted_whole(reading, draft) if total.is_count and not is_plan else draft.name,
            name_derived=True,
            name_root=draft,
            period=None if is_plan or is_length else draft.period,
            is_timeless=is_length and not is_plan,
            is_period_near=draft.is_period_near,
            has_own_period=True,
            counterpart="plan" if is_plan else "total",
            origin=draft,
        )
        if not is_plan and draft.parent is None:
            draft.parent = other
            for part in left_over.get(id(draft), ()):
                part.parent = other
        yield other


def _is_planned_total(reading: Reading, draft: Draft, value: QuantityMention, total: QuantityMention) -> bool:
    """Tell the plan of "A/B" from the whole: it is money, is exceeded, or the plan that "đạt …%" is held against."""
    if total.unit is not None and total.unit.is_money:
        return True
    if any(
        c.basis is not None and c.basis.is_set and c.amount is not None and fits(value, total, c.amount)
        for c in draft.comparisons
    ):
        return True
    return value.number > total.number and not is_state(reading, draft)
