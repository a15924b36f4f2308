"""Quantities: number, scale, unit, bound, range, fraction, sign."""

from decimal import Decimal
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_nlp.mentions.quantities import read_numbers
from minutes_nlp.mentions.types import Span
from minutes_nlp.text import make_view
from tests.mentions.number_words import Writer
from tests.mentions.reading import RULES, numbers_of


def test_the_first_word_of_a_longer_one_is_no_unit() -> None:
    """A document's number may stand before a verb."""
    _, _, numbers = numbers_of("Thông báo 1483 công bố sai phạm")
    assert not [quantity for quantity in numbers.quantities if quantity.unit is not None]


@pytest.mark.parametrize(
    ("text", "number", "unit_text", "code", "amount"),
    [
        ("1.036 tỷ đồng", "1036", "tỷ đồng", "VND", "1036000000000"),
        ("27 tỷ 350 triệu đồng", "27.35", "tỷ đồng", "VND", "27350000000"),
        ("15 tỷ rưỡi đồng", "15.5", "tỷ đồng", "VND", "15500000000"),
        ("2,01 triệu USD", "2.01", "triệu USD", "USD", "2010000"),
        ("62,3 tạ/ha", "62.3", "tạ/ha", "dt/har", "62.3"),
        ("36,5 triệu đồng/người/năm", "36.5", "triệu đồng/người/năm", "VND/người/a", "36500000"),
        ("58 công đoàn cơ sở", "58", "công đoàn cơ sở", "công đoàn cơ sở", "58"),
        ("116 công viên", "116", "công viên", "công viên", "116"),
        ("12 công", "12", "công", "công", "12"),
        ("134 nhiệm vụ", "134", "nhiệm vụ", "nhiệm vụ", "134"),
        ("3,3 điểm %", "3.3", "điểm %", "điểm %", "3.3"),
        ("một trăm linh năm hộ", "105", "hộ", "hộ", "105"),
        ("hai tỷ rưỡi đồng", "2.5", "tỷ đồng", "VND", "2500000000"),
        ("hai tấn rưỡi", "2.5", "tấn", "t", "2.5"),
        ("âm 3,1 tỷ đồng", "-3.1", "tỷ đồng", "VND", "-3100000000"),
        ("(-673 ha)", "-673", "ha", "har", "-673"),
    ],
)
def test_a_quantity_is_read(text: str, number: str, unit_text: str, code: str, amount: str) -> None:
    """A quantity has its number, unit and amount as written."""
    (quantity,) = numbers_of(text)[2].quantities
    assert quantity.unit is not None
    assert (quantity.number, quantity.unit_text, quantity.unit.code) == (Decimal(number), unit_text, code)
    assert quantity.number * quantity.unit.scale == Decimal(amount)


@pytest.mark.parametrize(
    ("text", "operator"),
    [
        ("hơn 5%", ">"),
        ("gần 5%", "<"),
        ("khoảng 5%", "~"),
        ("ít nhất 5%", ">="),
        ("không quá 5%", "<="),
        ("từ 5% trở lên", ">="),
        ("giá cao hơn 5%", "="),
        ("cao hơn 5%", ">"),
    ],
)
def test_bounds_and_hedges(text: str, operator: str) -> None:
    """The word beside a number bounds it; "cao hơn" compares, and bounds only at the start of its line."""
    (quantity,) = numbers_of(text)[2].quantities
    assert quantity.operator == operator


def test_ranges_share_unit_and_scale() -> None:
    """Both ends of a range are in the unit of the second."""
    (quantity,) = numbers_of("từ 950 đến 1.000 tỷ đồng")[2].quantities
    assert (quantity.number, quantity.number_upper, quantity.operator) == (Decimal(950), Decimal(1000), "range")
    (dashed,) = numbers_of("8-9%")[2].quantities
    assert (dashed.number, dashed.number_upper) == (Decimal(8), Decimal(9))


def test_fractions_have_a_total() -> None:
    """Both "A/B unit" and "A unit/B unit" are a quantity and its total."""
    for text in ("118/145 xã", "118 xã/145 xã"):
        (quantity,) = numbers_of(text)[2].quantities
        assert quantity.total is not None
        assert (quantity.number, quantity.total.number) == (Decimal(118), Decimal(145))


