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
    last = indicators("CPI tháng 2 tăng 1% so với tháng trước, tăng 3% so với cùng kỳ; giá vàng tăng 2%.")[1]
    assert last.comparisons[0].basis is None


def test_another_time_of_the_same_fact_is_held_against_its_year_before() -> None:
    """Of several bases before, a sum or a mean takes the one that is a year ago."""
    last = indicators("CPI tháng 2 tăng 1% so với tháng trước, tăng 3% so với cùng kỳ; bình quân quý I tăng 2%.")[1]
    basis = last.comparisons[0].basis
    assert basis is not None
    assert basis.kind == "same_period_last_year"
    assert last.name == "CPI bình quân"


def test_a_fronted_basis_covers_the_list() -> None:
    """The phrase "So với cùng kỳ, …" is the basis of all that follows."""
    found = indicators("So với cùng kỳ, thu ngân sách tháng 2 tăng 9%; chi ngân sách giảm 4%.")
    assert [i.comparisons[0].basis is not None for i in found] == [True, True]


def test_a_new_sentence_inherits_no_basis() -> None:
    """A basis does not reach over the full stop."""
    second = indicators("Thu tháng 2 tăng 9% so với cùng kỳ. Chi tháng 2 giảm 4%.")[1]
    assert second.comparisons[0].basis is None


@pytest.mark.parametrize(
    ("text", "kind", "first", "last"),
    [
        (
            "Từ ngày 16/1 đến ngày 15/2/2025 xảy ra 9 vụ cháy, tăng 2 vụ so với tháng trước.",
            "previous_period",
            "2024-12-16",
            "2025-01-15",
        ),
        (
            "Từ ngày 17/2 đến ngày 23/2/2025 phát sinh 612 ca, giảm 21,5% so với tuần trước.",
            "previous_period",
            "2025-02-10",
            "2025-02-16",
        ),
        ("Tháng 2/2025 phát sinh 612 ca, giảm 21,5% so với tuần trước.", "previous_period", None, None),
        ("Lúa mùa đạt 52 tạ/ha, tăng 1,2 tạ/ha so với vụ mùa năm trước.", "previous_year", None, None),
        ("Năm học 2023 - 2024 có 27 giải, tăng 4 giải so với năm học trước.", "previous_year", None, None),
    ],
)
def test_what_is_given_by_days_moves_and_seasons_have_none(
    text: str, kind: str, first: str | None, last: str | None
) -> None:
    """A week or a month of its own days moves as it is; the days of a season or a school year are not known."""
    (indicator,) = indicators(text)
    (comparison,) = indicator.comparisons
    basis = comparison.basis
    assert basis is not None
    period = basis.period
    assert (basis.kind, period and period.first, period and period.last) == (kind, first, last)
