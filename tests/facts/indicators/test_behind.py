"""What stands behind a number and completes its name."""

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Có 11 xã ở các huyện Lục Yên, Văn Chấn còn nợ đọng.", "xã ở các huyện Lục Yên, Văn Chấn còn nợ đọng"),
        ("Bệnh dịch làm 22 người chết, mất tích.", "người chết, mất tích"),
        ("Huyện thu hút 6 dự án từ đầu năm đến nay.", "dự án thu hút"),
        ("Còn 6 xã còn nợ đọng 11,3 tỷ đồng.", "xã"),
    ],
)
def test_the_words_behind_end_where_another_thing_begins(text: str, name: str) -> None:
    """Lists of places and deeds go on; a time, a measure of the next figure do not belong."""
    assert indicators(text)[0].name == name