def test_a_slash_can_be_a_day_or_a_part() -> None:
    """A bare "15/3" is a day; behind a verb of change "1/3" is a part, in times as "một nửa" is."""
    assert [period.kind for period in numbers_of("họp (15/3)")[2].days] == ["day"]
    (part,) = numbers_of("giảm 1/3 so với")[2].quantities
    assert (part.number, part.unit and part.unit.code) == (Decimal(1) / 3, "lần")


def test_multiples_in_words() -> None:
    """The phrase "gấp đôi" is two times."""
    (quantity,) = numbers_of("gấp đôi cùng kỳ")[2].quantities
    assert (quantity.number, quantity.unit and quantity.unit.code) == (Decimal(2), "lần")


def test_single_words_count_only_things() -> None:
    """A single number word counts a thing, but no territory, and "một" is an article."""
    assert [q.number for q in numbers_of("hai dự án")[2].quantities] == [Decimal(2)]
    assert numbers_of("hai tỉnh")[2].quantities == ()
    assert numbers_of("một dự án")[2].quantities == ()


def test_numbers_alone() -> None:
    """Numbers are read with their scale also where no unit stands."""
    values = [n.value for n in read_numbers(make_view("2 triệu; hai tỷ rưỡi; 1.036; 4/5"), RULES)]
    assert values == [Decimal(2_000_000), Decimal(2_500_000_000), Decimal(1036), Decimal("0.8")]


@given(st.text(alphabet="0123456789.,/-– %tỷđồngha()", max_size=60))
def test_any_text_with_numbers_is_read_without_fault(text: str) -> None:
    """Digits, marks and units in any order never raise, and quantities lie inside the text."""
    view, _, numbers = numbers_of(text)
    assert all(0 <= q.start < q.end <= len(view.text) for q in numbers.quantities)
    assert all(a.start <= b.start for a, b in pairwise(numbers.quantities))


@pytest.mark.parametrize("sentence", ["Huyện có {} hộ dân.", "Đã chi {} đồng, tăng 5%.", "Kết quả là {}."])
def test_words_in_a_sentence_are_one_number(sentence: str) -> None:
    """A number in words is one number over all its words, before a unit and without one."""
    writer = Writer(Random(sentence))
    for number in (writer.number(11) for _ in range(400)):
        words = writer.words(number)
        if words.startswith("một ") and words.count(" ") == 1 and "{}." in sentence:
            continue  # "một triệu" alone: see below
        place = Span(sentence.index("{"), sentence.index("{") + len(words))
        _, _, numbers = numbers_of(sentence.format(words))
        (numeral,) = (n for n in numbers.numerals if n.start < place.end and place.start < n.end)
        (quantity,) = (q for q in numbers.quantities if q.start < place.end and place.start < q.end)
        scale = quantity.unit.scale if quantity.unit else 1
        assert (numeral.value, numeral.start, numeral.end) == (Decimal(number), place.start, place.end), words
        assert quantity.number * scale == number, words


def test_one_of_a_scale_needs_a_unit() -> None:
    """What is counted by the ten thousand ("trên một vạn dân") is no number of its own; two of a scale are."""
    assert numbers_of("Số giường bệnh trên một vạn dân tăng.")[2].quantities == ()
    assert [q.number for q in numbers_of("Kết quả là hai vạn.")[2].quantities] == [2]
    assert [q.number for q in numbers_of("Đã chi một triệu đồng.")[2].quantities] == [1]


def test_a_date_behind_an_equality_is_no_half() -> None:
    """The "1/2" of "bằng 1/2/2025" is no part."""
    view, found, numbers = numbers_of("Mức thu bằng 1/2/2025.")
    assert [view.text[p.start : p.end] for p in found.periods] == ["1/2/2025"]
    assert numbers.quantities == ()


@pytest.mark.parametrize("sign", ["²", "①", "½"])
def test_signs_that_look_like_digits(sign: str) -> None:
    """A raised or circled digit is no number, behind a slash or anywhere."""
    _, _, numbers = numbers_of(f"Lúa đạt 5 ha/{sign}, 6 ha/{sign} ha, {sign} ha, 8-{sign} ha.")
    assert [numeral.value for numeral in numbers.numerals] == [5, 6, 8]


def test_a_word_may_hedge_its_own_number() -> None:
    """The word "dăm" is about five, of wood it is none."""
    assert [(q.operator, q.number) for q in numbers_of("còn dăm hộ")[2].quantities] == [("~", Decimal(5))]
    assert numbers_of("xuất khẩu dăm gỗ")[2].quantities == ()
