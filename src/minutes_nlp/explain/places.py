"""What became of a place in the text."""

from collections.abc import Iterator

from minutes_nlp.explain.grounds import grounds_in, to_view
from minutes_nlp.explain.types import Explanation, Ground
from minutes_nlp.model import Evidence
from minutes_nlp.pipeline import Trace


def explain_place(trace: Trace, offset: int) -> tuple[Explanation, ...]:
    """Return what stands at the source's `offset`: segment, mentions, the results it is evidence of, ledgers."""
    start, end = to_view(trace.reading, offset, offset + 1)
    grounds = grounds_in(trace.reading, start, end)
    return (
        *_segment(trace, offset),
        Explanation("mentions", "", False, grounds),
        *_results(trace, offset),
        *_ledgers(trace, offset),
    )


def _segment(trace: Trace, offset: int) -> Iterator[Explanation]:
    for segment in trace.minutes.segments:
        if segment.start <= offset < segment.end:
            yield Explanation("segment", f"{segment.id} {segment.kind}", False, ())


def _results(trace: Trace, offset: int) -> Iterator[Explanation]:
    minutes = trace.minutes
    pieces = [
        *((f"/indicators/{i}", r.id, piece) for i, r in enumerate(minutes.indicators) for piece in r.evidence),
        *((f"/directives/{i}", r.id, piece) for i, r in enumerate(minutes.directives) for piece in r.evidence),
        *((f"/attendees/{i}", r.id, piece) for i, r in enumerate(minutes.attendees) for piece in r.mentions),
        *((f"/organizations/{i}", r.id, piece) for i, r in enumerate(minutes.organizations) for piece in r.mentions),
    ]
    for pointer, result_id, piece in pieces:
        if piece.start <= offset < piece.end:
            yield Explanation(pointer, result_id, False, (_quote(piece),))


def _ledgers(trace: Trace, offset: int) -> Iterator[Explanation]:
    """Yield where a ledger sets the place aside, or does not know it."""
    coverage = trace.minutes.coverage
    for name in ("numbers", "directive_cues", "names"):
        ledger = getattr(coverage, name)
        for rejected in ledger.rejected:
            if rejected.start <= offset < rejected.end:
                yield Explanation(f"/coverage/{name}/rejected", rejected.reason, False, (_quote(rejected),))
        for unclaimed in ledger.unclaimed:
            if unclaimed.start <= offset < unclaimed.end:
                yield Explanation(f"/coverage/{name}/unclaimed", "", False, (_quote(unclaimed),))


def _quote(evidence: Evidence) -> Ground:
    return Ground("evidence", None, evidence.text, evidence.start, evidence.end)
