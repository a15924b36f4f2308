"""Tests of whom people stand for."""

from tests.facts.people.build import named


def test_words_beside_a_name_tell_whom_the_person_stands_for() -> None:
    """What "đại diện" names behind a name and a dash, bracket or comma is represented, and no group of its own."""
    found = named(
        "Dự họp có bà Lò Thị Sen, đại diện Sở Tài chính; ông Vi Văn Tú - đại diện Sở Y tế; "
        "ông Hà Minh Đức (đại diện Sở Công Thương), đại diện Sở Nội vụ."
    )
    assert [found[name].represents for name in ("Lò Thị Sen", "Vi Văn Tú", "Hà Minh Đức")] == [
        "Sở Tài chính",
        "Sở Y tế",
        "Sở Công Thương",
    ]
    assert [attendee.name for attendee in found.values() if attendee.type == "group"] == ["đại diện Sở Nội vụ"]


def test_whom_a_bracket_names_ends_with_it() -> None:
    """A body behind a bracket of representation is not the one represented in it."""
    found = named("Ông Vi Văn Tú (đại diện cho các hộ kinh doanh) gửi đơn lên Sở Y tế và phát biểu tại cuộc họp.")
    assert found["Vi Văn Tú"].represents == "các hộ kinh doanh"


def test_group_behind_a_post_is_there_too() -> None:
    """Behind a person's post, "đại diện …" is the next in the list."""
    found = named("Dự họp có Giám đốc Sở Y tế Lò Thị Sen, đại diện Sở Tài chính; đại diện Sở Nội vụ.")
    assert list(found) == ["Lò Thị Sen", "đại diện Sở Tài chính", "đại diện Sở Nội vụ"]
