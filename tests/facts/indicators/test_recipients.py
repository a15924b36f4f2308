"""Those for whom something is done."""

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Trao Bằng khen cho 5 tập thể.", ["tập thể trao Bằng khen"]),
        ("Đã chi trả bồi thường cho 96 hộ.", ["hộ chi trả bồi thường"]),
        (
            "Tỉnh đã xuất cấp 186 tấn gạo cứu đói cho 2.340 hộ.",
            ["gạo cứu đói xuất cấp", "hộ xuất cấp gạo cứu đói"],
        ),
        ("Đã trao 120 suất quà cho 120 hộ nghèo.", ["suất quà trao", "hộ nghèo trao suất quà"]),
    ],
)
def test_recipients_are_named_by_what_is_done_for_them(text: str, names: list[str]) -> None:
    """The deed stands before "cho", or before the amount that they are given."""
    assert [indicator.name for indicator in indicators(text)] == names
