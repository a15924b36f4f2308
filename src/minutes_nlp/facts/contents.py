"""The content of tasks: counted things that an order speaks of ("cấp nước cho 12 xã") are no facts of their own."""

from dataclasses import replace

from minutes_nlp.facts.directives import Directives
from minutes_nlp.facts.indicators import Indicators
from minutes_nlp.facts.span_index import SpanIndex
from minutes_nlp.mentions.types import Span
from minutes_nlp.model import Indicator
from minutes_nlp.text import View


def without_contents(view: View, indicators: Indicators, directives: Directives) -> Indicators:
    """Return `indicators` without those that only count what a directive orders to be done; it claims their numbers."""
    orders = SpanIndex(
        Span(piece.start, piece.end) for directive in directives.directives for piece in directive.evidence
    )
    dropped = {one.id: one for one in indicators.indicators if _is_content(one, orders)}
    if not dropped:
        return indicators
    values = SpanIndex(Span(one.value.start, one.value.end) for one in dropped.values() if one.value is not None)
    kept = (one for one in indicators.indicators if one.id not in dropped)
    return replace(
        indicators,
        indicators=tuple(one.model_copy(update={"part_of": None}) if one.part_of in dropped else one for one in kept),
        claims=tuple(
            (span, kind) for span, kind in indicators.claims if not values.around(*view.locate(span.start, span.end))
        ),
        grounds=indicators.grounds.without(dropped),
    )


def _is_content(indicator: Indicator, orders: SpanIndex[Span]) -> bool:
    value = indicator.value
    if indicator.status != "actual" or value is None or indicator.comparisons or indicator.ranks:
        return False
    is_count = value.unit is not None and value.unit.system == "count"
    return is_count and orders.around(value.start, value.end) is not None
