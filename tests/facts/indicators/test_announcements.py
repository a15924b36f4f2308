"""Lists that the words before them announce."""

from tests.facts.reading import indicators

LEAD = "Thu ngân sách 9 tháng năm 2025 ước đạt 5.000 tỷ đồng, tăng 8% so với cùng kỳ, trong đó:\n"


def test_items_are_parts_of_what_is_announced() -> None:
    """They have the whole's time and status, and are its parts where they are measured alike and are no more."""
    whole, part, other = indicators(f"{LEAD}- Thu nội địa: 4.000 tỷ đồng;\n- Có 12 huyện đạt dự toán.")
    assert (whole.part_of, part.part_of, other.part_of) == (None, whole.id, None)
    assert (part.status, part.name) == ("estimate", "Thu nội địa")
    assert part.period is not None
    assert (part.period.last, "/period" in part.derived) == ("2025-09-30", True)


def test_a_paragraph_ends_the_list() -> None:
    """What follows without a list mark belongs to nothing above."""
    last = indicators(f"{LEAD}- Thu nội địa: 4.000 tỷ đồng.\nChi thường xuyên là 900 tỷ đồng.")[-1]
    assert last.part_of is None


def test_the_lead_in_names_its_whole_and_its_basis() -> None:
    """Of several facts it is the one that the last sentence names again; its basis holds for the items."""
    text = (
        "Kim ngạch xuất khẩu 9 tháng đạt 52 tỷ USD; xuất siêu 15 tỷ USD. "
        "Cụ thể, kim ngạch xuất khẩu so với cùng kỳ năm 2024 như sau:\n- Nông sản: 28 tỷ USD, tăng 19,5%."
    )
    whole, _, part = indicators(text)
    assert part.part_of == whole.id
    assert part.name == "Kim ngạch xuất khẩu Nông sản"
    basis = part.comparisons[0].basis
    assert basis is not None
    assert basis.kind == "same_period_last_year"


def test_a_lead_in_without_words_of_parts_announces_nothing() -> None:
    """Tasks, reasons and opinions are listed, too."""
    found = indicators("Thu ngân sách đạt 5.000 tỷ đồng, nguyên nhân:\n- Thu nội địa: 4.000 tỷ đồng.")
    assert [one.part_of for one in found] == [None, None]
