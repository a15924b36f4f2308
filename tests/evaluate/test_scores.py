"""Scores worked out by hand."""

import pytest

from minutes_nlp.evaluate.scores import f1_of, score
from minutes_nlp.evaluate.tally import Count


def test_precision_recall_and_f1() -> None:
    """Micro scores are of the counts added up."""
    found = score([Count(3, 4, 6), Count(1, 4, 2)], "seed")
    assert (found.precision, found.recall) == (0.5, 0.5)
    assert found.f1 == pytest.approx(0.5)


def test_nothing_to_score() -> None:
    """A field without items has no score."""
    assert f1_of(Count()) is None
    assert score([Count()], "seed").precision is None


def test_the_interval_is_the_same_for_the_same_seed() -> None:
    """The bootstrap has no chance of its own and holds the score."""
    counts = [Count(i, 10, 10) for i in range(11)]
    first, again = score(counts, "seed"), score(counts, "seed")
    assert first == again
    assert first.low is not None
    assert first.high is not None
    assert first.low <= 0.5 <= first.high
