"""What a decision sets."""

import pytest

from tests.facts.reading import indicators

DECISION = "QUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này chế độ sau đây.\n\n"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (DECISION + "Huấn luyện viên: 45.000 đồng/người/ngày.", "plan"),
        (DECISION + "Phần phụ cấp này là 20%.", "plan"),
        (DECISION + "Trường có 45 lớp.", "actual"),
        ("Huấn luyện viên: 45.000 đồng/người/ngày.", "actual"),
    ],
)
def test_levels_of_a_decision_are_planned(text: str, status: str) -> None:
    """Only behind an article, and only what is paid for each or named as a level."""
    assert [one.status for one in indicators(text)] == [status]
