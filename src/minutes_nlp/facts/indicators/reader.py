"""All indicators of a document: sentence by sentence, then bases, repetitions and counterparts, then records."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from minutes_nlp.facts.grounds import NO_GROUNDS, Grounds
from minutes_nlp.facts.indicators.anaphora import join_anaphora
from minutes_nlp.facts.indicators.announcements import Announcement, announce, holds_for, release_others
from minutes_nlp.facts.indicators.attendance import GROUP_SIZE, is_group_size
from minutes_nlp.facts.indicators.bases import inherit_bases
from minutes_nlp.facts.indicators.completions import name_by_bases
from minutes_nlp.facts.indicators.conditions import CONDITION, is_condition
from minutes_nlp.facts.indicators.consents import settle_consents
from minutes_nlp.facts.indicators.contributions import name_contributions
from minutes_nlp.facts.indicators.counterparts import counterparts
from minutes_nlp.facts.indicators.cutting import cut_items
from minutes_nlp.facts.indicators.drafts import AHEAD, Draft
from minutes_nlp.facts.indicators.events import name_events
from minutes_nlp.facts.indicators.grammar import Opening, read_sentence
from minutes_nlp.facts.indicators.levels import is_quorum
from minutes_nlp.facts.indicators.named_wholes import join_named_wholes
from minutes_nlp.facts.indicators.norms import settle_norms
from minutes_nlp.facts.indicators.outlook import settle_outlook
from minutes_nlp.facts.indicators.parts import join_parts, join_wholes
from minutes_nlp.facts.indicators.passages import elaborates_aims, passages
from minutes_nlp.facts.indicators.pointing import resolve_pointing
from minutes_nlp.facts.indicators.predicates import share_predicates
from minutes_nlp.facts.indicators.records import draft_ids, indicator_record
from minutes_nlp.facts.indicators.references import NAMED_BEFORE, is_reference
from minutes_nlp.facts.indicators.repetitions import without_repetitions
from minutes_nlp.facts.indicators.restatements import SAID_AGAIN, is_restated
from minutes_nlp.facts.indicators.roles import settle_roles
from minutes_nlp.facts.indicators.running_times import carry_times
from minutes_nlp.facts.indicators.sentence_times import date_aims, take_present, take_seasons
from minutes_nlp.facts.indicators.tables import is_row, read_tables
from minutes_nlp.facts.indicators.thresholds import THRESHOLD, is_threshold
from minutes_nlp.facts.indicators.topics import topic_of
from minutes_nlp.facts.indicators.trimming import bare_verbs
from minutes_nlp.facts.indicators.twins import settle_twins
from minutes_nlp.facts.indicators.votes import settle_votes
from minutes_nlp.facts.indicators.wording import is_measure
from minutes_nlp.facts.indicators.works import settle_works
from minutes_nlp.facts.reading import Reading
from minutes_nlp.facts.span_index import SpanIndex
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.mentions.types import PeriodMention, QuantityMention, Span
from minutes_nlp.model import Indicator
from minutes_nlp.model.document import SegmentKind
from minutes_nlp.structure.types import Sentence

_SILENT: frozenset[SegmentKind] = frozenset({"signature", "caption", "attendance"})
_ORDERING: frozenset[SegmentKind] = frozenset({"directives", "conclusion"})
_REPORTING: frozenset[SegmentKind] = frozenset({"report", "indicators"})
_MOMENTS = frozenset({"day", "week", "season", "school_year", "term"})
_LONGER = frozenset({"quarter", "half_year", "nine_months", "year"})
_MILLION = 1_000_000


_REJECTIONS: tuple[tuple[Callable[[Reading, QuantityMention], bool], str], ...] = (
    (is_reference, NAMED_BEFORE),
    (is_group_size, GROUP_SIZE),
    (is_threshold, THRESHOLD),
    (is_restated, SAID_AGAIN),
    (is_condition, CONDITION),
)
"""What makes a number no figure of a fact, in the order it is asked, with the reason that the ledger gives."""


@dataclass(frozen=True, slots=True)
class Indicators:
    """The indicators, what they claim, each with what it is there, what they set aside, and what they rest on."""

    indicators: tuple[Indicator, ...]
    claims: tuple[tuple[Span, str], ...]
    rejections: tuple[tuple[Span, str], ...] = ()
    grounds: Grounds = NO_GROUNDS


def read_indicators(reading: Reading, orders: Sequence[Span] = ()) -> Indicators:
    """Return the indicators of `reading` in order of place; `orders` are the words that say what is to be done."""
    tables = read_tables(reading)
    ordered = SpanIndex(orders)
    told = _settle_targets(reading, carry_times(reading, _all_drafts(reading, ordered)), ordered)
    drafts = sorted([*told, *tables.drafts], key=lambda draft: draft.place)
    resolve_pointing(reading, drafts)
    drafts = join_anaphora(reading, without_repetitions(reading, drafts))
    drafts = list(settle_norms(reading, settle_outlook(reading, drafts)))
    settle_twins(drafts)
    join_named_wholes(reading, drafts)
    join_wholes(reading, drafts)
    drafts = [*drafts, *counterparts(reading, drafts)]
    drafts.sort(key=lambda draft: draft.place)
    ids = draft_ids(reading, drafts)
    records = tuple(indicator_record(reading, draft, ids) for draft in drafts)
    origins = tuple((ids[id(draft)], pointer, span) for draft in drafts for pointer, span in _origins(draft))
    entries = tuple((ids[id(draft)], pointer, entry) for draft in drafts for pointer, entry in _entries(reading, draft))
    claims = (*_claims(drafts), *((number, "list_marker") for number in tables.row_numbers))
    return Indicators(records, claims, tuple(_rejections(reading)), Grounds(origins, entries))


def _rejections(reading: Reading) -> Iterator[tuple[Span, str]]:
    """Yield the numerals that are no figures of a fact, with the reason: counts that point back, bounds, conditions."""
    for quantity in reading.mentions.quantities:
        reason = next((reason for applies, reason in _REJECTIONS if applies(reading, quantity)), None)
        if reason is not None:
            yield from ((numeral, reason) for numeral in quantity.numerals)


def _entries(reading: Reading, draft: Draft) -> Iterator[tuple[str, str]]:
    """Yield the rule entries behind the fields of a fact that are no quotes."""
    topic = topic_of(reading.rules, draft.name, draft.unit)
    if topic is not None:
        yield "/topic", f"indicators.topic.{topic.id}"
    for index, comparison in enumerate(draft.comparisons):
        yield f"/comparisons/{index}/relation", comparison.rule
        if comparison.basis is not None and comparison.basis.phrase is not None:
            yield f"/comparisons/{index}/basis/kind", f"comparisons.basis.{comparison.basis.phrase.id}"


def _origins(draft: Draft) -> Iterator[tuple[str, Span]]:
    """Yield where the inherited fields of a fact stand."""
    if draft.name_root is not None:
        yield from (("/name", span) for span in draft.name_root.words_of_root)
    if draft.period is not None and not draft.is_period_near:
        yield "/period", Span(draft.period.start, draft.period.end)
    for index, comparison in enumerate(draft.comparisons):
        if comparison.inherited and comparison.basis is not None:
            yield f"/comparisons/{index}/basis", Span(comparison.basis.start, comparison.basis.end)


def _all_drafts(reading: Reading, orders: SpanIndex[Span]) -> Iterator[Draft]:
    paragraph = -1
    root: Draft | None = None
    lead: PeriodMention | None = None
    announced: Announcement | None = None
    told_here: list[Draft] = []
    above = passages(reading)
    for index, sentence in enumerate(reading.structure.sentences):
        kind = reading.structure.segment_at(sentence.start).kind
        if sentence.paragraph != paragraph:
            opened = announce(reading, reading.structure.sentences[index - 1], told_here, lead) if index else None
            announced = opened or announced
            announced = announced if holds_for(announced, reading.structure.paragraphs[sentence.paragraph]) else None
            paragraph, root, told_here = sentence.paragraph, None, []
            lead = above[sentence.paragraph].period
            lead = lead or (announced.period if announced is not None else None)
        if kind in _SILENT or not _has_figures(reading, sentence):
            lead = lead or _lead_period(reading, sentence)
            if kind == "attendance" and _has_figures(reading, sentence):
                yield from (
                    draft
                    for draft in _sentence_drafts(reading, orders, index, sentence, kind, Opening())
                    if is_quorum(reading, draft)
                )
            continue
        passage = above[sentence.paragraph]
        before = reading.structure.sentences[index - 1] if index else None
        usual = "plan" if elaborates_aims(reading, sentence, before) else passage.status
        last = [draft for draft in told_here if draft.sentence == index - 1]
        opening = Opening(root, last, usual, announced)
        drafts = _sentence_drafts(reading, orders, index, sentence, kind, opening)
        date_aims(reading, sentence, drafts)
        for draft in drafts:
            draft.is_timeless = draft.is_timeless or (
                passage.is_set and draft.status == "plan" and draft.period is None and lead is None
            )
            if draft.period is None and lead is not None:
                draft.period, draft.is_period_near = lead, False
        take_seasons(reading, drafts, sentence)
        take_present(reading, drafts)
        told = (draft.period for draft in reversed(drafts) if not draft.is_aside)
        lead = next((period for period in told if period is not None and _leads(reading, period)), lead)
        said = [draft for draft in drafts if not draft.counterpart]
        root = next((d for d in reversed(said) if d.parent is None), said[-1] if said else root)
        told_here += drafts
        yield from drafts


def _leads(reading: Reading, period: PeriodMention) -> bool:
    """Tell whether a period holds for the sentences behind: no moment does, nor a month where a longer time is told."""
    covers = reading.time.covers
    is_short = period.kind == "month" and covers is not None and covers.kind in _LONGER
    return period.kind not in _MOMENTS and not is_short


def _has_figures(reading: Reading, sentence: Sentence) -> bool:
    if is_row(reading, sentence.start, sentence.end):
        return False
    figures = (reading.mentions.quantities, reading.mentions.ranks)
    return any(starting_in(spans, sentence.start, sentence.end) for spans in figures)


def _lead_period(reading: Reading, sentence: Sentence) -> PeriodMention | None:
    """Return the period that a sentence without figures sets for its passage."""
    inside = starting_in(reading.mentions.periods, sentence.start, sentence.end)
    return next((period for period in inside if period.kind not in _MOMENTS), None)


def _sentence_drafts(
    reading: Reading,
    orders: SpanIndex[Span],
    index: int,
    sentence: Sentence,
    kind: SegmentKind,
    opening: Opening,
) -> list[Draft]:
    items = settle_roles(reading, cut_items(reading, reading.structure.text_start(sentence), sentence.end))
    order = _order_start(reading, sentence, kind, orders)
    drafts = read_sentence(reading, items, index, opening)
    if opening.announced is not None:
        release_others(opening.announced, drafts)
    inherit_bases(reading, drafts)
    share_predicates(reading, drafts)
    name_by_bases(reading, drafts)
    name_contributions(reading, reading.structure.text_start(sentence), drafts)
    name_events(reading, reading.structure.text_start(sentence), drafts)
    join_parts(reading, drafts)
    settle_works(reading, sentence, drafts)
    settle_votes(reading, sentence, drafts)
    settle_consents(reading, sentence, drafts)
    drafts = [draft for draft in drafts if _is_stated(reading, draft)]
    drafts = drafts if order is None else list(_with_targets(reading, drafts, order))
    settle_consents(reading, sentence, drafts, near=True)
    return drafts


def _with_targets(reading: Reading, drafts: Sequence[Draft], order: int) -> Iterator[Draft]:
    """Yield the facts before an order, and the targets that the order sets; the content of its tasks is no fact."""
    for draft in drafts:
        draft.is_ordered = True
        if draft.place < order:
            yield draft
        elif _is_target(reading, draft):
            draft.status = "plan" if draft.status == "actual" else draft.status
            yield draft


def _settle_targets(reading: Reading, drafts: Iterable[Draft], orders: SpanIndex[Span]) -> Iterator[Draft]:
    """Yield `drafts`, those inside an order as planned: it sets a level, and tells of none that is reached."""
    for draft in drafts:
        is_level = draft.value is None or not draft.value.is_count
        if is_level and draft.status == "actual" and orders.around(draft.place, draft.place + 1):
            draft.status = "plan"
        yield draft


def _is_stated(reading: Reading, draft: Draft) -> bool:
    """Tell a fact from a bare number, a stretch of time, or a name with nothing said of it."""
    if draft.value is None:
        return bool(draft.comparisons or draft.ranks)
    if is_reference(reading, draft.value) or is_group_size(reading, draft.value):
        return False
    unit = draft.value.unit
    if unit is not None and not unit.code and unit.scale >= _MILLION:
        return bool(draft.words)
    if unit is None and _is_listed(reading, draft, draft.value):
        return True
    if unit is None or not unit.code or unit.is_time:
        return bool(draft.words) and is_measure(reading, draft.words[0])
    return True


def _is_listed(reading: Reading, draft: Draft, value: QuantityMention) -> bool:
    """Tell a bare number that an item of a list ends with: "- Kiến nghị bãi bỏ: 25"."""
    paragraph = reading.structure.paragraphs[reading.structure.sentences[draft.sentence].paragraph]
    if paragraph.level is None or not draft.words or reading.view.text[value.end : paragraph.end].strip(" .;,"):
        return False
    return ":" in reading.view.text[draft.words[-1].end : value.start]


def _order_start(reading: Reading, sentence: Sentence, kind: SegmentKind, orders: SpanIndex[Span]) -> int | None:
    """Return where an order begins in the sentence, None without one.

    A report tells of orders and gives none, and so does a sentence in which none was read; a bare verb
    orders only where orders are given.
    """
    if kind in _REPORTING or not _is_ordered(sentence, orders):
        return None
    bare = bare_verbs(reading.rules)
    for cue in starting_in(reading.mentions.cues, sentence.start, sentence.end):
        if cue.rejected is None and (kind in _ORDERING or cue.rule not in bare):
            return cue.start
    return None


def _is_ordered(sentence: Sentence, orders: SpanIndex[Span]) -> bool:
    if orders.around(sentence.start, sentence.start + 1) is not None:
        return True
    return any(True for _ in orders.beginning(sentence.start, sentence.end))


def _is_target(reading: Reading, draft: Draft) -> bool:
    """Tell a level to reach from the content of one task: "đạt 95%" from "lắp 15 biển báo"."""
    if draft.status in AHEAD or any(comparison.amount is not None for comparison in draft.comparisons):
        return True
    if draft.unit is None or draft.unit.is_count:
        return False
    is_bounded = draft.value is not None and draft.value.operator in ("<=", ">=")
    is_level = is_bounded or draft.rule.startswith("comparisons.relation")
    return is_level or topic_of(reading.rules, draft.name, draft.unit) is not None


def _claims(drafts: Sequence[Draft]) -> Iterator[tuple[Span, str]]:
    """Yield what the facts account for: whole quantities, the digits of a unit ("m2") included, and ranks."""
    for draft in drafts:
        if draft.value is not None:
            yield Span(draft.value.start, draft.value.end), "indicator"
            yield from ((numeral, "indicator") for numeral in draft.value.numerals)
        for comparison in draft.comparisons:
            for quantity in (comparison.amount, comparison.origin):
                if quantity is not None:
                    yield Span(quantity.start, quantity.end), "comparison"
                    yield from ((numeral, "comparison") for numeral in quantity.numerals)
        for number in draft.told_again:
            yield from ((numeral, "indicator") for numeral in number.numerals)
        yield from ((Span(r.mention.start, r.mention.end), "rank") for r in draft.ranks)
