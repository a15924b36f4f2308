"""Which fact a clause speaks of."""

from minutes_nlp.facts.indicators.grammar.drafting import draft_of, start_draft
from tests.facts.indicators.grammar.build import first_figure


def test_a_clause_with_a_name_begins_a_fact() -> None:
    """It is the current one from there on."""
    state, figure = first_figure("Doanh thu đạt 5 tỷ đồng")
    draft = draft_of(state, figure.clause)
    assert draft is not None
    assert (draft.name, state.current, state.drafts) == ("Doanh thu", draft, [draft])


def test_a_clause_without_a_name_speaks_of_the_fact_in_hand() -> None:
    """No fact is begun."""
    state, figure = first_figure("Doanh thu đạt 5 tỷ đồng")
    draft = draft_of(state, figure.clause)
    _, unnamed = first_figure("tăng 5%")
    assert draft_of(state, unnamed.clause) is draft
    assert len(state.drafts) == 1


def test_what_has_no_name_and_gets_none_is_no_fact() -> None:
    """Nothing stands before it to go on with."""
    state, figure = first_figure("Tăng 5%")
    assert start_draft(state, figure.clause, []) is None
    assert (state.current, state.drafts) == (None, [])


def test_a_fact_begun_in_brackets_is_part_of_the_fact_before_them() -> None:
    """The bracket's fact is its whole."""
    state, figure = first_figure("Doanh thu đạt 5 tỷ đồng")
    whole = start_draft(state, figure.clause, list(figure.clause.words))
    state.open_bracket()
    part = start_draft(state, figure.clause, list(figure.clause.words))
    assert part is not None
    assert part.parent is whole
