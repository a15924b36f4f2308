"""What the program read becomes facts to compare."""

from minutes_nlp.evaluate.facts import Days
from minutes_nlp.evaluate.from_minutes import facts_of_minutes
from tests.evaluate.sample import RULES, TEXT, reading


def test_the_sample() -> None:
    """The facts of the reading have the form of the gold's."""
    minutes = reading()
    facts = facts_of_minutes(minutes, RULES)
    income = facts.indicators[0]
    assert income.period == Days("2025-02-01", "2025-02-28", "month", cumulative=False)
    assert TEXT[income.spans[0].start :].startswith("Thu ngân sách")
    assert facts.directives[0].assignees == (("phong tai chinh", "responsible"),)
    assert "lê văn mân" in facts.directives[0].issuer
    assert facts.segments[0][0] == 0
    assert facts.segments[-1][1] == len(TEXT)
    assert facts.numbers == (minutes.coverage.numbers.claimed, minutes.coverage.numbers.total)


def test_a_body_has_its_short_and_its_full_name() -> None:
    """The organisation of the meeting may be written either way."""
    assert facts_of_minutes(reading(), RULES).meeting.body >= {"ubnd huyên thanh tri"}
