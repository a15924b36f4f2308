"""Changes of "số …" belong to the counts given before."""

from tests.facts.reading import indicators

TEXT = (
    "Trong tháng 2 xảy ra 54 vụ tai nạn, làm chết 41 người. So với cùng kỳ, số vụ giảm 12 vụ (18,2%), "
    "số người chết giảm 5 người."
)


def test_changes_go_to_the_counts_they_speak_of() -> None:
    """Two facts, each with its own changes; a share in brackets is the same change told again."""
    accidents, deaths = indicators(TEXT)
    assert [(c.relation, str(c.amount.number)) for c in accidents.comparisons if c.amount] == [
        ("decrease", "12"),
        ("decrease", "18.2"),
    ]
    assert [str(c.amount.number) for c in deaths.comparisons if c.amount] == ["5"]


def test_a_number_of_something_else_is_a_fact_of_its_own() -> None:
    """Without such a count before, the change stands alone."""
    assert len(indicators("Thu ngân sách đạt 15 tỷ đồng. Số hộ nghèo giảm 12 hộ.")) == 2


def test_a_change_told_in_the_unit_of_a_count_is_that_counts() -> None:
    """What a count of the sentence before rose or fell by needs no "số"."""
    accidents, deaths, injured = indicators(
        "Năm 2024 cả nước xảy ra 18.736 vụ tai nạn giao thông, làm chết 8.248 người, bị thương 14.802 người. "
        "So với cùng kỳ, tai nạn giao thông giảm 1.348 vụ (giảm 6,71%), giảm 33 người chết, giảm 238 người bị thương."
    )
    assert [len(fact.comparisons) for fact in (accidents, deaths, injured)] == [2, 1, 1]


def test_a_change_with_a_time_of_its_own_is_another_fact() -> None:
    """A change in December is none of the year's count."""
    year, december = indicators("Năm 2024 có 200 người chết. Riêng tháng 12 giảm 5 người chết.")
    assert not year.comparisons
    assert december.value is None
