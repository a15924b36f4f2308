"""What an item is."""

from minutes_nlp.facts.indicators.cutting import cut_items
from tests.facts.reading import reading


def test_a_plan_is_set_and_an_average_is_not() -> None:
    """Both are levels, a time is neither."""
    for text, is_level, is_set in (
        ("bằng 95% kế hoạch", True, True),
        ("tăng 5% so với bình quân chung", True, False),
        ("tăng 5% so với cùng kỳ", False, False),
    ):
        found = reading(text)
        (basis,) = (item.basis for item in cut_items(found, 0, len(found.view.text)) if item.basis is not None)
        assert (basis.is_level, basis.is_set) == (is_level, is_set)
