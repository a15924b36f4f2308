"""Bases as one item each."""

from tests.facts.indicators.cut import item_kinds


def test_a_basis_takes_its_period_and_issuer() -> None:
    """A basis is one item with the period it names, or with who set it."""
    assert ("basis", "so với cùng kỳ năm 2024") in item_kinds("tăng 5% so với cùng kỳ năm 2024")
    assert ("basis", "dự toán HĐND tỉnh giao") in item_kinds("bằng 12,9% dự toán HĐND tỉnh giao")


def test_a_basis_may_be_a_time_or_a_name() -> None:
    """Behind "so với" a month is a basis, and so are other words up to a mark."""
    assert ("basis", "so với tháng 12/2024") in item_kinds("tăng 1,1% so với tháng 12/2024")
    assert ("basis", "so với yêu cầu") in item_kinds("chậm so với yêu cầu, đạt 5%")


def test_a_verb_compares_against_a_time_with_words_of_its_own() -> None:
    """A crop season of last year is one time."""
    assert ("basis", "vụ hè thu năm trước") in item_kinds("cao hơn vụ hè thu năm trước 1,8 tạ/ha")


def test_a_season_is_a_basis() -> None:
    """Behind "so với" it is one with its year, beside other words it is part of a name."""
    assert ("basis", "so với vụ mùa năm 2008") in item_kinds("tăng 420 ha so với vụ mùa năm 2008")
    assert ("basis", "so với vụ mùa năm trước") in item_kinds("tăng 420 ha so với vụ mùa năm trước")
    assert "basis" not in {kind for kind, _ in item_kinds("lúa vụ mùa năm 2008 đạt 420 ha")}


def test_a_total_that_begins_a_name_is_no_basis() -> None:
    """Behind a mark it opens a clause."""
    assert "basis" not in {kind for kind, _ in item_kinds("xuất khẩu 85,5 tỷ USD, tổng mức bán lẻ tăng 15%")}
    assert ("basis", "tổng kim ngạch") in item_kinds("chiếm 5% tổng kim ngạch")
