"""Days of the week: their names, and the nearest one."""

from datetime import date

import pytest

from minutes_nlp.mentions.weekdays import nearest_weekday, weekdays
from minutes_nlp.rules import load_rules
from tests.mentions.reading import numbers_of

WEDNESDAY = date(2025, 3, 5)


def test_all_seven_days_have_names() -> None:
    """Each day of the week has a name in words."""
    assert set(weekdays(load_rules()).values()) == set(range(7))


@pytest.mark.parametrize(
    ("weekday", "direction", "ahead", "day"),
    [
        (2, 0, False, date(2025, 3, 5)),
        (2, 1, False, date(2025, 3, 12)),
        (2, -1, True, date(2025, 2, 26)),
        (4, 0, False, date(2025, 2, 28)),
        (4, 0, True, date(2025, 3, 7)),
        (0, -1, False, date(2025, 3, 3)),
    ],
)
def test_the_nearest_weekday(weekday: int, direction: int, ahead: bool, day: date) -> None:
    """A day of the week that comes is after today, one that was is before; a bare one may be today."""
    assert nearest_weekday(weekday, WEDNESDAY, direction, ahead=ahead) == day


@pytest.mark.parametrize(
    ("text", "weekday"),
    [
        ("chủ nhật, ngày 9/4", 6),
        ("sáng thứ Sáu (18/7)", 4),
        ("chiều thứ 5, ngày 20 tháng 3", 3),
        ("ngày 9/4", None),
        ("xếp thứ ba. Ngày 18/7", None),
    ],
)
def test_a_date_knows_its_day_of_the_week(text: str, weekday: int | None) -> None:
    """The day of the week right before a date is the date's."""
    _, found, numbers = numbers_of(text)
    (period,) = (one for one in (*found.periods, *numbers.days) if one.kind == "day" and one.relative is None)
    assert period.weekday == weekday
