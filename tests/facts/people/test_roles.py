"""Tests of roles."""

from tests.facts.people.build import named, only, people_of


def test_secretaries() -> None:
    """Both labels of a form name secretaries."""
    found = named("Thư ký phiên họp: Lý Tà Chẳn, Phó Chánh Văn phòng UBND tỉnh; người ghi biên bản: Vi Thị Hà.")
    assert [item.roles for item in found.values()] == [("secretary",), ("secretary",)]


def test_chair_then_others_attend() -> None:
    """The list behind "cùng dự có" attends, the subject before it chairs."""
    found = named("Đồng chí Lò Thị Sen chủ trì phiên họp; cùng dự có các Phó Chủ tịch UBND tỉnh Vi Văn Tú, Hà Thị Lê.")
    assert [item.roles for item in found.values()] == [("chair",), ("attendee",), ("attendee",)]


def test_representation() -> None:
    """Who presents by delegation represents the one who delegated."""
    found = only("Thừa ủy quyền của Chủ tịch UBND tỉnh, Giám đốc Sở Tài chính Vi Văn Tú trình bày báo cáo.")
    assert (found.roles, found.represents) == (("presenter",), "Chủ tịch UBND tỉnh")


def test_bodies_that_get_orders_do_not_speak() -> None:
    """Whom the chair orders to report has no role in the meeting."""
    people = people_of("Kết luận phiên họp, đồng chí Lò Thị Sen yêu cầu Sở Y tế báo cáo UBND tỉnh trước ngày 15/3.")
    assert [(item.name, item.roles) for item in people.attendees] == [("Lò Thị Sen", ("speaker",))]


def test_who_is_not_there_is_excused_in_the_words_behind() -> None:
    """What the absent do elsewhere gives them no role here."""
    found = only("Phó Chủ tịch UBND tỉnh Kpă Đức Toàn vắng mặt do tham gia đoàn xúc tiến đầu tư tại Lào.")
    assert (found.presence, found.roles) == ("absent", ())


def test_a_substitute_attends_and_the_absent_does_not() -> None:
    """Only who is named last comes in his place."""
    found = named("Vắng mặt: Ông Vi Văn Tú - Giám đốc (đang cách ly), cử ông Hà Văn Lê - Phó Giám đốc dự thay.")
    assert [(item.presence, item.roles) for item in found.values()] == [("absent", ()), ("present", ("attendee",))]


def test_who_speaks_for_a_body_does_it_himself() -> None:
    """The body behind "thay mặt" is represented; the verb behind it is of the person before."""
    found = only("Tại phiên họp, ông Vi Văn Tú, Giám đốc Sở Tài chính thay mặt UBND tỉnh trình bày báo cáo.")
    assert (found.roles, found.represents) == (("presenter",), "UBND tỉnh")


def test_whom_somebody_speaks_for_may_be_no_body() -> None:
    """The words up to the comma say for whom; the person behind it is the one who presents."""
    found = only("Thay mặt các cơ quan chuyên môn, Phó Giám đốc Sở Tài chính Vi Văn Tú trình bày báo cáo.")
    assert (found.roles, found.represents) == (("presenter",), "các cơ quan chuyên môn")


def test_words_of_leading_in_other_words_give_no_role() -> None:
    """The words "chỉ đạo điều hành" name a field of work here."""
    found = only("Về công tác chỉ đạo điều hành, Chánh Văn phòng UBND tỉnh Vi Văn Tú cho biết kết quả khá.")
    assert found.roles == ("speaker",)


def test_a_list_may_stand_under_a_numbered_heading() -> None:
    """Items of a deeper level belong to it, the next number ends it."""
    text = "2. Tham dự:\n- Ông Vi Văn Tú - Phó Giám đốc\n- BS. Hà Thị Lê - Phó Giám đốc\n3. Thư ký: Bà Lò Thị Sen"
    assert [item.roles for item in named(text).values()] == [("attendee",), ("attendee",), ("secretary",)]


def test_a_site_gives_way_to_the_role_that_waits() -> None:
    """Who chairs at a site chairs, those at other sites attend."""
    text = "Chủ trì tại điểm cầu tỉnh có ông Vi Văn Tú; tại các điểm cầu huyện có bà Hà Thị Lê."
    assert [item.roles for item in named(text).values()] == [("chair",), ("attendee",)]


def test_labels_may_stand_behind_a_name() -> None:
    """A form may say the role last."""
    text = "Thành phần gồm:\n- Ông Vi Văn Tú - Chủ tịch UBND xã: Chủ trì;\n- Bà Hà Thị Lê - Công chức: Thư ký;"
    assert [item.roles for item in named(text).values()] == [("chair",), ("secretary",)]


