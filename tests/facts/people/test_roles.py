"""Tests of roles."""

from tests.facts.people.build import named, only, people_of


def test_absent_with_reasons() -> None:
    """Brackets behind the absent are reasons, not posts."""
    found = named("Vắng mặt: đ/c Vàng Seo Páo (đi công tác), đ/c Tòng Thị Mẩy (nghỉ phép).")
    assert [(item.presence, item.reason) for item in found.values()] == [
        ("absent", "đi công tác"),
        ("absent", "nghỉ phép"),
    ]


def test_absent_because() -> None:
    """A reason may follow behind "do"."""
    found = only("Ông Vi Văn Tú, Phó Chủ tịch UBND tỉnh vắng mặt do đi công tác nước ngoài.")
    assert (found.presence, found.reason) == ("absent", "đi công tác nước ngoài")


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
