"""Names that differ in one word."""

from tests.facts.reading import indicators


def test_a_grade_goes_on_with_the_name_before() -> None:
    """It takes the place of the grade there, also where the word only hedges elsewhere."""
    found = [one.name for one in indicators("Tỷ lệ xếp loại giỏi đạt 21,5%, khá 40,8%, trung bình 35,1%.")]
    assert found == ["Tỷ lệ xếp loại giỏi", "Tỷ lệ xếp loại khá", "Tỷ lệ xếp loại trung bình"]


def test_the_other_side_of_a_pair_has_its_measure() -> None:
    """What is told of exports is told of imports."""
    found = [one.name for one in indicators("Kim ngạch xuất khẩu đạt 46 triệu USD, nhập khẩu 72 triệu USD.")]
    assert found == ["Kim ngạch xuất khẩu", "Kim ngạch nhập khẩu"]


def test_a_share_of_another_branch_is_of_the_same_whole() -> None:
    """What the shares are of is said once."""
    found = [one.name for one in indicators("Tỷ trọng nông nghiệp trong GRDP đạt 25%, dịch vụ đạt 31%.")]
    assert found == ["Tỷ trọng nông nghiệp trong GRDP", "Tỷ trọng dịch vụ trong GRDP"]
