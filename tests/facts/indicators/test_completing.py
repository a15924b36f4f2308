"""Unfinished names."""

from tests.facts.reading import indicators


def names(text: str) -> list[str]:
    """Return the names of the indicators of `text`."""
    return [one.name for one in indicators(text)]


def test_a_word_of_address_counts_those_named_before() -> None:
    """An "em" is a pupil here."""
    assert names("Toàn trường có 1.246 học sinh, trong đó khối 10 có 421 em.")[1] == "học sinh khối 10"


def test_a_word_of_address_stands_for_persons_only() -> None:
    """Nobody is a prize."""
    assert names("Tháng 2 đạt 27 giải, trong đó khối 10 có 3 em.")[1] == "em khối 10"


def test_a_predicate_is_of_the_thing_of_the_whole() -> None:
    """What must be planted again is rice."""
    assert names("Bão làm ngập 4.120 ha lúa mùa, trong đó 1.286 ha phải cấy lại.")[1] == "lúa mùa phải cấy lại"


def test_a_count_without_its_noun_takes_that_of_its_whole() -> None:
    """A place is a part of the whole's name."""
    names = [one.name for one in indicators("Kỷ luật 96 đảng viên (khiển trách 61, cảnh cáo 27).")]
    assert names[1:] == ["đảng viên khiển trách", "đảng viên cảnh cáo"]
    tourists = "Khách du lịch đạt 1,05 triệu lượt, riêng Sầm Sơn đón 820 nghìn lượt."
    assert indicators(tourists)[1].name == "Khách du lịch Sầm Sơn"


def test_all_of_which_some_are_counted_keep_what_tells_them() -> None:
    """What is said of some of them is not said of all."""
    counted = "Còn 46/131 dự án khởi công mới chưa phê duyệt xong thiết kế."
    assert [one.name for one in indicators(counted)][1] == "dự án khởi công mới"
    assert [one.name for one in indicators("Khám phá 58/71 vụ phạm pháp hình sự.")][1] == "vụ phạm pháp hình sự"
