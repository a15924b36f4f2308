"""Tests of from when and until when bodies were."""

import pytest

from tests.facts.people.build import people_of


@pytest.mark.parametrize(
    ("name", "since", "until"),
    [
        ("Sở Kế hoạch và Đầu tư", None, "2025-02-28"),
        ("Sở Nông nghiệp và Môi trường", "2025-03-01", None),
        ("Bộ Dân tộc và Tôn giáo", "2025-03-01", None),
        ("Sở Tài chính", None, None),
        ("UBND huyện Na Rì", None, "2025-06-30"),
        ("Công an huyện Na Rì", None, "2025-02-28"),
        ("UBND tỉnh Bắc Kạn", None, "2025-06-30"),
        ("UBND tỉnh Thái Nguyên", None, None),
        ("Công ty cổ phần Na Rì", None, None),
    ],
)
def test_the_mergers_of_2025(name: str, since: str | None, until: str | None) -> None:
    """What was merged or ended has its last day, what came of it its first one, what was there before neither."""
    (body,) = people_of(f"{name} báo cáo.").organizations
    assert (body.valid_from, body.valid_to) == (since, until)
