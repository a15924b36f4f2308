"""Lists: "A và B lần lượt X và Y" pairs names or times with numbers, in order."""

from collections.abc import Sequence

from minutes_nlp.facts.indicators.clauses import Clause
from minutes_nlp.facts.indicators.drafts import ComparisonDraft, Draft
from minutes_nlp.facts.indicators.grammar.bases import basis_behind
from minutes_nlp.facts.indicators.grammar.drafting import start_draft
from minutes_nlp.facts.indicators.grammar.naming import name_draft
from minutes_nlp.facts.indicators.grammar.relations import against, rule_of
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.grammar.units import share_unit
from minutes_nlp.facts.indicators.items import BasisMention, Item
from minutes_nlp.facts.indicators.trimming import trim_name
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.types import QuantityMention, Span
from minutes_nlp.rules.schema.comparisons import RelationVerb
from minutes_nlp.rules.schema.indicators import Action

_FEWEST = 2


def take_list(state: SentenceState, position: int, clause: Clause) -> int | None:
    """Take the numbers from `position` on, one each; return the position to go on with, None when counts differ."""
    numbers, end = _numbers(state, position)
    if len(numbers) < _FEWEST:
        return None
    if not clause.words and clause.relation is not None:
        return _distribute(state, clause, clause.relation, numbers, end)
    return _pair(state, clause, numbers, end)


def _pair(state: SentenceState, clause: Clause, numbers: Sequence[QuantityMention], end: int) -> int | None:
    """Begin as many facts as numbers, each with its name or its time."""
    names = _names(state, clause, len(numbers))
    periods = [item.period for item in state.clause if item.period is not None]
    has_names, has_periods = len(names) == len(numbers), len(periods) == len(numbers)
    if not has_names and not has_periods:
        return None
    behind = basis_behind(state, end)
    for order, number in enumerate(numbers):
        draft = start_draft(state, clause, [names[order]] if has_names else list(clause.words))
        if draft is None:
            return None
        draft.period = periods[order] if has_periods else draft.period
        _give_number(draft, clause, number, behind.basis)
        name_draft(state, draft)
    state.clause = []
    return behind.position


def _names(state: SentenceState, clause: Clause, count: int) -> list[Span]:
    """Return the names of a list: of the clause's own words, else of all that stand in it, where they are `count`."""
    names = _split_names(state.reading, clause.words)
    words = [item for item in state.clause if item.kind == "words" or item.entry(Action) is not None]
    if len(names) == count or not words:
        return names
    whole = trim_name(state.reading, words[0].start, words[-1].end)
    return _split_names(state.reading, [whole]) if whole is not None else names


def _give_number(draft: Draft, clause: Clause, number: QuantityMention, basis: BasisMention | None) -> None:
    """Give a fact its number: as change where the verb of the clause tells one, else as value."""
    verb = clause.relation
    is_amount = verb is not None and verb.relation == "ratio" and not number.is_share
    if verb is None or verb.needs_basis or verb.level or is_amount:
        draft.value = number
    else:
        draft.add(ComparisonDraft(verb.relation, number, number.start, number.end, rule_of(verb), basis))
    draft.spans.append(Span(number.start, number.end))


def _distribute(
    state: SentenceState, clause: Clause, verb: RelationVerb, numbers: Sequence[QuantityMention], end: int
) -> int | None:
    """Give "giảm lần lượt 4,8% và 9,2%" to the facts right before, one each; None when there are not as many."""
    facts = [draft for draft in state.drafts if draft.value is not None and not draft.counterpart][-len(numbers) :]
    if len(facts) < len(numbers):
        return None
    behind = basis_behind(state, end)
    basis = behind.basis or (clause.basis.basis if clause.basis is not None else state.fronted)
    relation = against(verb.relation, basis)
    for draft, number in zip(facts, numbers, strict=True):
        draft.add(ComparisonDraft(relation, number, number.start, number.end, rule_of(verb), basis))
    state.clause = []
    return behind.position


def _numbers(state: SentenceState, position: int) -> tuple[list[QuantityMention], int]:
    """Return the numbers of a list, those without a unit in that of the last, and the position behind it."""
    numbers: list[QuantityMention] = []
    while (item := state.item(position)) is not None:
        if item.quantity is not None:
            numbers.append(item.quantity)
        elif not _joins(state.reading, item):
            break
        position += 1
    last = numbers[-1]
    if last.unit is not None:
        numbers = [number if number.unit else share_unit(number, last) for number in numbers]
    return numbers, position


def _joins(reading: Reading, item: Item) -> bool:
    """Tell whether a list goes on behind an item: a comma or "và"."""
    if item.kind == "mark":
        return item.mark == ","
    return item.kind == "words" and reading.view.text[item.start : item.end] == "và"


def _split_names(reading: Reading, words: Sequence[Span]) -> list[Span]:
    """Return the names of a list, split at its commas and its last "và"."""
    if len(words) != 1:
        return list(words)
    start, end = words[0].start, words[0].end
    text = reading.view.text
    cuts = [(i, i + 1) for i in range(start, end) if text[i] == ","]
    last = text.rfind(" và ", start, end)
    if last >= 0:
        cuts.append((last, last + 4))
    edges = [start, *(edge for cut in sorted(cuts) for edge in cut), end]
    pieces = [reading.view.trim(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    return [Span(a, b) for a, b in pieces if a < b]
