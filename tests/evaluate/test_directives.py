"""Directives are counted as worked out by hand."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from minutes_nlp.evaluate.directives import count_directives
from minutes_nlp.evaluate.facts import DeadlineFacts, DirectiveFacts
from minutes_nlp.evaluate.tally import Count, Tally
from minutes_nlp.mentions.types import Span
from tests.evaluate.facts import TEXT, directive

FIELDS = ("directives", "assignees", "lead", "deadlines", "complete_directives")
SECOND = directive("báo cáo kết quả", assignees=(("phòng y tế", "coordinate"),), deadline=None, spans=(Span(20, 30),))
GOLD = (directive(), SECOND)
DUE = DeadlineFacts("trước ngày 15/3", "2025-03-15", "before", "day", "by", None)
MONTHLY = DeadlineFacts("hằng tháng", None, None, None, "recurring", "FREQ=MONTHLY")


def _counts(found: Sequence[DirectiveFacts], expected: Sequence[DirectiveFacts] = GOLD) -> list[tuple[int, int, int]]:
    tally = Tally()
    count_directives(tally, TEXT, expected, found, {"t": "i1"})
    counts = (tally.counts.get(name, Count()) for name in FIELDS)
    return [(count.right, count.found, count.expected) for count in counts]


def test_perfect_empty_and_shuffled_readings() -> None:
    """All right, all missing, and the order without meaning."""
    assert _counts(GOLD) == [(2, 2, 2), (2, 2, 2), (1, 1, 1), (1, 1, 1), (2, 2, 2)]
    assert _counts(()) == [(0, 0, 2), (0, 0, 2), (0, 0, 1), (0, 0, 1), (0, 0, 2)]
    assert _counts((GOLD[1], GOLD[0])) == _counts(GOLD)


def test_a_half_right_reading() -> None:
    """One without its deadline and led by another; one missing; one invented."""
    other = replace(GOLD[0], deadline=None, assignees=(("phòng nội vụ", "lead"),))
    invented = directive("xây dựng nhà văn hóa", spans=(Span(50, 60),))
    assert _counts((other, invented)) == [(1, 2, 2), (0, 2, 2), (0, 2, 1), (0, 1, 1), (0, 2, 2)]


@pytest.mark.parametrize(
    "changed",
    [
        {"kind": "request"},
        {"issuer": frozenset({"trần thị dung"})},
        {"issuer": frozenset()},
        {"speech": "direct"},
        {"measurable": False},
        {"targets": ("i1",)},
        {"assignees": (("phòng tài chính", "lead"),)},
        {"deadline": None},
        {"deadline": replace(DUE, date="2025-03-14")},
        {"deadline": replace(DUE, bound="on_or_before")},
        {"deadline": replace(DUE, precision="month")},
        {"deadline": replace(DUE, kind="during")},
    ],
)
def test_every_aspect_makes_a_record_incomplete(changed: dict[str, Any]) -> None:
    """A complete record needs kind, issuer, speech, assignees, deadline, measure and targets right."""
    assert _counts([directive(**changed)], [directive()])[-1] == (0, 1, 1)


def test_a_body_may_be_written_short_or_in_full() -> None:
    """An issuer is right when one of its names is the gold's."""
    found = directive(issuer=frozenset({"ubnd tỉnh", "ủy ban nhân dân tỉnh"}))
    assert _counts([found], [directive(issuer=frozenset({"ubnd tỉnh"}))])[-1] == (1, 1, 1)


def test_targets_are_compared_through_the_pairs_of_indicators() -> None:
    """The gold's target "t" is the reading's "i1"."""
    assert _counts([directive(targets=("i1",))], [directive(targets=("t",))])[-1] == (1, 1, 1)


def test_deadlines_without_a_date_compare_by_what_they_say() -> None:
    """Two recurring deadlines of another recurrence are not one."""
    yearly = replace(MONTHLY, text="hằng năm", recurrence="FREQ=YEARLY")
    expected = [directive(deadline=MONTHLY)]
    assert _counts([directive(deadline=MONTHLY)], expected)[3] == (1, 1, 1)
    assert _counts([directive(deadline=yearly)], expected)[3] == (0, 1, 1)


def test_an_action_too_unlike_is_another_directive() -> None:
    """Two of three and of five tokens shared is an F1 of 0.5: no pair."""
    assert _counts([directive("rà soát dự án")], [directive("rà soát các khoản thu")])[0] == (0, 1, 1)
