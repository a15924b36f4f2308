"""Periods, ranks and codes compete for the same numerals."""

import pytest

from tests.mentions.reading import numbers_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Thông báo số 45/TB-UBND", "document_code"),
        ("Nghị quyết số 01/NQ-CP", "document_code"),
        ("Kết luận số 18-KL/TW", "document_code"),
        ("tuyến ĐT.259", "road_code"),
        ("hồi 16 giờ 45 phút", "time"),
        ("trẻ dưới 5 tuổi", "age"),
        ("kỳ họp thứ 9", "ordinal"),
        ("theo Điều 8", "legal_article"),
        ("xem xét 5 nội dung", "agenda_count"),
        ("trong 05 ngày làm việc", "duration"),
        ("(giá so sánh 2010)", "price_basis"),
    ],
)
def test_numbers_that_count_nothing(text: str, kind: str) -> None:
    """A number in a code, a time, an age or an ordinal is known as such and is no quantity."""
    _, found, numbers = numbers_of(text)
    assert [code.kind for code in found.codes] == [kind]
    assert numbers.quantities == ()


def test_a_unit_behind_makes_a_count() -> None:
    """What looks like an address counts when a unit stands behind its number."""
    _, found, numbers = numbers_of("Trung ương cấp 500 tỷ đồng")
    assert found.codes == ()
    assert len(numbers.quantities) == 1


def test_units_with_a_slash_are_no_codes() -> None:
    """The phrase "5.000 đồng/kg" is a price."""
    assert numbers_of("5.000 đồng/kg")[1].codes == ()


def test_ranks() -> None:
    """A rank has its place and, where it stands, the number of places."""
    (rank,) = numbers_of("xếp thứ 9/34 cả nước")[1].ranks
    assert (rank.position, rank.of) == (9, 34)
