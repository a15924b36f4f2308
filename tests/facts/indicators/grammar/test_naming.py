"""Names of facts."""

from minutes_nlp.facts.indicators.grammar.naming import name_draft
from tests.facts.indicators.grammar.build import drafts, state_of


def test_a_fact_has_the_words_of_its_clause() -> None:
    """What is written is not derived."""
    (fact,) = drafts("Doanh thu 5 tỷ đồng")
    assert (fact.name, fact.name_derived, fact.name_root) == ("Doanh thu", False, None)


def test_a_fact_without_words_has_the_name_of_the_fact_before() -> None:
    """A name that stands elsewhere is derived, and its fact is known."""
    first, second = drafts("Doanh thu tháng 1 đạt 5 tỷ đồng, tháng 2 đạt 7 tỷ đồng")
    assert (second.name, second.name_derived, second.name_root) == ("Doanh thu", True, first)


def test_a_name_is_completed_from_the_whole_before_any_other_fact() -> None:
    """A part is one of its whole, whatever stands between."""
    whole, between = drafts("Doanh thu 5 tỷ đồng, chi phí 2 tỷ đồng")
    state = state_of("Doanh thu 5 tỷ đồng, chi phí 2 tỷ đồng")
    state.drafts = [whole, between]
    between.words, between.parent = [], whole
    name_draft(state, between)
    assert (between.name, between.name_root) == ("Doanh thu", whole)
