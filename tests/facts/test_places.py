"""Tests of administrative units as records."""

from datetime import date

from minutes_nlp.facts.places import resolve_place
from tests.facts.reading import RULES


def test_code_is_that_of_the_day() -> None:
    """A name that goes on with another unit's code has the one that was valid on the day."""
    before = resolve_place(RULES, "tỉnh Bắc Ninh", date(2025, 6, 30))
    after = resolve_place(RULES, "tỉnh Bắc Ninh", date(2025, 7, 1))
    assert before is not None and after is not None
    assert (before.code, after.code) == ("27", "24")


def test_ended_unit_has_a_successor() -> None:
    """A province that ended names its heir with the heir's code."""
    place = resolve_place(RULES, "tỉnh Bắc Kạn", date(2025, 3, 1))
    assert place is not None and place.successor is not None
    assert (place.code, place.successor.name, place.successor.code) == ("06", "Thái Nguyên", "19")


def test_code_is_unknown_without_a_day() -> None:
    """Without a day a code that changed is unknown."""
    place = resolve_place(RULES, "tỉnh Bắc Ninh", None)
    assert place is not None and place.code is None
