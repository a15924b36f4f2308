"""Names that point back."""

import pytest

from tests.facts.reading import indicators


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Tỷ lệ thất nghiệp là 2,29%; ở khu vực thành thị, tỷ lệ này là 3,11%.",
            "Tỷ lệ thất nghiệp ở khu vực thành thị",
        ),
        ("Tỷ lệ giải ngân đạt 40%. Tỷ lệ này thấp hơn cùng kỳ 5 điểm %.", "Tỷ lệ giải ngân"),
        (
            "Dự án đường sắt Cát Linh - Hà Đông chậm, có 3 gói thầu. Tổng mức đầu tư của dự án này là 18 tỷ đồng.",
            "Tổng mức đầu tư của Dự án đường sắt Cát Linh - Hà Đông",
        ),
        ("Tỉnh có 5 xã. Tổng mức đầu tư của dự án này là 18 tỷ đồng.", "Tổng mức đầu tư của dự án này"),
    ],
)
def test_what_is_pointed_to_names_the_fact(text: str, name: str) -> None:
    """The rate told before, the work named before; where there is none the words stay."""
    last = indicators(text)[-1]
    assert last.name == name
