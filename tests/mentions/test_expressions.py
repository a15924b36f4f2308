"""Periods, ranks and codes compete for the same numerals."""

import pytest

from tests.mentions.reading import numbers_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Thông báo số 45/TB-UBND", "document_code"),
        ("Nghị quyết số 01/NQ-CP", "document_code"),
        ("Kết luận số 18-KL/TW", "document_code"),
        ("Quyết định 1468/QĐ - TTg", "document_code"),
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


def test_the_body_behind_spaces_belongs_to_a_code() -> None:
    """Older texts part the issuing body from the letters; what is no body stays outside."""
    spaced, plain = "Quyết định 24/QĐ - TTg ngày 5/3", "Quyết định 24/QĐ - ngày 5/3"
    assert [spaced[code.start : code.end] for code in numbers_of(spaced)[1].codes] == ["24/QĐ - TTg"]
    assert [plain[code.start : code.end] for code in numbers_of(plain)[1].codes] == ["24/QĐ"]


def test_units_with_a_slash_are_no_codes() -> None:
    """The phrase "5.000 đồng/kg" is a price."""
    assert numbers_of("5.000 đồng/kg")[1].codes == ()


def test_ranks() -> None:
    """A rank has its place and, where it stands, the number of places."""
    (rank,) = numbers_of("xếp thứ 9/34 cả nước")[1].ranks
    assert (rank.position, rank.of) == (9, 34)


def test_a_day_from_now_gives_way_to_its_date() -> None:
    """Where the date stands right behind "hôm qua" or "sáng thứ bảy", the date is the day."""
    for text in ("hôm qua, ngày 11/3", "sáng mai (12/3)", "ngày hôm nay 13-5", "sáng thứ Bảy 15/3/2025"):
        _, found, numbers = numbers_of(text)
        assert [p.relative for p in [*found.periods, *numbers.days]] == [None]


def test_some_periods_hold_only_alone() -> None:
    """A narrative's "4 ngày sau" and the ordinal "thứ ba" are dates only where nothing else stands on the line."""
    assert len(numbers_of("Lịch họp\nThứ Ba\nBan chỉ đạo")[1].periods) == 1
    assert len(numbers_of("4 ngày sau.")[1].periods) == 1
    assert numbers_of("4 ngày sau mới báo cáo")[1].periods == ()
    assert numbers_of("Thứ ba, rà soát quy hoạch")[1].periods == ()


def test_a_year_has_twelve_months() -> None:
    """More months than twelve are a term."""
    _, found, _ = numbers_of("thi công trong 18 tháng")
    assert (found.periods, [code.kind for code in found.codes]) == ((), ["duration"])


@pytest.mark.parametrize(
    ("text", "count"),
    [("lương đến 5-6 triệu đồng", 0), ("đến 5-6 đã xong", 1), ("năm 2015 tỷ lệ nghèo giảm", 1)],
)
def test_a_scale_word_behind_makes_an_amount(text: str, count: int) -> None:
    """What looks like a day is an amount when "triệu" stands behind its number."""
    assert len(numbers_of(text)[1].periods) == count
