"""The line from a source to its minutes; the only module that knows all stages."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from minutes_nlp import __version__
from minutes_nlp.checks.coverage import Claim, make_ledger, number_spans
from minutes_nlp.checks.evidence import assert_evidence
from minutes_nlp.checks.findings import find_doubts
from minutes_nlp.facts.contents import without_contents
from minutes_nlp.facts.directives import Directives, read_directives, with_targets
from minutes_nlp.facts.document import read_document
from minutes_nlp.facts.grounds import Grounds, joined_grounds
from minutes_nlp.facts.indicators import Indicators, read_indicators
from minutes_nlp.facts.meeting import read_meeting
from minutes_nlp.facts.people import People, read_people
from minutes_nlp.facts.periods import period_alone
from minutes_nlp.facts.quantities import quantity_record
from minutes_nlp.facts.reading import Mentions, Reading
from minutes_nlp.facts.timeframe import time_frame
from minutes_nlp.mentions.announced import find_announced_names
from minutes_nlp.mentions.cues import find_cues
from minutes_nlp.mentions.deadlines import find_deadlines, resolve_deadline
from minutes_nlp.mentions.enumerations import find_enumerations
from minutes_nlp.mentions.expressions import find_expressions
from minutes_nlp.mentions.markers import MarkerMention, find_markers
from minutes_nlp.mentions.name_numbers import find_name_numbers
from minutes_nlp.mentions.names import find_name_candidates
from minutes_nlp.mentions.organisations import find_organisations
from minutes_nlp.mentions.persons import find_persons
from minutes_nlp.mentions.places import find_places, without_people
from minutes_nlp.mentions.quantities import find_numbers, read_numbers
from minutes_nlp.mentions.spans import Occupied
from minutes_nlp.mentions.types import Span
from minutes_nlp.model import (
    SCHEMA_VERSION,
    Coverage,
    Engine,
    Minutes,
    NumberReading,
    Record,
    Segment,
    SourceInfo,
)
from minutes_nlp.rules import Rules
from minutes_nlp.structure.reader import read_structure
from minutes_nlp.structure.types import Structure
from minutes_nlp.text import View, make_view
from minutes_nlp.text.source import Source

_LENGTH_OF_AN_ID = 16


@dataclass(frozen=True, slots=True)
class _Facts:
    """All facts of a document."""

    people: People
    indicators: Indicators
    directives: Directives


def read(source: Source, rules: Rules, *, reference_date: date | None, document_id: str | None = None) -> Minutes:
    """Return what is read in `source`; `reference_date` places dates without a year, `document_id` is the caller's."""
    return trace(source, rules, reference_date=reference_date, document_id=document_id).minutes


@dataclass(frozen=True, slots=True)
class Trace:
    """A reading with all that led to it: the mentions, the structure, and what the results rest on."""

    reading: Reading
    minutes: Minutes
    grounds: Grounds


def trace(source: Source, rules: Rules, *, reference_date: date | None, document_id: str | None = None) -> Trace:
    """Return the minutes of `source` as `read` does, with what led to them."""
    view = make_view(source.text)
    reading, markers = _reading(view, rules, reference_date)
    people = read_people(reading)
    directives = read_directives(reading, people)
    indicators = read_indicators(reading, directives.orders)
    indicators = without_contents(view, indicators, directives)
    directives = with_targets(directives, indicators.indicators)
    coverage = _coverage(reading, markers, _Facts(people, indicators, directives))
    meeting = read_meeting(reading, people)
    minutes = Minutes(
        schema_version=SCHEMA_VERSION,
        document_id=document_id or _id_of(source),
        engine=Engine(name="minutes-nlp", version=__version__, rules=rules.sha256),
        source=SourceInfo(
            name=source.name, media_type=source.media_type, encoding=source.encoding, sha256=source.sha256
        ),
        text=source.text,
        document=read_document(reading),
        meeting=meeting,
        segments=tuple(_segments(view, reading.structure)),
        organizations=people.organizations,
        attendees=people.attendees,
        indicators=indicators.indicators,
        directives=directives.directives,
        findings=find_doubts(
            rules, indicators.indicators, coverage.numbers, directives.directives, meeting, people.attendees
        ),
        coverage=coverage,
    )
    assert_evidence(minutes)
    return Trace(reading, minutes, joined_grounds((people.grounds, indicators.grounds, directives.grounds)))


def _id_of(source: Source) -> str:
    return hashlib.sha256(source.text.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH_OF_AN_ID]


def reading_of(text: str, rules: Rules, reference_date: date | None) -> Reading:
    """Return `text` with its mentions and structure, before any fact is read."""
    return _reading(make_view(text), rules, reference_date)[0]


