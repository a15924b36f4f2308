"""Tests of the indexes of rule tables."""

from minutes_nlp.mentions.indexes import index_of, index_of_forms, spellings
from tests.mentions.reading import RULES


def test_joints_are_spelled_in_every_way() -> None:
    """A form with "và" is found with a dash or "&" as well, and tells which form it is."""
    assert "A & B" in set(spellings("A và B"))
    assert list(spellings("A")) == ["A"]
    index = index_of_forms(RULES.organisations.sector)
    payload = index.get("Tài nguyên - Môi trường")
    assert payload is not None and payload[0] == "Tài nguyên và Môi trường"


def test_unless_forms_block() -> None:
    """What stands under `unless` is not found."""
    assert list(index_of(RULES.titles.honorific).find("bà con")) == []
