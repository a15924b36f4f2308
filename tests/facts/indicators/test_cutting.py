"""A sentence is cut into the pieces the grammar knows."""

from tests.facts.indicators.cut import item_kinds
from tests.facts.reading import indicators


def test_items_cover_the_words() -> None:
    """Periods, verbs, quantities, marks and bases are items; the rest is words."""
    assert item_kinds("Thu ngân sách tháng 2 đạt 15 tỷ đồng, tăng 5% so với cùng kỳ") == [
        ("words", "Thu ngân sách"),
        ("period", "tháng 2"),
        ("phrase", "đạt"),
        ("quantity", "15 tỷ đồng"),
        ("mark", ","),
        ("phrase", "tăng"),
        ("quantity", "5%"),
        ("basis", "so với cùng kỳ"),
    ]


def test_the_date_of_a_cited_document_is_no_period() -> None:
    """The day behind a document's number is words."""
    kinds = item_kinds("Nghị quyết số 01/NQ-CP ngày 05/01/2025 đạt 5%")
    assert "period" not in {kind for kind, _ in kinds}


def test_the_commas_of_a_fixed_list_end_no_clause() -> None:
    """A branch may have commas in its name."""
    assert item_kinds("nông, lâm nghiệp và thủy sản tăng 5%")[0] == ("words", "nông, lâm nghiệp và thủy sản")


def test_a_deed_done_to_what_was_counted_is_words() -> None:
    """Behind "được" it is of the number before, right before a number of that one."""
    names = [one.name for one in indicators("Có 178 người được giới thiệu và 25 người tự ứng cử.", None)]
    assert names == ["người được giới thiệu", "người tự ứng cử"]


def test_the_term_of_a_body_behind_a_number_is_no_period() -> None:
    """Those elected for a term are counted today; what a body does in its term has that period."""
    (fact,) = indicators("Có 90 người ứng cử đại biểu HĐND thành phố nhiệm kỳ 2026-2031.")
    assert fact.period is None
    (fact,) = indicators("Đảng bộ huyện nhiệm kỳ 2020-2025 kết nạp 90 đảng viên.")
    assert fact.period is not None
