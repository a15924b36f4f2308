"""Times that hold for some facts of a sentence only."""

from tests.facts.reading import indicators


def test_a_season_is_that_of_its_crop() -> None:
    """Areas have the season that their sentence names, money has not."""
    area, support = indicators("Vụ Hè Thu, nông dân gieo sạ 3.640 ha lúa, được hỗ trợ 5 tỷ đồng.", None)
    assert area.period is not None
    assert area.period.kind == "season"
    assert support.period is None or support.period.kind != "season"


def test_an_aim_is_due_on_the_day_behind_it() -> None:
    """The day by which it is to be reached is its time."""
    (aim,) = indicators("Phấn đấu giảm nợ thuế xuống dưới 10 tỷ đồng trước ngày 30/6/2025.", None)
    assert aim.period is not None
    assert (aim.period.last, aim.period.kind) == ("2025-06-30", "to_date")


def test_what_there_is_now_has_no_time() -> None:
    """Words like "hiện có" hold up to the next fact with a time of its own."""
    there, done = indicators("Tỉnh hiện có 118 xã; tháng 2 thu 5 tỷ đồng.")
    assert there.period is None
    assert done.period is not None
