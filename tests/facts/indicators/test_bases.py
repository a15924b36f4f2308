"""What comparisons are made against."""

import pytest

from minutes_nlp.model import Basis
from tests.facts.reading import indicators


def _basis(text: str) -> Basis | None:
    return indicators(text)[-1].comparisons[-1].basis


@pytest.mark.parametrize(
    ("text", "kind", "first", "last"),
    [
        ("IIP tháng 2 tăng 4% so với cùng kỳ.", "same_period_last_year", "2024-02-01", "2024-02-29"),
        ("IIP tháng 2 tăng 4% so với năm trước.", "previous_year", "2024-02-01", "2024-02-29"),
        ("CPI tháng 2 tăng 4% so với tháng trước.", "previous_period", "2025-01-01", "2025-01-31"),
        ("CPI tháng 2 tăng 4% so với tháng 12/2024.", "start_of_period", "2024-12-01", "2024-12-31"),
        ("Dư nợ tháng 2 tăng 4% so với đầu năm.", "start_of_period", "2025-01-01", "2025-01-01"),
        ("Thu quý I tăng 4% so với quý trước.", "previous_period", "2024-10-01", "2024-12-31"),
        ("Thu năm 2024 tăng 4% so với năm 2023.", "previous_year", "2023-01-01", "2023-12-31"),
        ("IIP tháng 2 tăng 4% so với cùng kỳ năm 2023.", "same_period_last_year", "2023-02-01", "2023-02-28"),
    ],
)
def test_a_basis_has_its_own_period(text: str, kind: str, first: str, last: str) -> None:
    """The kind of a basis follows its words, its days the fact's own period."""
    basis = _basis(text)
    assert basis is not None
    assert basis.period is not None
    assert (basis.kind, basis.period.first, basis.period.last) == (kind, first, last)


def test_a_plan_has_no_period_but_an_issuer() -> None:
    """The period of a plan is null unless named; who set it is kept."""
    basis = _basis("Giải ngân tháng 2 đạt 18% kế hoạch Thủ tướng Chính phủ giao.")
    assert basis is not None
    assert (basis.kind, basis.period, basis.issuer) == ("plan", None, "Thủ tướng Chính phủ")


def test_a_basis_before_is_inherited() -> None:
    """One basis earlier in the sentence covers what follows, marked as derived."""
    second = indicators("IIP tháng 2 tăng 4% so với cùng kỳ, tính chung 2 tháng tăng 3%.")[1]
    assert second.comparisons[0].basis is not None
    assert "/comparisons/0/basis" in second.derived


def test_several_bases_before_are_none() -> None:
    """Where several stand before it is not known which is meant."""
    last = indicators("CPI tháng 2 tăng 1% so với tháng trước, tăng 3% so với cùng kỳ; bình quân quý I tăng 2%.")[1]
    assert last.comparisons[0].basis is None


def test_a_fronted_basis_covers_the_list() -> None:
    """The phrase "So với cùng kỳ, …" is the basis of all that follows."""
    found = indicators("So với cùng kỳ, thu ngân sách tháng 2 tăng 9%; chi ngân sách giảm 4%.")
    assert [i.comparisons[0].basis is not None for i in found] == [True, True]


def test_a_new_sentence_inherits_no_basis() -> None:
    """A basis does not reach over the full stop."""
    second = indicators("Thu tháng 2 tăng 9% so với cùng kỳ. Chi tháng 2 giảm 4%.")[1]
    assert second.comparisons[0].basis is None
