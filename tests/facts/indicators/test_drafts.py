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


def test_a_draft_has_the_unit_of_its_value() -> None:
    """Without a value it has none."""
    (value,) = reading("đạt 15 tỷ đồng").mentions.quantities
    draft = Draft(0, None, [], "actual", [Span(0, 3)], "test")
    assert draft.unit is None
    draft.value = value
    assert draft.unit == value.unit


def test_a_comparison_is_evidence_of_its_fact() -> None:
    """Its words stand beside those of the name."""
    draft = Draft(0, None, [], "actual", [Span(0, 3)], "test")
    draft.add(ComparisonDraft("increase", None, 16, 23, "test"))
    assert (len(draft.comparisons), draft.spans) == (1, [Span(0, 3), Span(16, 23)])
