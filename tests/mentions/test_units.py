"""Units at a place of the view."""

from minutes_nlp.mentions.units import begins_with_measure, read_scale, read_unit, skip_space
from minutes_nlp.rules import load_rules
from minutes_nlp.text import make_view

RULES = load_rules()


def test_scales_multiply() -> None:
    """The phrase "nghìn tỷ" is ten to the twelfth."""
    scale = read_scale(make_view("9,8 nghìn tỷ đồng"), RULES, 3)
    assert scale is not None
    assert (scale.power, scale.last_power) == (12, 9)


def test_units_join_with_a_slash() -> None:
    """Compound units join their codes."""
    unit = read_unit(make_view("62 tạ/ha"), RULES, 2)
    assert unit is not None
    assert unit.unit.code == "dt/har"


def test_one_of_a_unit_behind_a_slash_is_the_unit() -> None:
    """The phrase "đồng/1 ha" is so much for each."""
    unit = read_unit(make_view("5 đồng/01 ha"), RULES, 1)
    assert unit is not None
    assert (unit.unit.code, unit.end) == ("VND/har", 12)


def test_one_letter_units_keep_their_case() -> None:
    """The phrase "m" is a metre, "M" is not."""
    assert read_unit(make_view("5 m"), RULES, 1) is not None
    assert read_unit(make_view("5 M"), RULES, 1) is None


def test_longer_words_are_no_units() -> None:
    """The phrase "đồng chí" is counted, and is no money."""
    unit = read_unit(make_view("3 đồng chí"), RULES, 1)
    assert unit is not None
    assert unit.unit.system == "count"


def test_measures_behind_a_place() -> None:
    """A scale or a standard unit is a measure, a counted noun is not."""
    assert begins_with_measure(make_view("5 tỷ"), RULES, 1)
    assert not begins_with_measure(make_view("5 xã"), RULES, 1)


def test_one_space_is_skipped() -> None:
    """Only one space is skipped."""
    view = make_view("a b")
    assert skip_space(view, 1) == 2
    assert skip_space(view, 2) == 2