def test_items_of_an_attendance_list_attend() -> None:
    """A heading without a colon opens the list as well; what an item only names is not there."""
    text = (
        "BIÊN BẢN\nHọp giao ban\n\nI. Thành phần tham dự\n1. Ông: Vi Văn Tú - Chức vụ: Chủ tịch UBND xã - Chủ tọa\n"
        "2. Bà: Hà Thị Lê - Chức vụ: Phó Chủ tịch UBND xã"
    )
    found = named(text)
    assert [item.roles for item in found.values()] == [("chair",), ("attendee",)]
    assert [item.posts[0].text for item in found.values()] == ["Chủ tịch UBND xã", "Phó Chủ tịch UBND xã"]


def test_people_may_stand_in_a_table() -> None:
    """Each row is a person with his post."""
    text = "Thành phần tham dự:\n| 1 | Vi Văn Tú | Chủ tịch UBND xã |\n| 2 | Hà Thị Lê | Phó Chủ tịch UBND xã |"
    found = named(text)
    assert [(item.roles, item.posts[0].text) for item in found.values()] == [
        (("attendee",), "Chủ tịch UBND xã"),
        (("attendee",), "Phó Chủ tịch UBND xã"),
    ]


def test_who_gave_opinions_may_be_listed() -> None:
    """The verb before "có" gives its role to the list."""
    text = "Tham gia ý kiến tại cuộc họp có các ông, bà: Vi Văn Tú - Giám đốc Sở Y tế, Hà Thị Lê - Giám đốc Sở Nội vụ."
    assert [item.roles for item in named(text).values()] == [("speaker",), ("speaker",)]


def test_who_works_with_others_is_there() -> None:
    """A working session has no other word for it."""
    assert only("Chủ tịch UBND tỉnh Vi Văn Tú có buổi làm việc với Công ty Sông Đà.").roles == ("attendee",)


def test_the_next_speaker_behind_a_semicolon_is_heard() -> None:
    """What one says ends where somebody else takes the floor."""
    found = named(
        "Bà Lò Thị Sen nêu khó khăn về đường truyền; Giám đốc Sở Y tế Vi Văn Tú đề nghị bổ sung thuốc; "
        "ông Hà Văn Lê cho rằng cần thêm thời gian."
    )
    assert [item.roles for item in found.values()] == [("speaker",)] * 3


def test_a_role_in_brackets_is_that_of_the_person_before() -> None:
    """Forms of minutes tell the chair and the secretary so."""
    found = named("Dự họp: ông Vi Văn Tú, Phó Chủ tịch UBND xã (chủ trì); bà Lò Thị Sen (ghi biên bản); ông Hà Văn Lê.")
    assert [item.roles for item in found.values()] == [("chair",), ("secretary",), ("attendee",)]


def test_who_comes_in_anothers_place_represents_the_absent() -> None:
    """The absent one of the sentence, or the one named behind."""
    found = named("Ông Vi Văn Tú vắng mặt vì bận họp, bà Lò Thị Sen dự thay.")
    assert (found["Lò Thị Sen"].roles, found["Lò Thị Sen"].represents) == (("attendee",), "Vi Văn Tú")


def test_the_chair_is_told_behind_other_words() -> None:
    """The words "dưới sự chủ trì của" and "do … chủ trì" speak of the meeting, whatever is told before."""
    for words in ("dưới sự điều hành của ông Vi Văn Tú.", "do ông Vi Văn Tú, Bí thư Tỉnh ủy chủ trì."):
        found = only(f"UBND tỉnh tổ chức hội nghị đánh giá một năm thực hiện chính sách, {words}")
        assert found.roles == ("chair",)


def test_sides_of_a_working_session_attend() -> None:
    """The words "Phía" counts only where a list of people follows."""
    found = named("Phía huyện có ông Vi Văn Tú, Phó Chủ tịch UBND huyện; bà Lò Thị Sen. Phía đông có ông Hà Văn Lê.")
    assert [item.roles for item in found.values()] == [("attendee",), ("attendee",), ()]


def test_who_is_quoted_is_alone_quoted() -> None:
    """Groups behind "theo ông A" do not speak."""
    found = people_of("Theo ông Vi Văn Tú, lãnh đạo các sở đang rà soát.").attendees
    assert [item.name for item in found if item.presence == "present"] == ["Vi Văn Tú"]


def test_bodies_present_at_a_sitting() -> None:
    """Who presents something does so at the meeting; who is heard, too."""
    text = "Phiên họp đã nghe UBND huyện Na Rì báo cáo. Ban Pháp chế HĐND tỉnh trình bày báo cáo thẩm tra."
    found = [item for item in people_of(text).attendees if item.type == "organization"]
    assert [(item.name, item.roles) for item in found] == [
        ("UBND huyện Na Rì", ("presenter",)),
        ("Ban Pháp chế HĐND tỉnh", ("presenter",)),
    ]
