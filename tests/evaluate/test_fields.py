"""Counts worked out by hand: perfect, empty, shuffled and half-right predictions."""

from pathlib import Path

from minutes_nlp.evaluate.fields import Count, count_document
from tests.evaluate.sample import RULES, document, reading

PAIRED = ("quantities", "named_quantities", "complete_indicators", "periods", "status", "directives", "assignees")


def test_a_perfect_reading_is_right_everywhere(tmp_path: Path) -> None:
    """What the gold has is found, complete."""
    tally = count_document(document(tmp_path), reading(), RULES)
    assert {name: tally.counts[name] for name in PAIRED} == {
        "quantities": Count(2, 2, 2),
        "named_quantities": Count(2, 2, 2),
        "complete_indicators": Count(2, 2, 2),
        "periods": Count(2, 2, 2),
        "status": Count(2, 2, 2),
        "directives": Count(1, 1, 1),
        "assignees": Count(1, 1, 1),
    }
    assert tally.counts["attendees"] == Count(1, 1, 1)
    assert tally.counts["comparison_bases"] == Count(1, 1, 1)
    assert tally.counts["complete_directives"] == Count(1, 1, 1)


def test_an_empty_reading_finds_nothing(tmp_path: Path) -> None:
    """Nothing found is no right and no found item, all of the gold expected."""
    empty = reading().model_copy(update={"indicators": (), "directives": (), "attendees": ()})
    tally = count_document(document(tmp_path), empty, RULES)
    assert tally.counts["quantities"] == Count(0, 0, 2)
    assert tally.counts["directives"] == Count(0, 0, 1)
    assert tally.counts["attendees"] == Count(0, 0, 1)


def test_the_order_of_results_does_not_matter(tmp_path: Path) -> None:
    """A shuffled reading has the same counts."""
    minutes = reading()
    shuffled = minutes.model_copy(update={"indicators": tuple(reversed(minutes.indicators))})
    gold = document(tmp_path)
    assert count_document(gold, shuffled, RULES).counts == count_document(gold, minutes, RULES).counts


def test_a_half_right_reading(tmp_path: Path) -> None:
    """One of two facts missing and one with a wrong name: one pair, no name, nothing complete."""
    minutes = reading()
    wrong = minutes.indicators[0].model_copy(update={"name": "Số hộ nghèo"})
    tally = count_document(document(tmp_path), minutes.model_copy(update={"indicators": (wrong,)}), RULES)
    assert tally.counts["quantities"] == Count(1, 1, 2)
    assert tally.counts["named_quantities"] == Count(0, 1, 2)
    assert tally.counts["complete_indicators"] == Count(0, 1, 2)
    assert ("named_quantities", "Thu ngân sách", "Số hộ nghèo") in {
        (miss.field, miss.expected, miss.found) for miss in tally.misses
    }


def test_evidence_elsewhere_is_no_match(tmp_path: Path) -> None:
    """The right figure in another place of the text is not the gold's fact."""
    minutes = reading()
    first, second = minutes.indicators
    swapped = second.model_copy(update={"value": first.value, "comparisons": first.comparisons})
    tally = count_document(document(tmp_path), minutes.model_copy(update={"indicators": (swapped,)}), RULES)
    assert tally.counts["quantities"] == Count(0, 1, 2)