def _reading(view: View, rules: Rules, reference_date: date | None) -> tuple[Reading, tuple[MarkerMention, ...]]:
    """Return the mentions and the structure of `view`, in the order in which they need each other."""
    expressions = find_expressions(view, rules)
    markers = find_markers(view)
    known: list[Span] = [*expressions.periods, *expressions.ranks, *expressions.codes, *markers]
    occupied = Occupied(known)
    inside_names = [code for code in find_name_numbers(view, rules) if not occupied.overlaps(code)]
    inside_names += find_enumerations(view, rules, [*expressions.codes, *inside_names], [*known, *inside_names])
    taken = [*known, *inside_names]
    numbers = find_numbers(view, rules, taken)
    announced = find_announced_names(view, rules)
    organisations = find_organisations(view, rules, announced)
    places = find_places(view, rules)
    persons = find_persons(view, rules, organisations, places, announced)
    mentions = Mentions(
        numerals=numbers.numerals,
        quantities=numbers.quantities,
        periods=tuple(sorted([*expressions.periods, *numbers.days], key=lambda period: period.start)),
        ranks=expressions.ranks,
        codes=tuple(sorted([*expressions.codes, *inside_names], key=lambda code: code.start)),
        organisations=organisations,
        places=without_people(places, persons),
        persons=persons,
        cues=find_cues(view, rules),
    )
    structure = read_structure(view, rules, markers, numbers.quantities)
    time = time_frame(view, rules, structure, mentions, reference_date)
    return Reading(view, rules, mentions, structure, time), markers


def parse(text: str, kind: str | None = None, *, date: date | None = None, rules: Rules) -> tuple[Record, ...]:
    """Return the mentions of `kind` (of every kind without it) in one expression, in the contract's shapes.

    Kinds: "quantity", "period", "deadline", "number", "person"; `date` places what has no year.
    """
    reading = reading_of(text, rules, date)
    kinds = [kind] if kind else list(_PARSERS)
    return tuple(record for name in kinds for record in _PARSERS[name](reading))


def _quantities(reading: Reading) -> Iterator[Record]:
    return (quantity_record(reading.view, mention) for mention in reading.mentions.quantities)


def _periods(reading: Reading) -> Iterator[Record]:
    return (
        period_alone(reading.view, mention, reading.time.anchor_for(mention)) for mention in reading.mentions.periods
    )


def _deadlines(reading: Reading) -> Iterator[Record]:
    for mention in find_deadlines(reading.view, reading.rules, reading.mentions.periods):
        deadline = resolve_deadline(mention, reading.view, reading.time.anchor, exact=reading.time.exact)
        if deadline is not None:
            yield deadline


def _numbers(reading: Reading) -> Iterator[Record]:
    for numeral in read_numbers(reading.view, reading.rules):
        evidence = reading.view.evidence(numeral.start, numeral.end)
        yield NumberReading(text=evidence.text, start=evidence.start, end=evidence.end, number=numeral.value)


def _persons(reading: Reading) -> Iterator[Record]:
    return (attendee for attendee in read_people(reading).attendees if attendee.type == "person")


_PARSERS: dict[str, Callable[[Reading], Iterator[Record]]] = {
    "quantity": _quantities,
    "period": _periods,
    "deadline": _deadlines,
    "number": _numbers,
    "person": _persons,
}


def _segments(view: View, structure: Structure) -> Iterator[Segment]:
    """Yield the segments; each ends where the next begins, so that they tile the source as it was read."""
    starts = [0, *(view.locate(s.start, s.start + 1)[0] for s in structure.segments[1:])]
    ends = [*starts[1:], len(view.source)]
    for segment, start, end in zip(structure.segments, starts, ends, strict=True):
        yield Segment(
            id=f"s{start}",
            kind=segment.kind,
            title=segment.title,
            topic=None,
            speaker=None,
            start=start,
            end=end,
        )


def _coverage(reading: Reading, markers: tuple[MarkerMention, ...], facts: _Facts) -> Coverage:
    view, mentions = reading.view, reading.mentions
    found = [Claim(span.start, span.end, kind) for span, kind in facts.indicators.claims]
    set_aside = [Claim(span.start, span.end, "reference", reason) for span, reason in facts.indicators.rejections]
    ordered = [Claim(span.start, span.end, "directive") for span in facts.directives.number_claims]
    written = [
        *(Claim(p.start, p.end, "date" if p.kind == "day" else "period") for p in mentions.periods),
        *(Claim(code.start, code.end, code.kind) for code in mentions.codes),
        *(Claim(rank.start, rank.end, "rank") for rank in mentions.ranks),
        *(Claim(marker.start, marker.end, "list_marker") for marker in markers),
    ]
    people = [
        *(Claim(span.start, span.end, kind) for span, kind in facts.people.name_claims),
        *(Claim(span.start, span.end, "name", reason) for span, reason in facts.people.name_rejections),
    ]
    acting = [Claim(span.start, span.end, "assignee") for span in facts.directives.name_claims]
    counted = [Claim(span.start, span.end, "attendee") for span in facts.people.number_claims]
    cues = [
        *(Claim(span.start, span.end, "directive") for span in facts.directives.cue_claims),
        *(Claim(c.start, c.end, "cue", c.reason) for c in facts.directives.cue_rejections),
    ]
    named = find_name_candidates(view, reading.rules, mentions.organisations, mentions.places, mentions.persons)
    numbers = number_spans(view, mentions.numerals, [*mentions.periods, *markers])
    return Coverage(
        numbers=make_ledger(view, numbers, [found, counted, ordered, written, set_aside, people]),
        directive_cues=make_ledger(view, mentions.cues, [cues]),
        names=make_ledger(view, named, [people, acting]),
    )
