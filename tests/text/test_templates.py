"""Templates are phrases with slots."""

import pytest

from minutes_nlp.text.fold import fold
from minutes_nlp.text.templates import TemplateIndex, slot_names

SLOTS = {"month": r"(?:1[0-2]|0?[1-9])", "year": r"\d{4}", "n": r"(?:\d+|hai)"}
INDEX = TemplateIndex(
    [
        ("tháng {month}", "month"),
        ("tháng {month}/{year}", "month of year"),
        ("{n} tháng", "months"),
        ("{year}-{year2}", "years"),
        ("trước |tháng {month}", "before"),
        ("hai tháng tuổi", None),
    ],
    SLOTS,
    {"n": ("hai",)},
)


def _found(text: str) -> list[tuple[str, str]]:
    folded = fold(text)
    return [(match.payload, folded[match.start : match.end]) for match in INDEX.find(folded)]


def test_the_longest_template_wins() -> None:
    """A template that takes more of the text is preferred."""
    assert _found("Tháng 2/2025 và tháng 3") == [("month of year", "tháng 2/2025"), ("month", "tháng 3")]


def test_slots_hold_their_text() -> None:
    """A match tells what stood in its slots, also in the second of a name."""
    match = next(INDEX.find("2021 - 2025"))
    assert match.fields == {"year": "2021", "year2": "2025"}


def test_a_slot_may_begin_with_a_word() -> None:
    """A template that begins with a slot is found behind digits and behind the slot's words."""
    assert _found("hai tháng, 3 tháng") == [("months", "hai tháng"), ("months", "3 tháng")]


def test_what_stands_before_the_bar_is_not_matched() -> None:
    """Words before a bar must be there and belong to no match."""
    assert _found("trước tháng 7") == [("before", "tháng 7")]


def test_blockers_yield_nothing() -> None:
    """A longer blocker takes the place of a template."""
    assert _found("hai tháng tuổi") == []


def test_a_slot_ends_with_its_number() -> None:
    """A number that goes on is not cut: neither digits nor decimals nor a code."""
    assert _found("tháng 2,5") == []
    assert _found("tháng 2/tb") == []


def test_names_of_slots() -> None:
    """The names of slots come without their digits."""
    assert slot_names("từ {day}/{month} đến {day2}/{month2}") == ["day", "month", "day", "month"]


def test_a_slot_without_a_pattern_is_told_at_once() -> None:
    """An index is not made of templates with slots it has no pattern for, so that no text can meet one."""
    with pytest.raises(KeyError, match=r"no slot day: ngày \{day\}"):
        TemplateIndex([("ngày {day}", "day")], SLOTS)
