"""What is measured, in the words of the text."""

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Thu ngân sách tháng 2 đạt 15 tỷ đồng.", ["Thu ngân sách"]),
        ("Tháng 2, có 134 nhiệm vụ được giao.", ["nhiệm vụ được giao"]),
        ("UBND huyện đã giao thêm 94 nhiệm vụ.", ["nhiệm vụ giao thêm"]),
        ("Toàn tỉnh trồng mới 1.250 ha rừng.", ["rừng trồng mới"]),
        ("Tháng 2, giải quyết việc làm cho 500 lao động.", ["lao động giải quyết việc làm"]),
        ("Doanh thu ước đạt 5 tỷ đồng. Lũy kế 2 tháng đạt 9 tỷ đồng.", ["Doanh thu", "Doanh thu"]),
        (
            "Kim ngạch qua cửa khẩu tháng 2 đạt 30 triệu USD, trong đó xuất khẩu 12 triệu USD.",
            ["Kim ngạch qua cửa khẩu", "Kim ngạch xuất khẩu"],
        ),
        (
            "Tỷ lệ hộ nghèo giảm còn 9,1%; riêng vùng cao giảm còn 15,8%.",
            ["Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo vùng cao"],
        ),
    ],
)
def test_names_are_complete_and_clean(text: str, names: list[str]) -> None:
    """A name has no period, verb of value or actor, and is completed from where it is unfinished."""
    assert [indicator.name for indicator in indicators(text)] == names


def test_what_is_inherited_is_marked() -> None:
    """A name taken from the sentence before is derived."""
    first, second = indicators("Doanh thu tháng 2 đạt 5 tỷ đồng. Lũy kế 2 tháng đạt 9 tỷ đồng.")
    assert "/name" not in first.derived
    assert "/name" in second.derived


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Nhân dân đã gặt xong 17.420 ha lúa mùa, năng suất 46,8 tạ/ha.", ["lúa mùa gặt xong", "năng suất lúa mùa"]),
        ("Đến nay, 17/139 xã đạt chuẩn nông thôn mới.", ["xã đạt chuẩn nông thôn mới", "xã"]),
        ("Huyện đã tiêu hủy 57 con heo.", ["heo tiêu hủy"]),
        ("Về vốn đầu tư công, đến nay mới giải ngân được 46 tỷ đồng.", ["vốn đầu tư công giải ngân được"]),
    ],
)
def test_names_say_what_is_measured(text: str, names: list[str]) -> None:
    """Who acts is left out, a bare measure has its thing, a total its noun, a deed what it is done to."""
    assert [indicator.name for indicator in indicators(text)] == names


def test_a_part_of_a_bare_scale_is_named_as_written() -> None:
    """Where nothing is counted, the whole of "3/4 tỷ" has the name of its part."""
    assert [one.name for one in indicators("Tổng dư nợ đạt 3/4 tỷ.")] == ["Tổng dư nợ", "Tổng dư nợ"]


def test_what_a_count_is_joined_to_is_no_name_of_it() -> None:
    """Before "và" stands something else that is there."""
    (officials,) = indicators("Sáng 05/3, được khen có đồng chí Nguyễn Văn Nam và hơn 350 cán bộ.")
    assert officials.name == "cán bộ"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Đợt rét đậm làm 112 ha lúa bị chết.", "lúa bị chết"),
        ("Cơ quan thanh tra đã thực hiện 96 cuộc thanh tra.", "cuộc thanh tra"),
        ("Các sản phẩm chủ yếu như xi măng đạt 168 nghìn tấn.", "xi măng"),
        ("Có 31 xã chưa giải ngân được đồng nào.", "xã chưa giải ngân"),
    ],
)
def test_what_only_leads_to_a_thing_is_no_name_of_it(text: str, name: str) -> None:
    """A cause, a word said twice, examples of a kind, an emphasis."""
    assert [one.name for one in indicators(text, None)] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Công ty Sông Đà nắm giữ 26% vốn điều lệ.", "vốn điều lệ Công ty Sông Đà nắm giữ"),
        ("Khảo sát cho thấy 44% người dân hài lòng.", "người dân hài lòng"),
        ("Tỷ lệ hộ nghèo 9% của huyện.", "Tỷ lệ hộ nghèo"),
        ("Công ty giảm 9% giá bán đối với hộ nghèo.", "giá bán"),
    ],
)
def test_a_percentage_is_of_the_words_behind_it(text: str, name: str) -> None:
    """Unless a measure stands before it; who says so is no part of the name."""
    assert indicators(text)[0].name == name
