"""Wholes of shares: what a percentage is of, said behind it, in "A/B", or told by reckoning."""

from collections.abc import Iterator
from decimal import Decimal

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.grammar.figures import Figure
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.items import BasisMention
from minutes_nlp.facts.indicators.wording import is_measure
from minutes_nlp.mentions.types import QuantityMention
from minutes_nlp.model.indicators import BasisKind


def whole_of_share(state: SentenceState, figure: Figure) -> BasisMention | None:
    """Return what a share is of: the measure behind it, else the B of "A/B", else a count that it fits."""
    measure = measure_behind(state, figure)
    if measure is not None:
        return measure
    current = state.current
    if current is None or current.value is None:
        return None
    for whole, kind in _wholes(state, current, current.value):
        is_counted = whole is current.value.total and whole.is_count
        if is_counted or fits(current.value, whole, figure.quantity):
            return BasisMention(whole.start, whole.end, None, None, led=False, named=kind)
    return None


def measure_behind(state: SentenceState, figure: Figure) -> BasisMention | None:
    """Return the measure named behind a share: "đạt 77% chiều dài tuyến"."""
    span = figure.behind.span
    if span is None or not is_measure(state.reading, span):
        return None
    return BasisMention(span.start, span.end, None, None, led=False, named="total")


def _wholes(
    state: SentenceState, current: Draft, value: QuantityMention
) -> Iterator[tuple[QuantityMention, BasisKind]]:
    """Yield what could be the whole of `value`: its own B, which for money is what was planned, then those before."""
    if value.total is not None:
        yield value.total, "total" if value.total.is_count else "plan"
    for draft in reversed(state.drafts):
        is_alike = draft.unit is not None and current.unit is not None and draft.unit.code == current.unit.code
        if draft is not current and draft.value is not None and is_alike and draft.status == current.status:
            yield draft.value, "total"


def fits(part: QuantityMention, whole: QuantityMention, share: QuantityMention) -> bool:
    """Tell whether `part` is `share` percent of `whole`, to the last decimal that is written."""
    if part.unit is None or whole.unit is None or not share.is_percent or share.number_upper is not None:
        return False
    if whole.amount <= 0:
        return False
    last_place = Decimal(1).scaleb(min(0, int(share.number.as_tuple().exponent)))
    return abs(part.amount / whole.amount * 100 - share.number) < last_place
