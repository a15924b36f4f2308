"""Explanations are values."""

import dataclasses

import pytest

from minutes_nlp.explain import Explanation, Ground


def test_explanations_are_frozen() -> None:
    """Nothing changes an explanation once it is made."""
    explanation = Explanation("/name", "Thu", False, (Ground("words", None, "Thu", 0, 3),))
    with pytest.raises(dataclasses.FrozenInstanceError):
        explanation.pointer = "/value"  # type: ignore[misc]
