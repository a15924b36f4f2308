"""A sentence is cut into the pieces the grammar knows."""

from minutes_nlp.facts.indicators.items import cut_items
from tests.facts.reading import indicators, reading


def _kinds(text: str) -> list[tuple[str, str]]:
    found = reading(text)
    return [(item.kind, found.view.text[item.start : item.end]) for item in cut_items(found, 0, len(found.view.text))]


def test_items_cover_the_words() -> None:
    """Periods, verbs, quantities, marks and bases are items; the rest is words."""
    assert _kinds("Thu ngân sách tháng 2 đạt 15 tỷ đồng, tăng 5% so với cùng kỳ") == [
        ("words", "Thu ngân sách"),
        ("period", "tháng 2"),
        ("phrase", "đạt"),
        ("quantity", "15 tỷ đồng"),
        ("mark", ","),
        ("phrase", "tăng"),
        ("quantity", "5%"),
        ("basis", "so với cùng kỳ"),
    ]


def test_a_basis_takes_its_period_and_issuer() -> None:
    """A basis is one item with the period it names, or with who set it."""
    assert ("basis", "so với cùng kỳ năm 2024") in _kinds("tăng 5% so với cùng kỳ năm 2024")
    assert ("basis", "dự toán HĐND tỉnh giao") in _kinds("bằng 12,9% dự toán HĐND tỉnh giao")


def test_a_basis_may_be_a_time_or_a_name() -> None:
    """Behind "so với" a month is a basis, and so are other words up to a mark."""
    assert ("basis", "so với tháng 12/2024") in _kinds("tăng 1,1% so với tháng 12/2024")
    assert ("basis", "so với yêu cầu") in _kinds("chậm so với yêu cầu, đạt 5%")


def test_the_date_of_a_cited_document_is_no_period() -> None:
    """The day behind a document's number is words."""
    kinds = _kinds("Nghị quyết số 01/NQ-CP ngày 05/01/2025 đạt 5%")
    assert "period" not in {kind for kind, _ in kinds}


def test_the_commas_of_a_fixed_list_end_no_clause() -> None:
    """A branch may have commas in its name."""
    assert _kinds("nông, lâm nghiệp và thủy sản tăng 5%")[0] == ("words", "nông, lâm nghiệp và thủy sản")


def test_a_verb_compares_against_a_time_with_words_of_its_own() -> None:
    """A crop season of last year is one time."""
    assert ("basis", "vụ hè thu năm trước") in _kinds("cao hơn vụ hè thu năm trước 1,8 tạ/ha")


def test_a_season_is_a_basis() -> None:
    """Behind "so với" it is one with its year, beside other words it is part of a name."""
    assert ("basis", "so với vụ mùa năm 2008") in _kinds("tăng 420 ha so với vụ mùa năm 2008")
    assert ("basis", "so với vụ mùa năm trước") in _kinds("tăng 420 ha so với vụ mùa năm trước")
    assert "basis" not in {kind for kind, _ in _kinds("lúa vụ mùa năm 2008 đạt 420 ha")}


def test_a_total_that_begins_a_name_is_no_basis() -> None:
    """Behind a mark it opens a clause."""
    assert "basis" not in {kind for kind, _ in _kinds("xuất khẩu 85,5 tỷ USD, tổng mức bán lẻ tăng 15%")}
    assert ("basis", "tổng kim ngạch") in _kinds("chiếm 5% tổng kim ngạch")


def test_a_plan_is_set_and_an_average_is_not() -> None:
    """Both are levels, a time is neither."""
    for text, is_level, is_set in (
        ("bằng 95% kế hoạch", True, True),
        ("tăng 5% so với bình quân chung", True, False),
        ("tăng 5% so với cùng kỳ", False, False),
    ):
        found = reading(text)
        (basis,) = (item.basis for item in cut_items(found, 0, len(found.view.text)) if item.basis is not None)
        assert (basis.is_level, basis.is_set) == (is_level, is_set)


def test_a_deed_done_to_what_was_counted_is_words() -> None:
    """Behind "được" it is of the number before, right before a number of that one."""
    names = [one.name for one in indicators("Có 178 người được giới thiệu và 25 người tự ứng cử.", None)]
    assert names == ["người được giới thiệu", "người tự ứng cử"]
