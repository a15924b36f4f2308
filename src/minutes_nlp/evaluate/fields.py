"""The fields that are scored, and the counts of one document."""

from minutes_nlp.evaluate.directives import count_directives
from minutes_nlp.evaluate.facts import Facts
from minutes_nlp.evaluate.frame import count_coverage, count_evidence, count_meeting, count_segments
from minutes_nlp.evaluate.indicators import count_indicators
from minutes_nlp.evaluate.people import count_people
from minutes_nlp.evaluate.tally import Tally

FIELDS = (
    "evidence",
    "meeting_date",
    "meeting_body",
    "meeting_place",
    "chair",
    "attendees",
    "posts",
    "roles",
    "groups",
    "quantities",
    "named_quantities",
    "comparison_amounts",
    "comparison_relations",
    "comparison_bases",
    "periods",
    "status",
    "complete_indicators",
    "directives",
    "assignees",
    "lead",
    "deadlines",
    "complete_directives",
    "segments",
    "coverage",
)


def count_facts(text: str, expected: Facts, found: Facts) -> Tally:
    """Return the counts and errors of every field for one document, `found` held against `expected`."""
    tally = Tally()
    count_meeting(tally, expected.meeting, found.meeting)
    count_people(tally, expected.attendees, found.attendees)
    indicators = count_indicators(tally, text, expected.indicators, found.indicators)
    ids = {expected.indicators[i].id: found.indicators[j].id for i, j in indicators}
    directives = count_directives(tally, text, expected.directives, found.directives, ids)
    count_segments(tally, text, expected, found)
    count_coverage(tally, found)
    for pairs, left, right in (
        (indicators, expected.indicators, found.indicators),
        (directives, expected.directives, found.directives),
    ):
        count_evidence(tally, text, pairs, [one.spans for one in left], [one.spans for one in right])
    return tally
