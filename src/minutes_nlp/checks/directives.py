"""Directives that cannot be followed as they are read: two in the lead, a deadline that had passed."""

from collections.abc import Iterator, Sequence

from minutes_nlp.checks.making import make_finding, where
from minutes_nlp.model import Directive, Finding, Meeting
from minutes_nlp.rules.schema.checks import Check

_LENGTH_OF_A_DAY = 10


def find_many_leads(check: Check, directives: Sequence[Directive]) -> Iterator[Finding]:
    """Yield the directives that more than one body is said to lead."""
    for index, directive in enumerate(directives):
        leads = [assignee for assignee in directive.assignees if assignee.role == "lead"]
        if len(leads) > 1:
            evidence = [piece for lead in leads for piece in lead.evidence]
            names = ", ".join(lead.name for lead in leads)
            yield make_finding(check, f"/directives/{index}", evidence, names=names)


def find_early_deadlines(check: Check, directives: Sequence[Directive], meeting: Meeting) -> Iterator[Finding]:
    """Yield the directives whose deadline lies before the meeting that gave them."""
    held = meeting.start_date
    for index, directive in enumerate(directives):
        deadline = directive.deadline
        if held is None or deadline is None or deadline.date is None or len(deadline.date) < _LENGTH_OF_A_DAY:
            continue
        if deadline.date < held:
            yield make_finding(check, f"/directives/{index}", (where(deadline),), deadline=deadline.text, meeting=held)
