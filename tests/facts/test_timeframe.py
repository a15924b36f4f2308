"""Where a document is in time."""

from datetime import date

from tests.facts.reading import reading


def test_the_callers_date_comes_first() -> None:
    """A date from the caller is the anchor, exactly."""
    time = reading("Phiên họp tháng 2/2025").time
    assert (time.anchor, time.exact) == (date(2025, 3, 5), True)


def test_the_meetings_own_date() -> None:
    """The day of the opening is the anchor, its year from what the front names."""
    time = reading("Sáng 28/02, UBND tỉnh họp phiên thường kỳ tháng 02/2025.", None).time
    assert (time.anchor, time.exact) == (date(2025, 2, 28), True)
    assert time.covers is not None
    assert (time.covers.first, time.covers.last) == ("2025-02-01", "2025-02-28")


def test_the_first_paragraphs_may_tell_the_day() -> None:
    """News without an opening says early on which day it happened; what is due is no such day."""
    text = (
        "Không lo thiếu vốn\n\nVốn vay tăng 5%.\n\nHộ dân nộp hồ sơ trước 30/9. Bộ trưởng nói như vậy ngày 19/5.\n\n"
        "Năm 2019 thu khá."
    )
    assert reading(text, None).time.anchor == date(2019, 5, 19)


def test_a_stamp_gives_the_month_only() -> None:
    """A crawler's stamp gives the end of its month, and is not what the meeting covers."""
    time = reading(" date 2025-03 Quang cảnh Phiên họp UBND huyện tháng 2/2025.", None).time
    assert (time.anchor, time.exact) == (date(2025, 3, 31), False)
    assert time.covers is not None
    assert time.covers.last == "2025-02-28"


def test_the_date_of_a_cited_document_is_none_of_ours() -> None:
    """The date behind a document's number is that document's."""
    time = reading("Thực hiện Nghị quyết số 01/NQ-CP ngày 05/01/2024 của Chính phủ, năm 2025 họp.", None).time
    assert time.anchor == date(2025, 12, 31)


def test_a_year_that_is_nowhere_stays_unknown() -> None:
    """Without any year there is no anchor."""
    assert reading("Sáng nay, UBND huyện họp về tháng 2.", None).time.anchor is None


def test_the_day_of_the_meeting_comes_before_the_day_of_writing() -> None:
    """A notice written a week later speaks from the day of the meeting that its opening tells."""
    text = (
        "UBND TỈNH LẠNG SƠN\nSố: 45/TB-UBND\n\nLạng Sơn, ngày 12 tháng 8 năm 2019\n\nTHÔNG BÁO\n"
        "Kết luận tại buổi làm việc với huyện Lộc Bình\n\n"
        "Ngày 06/8/2019, tại trụ sở UBND huyện, Chủ tịch UBND tỉnh đã làm việc với huyện Lộc Bình.\n"
    )
    assert reading(text, None).time.anchor == date(2019, 8, 6)


def test_a_meeting_covers_no_time_far_away() -> None:
    """A meeting may cover the month before, but not a year that somebody remembers."""
    time = reading("Sáng 28/02/2025, UBND tỉnh họp về nhà máy xây dựng 12 năm trước.", None).time
    assert time.covers is None


def test_days_told_from_now_want_a_day() -> None:
    """Where only the month is known, "hôm qua" has nothing to count from, and "năm sau" has."""
    found = reading(" date 2025-03 Phiên họp UBND huyện hôm qua, kế hoạch năm sau.", None)
    day, year = found.mentions.periods[-2:]
    assert (found.time.anchor_for(day), found.time.anchor_for(year)) == (None, date(2025, 3, 31))


def test_a_time_compared_with_is_not_covered() -> None:
    """What the meeting is about is no year that its figures are compared with."""
    assert reading("UBND tỉnh họp. Thu ngân sách tăng 5% so với năm 2023.").time.covers is None


def test_no_document_is_older_than_what_it_compares_with() -> None:
    """The year of "cùng kỳ năm 2018" is the one before, however often it is written."""
    text = "Sáng 24/4, UBND tỉnh họp. Thu tăng 5% so với cùng kỳ năm 2018; năm 2018 có 4 vụ, năm 2018 có 7 dự án."
    assert reading(text, None).time.anchor == date(2019, 4, 24)


def test_a_day_long_ago_is_no_day_of_the_meeting() -> None:
    """An opening may tell of what is remembered."""
    text = "UBND tỉnh họp tháng 4/2025 về lễ kỷ niệm ngày 31/3/1975 - 31/3/2025."
    assert reading(text, None).time.anchor != date(1975, 3, 31)


def test_a_day_behind_the_month_told_is_of_the_same_winter() -> None:
    """A report on the first quarter may be of May."""
    text = "Sáng 21/5, Quốc hội họp, xem xét kinh tế quý I/2018."
    assert reading(text, None).time.anchor == date(2018, 5, 21)


def test_a_decision_knows_its_year_and_not_its_day() -> None:
    """Grounds give a decision its year; a day of theirs is none of its own."""
    text = (
        "Quyết định về chương trình phát triển cây chè đến năm 2015\nỦy ban nhân dân tỉnh\n"
        "Căn cứ Luật Tổ chức HĐND và UBND ngày 26/11/2003;\nTheo đề nghị của Sở Nông nghiệp ngày 11/11/2008,\n"
        "Quyết định:\nĐiều 1. Trồng chè."
    )
    time = reading(text, None).time
    assert (time.anchor, time.exact, time.is_of_year) == (date(2008, 12, 31), False, True)


def test_a_deadline_is_no_day_of_the_meeting() -> None:
    """What is due before a day does not make it the document's."""
    assert not reading("UBND tỉnh xin vay vốn năm 2025 trước 30/9.", None).time.exact


def test_the_time_of_an_item_is_the_items_alone() -> None:
    """A year that begins an item of a list is not what the meeting covers."""
    text = "Kinh phí đầu tư: 18 tỷ đồng, trong đó:\n- Năm 2023: 2 tỷ đồng\n- Năm 2024: 16 tỷ đồng"
    assert reading(text, None).time.covers is None
