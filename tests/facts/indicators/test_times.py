"""The period of a fact."""

from datetime import date

from tests.facts.reading import indicators


def _period(text: str) -> tuple[str | None, str | None, bool]:
    period = indicators(text)[-1].period
    assert period is not None
    return period.first, period.last, period.cumulative


def test_flows_run_from_the_start_of_the_year() -> None:
    """A flow "đến ngày" is cumulative from 1 January, a stock is that day."""
    assert _period("Thu ngân sách đến ngày 20/02 đạt 15 tỷ đồng.") == ("2025-01-01", "2025-02-20", True)
    assert _period("Tổng dư nợ đến ngày 20/02 đạt 15 tỷ đồng.") == ("2025-02-20", "2025-02-20", False)


def test_a_period_behind_the_number() -> None:
    """A period right behind a number is that number's."""
    assert _period("Giải quyết việc làm cho 500 người trong 2 tháng đầu năm.") == ("2025-01-01", "2025-02-28", True)


def test_a_sentence_without_a_period_takes_its_passages() -> None:
    """The period of the sentence before goes on inside a paragraph, marked as derived."""
    last = indicators("Thu ngân sách tháng 2 đạt 15 tỷ đồng. Chi ngân sách đạt 12 tỷ đồng.")[1]
    assert last.period is not None
    assert (last.period.first, last.period.start) == ("2025-02-01", None)
    assert "/period" in last.derived


def test_what_is_nowhere_stays_null() -> None:
    """Without any period there is none."""
    assert indicators("Thu ngân sách đạt 15 tỷ đồng.", None)[0].period is None


def test_votes_are_of_the_meeting_s_day() -> None:
    """Who was there and who agreed is said of the day of the meeting, whatever the passage is about."""
    text = "Năm 2025 bội thu. Có 24/26 đại biểu có mặt tán thành."
    assert _period(text)[:2] == ("2025-03-05", "2025-03-05")


def test_a_season_is_the_period_of_its_crop() -> None:
    """Areas and yields are of the season that their sentence names, unless it names a date."""
    period = indicators("Vụ Hè Thu, nông dân gieo sạ 3.640 ha lúa.")[0].period
    assert period is not None
    assert period.kind == "season"
    assert _period("Đến ngày 20/02, lúa Đông Xuân đã xuống giống 48.900 ha.")[:2] == ("2025-02-20", "2025-02-20")


def test_what_is_so_now_has_no_period() -> None:
    """What is said with "hiện còn" is not of the time of the passage."""
    assert indicators("Thu ngân sách tháng 2 đạt 15 tỷ đồng. Toàn huyện hiện còn 312 hộ thiếu nước.")[1].period is None


def test_capital_of_a_year_is_disbursed_up_to_january() -> None:
    """Up to the 31st of January of the next year it is the capital of the year before."""
    assert _period("Đến ngày 31/01/2025, giải ngân vốn đầu tư công đạt 820 tỷ đồng.")[:2] == (
        "2024-01-01",
        "2025-01-31",
    )


def test_votes_are_told_by_the_words_around_the_number() -> None:
    """Those who agree are counted on the day of the meeting, also where the name does not say it."""
    text = "Năm 2024 bội thu. Biên bản được 100% cán bộ nhất trí thông qua."
    assert _period(text)[:2] == ("2025-03-05", "2025-03-05")


def test_a_school_year_closes_with_its_meeting() -> None:
    """The words "trong năm học" mean no calendar year."""
    period = indicators("Trong năm học, nhà trường có 35 giải học sinh giỏi.")[0].period
    assert period is not None
    assert period.kind == "school_year"


def test_how_many_there_are_is_said_of_the_day() -> None:
    """Levels that are reached, that are left, or that each has are of the day, also behind "từ đầu năm đến nay"."""
    text = "Từ đầu năm đến ngày 20/02 đã tạo việc làm cho 840 lao động; có 58/130 xã đạt chuẩn nông thôn mới."
    assert [one.period and one.period.first for one in indicators(text)[:2]] == ["2025-01-01", "2025-02-20"]
    assert _period("Đến ngày 20/02 tồn kho còn 420 nghìn tấn xi măng.")[:2] == ("2025-02-20", "2025-02-20")
    assert _period("Đến ngày 20/02, bình quân đạt 14,3 tiêu chí/xã.")[:2] == ("2025-02-20", "2025-02-20")


