"""Counts of events."""

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Cháy, nổ 3 tháng: xảy ra 23 vụ, làm chết 04 người.", ["vụ cháy, nổ", "người chết"]),
        ("TNGT 2 tháng (từ 15/12/2024 đến 14/02/2025): xảy ra 18 vụ.", ["vụ TNGT"]),
        ("Sốt xuất huyết: ghi nhận 412 ca.", ["ca sốt xuất huyết"]),
        ("Trong tháng xảy ra 18 vụ cháy.", ["vụ cháy"]),
        ("Theo báo cáo của Công an tỉnh về tình hình trật tự an toàn xã hội: xảy ra 18 vụ.", ["vụ"]),
    ],
)
def test_an_event_is_one_of_what_is_announced(text: str, names: list[str]) -> None:
    """A count that only says "vụ" takes a short subject before ":", without its time."""
    assert [one.name for one in indicators(text)] == names
