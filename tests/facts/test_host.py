"""Tests of whose meeting it is."""

from minutes_nlp.facts.host import find_host
from tests.facts.reading import reading


def test_host_is_in_the_name_or_holds_the_meeting() -> None:
    """The body behind the word for the meeting, or the one before "tổ chức"."""
    for text in ("Phiên họp UBND tỉnh Lai Châu tháng 2.", "Sáng 5/3, UBND tỉnh Lai Châu tổ chức phiên họp."):
        host = find_host(reading(text))
        assert host is not None and host.name == "UBND tỉnh Lai Châu"
