"""The B of "A/B"."""

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "value", "status", "is_whole"),
    [
        ("Tháng 2, thu ngân sách 41,6/350 tỷ đồng.", "350", "plan", False),
        ("Hiện có 17/139 xã đạt chuẩn nông thôn mới.", "139", "actual", True),
        ("Đến nay đã bàn giao 63,2/88,5 km mặt bằng.", "88.5", "plan", True),
    ],
)
def test_b_is_a_plan_or_a_whole(text: str, value: str, status: str, is_whole: bool) -> None:
    """Money has its plan, things and lengths have all of them; the length of a project is planned."""
    first, second = indicators(text)
    assert second.value is not None
    assert (str(second.value.number), second.status) == (value, status)
    assert (first.part_of == second.id) is is_whole
