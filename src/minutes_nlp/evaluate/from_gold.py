"""Gold as facts to compare with."""

from minutes_nlp.evaluate import gold as g
from minutes_nlp.evaluate.corpus import GoldDocument
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
from minutes_nlp.evaluate.measures import gold_measure
from minutes_nlp.mentions.types import Span
from minutes_nlp.rules import Rules


def facts_of_gold(document: GoldDocument, rules: Rules) -> Facts:
    """Return the facts of a gold document; the rules say what its units are in base units."""
    gold = document.gold
    return Facts(
        meeting=_meeting(gold.meeting),
        attendees=tuple(
            _attendee(one, start)
            for one, start in zip(gold.attendees, document.attendees, strict=True)
            if one.presence == "present"
        ),
        indicators=tuple(
            _indicator(one, spans, rules) for one, spans in zip(gold.indicators, document.indicators, strict=True)
        ),
        directives=tuple(
            _directive(one, spans) for one, spans in zip(gold.directives, document.directives, strict=True)
        ),
        segments=_segments(document),
        numbers=None,
    )


def _names(name: str | None) -> Names:
    return frozenset({folded(name)}) if name else frozenset()


def _meeting(meeting: g.Meeting) -> MeetingFacts:
    start = meeting.start_date or meeting.end_date
    return MeetingFacts(
        days=(start, meeting.end_date or start) if start else None,
        body=_names(meeting.organization),
        place=folded(meeting.location) if meeting.location else None,
        chairs=meeting.chairs,
    )


def _attendee(one: g.Attendee, start: int | None) -> AttendeeFacts:
    return AttendeeFacts(
        type=one.type,
        name=one.name,
        posts=tuple((post.label, post.organization or "", post.status) for post in one.posts),
        roles=one.roles,
        counts=(one.count, one.count_of),
        start=start,
    )


def _days(days: g.Days | None) -> Days | None:
    return exact(Days(days.first, days.last, days.kind, days.cumulative)) if days is not None else None


def _indicator(one: g.Indicator, spans: tuple[Span, ...], rules: Rules) -> IndicatorFacts:
    period = _days(one.period)
    return IndicatorFacts(
        id=one.id,
        name=one.name,
        value=gold_measure(rules, one.value),
        status=one.status,
        period=period,
        comparisons=tuple(_comparison(comparison, period, rules) for comparison in one.comparisons),
        ranks=tuple((rank.position, rank.of, folded(rank.scope or "")) for rank in one.ranks),
        whole=one.part_of,
        spans=spans,
    )


def _comparison(one: g.Comparison, period: Days | None, rules: Rules) -> ComparisonFacts:
    """Return a comparison; beside an approximate period, the basis has no exact one either."""
    basis = one.basis
    about = period is not None and period.is_approximate
    return ComparisonFacts(
        relation=one.relation,
        amount=gold_measure(rules, one.amount),
        origin=gold_measure(rules, one.origin),
        basis=BasisFacts(
            basis.kind, None if about else basis.first, None if about else basis.last, folded(basis.issuer or "")
        )
        if basis
        else None,
    )


def _directive(one: g.Directive, spans: tuple[Span, ...]) -> DirectiveFacts:
    due = one.deadline
    return DirectiveFacts(
        kind=one.kind,
        action=one.action,
        issuer=_names(one.issuer),
        speech=one.speech,
        assignees=tuple((folded(assignee.name), assignee.role) for assignee in one.assignees),
        deadline=DeadlineFacts(due.text, due.date, due.bound, due.precision, due.kind, due.recurrence) if due else None,
        measurable=one.measurable,
        targets=one.indicators,
        spans=spans,
    )


def _segments(document: GoldDocument) -> tuple[tuple[int, int, str], ...]:
    if not document.segments:
        return ()
    starts = [0, *document.segments[1:]]
    ends = [*document.segments[1:], len(document.text)]
    return tuple(
        (start, end, segment.kind) for start, end, segment in zip(starts, ends, document.gold.segments, strict=True)
    )
