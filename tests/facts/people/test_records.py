"""Tests of how the places that name a person become one record."""

from tests.facts.people.build import named, only, people_of


def test_one_record_for_all_mentions() -> None:
    """Full name and given name of one person are one record; its id is where it is named first."""
    text = "Chủ tịch UBND tỉnh Lò Thị Sen chủ trì phiên họp.\n\nBà Sen nói: dự án còn chậm.\n"
    found = only(text)
    assert found.id == f"a{text.index('Lò Thị Sen')}"
    assert [evidence.text for evidence in found.mentions] == ["Lò Thị Sen", "Sen"]
    assert found.roles == ("chair", "speaker")


def test_post_without_a_name_is_its_holder() -> None:
    """A post alone speaks for the one who holds it."""
    people = people_of(
        "Chủ tịch UBND tỉnh Lò Thị Sen chủ trì phiên họp.\n\nChủ tịch UBND tỉnh nhấn mạnh: vốn còn chậm.\n"
    )
    assert people.attendees[0].roles == ("chair", "speaker")


def test_given_names_of_two_syllables_mean_the_full_name() -> None:
    """The words "bà Nga Mi" is the one person whose name ends so; a name with an apostrophe may stand alone."""
    found = named(
        "Dự họp có bà Xa Thị Nga Mi, Giám đốc Sở Y tế; bà H'Wen Êban. Bà Nga Mi đề nghị sửa. Bà H'Wen phát biểu."
    )
    assert {name: item.roles for name, item in found.items()} == {
        "Xa Thị Nga Mi": ("attendee", "speaker"),
        "H'Wen Êban": ("attendee", "speaker"),
    }


def test_deputies_are_called_by_the_shorter_post() -> None:
    """The words "Thứ trưởng" adds nothing to "Thứ trưởng Thường trực"."""
    found = only("Thứ trưởng Thường trực Bộ Y tế Vi Văn Tú chủ trì. Thứ trưởng Vi Văn Tú kết luận.")
    assert [post.label for post in found.posts] == ["Thứ trưởng Thường trực"]


def test_spellings_of_one_name_are_one_person() -> None:
    """The tone mark on either vowel, i or y, capitals."""
    found = people_of(
        "Chủ tịch UBND tỉnh Lý Thị Hoà chủ trì. Bà Lí Thị Hòa kết luận. Bà LÝ THỊ HÒA nhấn mạnh."
    ).attendees
    assert [item.roles for item in found] == [("chair", "speaker")]


def test_a_body_spelled_in_two_ways_makes_one_post() -> None:
    """An abbreviation and the words it stands for are one body of one post."""
    found = named("Dự họp có Bộ trưởng Bộ Kế hoạch và Đầu tư Lò Thị Sen. Bộ trưởng Bộ KH&ĐT Lò Thị Sen đề nghị sửa.")
    assert [(post.label, post.organization) for post in found["Lò Thị Sen"].posts] == [
        ("Bộ trưởng", "Bộ Kế hoạch và Đầu tư")
    ]
