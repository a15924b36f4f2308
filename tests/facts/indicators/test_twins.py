"""Facts told in two currencies."""

from tests.facts.reading import indicators


def test_another_currency_is_the_same_in_all_else() -> None:
    """The amount in brackets has the name, the status and the time of the one before it."""
    text = "Năm 2025, dự án có tổng mức đầu tư 336.630 tỷ đồng (tương đương 16 tỷ USD)."
    first, second = indicators(text)
    assert [one.value and one.value.unit and one.value.unit.code for one in (first, second)] == ["VND", "USD"]
    assert (second.name, second.status, second.period) == (first.name, first.status, first.period)
    assert first.status == "plan"
