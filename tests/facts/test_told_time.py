"""The year and month that a text tells of where it has no date of its own."""

from datetime import date

import pytest

from minutes_nlp.facts.told_time import ToldTime, told_time
from tests.facts.reading import RULES, reading


def _told(text: str, *, cited: int = 0) -> ToldTime | None:
    """Return the time that `text` tells of; its first `cited` periods are those of other documents."""
    source = reading(text)
    periods = source.mentions.periods
    return told_time(source.view, RULES, source.structure, None, periods[cited:][:1], periods[cited:], periods[:cited])


@pytest.mark.parametrize(
    ("text", "end", "latest"),
    [
        ("Phiên họp tháng 2/2025.", date(2025, 2, 28), date(2025, 7, 28)),
        ("Kế hoạch năm 2025.", date(2025, 12, 31), date(2025, 12, 31)),
        ("Ngày 5/3, xong năm 2024, năm 2024; năm 2023.", date(2024, 12, 31), date(2024, 12, 31)),
        ("Ngày 5/3, nhà máy có từ năm 1982, mở rộng năm 2024.", date(2024, 12, 31), date(2024, 12, 31)),
        ("Ngày 5/3, năm 2018 thu khá, phấn đấu hoàn thành vào năm 2021.", date(2018, 12, 31), date(2018, 12, 31)),
        ("Thu năm 2018 tăng so với năm 2017, vượt năm 2017.", date(2018, 12, 31), date(2018, 12, 31)),
        ("Ngày 5/3, tăng 5% so với cùng kỳ năm 2018; năm 2018 mưa.", date(2019, 12, 31), date(2019, 12, 31)),
    ],
)
def test_the_time_told(text: str, end: date, latest: date) -> None:
    """A month named in front may have been reported on months later, a year has its own days."""
    told = _told(text)
    assert told is not None
    assert (told.end, told.latest, told.is_sure) == (end, latest, False)


def test_a_start_alone_tells_nothing() -> None:
    """What has been since 1982 says nothing of the time of writing."""
    assert _told("Ngày 5/3, nhà máy có từ năm 1982.") is None


def test_grounds_tell_the_year_of_a_decision() -> None:
    """A decision is taken soon after the latest document that it rests on, whatever years it plans for."""
    told = _told("Căn cứ Luật ngày 16/12/2002;\nCăn cứ Tờ trình ngày 11/11/2008;\nĐến năm 2015 đạt 5%.", cited=2)
    assert told is not None
    assert (told.end, told.is_sure) == (date(2008, 12, 31), True)


def test_no_document_is_older_than_what_it_cites() -> None:
    """The date of a cited document is the least that a document is of."""
    told = _told("Thực hiện Nghị quyết số 01/NQ-CP ngày 05/01/2024, tổng kết năm 2022.", cited=1)
    assert told is not None
    assert told.end == date(2024, 12, 31)


def test_a_year_that_is_only_foreseen_is_not_the_text_s_own() -> None:
    """What is to come is in no year that the text is known to be of."""
    assert _told("Ngày 5/3, dự kiến xong tháng 6/2021.") is None
