"""Bounds stand right before or right behind a number."""

from minutes_nlp.mentions.bounds import bound_after, bound_around, bound_before
from minutes_nlp.rules import load_rules
from minutes_nlp.text import make_view

RULES = load_rules()


def test_the_longest_bound_before() -> None:
    """The phrase "không quá" is one bound, not "quá"."""
    view = make_view("tăng không quá 5%")
    assert bound_before(view, RULES, view.text.index("5")) == (5, "<=")


def test_no_bound_at_a_distance() -> None:
    """A bound with words between bounds nothing."""
    view = make_view("trên địa bàn 5 xã")
    assert bound_before(view, RULES, view.text.index("5")) is None


def test_a_bound_behind() -> None:
    """The phrase "trở lên" bounds from behind."""
    view = make_view("10% trở lên")
    assert bound_after(view, RULES, 3) == (len(view.text), ">=")


def test_a_longer_bound_holds_over_a_blocked_one() -> None:
    """The words "thấp hơn" compare, "không thấp hơn" bounds."""
    view = make_view("giá không thấp hơn 18.600 đồng; giá thấp hơn 500 đồng")
    assert bound_before(view, RULES, view.text.index("18")) == (4, ">=")
    assert bound_before(view, RULES, view.text.index("500")) is None


def test_a_bound_closes_a_few_words_behind() -> None:
    """With "từ" before the number, "trở lên" may follow the noun; a mark or a number ends the search."""
    for text, operator in (
        ("đạt từ 45% kế hoạch vốn trở lên", ">="),
        ("đạt 45% kế hoạch vốn trở lên", None),
        ("đạt từ 45%, có xã từ 50 hộ trở lên", None),
    ):
        view = make_view(text)
        start = view.text.index("45")
        assert bound_around(view, RULES, start, start + 3) == operator
