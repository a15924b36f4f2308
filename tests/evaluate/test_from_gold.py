"""Gold becomes facts to compare."""

from pathlib import Path

from minutes_nlp.evaluate import load_corpus
from minutes_nlp.evaluate.facts import BasisFacts, Days
from minutes_nlp.evaluate.from_gold import facts_of_gold
from tests.evaluate.sample import GOLD, RULES, TEXT, document, write


def test_the_sample(tmp_path: Path) -> None:
    """Persons, figures and orders of the sample are there with their places."""
    facts = facts_of_gold(document(tmp_path), RULES)
    (chair,) = facts.attendees
    assert (chair.name, chair.start, chair.posts) == (
        "Lê Văn Mẫn",
        TEXT.index("Lê Văn Mẫn"),
        (("Chủ tịch", "UBND huyện", "current"),),
    )
    income = facts.indicators[0]
    assert income.period == Days("2025-02-01", "2025-02-28", "month", cumulative=False)
    assert income.comparisons[0].basis == BasisFacts("same_period_last_year", None, None, "")
    assert facts.directives[0].issuer == {"lê văn mân"}
    assert facts.segments == ()
    assert facts.numbers is None


def test_approximate_periods_have_no_days(tmp_path: Path) -> None:
    """The days of a school year are not compared, nor are those of what it is compared with."""
    gold = GOLD.replace('last = "2025-02-28", kind = "month"}', 'last = "2025-05-31", kind = "school_year"}')
    gold = gold.replace('text = "so với cùng kỳ"', 'text = "so với cùng kỳ", first = "2024-02-01"')
    (loaded,) = load_corpus(write(tmp_path, gold=gold))
    fact = facts_of_gold(loaded, RULES).indicators[0]
    assert fact.period == Days(None, None, "school_year", cumulative=False)
    assert fact.comparisons[0].basis == BasisFacts("same_period_last_year", None, None, "")


def test_only_those_present_are_compared(tmp_path: Path) -> None:
    """One who is absent is no attendee; a meeting of one day ends on it."""
    gold = GOLD.replace('roles = ["chair", "speaker"]', 'presence = "absent"')
    gold = gold.replace("[[attendees]]", '[meeting]\nstart_date = "2025-03-01"\n\n[[attendees]]', 1)
    (loaded,) = load_corpus(write(tmp_path, gold=gold))
    facts = facts_of_gold(loaded, RULES)
    assert facts.attendees == ()
    assert facts.meeting.days == ("2025-03-01", "2025-03-01")
