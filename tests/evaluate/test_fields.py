"""A document as a whole is counted: each field of the table has its count."""

from pathlib import Path

from minutes_nlp.evaluate.fields import FIELDS, count_facts
from minutes_nlp.evaluate.from_gold import facts_of_gold
from minutes_nlp.evaluate.from_minutes import facts_of_minutes
from minutes_nlp.evaluate.tally import Count
from tests.evaluate.sample import RULES, TEXT, document, reading


def test_gold_held_against_itself_is_perfect(tmp_path: Path) -> None:
    """Every item is right, and nothing is noted as an error."""
    facts = facts_of_gold(document(tmp_path), RULES)
    tally = count_facts(TEXT, facts, facts)
    assert all(count.right == count.found == count.expected for count in tally.counts.values())
    assert tally.misses == []


def test_the_program_reads_the_sample(tmp_path: Path) -> None:
    """What the sample says is found, each fact with its figures, names and periods."""
    tally = count_facts(TEXT, facts_of_gold(document(tmp_path), RULES), facts_of_minutes(reading(), RULES))
    assert set(tally.counts) <= set(FIELDS)
    expected = {
        "quantities": Count(2, 2, 2),
        "named_quantities": Count(2, 2, 2),
        "periods": Count(2, 2, 2),
        "status": Count(2, 2, 2),
        "directives": Count(1, 1, 1),
        "assignees": Count(1, 1, 1),
        "attendees": Count(1, 1, 1),
        "comparison_relations": Count(1, 1, 1),
    }
    assert {name: tally.counts[name] for name in expected} == expected


def test_an_empty_reading_finds_nothing(tmp_path: Path) -> None:
    """Nothing found is no right and no found item, all of the gold expected."""
    empty = reading().model_copy(update={"indicators": (), "directives": (), "attendees": ()})
    tally = count_facts(TEXT, facts_of_gold(document(tmp_path), RULES), facts_of_minutes(empty, RULES))
    assert tally.counts["quantities"] == Count(0, 0, 2)
    assert tally.counts["directives"] == Count(0, 0, 1)
    assert tally.counts["attendees"] == Count(0, 0, 1)
    assert tally.counts["evidence"].found == 0
