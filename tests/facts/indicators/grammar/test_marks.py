"""Marks between clauses."""

from decimal import Decimal

from minutes_nlp.facts.indicators.grammar.marks import take_mark
from tests.facts.indicators.grammar.build import facts, state_of
from tests.facts.reading import indicators


def test_brackets_speak_of_the_fact_before() -> None:
    """A change in brackets belongs to the fact before them, and takes the basis behind the list."""
    found = facts("6 tháng có 120 doanh nghiệp mới (tăng 12%), 31 doanh nghiệp giải thể (giảm 8%) so với cùng kỳ.")
    assert [comparisons for _, comparisons in found] == [
        [("increase", Decimal(12), "same_period_last_year")],
        [("decrease", Decimal(8), "same_period_last_year")],
    ]


def test_what_stands_before_a_colon_holds_for_its_list() -> None:
    """The targets of a year are plans of that year, one by one."""
    found = indicators("Kế hoạch năm 2025: tổng doanh thu 190 tỷ đồng; tỷ lệ thất thoát không quá 16,8%.")
    assert [(one.status, one.period and one.period.first) for one in found] == [("plan", "2025-01-01")] * 2


def test_a_comma_stays_in_its_clause_and_a_semicolon_ends_it() -> None:
    """A clause begins behind ";" and is never begun by a comma."""
    state = state_of("Công nghiệp, xây dựng; dịch vụ 5 tỷ đồng")
    comma, semicolon = (place for place, item in enumerate(state.items) if item.kind == "mark")
    take_mark(state, comma)
    assert state.clause == []
    state.clause = [state.items[0]]
    take_mark(state, comma)
    assert state.clause == [state.items[0], state.items[comma]]
    take_mark(state, semicolon)
    assert state.clause == []


def test_a_colon_before_a_number_cuts_no_name() -> None:
    """In "Doanh thu: 5 tỷ đồng" the words before ":" are the name."""
    (indicator,) = indicators("Doanh thu tháng 2: 5 tỷ đồng.")
    assert indicator.name == "Doanh thu"


def test_quotation_marks_begin_a_clause() -> None:
    """What is quoted is no name of what follows."""
    state = state_of("Đề án “Cây xanh” 5 tỷ đồng")
    state.clause = [state.items[0]]
    take_mark(state, 1)
    assert (state.items[1].mark, state.clause) == ("“", [])
