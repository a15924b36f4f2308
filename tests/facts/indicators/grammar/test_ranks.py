"""Places in an order."""

from minutes_nlp.facts.indicators.grammar.ranks import take_rank
from tests.facts.indicators.grammar.build import drafts, state_of
from tests.facts.reading import indicators


def test_ranks_belong_to_their_fact() -> None:
    """A rank is no fact of its own."""
    (indicator,) = indicators("GRDP 6 tháng năm 2024 tăng 8,02%, xếp thứ 9/63 cả nước và thứ 3/9 trong vùng.")
    assert [(rank.position, rank.of, rank.scope) for rank in indicator.ranks] == [
        (9, 63, "cả nước"),
        (3, 9, "trong vùng"),
    ]


def test_a_rank_with_a_name_begins_a_fact() -> None:
    """It needs no value."""
    (fact,) = drafts("Chỉ số cải cách hành chính xếp thứ 5/63 tỉnh, thành phố")
    assert (fact.value, [rank.mention.position for rank in fact.ranks]) == (None, [5])


def test_bodies_named_with_a_comma_are_one_scope() -> None:
    """The comma of "tỉnh, thành phố" ends no words."""
    state = state_of("Chỉ số xếp thứ 5 trong 63 tỉnh, thành phố.")
    place = next(place for place, item in enumerate(state.items) if item.kind == "rank")
    state.clause = list(state.items[:place])
    after = take_rank(state, place)
    (rank,) = state.drafts[0].ranks
    assert rank.scope is not None
    assert state.reading.view.text[rank.scope.start : rank.scope.end] == "tỉnh, thành phố"
    assert after == len(state.items)
