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


def test_delegation_sends_one_in_the_place_of_another() -> None:
    """Who delegates is absent, with the reason alone; who is sent attends for that person, and the list goes on."""
    found = named(
        "Vắng mặt: ông Vi Văn Tú (ốm), ủy quyền cho bà Lò Thị Sen dự họp; "
        "ông Hà Minh Đức (đi công tác, ủy quyền bà Lý Thị Mai dự); bà Trần Thị Lan (không lý do)."
    )
    assert {name: found[name].reason for name in found if found[name].presence == "absent"} == {
        "Vi Văn Tú": "ốm",
        "Hà Minh Đức": "đi công tác",
        "Trần Thị Lan": "không lý do",
    }
    assert [found[name].represents for name in ("Lò Thị Sen", "Lý Thị Mai")] == ["Vi Văn Tú", "Hà Minh Đức"]
    assert found["Lò Thị Sen"].roles == ("attendee",)


def test_delegation_of_other_deeds_tells_no_absence() -> None:
    """Who is told to sign for another stands in for nobody at the meeting."""
    found = named("Chủ tịch UBND tỉnh Vi Văn Tú ủy quyền cho bà Lò Thị Sen ký hợp đồng.")
    assert [item.presence for item in found.values()] == ["mentioned", "mentioned"]


def test_delegation_without_a_word_of_absence() -> None:
    """Who sends another to attend is absent, and no reason is told by the words about the substitute."""
    found = named("Giám đốc Sở Y tế Vi Văn Tú ủy quyền cho Phó Giám đốc Lò Thị Sen dự họp và phát biểu.")
    assert (found["Vi Văn Tú"].presence, found["Vi Văn Tú"].reason) == ("absent", None)
    assert found["Lò Thị Sen"].roles == ("attendee", "speaker")
