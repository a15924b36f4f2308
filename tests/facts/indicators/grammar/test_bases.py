"""Bases and the numbers they belong to."""

from decimal import Decimal

from minutes_nlp.facts.indicators.grammar.bases import basis_behind, take_basis, time_as_basis, time_behind
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from tests.facts.indicators.grammar.build import facts, state_of


def _place(state: SentenceState, kind: str) -> int:
    return next(place for place, item in enumerate(state.items) if item.kind == kind)


def test_the_basis_behind_a_number_is_read_with_it() -> None:
    """Reading goes on behind it; where there is none, at the same place."""
    state = state_of("Thu ngân sách đạt 8% dự toán")
    place = _place(state, "basis")
    assert basis_behind(state, place).basis is state.items[place].basis
    assert basis_behind(state, place).position == place + 1
    assert (basis_behind(state, place + 1).basis, basis_behind(state, place + 1).position) == (None, place + 1)


def test_a_time_can_be_a_basis() -> None:
    """It is what a multiple is of, and was led by nothing."""
    state = state_of("Thu nhập gấp 1,4 lần năm 2015")
    place = _place(state, "period")
    item = state.items[place]
    assert item.period is not None
    basis = time_as_basis(item, item.period)
    assert (basis.period, basis.phrase, basis.led) == (item.period, None, False)
    assert (time_behind(state, place).basis, time_behind(state, place).position) == (basis, place + 1)
    assert time_behind(state, place - 1).basis is None


def test_a_basis_at_the_start_covers_what_follows() -> None:
    """Each comparison without one of its own has it."""
    found = facts("So với cùng kỳ, thu ngân sách tăng 5%, chi ngân sách giảm 3%.")
    assert [comparisons for _, comparisons in found] == [
        [("increase", Decimal(5), "same_period_last_year")],
        [("decrease", Decimal(3), "same_period_last_year")],
    ]


def test_a_basis_at_the_end_covers_what_came_before() -> None:
    """It is inherited by those that lack one."""
    found = facts("Thu ngân sách tăng 5%, chi ngân sách giảm 3%, so với cùng kỳ.")
    assert [basis for _, ((_, _, basis),) in found] == ["same_period_last_year"] * 2


def test_a_basis_before_a_colon_covers_the_list() -> None:
    """The words before it are no name."""
    text = "Các ngành tăng so với cùng kỳ như: dệt may tăng 9,2%; da giày tăng 7%."
    assert [basis for _, ((_, _, basis),) in facts(text)] == ["same_period_last_year"] * 2


def test_a_basis_that_covers_nothing_waits_for_its_number() -> None:
    """It stays in the clause."""
    state = state_of("Dư nợ tăng so với cùng kỳ 5%")
    place = _place(state, "basis")
    state.clause = list(state.items[:place])
    take_basis(state, place)
    assert (state.clause[-1], state.fronted) == (state.items[place], None)
