"""Verbs of contributing."""

import pytest

from minutes_nlp.facts.indicators.contributing import contributes
from tests.facts.reading import RULES


@pytest.mark.parametrize(("name", "expected"), [("Dịch vụ đóng góp", True), ("đóng góp", False), ("Dịch vụ", False)])
def test_a_name_contributes_when_it_ends_with_such_a_verb(name: str, expected: bool) -> None:
    """The verb alone says nothing of who contributes."""
    assert contributes(RULES, name) is expected
