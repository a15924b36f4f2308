"""Times that run on over lines."""

import pytest

from tests.facts.reading import indicators

_OPENING = (
    "Sáng 05/3/2025, UBND tỉnh họp báo tháng 02/2025. Đồng chí Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì.\n"
    "Đồng chí Lê Văn Bình, Giám đốc Công an tỉnh báo cáo.\n"
    "Giám đốc Công an tỉnh nêu tình hình.\n"
)
_MEETING = "2025-02-01"
"""The start of what the meeting covers, which what has no other time is of."""

_LEAD = "Cũng theo ông Thanh, trong năm 2024 có 35 sự cố.\n"


def _periods(text: str) -> list[str | None]:
    return [one.period.first if one.period is not None else None for one in indicators(_OPENING + text, None)]


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("Số vụ trộm là 67 vụ.\n", "2024-01-01"),
        ("Phấn đấu trồng 67 ha rừng.\n", None),
        ("- Số vụ trộm là 67 vụ.\n", _MEETING),
        ("Mưa nhiều. Số vụ trộm là 67 vụ.\n", _MEETING),
    ],
)
def test_a_line_goes_on_with_the_time_of_the_one_above(line: str, first: str | None) -> None:
    """Running text of one sentence a line does; aims, lists and whole paragraphs do not."""
    assert _periods(_LEAD + line) == ["2024-01-01", first]


def test_another_time_or_a_line_without_figures_ends_it() -> None:
    """What is told behind them may be of any time."""
    assert _periods(f"{_LEAD}Quý I/2025 có 5 vụ.\nSố vụ trộm là 67 vụ.\n")[2] == "2025-01-01"
    assert _periods(f"{_LEAD}Trời mưa nhiều.\nSố vụ trộm là 67 vụ.\n")[1] == _MEETING


@pytest.mark.parametrize(
    "lead",
    [
        "Từ năm 2019 trồng 35 ha.\n",
        "Đến nay trồng được 35 ha.\n",
        "Toàn huyện trồng 35 ha trong năm 2024.\n",
        "Năm 2026 sẽ trồng 35 ha.\n",
    ],
)
def test_what_is_no_past_time_in_front_stays_in_its_line(lead: str) -> None:
    """Starts, now, times behind their figure and times to come are said of one thing."""
    assert _periods(lead + "Số vụ trộm là 67 vụ.\n")[1] == _MEETING
