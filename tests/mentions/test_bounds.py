"""Bounds stand right before or right behind a number."""

from minutes_nlp.mentions.bounds import bound_after, bound_before
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
