"""The fields that are scored, and the counts of one document."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from minutes_nlp.evaluate import gold as g
from minutes_nlp.evaluate.corpus import GoldDocument
from minutes_nlp.evaluate.likeness import ACTION, NAME, bare, token_f1
from minutes_nlp.evaluate.matching import Measure, found_measure, gold_measure, match
from minutes_nlp.mentions.types import Span
from minutes_nlp.model import Attendee, Comparison, Directive, Evidence, Indicator, Minutes
from minutes_nlp.rules import Rules

FIELDS = (
    "evidence",
    "meeting_date",
    "meeting_body",
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


@dataclass(frozen=True, slots=True)
class Count:
    """Right, found and expected items of a field."""

    right: int = 0
    found: int = 0
    expected: int = 0

    def __add__(self, other: "Count") -> "Count":
        """Add two counts."""
        return Count(self.right + other.right, self.found + other.found, self.expected + other.expected)


@dataclass(frozen=True, slots=True)
class Miss:
    """An error: the field, what was expected, what was found, and where in the text (an offset, None when nowhere)."""

    field: str
    expected: str
    found: str
    offset: int | None


@dataclass(slots=True)
class Tally:
    """The counts and errors of one document in the making."""

    counts: dict[str, Count] = field(default_factory=dict)
    misses: list[Miss] = field(default_factory=list)

    def add(self, name: str, right: int, found: int, expected: int) -> None:
        """Add to the count of a field."""
        self.counts[name] = self.counts.get(name, Count()) + Count(right, found, expected)

    def one(self, name: str, expected: object, found: object, offset: int | None = None) -> bool:
        """Count one expected and one found item that are right when equal (None is no item); True when right."""
        right = expected == found
        self.add(name, int(right and expected is not None), int(found is not None), int(expected is not None))
        if not right:
            self.misses.append(Miss(name, _shown(expected), _shown(found), offset))
        return right


def _shown(value: object) -> str:
    return "" if value is None else str(value)


def count_document(document: GoldDocument, minutes: Minutes, rules: Rules) -> Tally:
    """Return the counts of every field for one document."""
    tally = Tally()
    _count_meeting(tally, document, minutes)
    _count_people(tally, document, minutes)
    indicators = _count_indicators(tally, document, minutes, rules)
    _count_directives(tally, document, minutes)
    _count_segments(tally, document, minutes)
    tally.add("evidence", *indicators)
    numbers = minutes.coverage.numbers
    tally.add("coverage", numbers.claimed + len(numbers.rejected), numbers.total, numbers.total)
    return tally


def _count_meeting(tally: Tally, document: GoldDocument, minutes: Minutes) -> None:
    gold, meeting = document.gold.meeting, minutes.meeting
    if not document.gold.meeting.name and not gold.start_date:
        return
    tally.one("meeting_date", gold.start_date, meeting.start_date)
    bodies = {organization.id: organization.name for organization in minutes.organizations}
    body = bodies.get(meeting.organization or "")
    expected = bare(gold.organization) if gold.organization else None
    tally.one("meeting_body", expected, bare(body) if body else None)
    names = {attendee.id: attendee.name for attendee in minutes.attendees}
    _sets(tally, "chair", [bare(c) for c in gold.chairs], [bare(names.get(c, c)) for c in meeting.chairs], None)


def _sets(tally: Tally, name: str, expected: Sequence[object], found: Sequence[object], offset: int | None) -> bool:
    """Count two bags of items; True when they are equal."""
    wanted, got = Counter(expected), Counter(found)
    tally.add(name, sum((wanted & got).values()), len(found), len(expected))
    if wanted != got:
        missing, extra = sorted(map(str, (wanted - got).elements())), sorted(map(str, (got - wanted).elements()))
        tally.misses.append(Miss(name, "; ".join(missing), "; ".join(extra), offset))
    return wanted == got


def _count_people(tally: Tally, document: GoldDocument, minutes: Minutes) -> None:
    gold = [item for item in document.gold.attendees if item.presence == "present"]
    found = [item for item in minutes.attendees if item.presence == "present"]
    for name, kinds in (("attendees", ("person",)), ("groups", ("group", "organization"))):
        _count_kind(tally, name, [i for i in gold if i.type in kinds], [i for i in found if i.type in kinds])


def _count_kind(tally: Tally, name: str, gold: Sequence[g.Attendee], found: Sequence[Attendee]) -> None:
    def alike(item: g.Attendee, result: Attendee) -> float:
        if item.type == "person" or result.type == "person":
            return float(bare(item.name) == bare(result.name))
        score = token_f1(item.name, result.name)
        return score if score >= NAME and item.type == result.type else 0.0

    pairs = match(gold, found, alike)
    tally.add(name, len(pairs), len(found), len(gold))
    _unpaired(tally, name, pairs, [i.name for i in gold], [i.name for i in found], [_place(i.mentions) for i in found])
    for i, j in pairs:
        item, result = gold[i], found[j]
        offset = _place(result.mentions)
        if name == "attendees":
            posts = [(bare(p.label), bare(p.organization or ""), p.status) for p in item.posts]
            read = [(bare(p.label), bare(p.organization or ""), p.status) for p in result.posts]
            _sets(tally, "posts", posts, read, offset)
        _sets(tally, "roles", item.roles, result.roles, offset)


def _unpaired(
    tally: Tally,
    name: str,
    pairs: Iterable[tuple[int, int]],
    expected: Sequence[str],
    found: Sequence[str],
    places: Sequence[int | None],
    gold_places: Sequence[int | None] = (),
) -> None:
    """Note what has no partner on either side."""
    left, right = {i for i, _ in pairs}, {j for _, j in pairs}
    for i, item in enumerate(expected):
        if i not in left:
            tally.misses.append(Miss(name, item, "", gold_places[i] if gold_places else None))
    for j, result in enumerate(found):
        if j not in right:
            tally.misses.append(Miss(name, "", result, places[j]))


def _place(evidence: Sequence[Evidence]) -> int | None:
    return evidence[0].start if evidence else None


def _count_indicators(tally: Tally, document: GoldDocument, minutes: Minutes, rules: Rules) -> tuple[int, int, int]:
    """Count the indicators; return the counts of their evidence, by pieces that overlap the gold's."""
    gold, found = document.gold.indicators, minutes.indicators
    spans = document.indicators

    def alike(position: int, result: Indicator) -> float:
        item = gold[position]
        if not _same_figure(rules, item, result) or not _overlap(spans[position], result.evidence):
            return 0.0
        return 1 + token_f1(item.name, result.name)

    pairs = match(range(len(gold)), found, alike)
    tally.add("quantities", len(pairs), len(found), len(gold))
    shown = [f"{i.name}: {_measure_text(gold_measure(rules, i.value))}" for i in gold]
    read = [f"{i.name}: {_measure_text(found_measure(i.value))}" for i in found]
    starts = [s[0].start if s else None for s in spans]
    _unpaired(tally, "quantities", pairs, shown, read, [_place(i.evidence) for i in found], starts)
    named = complete = 0
    for i, j in pairs:
        right_name, right_rest = _count_indicator(tally, gold[i], found[j], rules)
        named += right_name
        complete += right_name and right_rest
    tally.add("named_quantities", named, len(found), len(gold))
    tally.add("complete_indicators", complete, len(found), len(gold))
    return len(pairs), len(found), len(gold)


