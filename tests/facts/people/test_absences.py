"""Tests of the reasons of absences."""

from tests.facts.people.build import named, only


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
