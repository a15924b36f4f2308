"""Drafts know where their number stands."""

from minutes_nlp.facts.indicators.drafts import ComparisonDraft, Draft
from minutes_nlp.mentions.types import Span
from tests.facts.reading import reading


def test_a_draft_stands_at_its_number() -> None:
    """The place is that of the value, else of the first amount, else of what there is."""
    value, amount = reading("đạt 15 tỷ đồng, tăng 5%").mentions.quantities
    draft = Draft(0, None, [], "actual", [Span(0, 3)], "test")
    assert draft.place == 0
    draft.comparisons.append(ComparisonDraft("increase", amount, 16, 23, "test"))
    assert draft.place == amount.number_start
    draft.value = value
    assert draft.place == value.number_start