def _measure_text(measure: Measure | None) -> str:
    return "" if measure is None else f"{measure[0]:f} {measure[2]}"


def _same_figure(rules: Rules, item: g.Indicator, result: Indicator) -> bool:
    """Tell whether a result states the gold's figure: an equal value, or without one an equal amount of comparison."""
    value = gold_measure(rules, item.value)
    if value is not None:
        return value == found_measure(result.value)
    if result.value is not None:
        return False
    amounts = {gold_measure(rules, c.amount) for c in item.comparisons} - {None}
    return bool(amounts & {found_measure(c.amount) for c in result.comparisons})


def _overlap(spans: Sequence[Span], evidence: Sequence[Evidence]) -> bool:
    return any(span.start < piece.end and piece.start < span.end for span in spans for piece in evidence)


def _count_indicator(tally: Tally, item: g.Indicator, result: Indicator, rules: Rules) -> tuple[bool, bool]:
    """Count the fields of a pair; return whether the name is right, and whether all the rest is."""
    offset = _place(result.evidence)
    right_name = token_f1(item.name, result.name) >= NAME
    if not right_name:
        tally.misses.append(Miss("named_quantities", item.name, result.name, offset))
    period = (item.period.first, item.period.last) if item.period and item.period.last else None
    read = (result.period.first, result.period.last) if result.period and result.period.last else None
    right = tally.one("periods", period, read, offset)
    right &= tally.one("status", item.status, result.status, offset)
    for name, expected, found in _comparison_keys(rules, item.comparisons, result.comparisons):
        right &= _sets(tally, name, expected, found, offset)
    operator = item.value.operator if item.value else None
    right &= operator == (result.value.operator if result.value else None)
    right &= (item.part_of is None) == (result.part_of is None)
    return right_name, right


