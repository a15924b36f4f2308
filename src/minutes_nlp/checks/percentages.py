"""Percentages against the figures beside them: "118/145 xã (91,4%)" says 91,4 and means 81,4."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from minutes_nlp.checks.making import make_finding, plain, where
from minutes_nlp.model import Comparison, Finding, Indicator, Quantity
from minutes_nlp.rules.schema.checks import Check

_HUNDRED = Decimal(100)
_HALF = Decimal("0.5")
_CHANGES = frozenset({"increase", "decrease"})
_SET = frozenset({"plan", "budget_estimate", "target"})
_REACH = 200


@dataclass(frozen=True, slots=True)
class _Bounds:
    """The percentages that a written part and whole allow, their rounding considered."""

    low: Decimal
    high: Decimal
    middle: Decimal


def find_contradictions(check: Check, indicators: Sequence[Indicator]) -> Iterator[Finding]:
    """Yield the percentages that no rounding of the part and the whole beside them explains."""
    by_id = {indicator.id: indicator for indicator in indicators}
    for index, indicator in enumerate(indicators):
        for comparison in indicator.comparisons:
            percent = comparison.amount
            if percent is None or percent.unit is None or percent.unit.code != "%" or percent.operator != "=":
                continue
            whole = _whole(indicator, comparison, by_id, indicators)
            bounds = _bounds(indicator.value, whole) if whole is not None else _bounds_of_change(indicator, comparison)
            if bounds is None or _is_allowed(percent, bounds):
                continue
            yield make_finding(
                check,
                f"/indicators/{index}",
                (where(percent), *comparison.evidence),
                percent=plain(percent.number),
                computed=plain(round(bounds.middle, 1)),
            )


def _whole(
    indicator: Indicator, comparison: Comparison, by_id: dict[str, Indicator], indicators: Sequence[Indicator]
) -> Quantity | None:
    """Return what the value is a share of: the whole it is part of, or the plan that is written behind it."""
    kind = comparison.basis.kind if comparison.basis is not None else None
    if comparison.relation != "ratio" or indicator.value is None:
        return None
    if kind == "total" and indicator.part_of is not None and _is_bare(comparison):
        return by_id[indicator.part_of].value
    if kind not in _SET:
        return None
    plan = next((other.value for other in indicators if _is_its_plan(indicator, other)), None)
    return plan if plan is not None and _is_of_plan(indicator, comparison, plan) else None


def _is_bare(comparison: Comparison) -> bool:
    """Tell a percentage in brackets, which is of the whole just said, from "chiếm 68% tổng số", which names its own."""
    amount = comparison.amount
    return amount is not None and all(piece.text == amount.text for piece in comparison.evidence)


def _is_its_plan(indicator: Indicator, other: Indicator) -> bool:
    """Tell the B of "A/B", or the plan in brackets behind a share of it."""
    value, plan = indicator.value, other.value
    if other.status != "plan" or indicator.status == "plan" or value is None or plan is None:
        return False
    return other.name == indicator.name and value.start <= plan.start <= value.end + _REACH


def _is_of_plan(indicator: Indicator, comparison: Comparison, plan: Quantity) -> bool:
    """Tell the share that a plan belongs to: of several the last one before it, none for the B of "A/B"."""
    shares = [one for one in indicator.comparisons if one.basis is not None and one.basis.kind in _SET]
    before = [one for one in shares if all(piece.end <= plan.start for piece in one.evidence)]
    return comparison is (before[-1] if before else shares[0]) and (bool(before) or len(shares) == 1)


def _bounds(part: Quantity | None, whole: Quantity | None) -> _Bounds | None:
    if part is None or whole is None or not _are_comparable(part, whole) or whole.amount <= 0 or part.amount < 0:
        return None
    return _share(part.amount, _rounding(part), whole.amount, _rounding(whole))


def _bounds_of_change(indicator: Indicator, comparison: Comparison) -> _Bounds | None:
    """Return what a change may be, where the same change is written as an amount beside it: "giảm 1,6% (-673 ha)"."""
    value = indicator.value
    if value is None or comparison.relation not in _CHANGES:
        return None
    for other in indicator.comparisons:
        amount = other.amount
        is_same = other is not comparison and other.relation == comparison.relation
        if not is_same or amount is None or not _are_comparable(amount, value) or other.basis != comparison.basis:
            continue
        base = value.amount - amount.amount if comparison.relation == "increase" else value.amount + amount.amount
        return _share(amount.amount, _rounding(amount), base, _rounding(value)) if base > 0 else None
    return None


def _are_comparable(one: Quantity, other: Quantity) -> bool:
    is_exact = one.operator == other.operator == "=" and one.amount_upper is None and other.amount_upper is None
    units = [quantity.unit.code if quantity.unit is not None else None for quantity in (one, other)]
    systems = {quantity.unit.system for quantity in (one, other) if quantity.unit is not None}
    return is_exact and "ratio" not in systems and (units[0] == units[1] or systems == {"count"})


def _rounding(quantity: Quantity) -> Decimal:
    """Return how far the meant amount may lie from the written one: half a unit of the last digit, none for a count."""
    exponent = quantity.number.as_tuple().exponent
    is_whole_count = quantity.scale == 1 and quantity.unit is not None and quantity.unit.system == "count"
    if is_whole_count or not isinstance(exponent, int):
        return Decimal(0)
    return _HALF * Decimal(1).scaleb(min(exponent, 0)) * quantity.scale


def _share(part: Decimal, part_rounding: Decimal, whole: Decimal, whole_rounding: Decimal) -> _Bounds:
    smallest = max(whole - whole_rounding, whole / 2)
    return _Bounds(
        low=(part - part_rounding) / (whole + whole_rounding) * _HUNDRED,
        high=(part + part_rounding) / smallest * _HUNDRED,
        middle=part / whole * _HUNDRED,
    )


def _is_allowed(percent: Quantity, bounds: _Bounds) -> bool:
    """Tell whether the written percentage lies in `bounds`, give or take one unit of its own last digit."""
    exponent = percent.number.as_tuple().exponent
    unit = Decimal(1).scaleb(min(exponent, 0)) if isinstance(exponent, int) else Decimal(1)
    return bounds.low - unit <= percent.number <= bounds.high + unit
