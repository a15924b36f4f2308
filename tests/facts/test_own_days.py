"""Tests of the days that a document has as its own."""

import pytest

from minutes_nlp.facts.own_days import OwnDays, is_day
from tests.facts.reading import reading

NEWS = "Sáng 5/3/2025, UBND tỉnh tổ chức hội nghị. "


@pytest.mark.parametrize(
    ("text", "before"),
    [("Ngày 1/3/2025 có mưa.", True), ("Tháng 2/2025 có mưa.", True), ("Ngày 6/3/2025 có mưa.", False)],
)
def test_a_time_before_the_meeting(text: str, before: bool) -> None:
    """A time that is over before the day of the meeting is before it."""
    read = reading(NEWS + text)
    assert OwnDays(read).is_before(read.mentions.periods[-1]) == before


@pytest.mark.parametrize(("most", "another"), [(0, True), (3, True), (4, False)])
def test_another_day_is_some_days_away(most: int, another: bool) -> None:
    """A day is another one when it is further away than sittings of one session are."""
    read = reading(NEWS + "Ngày 1/3/2025 có mưa.")
    assert OwnDays(read).is_another(read.mentions.periods[-1], most) == another


def test_without_a_day_nothing_is_before() -> None:
    """A document that tells no day of its own has no other days."""
    read = reading("Tháng 2/2025 có mưa.", day=None)
    days = OwnDays(read)
    assert not days.is_before(read.mentions.periods[0])
    assert not days.is_another(read.mentions.periods[0], 0)
    assert not is_day(read.mentions.periods[0])
