"""Units of bare numbers."""

from decimal import Decimal

from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.grammar.units import share_unit, with_unit
from tests.facts.indicators.grammar.build import drafts, state_before_number
from tests.facts.reading import indicators


def _unit_text(state: SentenceState, position: int) -> str | None:
    quantity = state.items[position].quantity
    assert quantity is not None
    return with_unit(state, position, quantity).unit_text


def test_a_bare_number_has_the_unit_of_the_next_in_its_list() -> None:
    """In "820 và 905 tỷ đồng" both are money; behind other words they are not."""
    assert _unit_text(*state_before_number("Thu lần lượt đạt 820 và 905 tỷ đồng")) == "tỷ đồng"
    assert _unit_text(*state_before_number("Thu đạt 820 rồi tăng 905 tỷ đồng")) is None


def test_a_bare_number_counts_what_its_name_says() -> None:
    """The noun behind "số" is the unit."""
    first, _ = indicators("Số phiếu phát ra 71, số phiếu thu về 70.")
    assert first.value is not None
    assert first.value.unit is not None
    assert first.value.unit.code == "phiếu"


def test_a_bare_number_counts_what_the_fact_before_counts() -> None:
    """A count goes on in the same unit."""
    (count,) = drafts("Tiếp nhận 40 hồ sơ")
    state, position = state_before_number("đã giải quyết 25")
    state.current = count
    assert _unit_text(state, position) == "hồ sơ"


def test_a_unit_is_shared_with_its_words() -> None:
    """The number stays as it is."""
    (money,) = drafts("Doanh thu 5 tỷ đồng")
    (share,) = drafts("Tỷ lệ lấp đầy 65%")
    assert money.value is not None
    assert share.value is not None
    shared = share_unit(share.value, money.value)
    assert (shared.number, shared.unit, shared.unit_text) == (Decimal(65), money.value.unit, "tỷ đồng")
