"""All indicators of a document."""

from tests.facts.reading import indicators, minutes


def test_a_fact_told_twice_is_one() -> None:
    """A repetition is further evidence of the same fact."""
    text = "Thu ngân sách tháng 2 đạt 15 tỷ đồng\n\nBáo cáo nêu rõ: Thu ngân sách tháng 2 đạt 15 tỷ đồng."
    (indicator,) = indicators(text)
    assert len(indicator.evidence) == 2


def test_bare_numbers_and_times_are_no_facts() -> None:
    """A number without a unit and a stretch of time are in the ledger, and no facts."""
    assert indicators("Hội thảo kéo dài 3 giờ đồng hồ, bàn về 77.") == ()


def test_lists_of_people_hold_no_facts() -> None:
    """The size of a group is no indicator."""
    assert indicators("Họp UBND huyện\n\nDự phiên họp có lãnh đạo 12/14 phòng, ban.") == ()


def test_numerals_are_claimed() -> None:
    """Every numeral of a sentence that was understood is claimed."""
    coverage = minutes("Thu ngân sách tháng 2 đạt 15 tỷ đồng, tăng 5% so với cùng kỳ.").coverage
    assert coverage.numbers.claimed_by == {"comparison": 1, "indicator": 1, "period": 1}
