"""Contributions to a growth."""

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Dịch vụ tăng 7,2%, đóng góp 2,8 điểm phần trăm vào mức tăng chung.",
            ["Dịch vụ", "Dịch vụ đóng góp vào mức tăng chung"],
        ),
        (
            "Nông nghiệp và xây dựng tăng lần lượt 3,6% và 8,9%, đóng góp 0,7 và 1,2 điểm % vào tăng trưởng.",
            [
                "Nông nghiệp",
                "xây dựng",
                "Nông nghiệp đóng góp vào tăng trưởng",
                "xây dựng đóng góp vào tăng trưởng",
            ],
        ),
        (
            "Công nghiệp chế biến đóng góp 4,8 điểm phần trăm vào mức tăng chung.",
            ["Công nghiệp chế biến đóng góp vào mức tăng chung"],
        ),
        ("Dịch vụ tăng 7,2%, đóng góp 2,8 điểm phần trăm.", ["Dịch vụ", "Dịch vụ đóng góp"]),
        ("Đóng góp 2,8 điểm phần trăm vào mức tăng chung.", ["Đóng góp vào mức tăng chung"]),
    ],
)
def test_a_contribution_is_named_by_who_contributes_and_to_what(text: str, names: list[str]) -> None:
    """Several in a row go with as many facts before them, in their order."""
    assert [one.name for one in indicators(text)] == names
