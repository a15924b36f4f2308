"""Narrated and directed."""

import pytest

from .build import read


@pytest.mark.parametrize(
    "text",
    [
        "Chia sẻ với tỉnh, ông Lê Văn Mẫn cho rằng tuyến đường này quá tải.",
        "Thực hiện Đề án, UBND tỉnh đã thành lập ba đoàn.",
        "Khởi công tháng 8/2012, công trình này dài 20 km.",
        "Giám sát bằng công nghệ hiện đại",
    ],
)
def test_what_looks_like_an_imperative_and_tells(text: str) -> None:
    """Participles with the subject behind them, events with their date, headings in the press."""
    assert read(text).directives == ()


def test_an_imperative_in_a_passage_directs() -> None:
    """The same verb without a subject behind it is an order."""
    assert [d.action for d in read("Thực hiện nghiêm quy chế làm việc.").directives] == [
        "Thực hiện nghiêm quy chế làm việc"
    ]
