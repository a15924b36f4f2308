"""Tests of where a sentence about people stands."""

from minutes_nlp.facts.people.clauses import Clause, Setting


def test_a_clause_begins_empty() -> None:
    """Nobody is named, no role is waiting, and no clause shares its lists with another."""
    first, second = Clause(), Clause()
    assert (first.subjects, first.mode, first.content) == ([], None, False)
    assert first.subjects is not second.subjects


def test_a_sentence_is_of_a_report_unless_told() -> None:
    """Without a heading there is no list to go on with."""
    assert (Setting().mode, Setting().reports) == (None, True)
