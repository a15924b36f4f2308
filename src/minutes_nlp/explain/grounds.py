"""The mentions at a place, each with the rule entry behind it."""

from collections.abc import Iterator

from minutes_nlp.explain.types import Ground
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.types import QuantityMention, Span


def grounds_in(reading: Reading, start: int, end: int) -> tuple[Ground, ...]:
    """Return the mentions that overlap the view's `[start, end)`, in order of place."""
    found = [
        _ground(reading, span, kind, rule)
        for span, kind, rule in _mentions(reading)
        if span.start < end > start < span.end
    ]
    return tuple(sorted(found, key=lambda ground: (ground.start, ground.end, ground.kind)))


def _mentions(reading: Reading) -> Iterator[tuple[Span, str, str | None]]:
    mentions = reading.mentions
    for quantity in mentions.quantities:
        yield quantity, "quantity", _unit_rule(quantity)
    for period in mentions.periods:
        yield period, "period", period.rule or None
    for rank in mentions.ranks:
        yield rank, "rank", "comparisons.rank"
    for code in mentions.codes:
        yield code, code.kind, None
    for organisation in mentions.organisations:
        yield organisation, "organization", f"organisations: {organisation.rule}"
    for person in mentions.persons:
        yield person, "person", person.rejected
    for cue in mentions.cues:
        yield cue, "directive_cue", f"directives: {cue.rule}" + (f" ({cue.rejected})" if cue.rejected else "")


def _unit_rule(quantity: QuantityMention) -> str | None:
    return quantity.unit.rule if quantity.unit is not None else None


def _ground(reading: Reading, span: Span, kind: str, rule: str | None) -> Ground:
    evidence = reading.view.evidence(span.start, span.end)
    return Ground(kind, rule, evidence.text, evidence.start, evidence.end)


def to_view(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Return the view's span for the source's `[start, end)`."""
    view = reading.view
    if view.starts is None or view.ends is None:
        return start, end
    inside = [i for i in range(len(view.text)) if view.starts[i] < end and view.ends[i] > start]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)
