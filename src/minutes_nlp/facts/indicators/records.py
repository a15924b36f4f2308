"""From drafts to the records of the contract."""

from collections.abc import Iterable, Sequence

from minutes_nlp.facts.indicators.bases import BasisReading, read_basis
from minutes_nlp.facts.indicators.drafts import ComparisonDraft, Draft, RankDraft
from minutes_nlp.facts.indicators.items import BasisMention
from minutes_nlp.facts.indicators.times import FactTime, time_of
from minutes_nlp.facts.indicators.topics import code_of, topic_of
from minutes_nlp.facts.quantities import quantity_record
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.types import Interval, Span
from minutes_nlp.model import Basis, Comparison, Evidence, Indicator, Period, Rank

_NEAR = ' ,;:.()–-“”"'


def indicator_record(reading: Reading, draft: Draft, ids: dict[int, str]) -> Indicator:
    """Return the record of `draft`; `ids` holds the id of every draft by its identity."""
    topic = topic_of(reading.rules, draft.name, draft.unit)
    time = time_of(reading, draft)
    comparisons = [_comparison(reading, comparison, time, draft.parent) for comparison in draft.comparisons]
    segment = reading.structure.segment_at(draft.place)
    parent = draft.parent
    return Indicator(
        id=ids[id(draft)],
        name=draft.name,
        code=code_of(topic),
        topic=topic.id if topic else None,
        place=None,
        segment=f"s{segment.start and reading.view.locate(segment.start, segment.start + 1)[0]}",
        period=time.record,
        value=quantity_record(reading.view, draft.value) if draft.value else None,
        status=draft.status,
        comparisons=tuple(comparisons),
        ranks=tuple(_rank(reading, rank) for rank in draft.ranks),
        part_of=ids.get(id(parent)) if parent is not None and _is_part(draft, parent) else None,
        evidence=_evidence(reading, draft, time),
        derived=tuple(_derived(draft, time)),
        rule=draft.rule,
    )


def _is_part(draft: Draft, whole: Draft) -> bool:
    """Tell whether a fact can be a part: an amount in the unit of its whole; rates and changes are parts of none."""
    unit, other = draft.unit, whole.unit
    if unit is None or other is None:
        return False
    return (unit.is_count and other.is_count) or (unit.code == other.code and not unit.is_ratio)


def _rank(reading: Reading, draft: RankDraft) -> Rank:
    mention, scope = draft.mention, draft.scope
    start, end = reading.view.locate(mention.start, mention.end)
    words = reading.view.reading(scope.start, scope.end) if scope else None
    return Rank(position=mention.position, of=mention.of, scope=words, start=start, end=end)


def _derived(draft: Draft, time: FactTime) -> Iterable[str]:
    if draft.name_derived:
        yield "/name"
    if time.derived:
        yield "/period"
    for index, comparison in enumerate(draft.comparisons):
        if comparison.inherited or comparison.direct:
            yield f"/comparisons/{index}/basis"


def _comparison(reading: Reading, draft: ComparisonDraft, time: FactTime, parent: Draft | None) -> Comparison:
    basis = _basis(reading, draft.basis, time, inherited=draft.inherited) if draft.basis else None
    if draft.direct and draft.amount is not None:
        whole = parent.name if parent is not None else ""
        text = whole or reading.view.evidence(draft.amount.start, draft.amount.end).text
        basis = Basis(kind="total", text=text, period=None, issuer=None, start=None, end=None)
    return Comparison(
        relation=draft.relation,
        amount=quantity_record(reading.view, draft.amount) if draft.amount else None,
        **{"from": quantity_record(reading.view, draft.origin) if draft.origin else None},
        basis=basis,
        evidence=(reading.view.evidence(draft.start, draft.end),),
    )


def _basis(reading: Reading, basis: BasisMention, time: FactTime, *, inherited: bool) -> Basis:
    meaning = read_basis(reading, basis, time.interval, time.kind, inherited=inherited)
    evidence = reading.view.evidence(basis.start, basis.end)
    issuer = reading.view.reading(basis.issuer.start, basis.issuer.end) if basis.issuer else None
    return Basis(
        kind=meaning.kind,
        text=evidence.text,
        period=_basis_period(reading, basis, meaning, time) if meaning.interval else None,
        issuer=issuer,
        start=evidence.start,
        end=evidence.end,
    )


def _basis_period(reading: Reading, basis: BasisMention, meaning: BasisReading, time: FactTime) -> Period:
    interval = meaning.interval or Interval(None, None)
    named = basis.period
    quote = reading.view.evidence(named.start, named.end) if named else None
    cumulative = time.record.cumulative if time.record and meaning.period_kind == time.kind else False
    return Period(
        text=quote.text if quote else None,
        start=quote.start if quote else None,
        end=quote.end if quote else None,
        first=interval.first.isoformat() if interval.first else None,
        last=interval.last.isoformat() if interval.last else None,
        kind=meaning.period_kind,
        cumulative=cumulative,
    )


def _evidence(reading: Reading, draft: Draft, time: FactTime) -> tuple[Evidence, ...]:
    """Return the pieces of the fact: its words, numbers and comparisons, and its period where it stands near."""
    spans = [span for span in draft.spans if span.start < span.end]
    if draft.period is not None and not time.derived and draft.is_period_near:
        spans.append(Span(draft.period.start, draft.period.end))
    return tuple(reading.view.evidence(span.start, span.end) for span in merge_spans(reading, spans))


def merge_spans(reading: Reading, spans: Sequence[Span]) -> list[Span]:
    """Return `spans` in order, those that overlap or have only marks between them joined."""
    merged: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, s.end)):
        if merged and (span.start <= merged[-1].end or not reading.view.text[merged[-1].end : span.start].strip(_NEAR)):
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def draft_ids(reading: Reading, drafts: Sequence[Draft]) -> dict[int, str]:
    """Return an id for every draft, made from where its number stands; a second one at a place gets a letter."""
    used: dict[str, int] = {}
    ids: dict[int, str] = {}
    for draft in drafts:
        base = f"i{reading.view.locate(draft.place, draft.place + 1)[0]}"
        count = used.get(base, 0)
        used[base] = count + 1
        ids[id(draft)] = base if count == 0 else f"{base}{chr(ord('a') + count)}"
    return ids
