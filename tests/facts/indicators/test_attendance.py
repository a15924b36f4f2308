"""How many came."""

import pytest

from tests.facts.reading import minutes


@pytest.mark.parametrize(
    ("text", "is_size"),
    [
        ("Tham dự hội nghị có hơn 350 đại biểu.", True),
        ("Hội nghị đã thu hút trên 800 đại biểu.", True),
        ("Lãnh đạo 13 tỉnh phải bước cùng nhau.", True),
        ("Đại diện 18 tỉnh, 36 nhà đầu tư và nhiều nhà khoa học cũng có mặt.", True),
        ("Tỉnh thu hút 36 nhà đầu tư.", False),
        ("Có 24/26 đại biểu dự họp.", False),
        ("Tỉnh bầu 30 đại biểu.", False),
    ],
)
def test_the_size_of_a_group_that_attends_is_no_fact(text: str, is_size: bool) -> None:
    """It is set aside with its reason, or that of the group who attends; a quorum and those elected are facts."""
    read = minutes(text)
    is_set_aside = "group size" in {one.reason for one in read.coverage.numbers.rejected}
    assert (is_set_aside or any(one.count for one in read.attendees)) is is_size
    assert bool(read.indicators) is not is_size
