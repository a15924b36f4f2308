"""Lists: "A và B lần lượt X và Y" pairs names or times with numbers, in order."""

from collections.abc import Sequence
from dataclasses import dataclass

from minutes_nlp.facts.indicators.clauses import Clause
from minutes_nlp.facts.indicators.drafts import ComparisonDraft, Draft
from minutes_nlp.facts.indicators.grammar.bases import basis_behind
from minutes_nlp.facts.indicators.grammar.drafting import start_draft
from minutes_nlp.facts.indicators.grammar.naming import name_draft
from minutes_nlp.facts.indicators.grammar.relations import against, rule_of
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.grammar.units import share_unit
from minutes_nlp.facts.indicators.items import BasisMention, Item
from minutes_nlp.facts.indicators.particles import joints_in
from minutes_nlp.facts.indicators.trimming import joints, trim_name
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.types import QuantityMention, Span
from minutes_nlp.rules.schema.comparisons import RelationVerb
from minutes_nlp.rules.schema.indicator_names import Action

_FEWEST = 2


def take_list(state: SentenceState, position: int, clause: Clause) -> int | None:
    """Take the numbers from `position` on, one each; return the position to go on with, None when counts differ."""
    if not clause.words and clause.relation is not None:
        changes, end = _changes(state, position, clause.relation)
        return _distribute(state, clause, changes, end) if len(changes) >= _FEWEST else None
    numbers, end = _numbers(state, position)
    return _pair(state, clause, numbers, end) if len(numbers) >= _FEWEST else None


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


@dataclass(frozen=True, slots=True)
class _Change:
    """An amount of a list with its verb."""

    amount: QuantityMention
    verb: RelationVerb


def _changes(state: SentenceState, position: int, verb: RelationVerb) -> tuple[list[_Change], int]:
    """Return the changes of a list, each with the verb said last before it, and the position behind it."""
    changes: list[_Change] = []
    while (item := state.item(position)) is not None:
        verb = item.entry(RelationVerb) or verb
        if item.quantity is not None:
            changes.append(_Change(item.quantity, verb))
        elif item.entry(RelationVerb) is None and not _joins(state.reading, item):
            break
        position += 1
    last = changes[-1].amount
    if last.unit is not None:
        changes = [one if one.amount.unit else _Change(share_unit(one.amount, last), one.verb) for one in changes]
    return changes, position


def _distribute(state: SentenceState, clause: Clause, changes: Sequence[_Change], end: int) -> int | None:
    """Give "giảm lần lượt 4,8% và 9,2%" to the facts right before, one each; None when there are not as many."""
    facts = [draft for draft in state.drafts if draft.value is not None and not draft.counterpart][-len(changes) :]
    if len(facts) < len(changes):
        return None
    behind = basis_behind(state, end)
    basis = behind.basis or (clause.basis.basis if clause.basis is not None else state.fronted)
    for draft, change in zip(facts, changes, strict=True):
        relation, amount = against(change.verb.relation, basis), change.amount
        draft.add(ComparisonDraft(relation, amount, amount.start, amount.end, rule_of(change.verb), basis))
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
    return item.kind == "words" and reading.view.folded[item.start : item.end] in joints(reading.rules)


def _split_names(reading: Reading, words: Sequence[Span]) -> list[Span]:
    """Return the names of a list, split at its commas and its last "và"."""
    if len(words) != 1:
        return list(words)
    start, end = words[0].start, words[0].end
    text = reading.view.text
    cuts = [(i, i + 1) for i in range(start, end) if text[i] == ","]
    last = max(joints_in(reading.rules, reading.view.folded, start, end), key=lambda joint: joint.start, default=None)
    if last is not None:
        cuts.append((last.start, last.end))
    edges = [start, *(edge for cut in sorted(cuts) for edge in cut), end]
    pieces = [reading.view.trim(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    return [Span(a, b) for a, b in pieces if a < b]
