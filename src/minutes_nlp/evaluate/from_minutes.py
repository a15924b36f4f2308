"""What the program read, as facts to compare."""

from collections.abc import Mapping, Sequence

from minutes_nlp.evaluate.facts import (
    AttendeeFacts,
    BasisFacts,
    ComparisonFacts,
    Days,
    DeadlineFacts,
    DirectiveFacts,
    Facts,
    IndicatorFacts,
    MeetingFacts,
    Names,
    exact,
)
from minutes_nlp.evaluate.likeness import folded
from minutes_nlp.evaluate.measures import found_measure
from minutes_nlp.mentions.types import Span
from minutes_nlp.model import (
    Attendee,
    Comparison,
    Directive,
    Evidence,
    Indicator,
    Minutes,
    Organization,
    Period,
)
from minutes_nlp.rules import Rules


def facts_of_minutes(minutes: Minutes, rules: Rules) -> Facts:
    """Return the facts of what was read with `rules`."""
    bodies = {body.id: _names_of(body) for body in minutes.organizations}
    numbers = minutes.coverage.numbers
    return Facts(
        meeting=_meeting(minutes, bodies),
        attendees=tuple(_attendee(one) for one in minutes.attendees if one.presence == "present"),
        indicators=tuple(_indicator(one, rules) for one in minutes.indicators),
        directives=tuple(_directive(one, bodies) for one in minutes.directives),
        segments=tuple((segment.start, segment.end, segment.kind) for segment in minutes.segments),
        numbers=(numbers.claimed + len(numbers.rejected), numbers.total),
    )


def _names_of(body: Organization) -> Names:
    return frozenset(folded(name) for name in (body.name, body.full_name) if name)


def _meeting(minutes: Minutes, bodies: Mapping[str, Names]) -> MeetingFacts:
    meeting = minutes.meeting
    start = meeting.start_date or meeting.end_date
    names = {attendee.id: attendee.name for attendee in minutes.attendees}
    return MeetingFacts(
        days=(start, meeting.end_date or start) if start else None,
        body=bodies.get(meeting.organization or "", frozenset()),
        place=folded(meeting.location) if meeting.location else None,
        chairs=tuple(names.get(chair, chair) for chair in meeting.chairs),
    )


def _attendee(one: Attendee) -> AttendeeFacts:
    return AttendeeFacts(
        type=one.type,
        name=one.name,
        posts=tuple((post.label, post.organization or "", post.status) for post in one.posts),
        roles=one.roles,
        counts=(one.count, one.count_of),
        start=one.mentions[0].start if one.mentions else None,
    )


def _spans(evidence: Sequence[Evidence]) -> tuple[Span, ...]:
    return tuple(Span(piece.start, piece.end) for piece in evidence)


def _days(period: Period | None) -> Days | None:
    return exact(Days(period.first, period.last, period.kind, period.cumulative)) if period is not None else None


def _indicator(one: Indicator, rules: Rules) -> IndicatorFacts:
    period = _days(one.period)
    return IndicatorFacts(
        id=one.id,
        name=one.name,
        value=found_measure(rules, one.value),
        status=one.status,
        period=period,
        comparisons=tuple(_comparison(comparison, period, rules) for comparison in one.comparisons),
        ranks=tuple((rank.position, rank.of, folded(rank.scope or "")) for rank in one.ranks),
        whole=one.part_of,
        spans=_spans(one.evidence),
    )


def _comparison(one: Comparison, period: Days | None, rules: Rules) -> ComparisonFacts:
    """Return a comparison; beside an approximate period, the basis has no exact one either."""
    basis = one.basis
    days = _days(basis.period) if basis and not (period is not None and period.is_approximate) else None
    return ComparisonFacts(
        relation=one.relation,
        amount=found_measure(rules, one.amount),
        origin=found_measure(rules, one.from_),
        basis=BasisFacts(
            basis.kind, days.first if days else None, days.last if days else None, folded(basis.issuer or "")
        )
        if basis
        else None,
    )


def _directive(one: Directive, bodies: Mapping[str, Names]) -> DirectiveFacts:
    due, issuer = one.deadline, one.issuer
    names: Names = frozenset()
    if issuer is not None:
        names = bodies.get(issuer.organization_id or "", frozenset()) | {folded(issuer.name)}
    return DirectiveFacts(
        kind=one.kind,
        action=one.action,
        issuer=names,
        speech=one.speech,
        assignees=tuple((folded(assignee.name), assignee.role) for assignee in one.assignees),
        deadline=DeadlineFacts(due.text, due.date, due.bound, due.precision, due.kind, due.recurrence) if due else None,
        measurable=one.measurable,
        targets=one.indicators,
        spans=_spans(one.evidence),
    )
