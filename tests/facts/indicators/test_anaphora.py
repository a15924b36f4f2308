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
