"""Deadlines."""

from datetime import date

import pytest

from minutes_nlp.mentions.deadlines import find_deadlines, resolve_deadline
from minutes_nlp.mentions.periods import find_periods
from minutes_nlp.model import Deadline
from minutes_nlp.rules import load_rules
from minutes_nlp.text import make_view


def _deadlines(text: str, anchor: date | None = date(2025, 3, 5), *, exact: bool = True) -> list[Deadline]:
    view = make_view(text)
    mentions = find_deadlines(view, load_rules(), find_periods(view, load_rules()))
    found = [resolve_deadline(mention, view, anchor, exact=exact) for mention in mentions]
    return [deadline for deadline in found if deadline is not None]


@pytest.mark.parametrize(
    ("text", "words", "day", "bound", "precision", "kind"),
    [
        ("báo cáo trước ngày 15/3.", "trước ngày 15/3", "2025-03-15", "before", "day", "by"),
        ("trình trước tháng 7", "trước tháng 7", "2025-07-01", "before", "month", "by"),
        ("chậm nhất là ngày 10/5", "chậm nhất là ngày 10/5", "2025-05-10", "on_or_before", "day", "by"),
        ("chậm nhất hết quý II", "chậm nhất hết quý II", "2025-06-30", "on_or_before", "quarter", "by"),
        ("hoàn thành trong tháng 6.", "trong tháng 6", "2025-06-30", "on_or_before", "month", "during"),
        ("trong quý IV năm 2025", "trong quý IV năm 2025", "2025-12-31", "on_or_before", "quarter", "during"),
        ("xong đến hết tháng 9/2025", "đến hết tháng 9/2025", "2025-09-30", "on_or_before", "month", "by"),
        ("trong vòng 10 ngày", "trong vòng 10 ngày", "2025-03-15", "on_or_before", "day", "within"),
        ("trước ngày 15/2", "trước ngày 15/2", None, "before", "day", "by"),
    ],
)
def test_dates_are_placed_in_time(
    text: str, words: str, day: str | None, bound: str, precision: str, kind: str
) -> None:
    """A day without a year is the coming one; one that has just passed stays open."""
    (deadline,) = _deadlines(text)
    assert (deadline.text, deadline.date, deadline.bound) == (words, day, bound)
    assert (deadline.precision, deadline.kind) == (precision, kind)


@pytest.mark.parametrize(
    ("text", "words", "rrule"),
    [
        ("Trước ngày 20 hằng tháng, các sở", "Trước ngày 20 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=20"),
        ("Ngày 25 hằng tháng công khai", "Ngày 25 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=25"),
        (
            "trước ngày 20 tháng cuối mỗi quý",
            "trước ngày 20 tháng cuối mỗi quý",
            "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20",
        ),
        ("báo cáo hằng tuần.", "hằng tuần", "FREQ=WEEKLY"),
    ],
)
def test_repeated_deadlines_have_a_rule_and_no_date(text: str, words: str, rrule: str) -> None:
    """The repetition is an RRULE."""
    (deadline,) = _deadlines(text)
    assert (deadline.text, deadline.date, deadline.kind, deadline.recurrence) == (words, None, "recurring", rrule)


def test_terms_from_an_event_and_events_have_no_date() -> None:
    """A text like "kể từ ngày ban hành" and "trước kỳ họp" wait for what happens."""
    relative, event = _deadlines("Trong 05 ngày làm việc kể từ ngày ban hành, Sở Y tế trình trước kỳ họp thứ 9.")
    assert (relative.kind, relative.text) == ("relative", "Trong 05 ngày làm việc kể từ ngày ban hành")
    assert (event.kind, event.text, event.bound) == ("event", "trước kỳ họp thứ 9", "before")
    assert relative.date is event.date is None


def test_an_attribute_is_no_recurrence() -> None:
    """A text like "kế hoạch hằng năm của tỉnh" repeats nothing."""
    assert _deadlines("lập kế hoạch hằng năm của tỉnh") == []


def test_a_window_in_the_past_is_no_deadline() -> None:
    """What was done in an earlier year is told."""
    assert _deadlines("đã làm trong năm 2023") == []


def test_without_a_year_nothing_is_guessed() -> None:
    """No anchor, no date."""
    (deadline,) = _deadlines("trước ngày 15/3", None)
    assert deadline.date is None


def test_an_inexact_anchor_does_not_push_a_deadline_to_next_year() -> None:
    """When only the month is known, its days are still to come."""
    (deadline,) = _deadlines("trước ngày 25/3", date(2025, 3, 31), exact=False)
    assert deadline.date == "2025-03-25"


@pytest.mark.parametrize(
    ("text", "day", "precision"),
    [
        ("xong trước ngày mai", "2025-03-06", "day"),
        ("chậm nhất thứ Hai tuần sau", "2025-03-10", "day"),
        ("hoàn thành trong tuần sau", "2025-03-16", "day"),
        ("nộp trước ngày 25 tháng này", "2025-03-25", "day"),
        ("xong trước ngày 30/6 năm nay", "2025-06-30", "day"),
        ("xong trước ngày mười lăm tháng tư", "2025-04-15", "day"),
        ("hoàn thành trong tháng này", "2025-03-31", "month"),
        ("xong trước cuối tháng này", "2025-03-31", "month"),
        ("hoàn thành trong quý này", "2025-03-31", "quarter"),
    ],
)
def test_deadlines_are_told_from_now(text: str, day: str, precision: str) -> None:
    """A deadline told from the meeting's day is as exact as its words."""
    (deadline,) = _deadlines(text)
    assert (deadline.date, deadline.precision) == (day, precision)


def test_a_deadline_from_an_unknown_day_has_no_date() -> None:
    """Where only the month of the meeting is known, "ngày mai" is a deadline without a date."""
    (deadline,) = _deadlines("xong trước ngày mai", exact=False)
    assert deadline.date is None
