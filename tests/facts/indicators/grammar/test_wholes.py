"""What a percentage is of."""

from decimal import Decimal

import pytest

from minutes_nlp.facts.indicators.grammar.wholes import fits, measure_behind, whole_of_share
from minutes_nlp.mentions.types import QuantityMention
from tests.facts.indicators.grammar.build import drafts, facts, first_figure


def test_the_whole_of_a_share_is_what_it_is_measured_by() -> None:
    """The measure behind it comes before the total of the count."""
    (count,) = drafts("Có 217/218 học sinh tốt nghiệp")
    assert count.value is not None
    state, figure = first_figure("đạt 99,5%")
    state.current = count
    whole = whole_of_share(state, figure)
    assert whole is not None
    assert (whole.start, whole.end, whole.named) == (count.value.start, count.value.end, "total")
    state, figure = first_figure("đạt 77,4% chiều dài tuyến")
    state.current = count
    whole = whole_of_share(state, figure)
    assert whole is not None
    assert state.reading.view.text[whole.start : whole.end] == "chiều dài tuyến"


@pytest.mark.parametrize(
    ("text", "comparison"),
    [
        ("Sở tiếp nhận 4.210 đơn, giải quyết 3.886 đơn, đạt 92,3%.", ("ratio", Decimal("92.3"), "total")),
        ("Sở tiếp nhận 4.210 đơn, giải quyết 3.886 đơn, đạt 81,5%.", ("ratio", Decimal("81.5"), None)),
        ("Dự án giải ngân 18,2/28 tỷ đồng, đạt 65%.", ("ratio", Decimal(65), "plan")),
        ("Toàn huyện có 12/20 xã đạt chuẩn, bằng 60% số xã.", ("ratio", Decimal(60), "total")),
        ("Công ty bán 250.000 cổ phần, tương ứng 25% vốn điều lệ.", ("ratio", Decimal(25), "total")),
    ],
)
def test_a_share_without_a_basis_is_of_what_it_fits(text: str, comparison: tuple[str, Decimal, str | None]) -> None:
    """The whole is told by reckoning, or by the measure behind; where no amount before fits there is none."""
    assert comparison in [one for _, found in facts(text) for one in found]


def test_a_measure_behind_is_the_whole() -> None:
    """What is no measure is none."""
    for text, found in (("đạt 77,4% chiều dài tuyến", True), ("đạt 77,4% với nhiều cố gắng", False)):
        state, figure = first_figure(text)
        assert (measure_behind(state, figure) is not None) is found


def _quantity(text: str) -> QuantityMention:
    return first_figure(text)[1].quantity


@pytest.mark.parametrize(
    ("part", "whole", "share", "is_fitting"),
    [
        ("3.886 hồ sơ", "4.210 hồ sơ", "92,3%", True),
        ("3.886 hồ sơ", "4.210 hồ sơ", "92,30%", True),
        ("3.886 hồ sơ", "4.210 hồ sơ", "92,5%", False),
        ("800 triệu đồng", "2 tỷ đồng", "40%", True),
        ("5 hồ sơ", "0 hồ sơ", "40%", False),
        ("5 hồ sơ", "10 hồ sơ", "40 - 60%", False),
    ],
)
def test_a_share_fits_to_its_last_decimal(part: str, whole: str, share: str, is_fitting: bool) -> None:
    """Scales are multiplied in; a range of shares and a whole of nothing fit none."""
    assert fits(_quantity(part), _quantity(whole), _quantity(share)) is is_fitting
