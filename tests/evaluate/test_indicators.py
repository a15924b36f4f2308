"""Indicators are counted as worked out by hand: perfect, empty, shuffled and half-right readings."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from minutes_nlp.evaluate.facts import Days, IndicatorFacts
from minutes_nlp.evaluate.indicators import count_indicators
from minutes_nlp.evaluate.tally import Count, Tally
from tests.evaluate.facts import LAST_YEAR, MONTH, TEXT, increase, indicator, measure

GOLD = (indicator(15), indicator(30, "Chi ngân sách", comparisons=()), indicator(50, "Dư nợ", period=None))
FIELDS = (
    "quantities",
    "named_quantities",
    "comparison_amounts",
    "comparison_relations",
    "comparison_bases",
    "periods",
    "status",
    "complete_indicators",
)


def _counts(found: Sequence[IndicatorFacts], expected: Sequence[IndicatorFacts] = GOLD) -> list[tuple[int, int, int]]:
    tally = Tally()
    count_indicators(tally, TEXT, expected, found)
    counts = (tally.counts.get(name, Count()) for name in FIELDS)
    return [(count.right, count.found, count.expected) for count in counts]


def test_a_perfect_reading() -> None:
    """Three facts, two comparisons, two periods: all right."""
    assert _counts(GOLD) == [(3, 3, 3), (3, 3, 3), (2, 2, 2), (2, 2, 2), (2, 2, 2), (2, 2, 2), (3, 3, 3), (3, 3, 3)]


def test_an_empty_reading() -> None:
    """Every item of the gold is missing, also those that a fact carries."""
    assert _counts(()) == [(0, 0, 3), (0, 0, 3), (0, 0, 2), (0, 0, 2), (0, 0, 2), (0, 0, 2), (0, 0, 3), (0, 0, 3)]


def test_an_invented_reading() -> None:
    """Where the gold has nothing, every item found is one too many."""
    assert _counts(GOLD, ()) == [(0, 3, 0), (0, 3, 0), (0, 2, 0), (0, 2, 0), (0, 2, 0), (0, 2, 0), (0, 3, 0), (0, 3, 0)]


def test_the_order_does_not_matter() -> None:
    """A shuffled reading has the counts of the perfect one."""
    assert _counts((GOLD[1], GOLD[2], GOLD[0])) == _counts(GOLD)


def test_a_half_right_reading() -> None:
    """One right, one with a wrong name and a period too many, one missing, one invented."""
    found = (GOLD[0], replace(GOLD[2], name="Nợ xấu", period=MONTH), indicator(80))
    assert _counts(found) == [
        (2, 3, 3),  # quantities: 15 and 50; 80 is invented, 30 missing
        (1, 3, 3),
        (2, 3, 2),  # amounts: the invented fact's 5 % is one too many
        (2, 3, 2),
        (2, 3, 2),
        (1, 3, 2),  # periods: found for 15, 50 and 80; expected for 15 and 30
        (2, 3, 3),
        (1, 3, 3),
    ]


@pytest.mark.parametrize(
    ("changed", "wrong"),
    [
        ({"name": "Thu ngân sách nhà nước trên địa bàn"}, {"named_quantities"}),
        ({"status": "plan"}, {"status"}),
        ({"period": Days("2025-01-01", "2025-02-28", "month", cumulative=False)}, {"periods"}),
        ({"period": replace(MONTH, kind="range")}, set()),
        ({"period": replace(MONTH, cumulative=True)}, set()),
        ({"comparisons": ()}, {"comparison_amounts", "comparison_relations", "comparison_bases"}),
        (
            {"comparisons": (replace(increase(5), relation="ratio"),)},
            {"comparison_relations", "comparison_bases"},
        ),
        ({"comparisons": (replace(increase(5), basis=None),)}, {"comparison_bases"}),
        ({"comparisons": (replace(increase(5), basis=replace(LAST_YEAR, first="2023-02-01")),)}, {"comparison_bases"}),
        ({"comparisons": (replace(increase(5), basis=replace(LAST_YEAR, issuer="hđnd")),)}, set()),
        ({"value": replace(measure(15), operator="~")}, set()),
        ({"ranks": ((9, 34, "cả nước"),)}, set()),
        ({"whole": "i15"}, set()),
    ],
)
def test_every_aspect_makes_a_record_incomplete(changed: dict[str, Any], wrong: set[str]) -> None:
    """A complete record needs all its fields right; the field that is wrong is counted beside it."""
    tally = Tally()
    count_indicators(tally, TEXT, [indicator(15)], [indicator(15, **changed)])
    failed = {name for name, count in tally.counts.items() if count.right < max(count.found, count.expected)}
    assert failed == wrong | {"complete_indicators"}
    assert tally.misses


def test_seasons_compare_by_their_kind() -> None:
    """The days of a crop season are approximate; a season is right as a season."""
    season = Days(None, None, "season", cumulative=False)
    assert _counts([indicator(15, period=season)], [indicator(15, period=season)])[5] == (1, 1, 1)
    assert _counts([indicator(15)], [indicator(15, period=season)])[5] == (0, 1, 1)


def test_a_part_is_right_when_its_whole_is_the_partner() -> None:
    """Ids of gold and reading differ; part_of is compared through the pairs."""
    expected = (indicator(15, id="whole"), indicator(30, id="part", whole="whole"))
    found = (indicator(15), indicator(30, whole="i15"))
    assert _counts(found, expected)[-1] == (2, 2, 2)
    assert _counts((indicator(15), indicator(30, whole="i30")), expected)[-1] == (1, 2, 2)


def test_the_right_figure_in_another_place_is_no_match() -> None:
    """Evidence has to overlap."""
    assert _counts((replace(GOLD[0], spans=indicator(60).spans),), GOLD[:1])[0] == (0, 1, 1)


def test_without_a_value_the_amount_compared_by_decides() -> None:
    """Facts without a value pair by an equal comparison; a fact with a value is none of them."""
    expected = (indicator(15, value=None),)
    assert _counts((indicator(15, value=None),), expected)[0] == (1, 1, 1)
    assert _counts((indicator(15, value=None, comparisons=(increase(6),)),), expected)[0] == (0, 1, 1)
    assert _counts((indicator(15),), expected)[0] == (0, 1, 1)


def test_two_equal_figures_pair_by_name() -> None:
    """Of two facts with one figure and one evidence, each gets the partner of its name."""
    span = indicator(15).spans
    expected = (indicator(5, "Thu", spans=span), indicator(5, "Chi", id="i6", spans=span))
    assert _counts(tuple(reversed(expected)), expected)[1] == (2, 2, 2)
