"""What is still to come."""

from datetime import date

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Đến năm 2030, tỷ lệ che phủ rừng đạt 45%.", "plan"),
        ("Năm 2026, thu ngân sách đạt 5.000 tỷ đồng.", "plan"),
        ("Năm 2025, thu ngân sách đạt 5.000 tỷ đồng.", "actual"),
        ("Công tác tuyển quân năm 2026: đã sơ tuyển 186 thanh niên.", "actual"),
    ],
)
def test_a_year_to_come_is_planned(text: str, status: str) -> None:
    """Unless a word says that it is done."""
    assert [one.status for one in indicators(text)] == [status]


def test_what_will_be_is_forecast() -> None:
    """The word "sẽ" tells of a time to come."""
    assert [one.status for one in indicators("Tháng 4 sẽ có thêm 50 doanh nghiệp.")] == ["forecast"]


def test_a_document_without_a_day_may_be_younger() -> None:
    """What was in another year than that of most figures may have been."""
    text = "Năm 2018 thu 5 tỷ đồng, năm 2018 chi 4 tỷ đồng. Năm 2019 thu 6 tỷ đồng. Đến năm 2025 thu đạt 9 tỷ đồng."
    assert [one.status for one in indicators(text, None)] == ["actual", "actual", "actual", "plan"]


def test_a_fact_is_not_of_a_time_that_another_sentence_has_still_to_come() -> None:
    """It was told on the document's day."""
    text = "Ngày 26/6/2025, UBND tỉnh họp. Tháng 8/2025 sẽ khởi công hai tuyến đường. Đã có 11 dự án được duyệt."
    (_, fact) = indicators(text, None)
    assert fact.period is None or fact.period.first != "2025-08-01"


def test_nothing_is_to_come_without_a_year() -> None:
    """A document of no known year tells nothing of the time after it."""
    assert indicators("Sáu tháng tới thu 5 tỷ đồng.", None)[0].status == "actual"
    assert indicators("Đến năm 2030 thu đạt 9 tỷ đồng.", date(2031, 1, 5))[0].status == "actual"


def test_what_begins_now_is_planned() -> None:
    """A stretch from now on and a month to come are ahead; "đã" tells that it was done."""
    assert [one.status for one in indicators("Từ nay đến hết tháng 6, tỉnh xây 5 cây cầu.")] == ["plan"]
    assert [one.status for one in indicators("Tháng tới, xã có 3 trường đạt chuẩn.")] == ["plan"]
    assert [one.status for one in indicators("Tháng trước, xã có 3 trường đạt chuẩn.")] == ["actual"]
