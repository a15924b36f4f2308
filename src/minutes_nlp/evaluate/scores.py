"""Precision, recall and F1 with bootstrap intervals over documents."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from minutes_nlp.evaluate.tally import Count

_SAMPLES = 1000
_LOW, _HIGH = 0.025, 0.975


@dataclass(frozen=True, slots=True)
class Score:
    """The score of a field: counts, precision, recall, F1, and the 95 % interval of F1 (None without items)."""

    count: Count
    precision: float | None
    recall: float | None
    f1: float | None
    low: float | None
    high: float | None


def f1_of(count: Count) -> float | None:
    """Return the F1 of a count, None when there is nothing to score."""
    total = count.found + count.expected
    return 2 * count.right / total if total else None


def score(counts: Sequence[Count], seed: str) -> Score:
    """Return the micro score over documents; the interval is a bootstrap over documents, the same for the same seed."""
    total = sum(counts, Count())
    values = sorted(_bootstrap(counts, seed)) if len(counts) > 1 else []
    return Score(
        count=total,
        precision=total.right / total.found if total.found else None,
        recall=total.right / total.expected if total.expected else None,
        f1=f1_of(total),
        low=values[int(_LOW * len(values))] if values else None,
        high=values[min(int(_HIGH * len(values)), len(values) - 1)] if values else None,
    )


def _bootstrap(counts: Sequence[Count], seed: str) -> list[float]:
    chance = random.Random(seed)
    values: list[float] = []
    for _ in range(_SAMPLES):
        value = f1_of(sum(chance.choices(counts, k=len(counts)), Count()))
        if value is not None:
            values.append(value)
    return values