def _comparison_keys(
    rules: Rules, gold: Sequence[g.Comparison], found: Sequence[Comparison]
) -> Iterator[tuple[str, list[object], list[object]]]:
    amounts: list[object] = [gold_measure(rules, c.amount) for c in gold]
    read: list[object] = [found_measure(c.amount) for c in found]
    yield "comparison_amounts", amounts, read
    relations: list[object] = [(c.relation, a) for c, a in zip(gold, amounts, strict=True)]
    read_relations: list[object] = [(c.relation, a) for c, a in zip(found, read, strict=True)]
    yield "comparison_relations", relations, read_relations
    bases: list[object] = [(r, c.basis.kind if c.basis else None) for c, r in zip(gold, relations, strict=True)]
    read_bases: list[object] = [
        (r, c.basis.kind if c.basis else None) for c, r in zip(found, read_relations, strict=True)
    ]
    yield "comparison_bases", bases, read_bases


def _count_directives(tally: Tally, document: GoldDocument, minutes: Minutes) -> None:
    gold, found = document.gold.directives, minutes.directives

    def alike(item: g.Directive, result: Directive) -> float:
        score = token_f1(item.action, result.action)
        return score if score >= ACTION else 0.0

    pairs = match(gold, found, alike)
    tally.add("directives", len(pairs), len(found), len(gold))
    places = [_place(d.evidence) for d in found]
    starts = [s[0].start if s else None for s in document.directives]
    _unpaired(tally, "directives", pairs, [d.action for d in gold], [d.action for d in found], places, starts)
    complete = sum(_count_directive(tally, gold[i], found[j]) for i, j in pairs)
    tally.add("complete_directives", complete, len(found), len(gold))


def _count_directive(tally: Tally, item: g.Directive, result: Directive) -> bool:
    offset = _place(result.evidence)
    expected = [(bare(a.name), a.role) for a in item.assignees]
    found = [(bare(a.name), a.role) for a in result.assignees]
    right = _sets(tally, "assignees", expected, found, offset)
    leads = ("lead", "responsible")
    _sets(tally, "lead", [n for n, r in expected if r in leads], [n for n, r in found if r in leads], offset)
    due = (item.deadline.date, item.deadline.bound) if item.deadline else None
    read = (result.deadline.date, result.deadline.bound) if result.deadline else None
    right &= tally.one("deadlines", due, read, offset)
    right &= bare(item.issuer or "") == bare(result.issuer.name if result.issuer else "")
    return right and item.kind == result.kind


def _count_segments(tally: Tally, document: GoldDocument, minutes: Minutes) -> None:
    """Count the characters whose segment is of the right kind (white space left out)."""
    if not document.segments:
        return
    starts = [0, *document.segments[1:]]
    ends = [*document.segments[1:], len(document.text)]
    kinds = [(s, e, segment.kind) for s, e, segment in zip(starts, ends, document.gold.segments, strict=True)]
    right = 0
    for start, end, kind in kinds:
        for segment in minutes.segments:
            low, high = max(start, segment.start), min(end, segment.end)
            if low < high and segment.kind == kind:
                right += len("".join(document.text[low:high].split()))
    total = len("".join(document.text.split()))
    tally.add("segments", right, total, total)
