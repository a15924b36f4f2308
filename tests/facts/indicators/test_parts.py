"""Parts that no connective opens."""

from tests.facts.reading import indicators


def test_what_is_left_over_is_part_of_the_first_count() -> None:
    """The words "còn 25 hồ sơ" speak of the dossiers received."""
    received, _, left = indicators("Tháng 2 tiếp nhận 6.214 hồ sơ, giải quyết 6.100 hồ sơ; còn 25 hồ sơ quá hạn.")
    assert left.part_of == received.id


def test_counts_that_add_up_are_parts() -> None:
    """Of 62 tasks 55 are done and 7 under way."""
    given, done, open_ = indicators(
        "Tháng 2 giao 62 nhiệm vụ; đến nay đã hoàn thành 55 nhiệm vụ, 7 nhiệm vụ đang triển khai."
    )
    assert [done.part_of, open_.part_of] == [given.id, given.id]


def test_the_rest_is_part_of_the_sum() -> None:
    """The words "còn lại" speak of what was given, not of what is done."""
    given, done, rest = indicators("Tháng 2 giao 134 nhiệm vụ, 92 nhiệm vụ hoàn thành, còn lại 42 nhiệm vụ.")
    assert [done.part_of, rest.part_of] == [given.id, given.id]


def test_counts_that_do_not_are_none() -> None:
    """Other counts of the same things may be of anything."""
    found = indicators("Tháng 2 giao 62 nhiệm vụ; tháng 1 giao 50 nhiệm vụ, thu hồi 7 nhiệm vụ.")
    assert [one.part_of for one in found] == [None, None, None]


def test_a_level_that_is_left_is_no_part() -> None:
    """In "giảm còn" the number is a new level."""
    found = indicators("Năm 2023 có 40 hộ nghèo; đến cuối năm 2024 giảm còn 25 hộ nghèo.")
    assert found[1].part_of is None
