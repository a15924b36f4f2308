"""Facts made by hand, with everything a test does not name left plain."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from minutes_nlp.evaluate.facts import (
    AttendeeFacts,
    BasisFacts,
    ComparisonFacts,
    Days,
    DeadlineFacts,
    DirectiveFacts,
    IndicatorFacts,
    Measure,
)
from minutes_nlp.mentions.types import Span

TEXT = "x" * 100
MONTH = Days("2025-02-01", "2025-02-28", "month", cumulative=False)
LAST_YEAR = BasisFacts("same_period_last_year", "2024-02-01", "2024-02-29", "")


def measure(number: int, unit: str = "VND") -> Measure:
    """Return an amount."""
    return Measure(Decimal(number), None, unit, "=")


def increase(percent: int) -> ComparisonFacts:
    """Return an increase over last year."""
    return ComparisonFacts("increase", measure(percent, "%"), None, LAST_YEAR)


def indicator(number: int, name: str = "Thu ngân sách", **changed: Any) -> IndicatorFacts:
    """Return an indicator at the offset of its number, with an increase of five percent."""
    fact = IndicatorFacts(
        id=f"i{number}",
        name=name,
        value=measure(number),
        status="actual",
        period=MONTH,
        comparisons=(increase(5),),
        ranks=(),
        whole=None,
        spans=(Span(number, number + 8),),
    )
    return replace(fact, **changed)


def directive(action: str = "rà soát các khoản thu", **changed: Any) -> DirectiveFacts:
    """Return an order to one department with a deadline."""
    fact = DirectiveFacts(
        kind="order",
        action=action,
        issuer=frozenset({"lê văn mẫn"}),
        speech="indirect",
        assignees=(("phòng tài chính", "responsible"),),
        deadline=DeadlineFacts("trước ngày 15/3", "2025-03-15", "before", "day", "by", None),
        measurable=True,
        targets=(),
        spans=(Span(0, 10),),
    )
    return replace(fact, **changed)


def person(name: str = "Lê Văn Mẫn", **changed: Any) -> AttendeeFacts:
    """Return a chairman."""
    fact = AttendeeFacts(
        type="person",
        name=name,
        posts=(("Chủ tịch", "UBND huyện", "current"),),
        roles=("chair",),
        counts=(None, None),
        start=0,
    )
    return replace(fact, **changed)
