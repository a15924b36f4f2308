"""Figures of the same thing over longer and shorter times."""

from tests.facts.reading import minutes


def _codes(text: str) -> set[str]:
    return {finding.code for finding in minutes(text).findings}


def test_a_sum_below_its_month_points_to_both() -> None:
    """The finding shows the cumulative figure and the month's."""
    text = "Thu ngân sách tháng 2/2025 đạt 300 tỷ đồng, lũy kế 2 tháng đạt 250 tỷ đồng."
    (finding,) = (one for one in minutes(text).findings if one.code == "cumulative_below_part")
    assert [piece.text for piece in finding.evidence] == ["250 tỷ đồng", "300 tỷ đồng"]


def test_different_things_are_not_compared() -> None:
    """A month of one thing may be above the sum of another."""
    assert "cumulative_below_part" not in _codes(
        "Thu ngân sách tháng 2/2025 đạt 300 tỷ đồng; lũy kế 2 tháng, chi ngân sách đạt 250 tỷ đồng."
    )


def test_the_last_place_is_no_place_beyond() -> None:
    """The last of 63 is the 63rd."""
    text = "Năm 2024, chỉ số PAPI của tỉnh đạt 41,2 điểm, xếp thứ {}/63 tỉnh, thành phố."
    assert "rank_beyond_field" not in _codes(text.format(63))
    assert "rank_beyond_field" in _codes(text.format(64))
