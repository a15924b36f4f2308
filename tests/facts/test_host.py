"""Tests of whose meeting it is."""

from minutes_nlp.facts.host import find_host, issuing_host
from tests.facts.reading import reading


def test_host_is_in_the_name_or_holds_the_meeting() -> None:
    """The body behind the word for the meeting, or the one before "tổ chức"."""
    for text in ("Phiên họp UBND tỉnh Lai Châu tháng 2.", "Sáng 5/3, UBND tỉnh Lai Châu tổ chức phiên họp."):
        host = find_host(reading(text))
        assert host is not None and host.name == "UBND tỉnh Lai Châu"


def test_the_issuer_of_minutes_holds_the_meeting() -> None:
    """Minutes are written by whose meeting it was."""
    host = find_host(reading("SỞ Y TẾ\nSố: 14/BB-SYT\n\nBIÊN BẢN\nGiao ban công tác y tế tháng 3"))
    assert host is not None
    assert host.name == "Sở Y tế"


def test_whom_one_works_with_is_no_host() -> None:
    """The body before the verb is."""
    host = find_host(reading("Sáng 5/3, UBND tỉnh Lai Châu làm việc với Bộ Y tế về tình hình dịch bệnh."))
    assert host is None or host.name != "Bộ Y tế"


def test_an_office_alone_issues_for_another() -> None:
    """The issuer of a notice may be the office that wrote it up."""
    issuer = issuing_host(reading("VĂN PHÒNG CHÍNH PHỦ\nSố: 391/TB-VPCP\n\nTHÔNG BÁO\nKết luận tại hội nghị"))
    assert issuer is not None
    assert issuer.name == "Văn phòng Chính phủ"
