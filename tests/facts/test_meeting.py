"""Tests of the meeting."""

from minutes_nlp.facts.meeting import read_meeting
from minutes_nlp.facts.people import read_people
from minutes_nlp.model import Meeting
from tests.facts.reading import reading

LEAD = (
    "Họp bàn nhiệm vụ tháng 3\n\nSáng 05/3/2025, tại Hội trường tỉnh, UBND tỉnh Lai Châu tổ chức phiên họp thường kỳ "
    "tháng 2. Chủ tịch UBND tỉnh Lò Thị Sen chủ trì.\n"
)


def _meeting(text: str) -> Meeting:
    source = reading(text)
    return read_meeting(source, read_people(source))


def test_name_date_place_and_host() -> None:
    """A lead says all of a meeting."""
    meeting = _meeting(LEAD)
    assert (meeting.name, meeting.classification) == ("phiên họp thường kỳ tháng 2", "regular_session")
    assert (meeting.start_date, meeting.location) == ("2025-03-05", "Hội trường tỉnh")
    assert meeting.organization == f"o{LEAD.index('UBND tỉnh Lai')}"
    assert len(meeting.chairs) == 1


def test_no_meeting() -> None:
    """A text about no meeting has none."""
    meeting = _meeting("Sở Y tế hướng dẫn tiêm phòng.")
    assert (meeting.name, meeting.classification, meeting.start_date) == (None, "other", None)


def test_neither_grounds_nor_deadlines_are_the_day() -> None:
    """The date of a law and the day by which something is due are no days of a meeting."""
    assert _meeting("Căn cứ Luật Đầu tư ngày 29/11/2005;\nUBND tỉnh quyết định.").start_date is None
    assert _meeting("Thành phố xin vay vốn trước 30/9 và mong được xem xét.").start_date is None


def _host_of(text: str) -> str | None:
    source = reading(text)
    people = read_people(source)
    wanted = read_meeting(source, people).organization
    return next((one.name for one in people.organizations if one.id == wanted), None)


def test_an_office_writes_up_the_meeting_of_its_body() -> None:
    """The body in the name of the office is whose meeting it was."""
    text = (
        "VĂN PHÒNG UBND TỈNH LAI CHÂU\nSố: 14/TB-VP\n\nTHÔNG BÁO\nKết luận tại cuộc họp giao ban\n\n"
        "Ngày 05/3/2025, cuộc họp giao ban bàn nhiều việc. UBND tỉnh Lai Châu giao Sở Y tế chủ trì."
    )
    assert _host_of(text) == "UBND tỉnh Lai Châu"


def test_the_meeting_of_an_organ_is_that_of_its_company() -> None:
    """The issuer says whose general meeting it is."""
    text = (
        "CÔNG TY CỔ PHẦN CẤP NƯỚC SÔNG CẦU\nSố: 01/BB-ĐHĐCĐ\n\nBIÊN BẢN\n"
        "Họp Đại hội đồng cổ đông thường niên năm 2022\n\n"
        "Ngày 22/4/2022, Đại hội đồng cổ đông tổ chức họp."
    )
    assert _host_of(text) == "Công ty cổ phần Cấp Nước Sông Cầu"
