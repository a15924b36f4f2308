"""Unfinished names."""

import pytest

from tests.facts.reading import indicators


def names(text: str) -> list[str]:
    """Return the names of the indicators of `text`."""
    return [one.name for one in indicators(text)]


def test_counts_in_one_breath_share_the_deed() -> None:
    """Both were inspected."""
    assert names("Tháng 2 kiểm tra 312 cơ sở, 745 phương tiện.") == ["cơ sở kiểm tra", "phương tiện kiểm tra"]


def test_a_word_of_address_counts_those_named_before() -> None:
    """An "em" is a pupil here."""
    assert names("Toàn trường có 1.246 học sinh, trong đó khối 10 có 421 em.")[1] == "học sinh khối 10"


def test_a_word_of_address_stands_for_persons_only() -> None:
    """Nobody is a prize."""
    assert names("Tháng 2 đạt 27 giải, trong đó khối 10 có 3 em.")[1] == "em khối 10"


def test_branches_take_the_short_form_of_the_whole() -> None:
    """A name like "Tổng sản phẩm trên khu vực …" would be nothing."""
    text = "Tổng sản phẩm trên địa bàn (GRDP) tăng 5%, trong đó khu vực nông, lâm, thủy sản tăng 4%, dịch vụ tăng 2%."
    assert names(text)[1:] == ["GRDP khu vực nông, lâm, thủy sản", "GRDP dịch vụ"]


def test_parts_take_the_deed_of_the_whole() -> None:
    """The rice was sown, too."""
    assert names("Tháng 2 gieo trồng 9.240 ha cây hằng năm, trong đó lúa 5.100 ha.")[1] == "lúa gieo trồng"


def test_a_predicate_is_of_the_thing_of_the_whole() -> None:
    """What must be planted again is rice."""
    assert names("Bão làm ngập 4.120 ha lúa mùa, trong đó 1.286 ha phải cấy lại.")[1] == "lúa mùa phải cấy lại"


@pytest.mark.parametrize("verb", ["tăng 4%", "giảm 4%"])
def test_a_growth_rate_shares_no_head(verb: str) -> None:
    """The speed of growth is no measure of services."""
    assert names(f"Tốc độ tăng trưởng kinh tế đạt 8,2%, trong đó dịch vụ {verb}.")[1] == "dịch vụ"


def test_branches_of_a_growth_have_its_measure() -> None:
    """Words that both names have stand once; a measure of its own is no branch."""
    text = (
        "Chỉ số sản xuất công nghiệp tháng 2 tăng 6%, trong đó công nghiệp chế biến tăng 4%, khai khoáng giảm 14%, "
        "thu ngân sách tăng 5%."
    )
    assert [one.name for one in indicators(text)] == [
        "Chỉ số sản xuất công nghiệp",
        "Chỉ số sản xuất công nghiệp chế biến",
        "Chỉ số sản xuất công nghiệp khai khoáng",
        "thu ngân sách",
    ]


def test_a_grade_goes_on_with_the_name_before() -> None:
    """It takes the place of the grade there, also where the word only hedges elsewhere."""
    names = [one.name for one in indicators("Tỷ lệ xếp loại giỏi đạt 21,5%, khá 40,8%, trung bình 35,1%.")]
    assert names == ["Tỷ lệ xếp loại giỏi", "Tỷ lệ xếp loại khá", "Tỷ lệ xếp loại trung bình"]


def test_a_count_without_its_noun_takes_that_of_its_whole() -> None:
    """A place is a part of the whole's name."""
    names = [one.name for one in indicators("Kỷ luật 96 đảng viên (khiển trách 61, cảnh cáo 27).")]
    assert names[1:] == ["đảng viên khiển trách", "đảng viên cảnh cáo"]
    tourists = "Khách du lịch đạt 1,05 triệu lượt, riêng Sầm Sơn đón 820 nghìn lượt."
    assert indicators(tourists)[1].name == "Khách du lịch Sầm Sơn"


def test_a_part_keeps_the_deed_behind_the_measure() -> None:
    """The measure of its whole comes with what was done."""
    text = "Diện tích gieo trồng vụ thu mùa đạt 156 nghìn ha, trong đó lúa 117 nghìn ha."
    assert [one.name for one in indicators(text)][1] == "Diện tích gieo trồng lúa"


def test_all_of_which_some_are_counted_keep_what_tells_them() -> None:
    """What is said of some of them is not said of all."""
    counted = "Còn 46/131 dự án khởi công mới chưa phê duyệt xong thiết kế."
    assert [one.name for one in indicators(counted)][1] == "dự án khởi công mới"
    assert [one.name for one in indicators("Khám phá 58/71 vụ phạm pháp hình sự.")][1] == "vụ phạm pháp hình sự"
