"""Clauses."""

from minutes_nlp.facts.directives.clauses import Clause, ClauseReader
from minutes_nlp.facts.directives.units import cut_units

from .build import make_reading


def _clauses(text: str, *, passage: bool = True) -> list[tuple[Clause, str]]:
    reading = make_reading(text)
    reader = ClauseReader(reading)
    return [
        (clause, text[clause.action : clause.end])
        for unit in cut_units(reading)
        for clause in reader.read(unit, passage=passage)
    ]


def test_what_stands_before_the_issuer_is_passed() -> None:
    """Topics, connectives and deadlines may be fronted."""
    ((clause, action),) = _clauses("Đối với thu ngân sách, yêu cầu Thuế tỉnh thu hồi nợ")
    assert (clause.rule, action) == ("directives.performative.yeu-cau", "thu hồi nợ")


def test_a_condition_does_not_hide_the_subject() -> None:
    """A text like "Đơn vị nào chậm thì người đứng đầu phải giải trình" is for the head."""
    ((clause, action),) = _clauses("Đơn vị nào chậm thì thủ trưởng phải giải trình")
    assert (len(clause.parties), clause.kind, action) == (1, "order", "giải trình")


def test_a_sentence_is_cut_where_somebody_else_gets_a_task() -> None:
    """A text like "trong đó B cần ..." begins a second clause."""
    clauses = _clauses("Cả tỉnh cần nỗ lực, trong đó các sở, ngành cần rà soát thủ tục")
    assert [action for _, action in clauses] == ["nỗ lực, ", "rà soát thủ tục"]


def test_outside_a_passage_only_performatives_and_reported_demands_direct() -> None:
    """A report's imperatives and obligations are no clauses."""
    assert _clauses("Các hộ dân phải đi đò", passage=False) == []
    assert _clauses("Trồng lúa đạt 60% kế hoạch", passage=False) == []
    ((clause, action),) = _clauses("Chủ tịch UBND tỉnh nhấn mạnh, các huyện cần dự trữ giống", passage=False)
    assert (clause.issuer is not None, action) == (True, "dự trữ giống")
