"""Predicates that two counts share."""

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Có 3 xã và 2 phường đạt chuẩn.", ["xã đạt chuẩn", "phường đạt chuẩn"]),
        ("Có 3 xã đạt chuẩn và 2 phường đang xét.", ["xã đạt chuẩn", "phường đang xét"]),
        ("Có 3 xã và 2 phường.", ["xã", "phường"]),
        ("Có 3 xã, tăng 1 xã và 2 phường đạt chuẩn.", ["xã", "phường đạt chuẩn"]),
    ],
)
def test_joined_counts_share_what_is_said_of_the_last(text: str, names: list[str]) -> None:
    """A count with words or changes of its own takes none."""
    assert [one.name for one in indicators(text)] == names