def test_a_season_across_new_year_is_the_latest_that_has_begun() -> None:
    """In June the Winter-Spring crop is that of the winter before."""
    period = indicators("Năng suất lúa Đông Xuân ước 62,3 tạ/ha.", date(2025, 6, 25))[0].period
    assert period is not None
    assert (period.first, period.last) == ("2024-11-01", "2025-06-30")


def test_what_happened_around_a_day_is_of_its_month() -> None:
    """The middle of a month is no day, but for a level."""
    assert _period("Đợt rét giữa tháng 02 làm chết 112 con trâu.")[:2] == ("2025-02-01", "2025-02-28")
    assert _period("Tỷ lệ hộ nghèo giữa tháng 02 là 5%.")[:2] == ("2025-02-15", "2025-02-15")


def test_what_is_there_does_not_add_up() -> None:
    """A stretch of months adds up what was done, not what there is."""
    done, left = indicators("Trong 2 tháng đầu năm giải ngân 50 tỷ đồng; số vốn chưa phân bổ còn 12 tỷ đồng.")
    assert done.period is not None and left.period is not None
    assert (done.period.cumulative, left.period.cumulative) == (True, False)


def test_a_plan_is_due_by_its_day() -> None:
    """Up to that day a debt is to fall, and capital to be disbursed from the start of the year."""
    order = "Chủ tịch UBND tỉnh kết luận: Yêu cầu Cục Thuế giảm nợ thuế xuống dưới 10 tỷ đồng trước ngày 30/6."
    debt = indicators(order)[0].period
    paid = indicators("Phấn đấu giải ngân đạt 75% kế hoạch vốn trước ngày 30/9.")[0].period
    assert debt is not None and paid is not None
    assert [(one.first, one.last, one.kind) for one in (debt, paid)] == [
        ("2025-06-30", "2025-06-30", "to_date"),
        ("2025-01-01", "2025-09-30", "to_date"),
    ]


def test_a_share_of_a_plan_is_of_the_year_of_the_plan() -> None:
    """The year stands in the basis."""
    period = indicators("Yêu cầu các đơn vị giải ngân đạt trên 95% kế hoạch vốn năm 2024.")[0].period
    assert period is not None
    assert (period.first, period.last) == ("2024-01-01", "2024-12-31")


def test_what_is_there_now_holds_for_its_sentence() -> None:
    """Behind "hiện có" the facts have no period."""
    text = "Tháng 2 họp. Hiện có 118 doanh nghiệp duy trì hoạt động, sử dụng 6.500 lao động."
    assert [one.period for one in indicators(text)] == [None, None]


def test_a_month_of_a_longer_report_is_of_its_own_sentence() -> None:
    """In a report of half a year the next sentence is of the half year again."""
    text = "BÁO CÁO\nTình hình 6 tháng đầu năm 2025\n\nCPI tháng 6 tăng 0,5%. Khách du lịch đạt 1,05 triệu lượt."
    guests = indicators(text, date(2025, 6, 28))[-1].period
    assert guests is not None
    assert guests.kind == "half_year"


def test_the_length_of_a_whole_has_no_time() -> None:
    """What is reached of it has."""
    reached, whole = indicators("Đến nay dự án đã bàn giao 63,2/88,5 km mặt bằng.")
    assert reached.period is not None
    assert (reached.period.last, whole.period) == ("2025-03-05", None)


def test_an_inherited_period_stays_summed_up() -> None:
    """Not so for a level, which adds up to nothing."""
    text = "Trong 2 tháng, xi măng đạt 172 nghìn tấn; gạch chỉ có 64,5 triệu viên; nợ thuế còn 5 tỷ đồng."
    assert [one.period and one.period.cumulative for one in indicators(text)] == [True, True, False]
