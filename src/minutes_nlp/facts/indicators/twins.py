"""A fact told once more in another currency has all but its value from the first: "336.630 tỷ đồng (16 tỷ USD)"."""

from collections.abc import Iterable

from minutes_nlp.facts.indicators.drafts import Draft


def settle_twins(drafts: Iterable[Draft]) -> None:
    """Give each twin the name, status, time and whole that its fact has by now."""
    for draft in drafts:
        known = draft.twin
        if known is None:
            continue
        draft.name, draft.status, draft.parent = known.name, known.status, known.parent
        draft.period, draft.is_timeless = known.period, known.is_timeless
        draft.has_own_period, draft.is_period_near = known.has_own_period, known.is_period_near
