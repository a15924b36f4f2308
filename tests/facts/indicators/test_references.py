"""Counts of what was named before."""

import pytest

from tests.facts.reading import minutes


@pytest.mark.parametrize("back", ["này", "nói trên", "nêu trên"])
def test_a_count_that_points_back_tells_nothing_new(back: str) -> None:
    """It is set aside with the reason, and its debt is told."""
    read = minutes(f"Tháng 2, 10 doanh nghiệp {back} nợ 40 tỷ đồng.")
    assert [one.value.text for one in read.indicators if one.value] == ["40 tỷ đồng"]
    assert [(one.text, one.reason) for one in read.coverage.numbers.rejected] == [("10", "named before")]


def test_a_measure_that_points_back_is_a_time() -> None:
    """Only counted things are named before."""
    assert not minutes("Trong 2 tháng này, thu ngân sách đạt 5 tỷ đồng.").coverage.numbers.rejected
