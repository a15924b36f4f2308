"""The times of facts, of old levels, and those compared against."""

from decimal import Decimal

from minutes_nlp.facts.indicators.grammar.periods import take_period
from tests.facts.indicators.grammar.build import drafts, facts, state_of
from tests.facts.reading import indicators


def test_a_period_holds_for_what_follows() -> None:
    """Two facts of one time."""
    first, second = drafts("Tháng 2, doanh thu 5 tỷ đồng, lợi nhuận 2 tỷ đồng")
    assert first.period is not None
    assert first.period == second.period


def test_a_period_right_behind_a_fact_is_its_time() -> None:
    """In "1.000 người trong 2 tháng đầu năm" the time is the number's."""
    (fact,) = drafts("Giải quyết việc làm cho 1.000 người trong 2 tháng đầu năm")
    assert fact.period is not None
    assert fact.has_own_period


def test_the_time_of_an_old_level_is_the_basis_of_the_change() -> None:
    """In "từ … của 6 tháng … lên …" the time belongs to the first number."""
    (indicator,) = indicators("Xuất khẩu 2 tháng tăng từ 74 triệu USD của 2 tháng đầu năm 2024 lên 92 triệu USD.")
    assert indicator.period is not None
    assert indicator.period.first == "2025-01-01"
    (comparison,) = indicator.comparisons
    assert comparison.basis is not None
    assert (comparison.basis.kind, comparison.basis.text) == ("same_period_last_year", "2 tháng đầu năm 2024")


def test_what_is_compared_against_may_stand_before_the_number() -> None:
    """The time right behind "cao hơn" is the basis."""
    ((_, comparisons),) = facts("Tỷ lệ lấp đầy đạt 65%, cao hơn đầu năm 0,3 điểm %.")
    assert comparisons == [("increase", Decimal("0.3"), "start_of_period")]


def test_a_time_compared_against_holds_for_nothing_else() -> None:
    """It goes into the clause as a basis."""
    state = state_of("Tỷ lệ cao hơn năm 2024 0,3 điểm %")
    place = next(place for place, item in enumerate(state.items) if item.kind == "period")
    state.clause = list(state.items[:place])
    take_period(state, place)
    assert (state.clause[-1].kind, state.period) == ("basis", None)
