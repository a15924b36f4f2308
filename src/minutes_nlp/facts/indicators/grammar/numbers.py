"""Numbers: what a number is, by the verb before it and the basis behind it."""

from minutes_nlp.facts.indicators.clauses import read_clause
from minutes_nlp.facts.indicators.drafts import CHANGES
from minutes_nlp.facts.indicators.grammar.all_named import take_all_named
from minutes_nlp.facts.indicators.grammar.bases import BasisBehind, basis_behind, time_behind
from minutes_nlp.facts.indicators.grammar.comparing import compare
from minutes_nlp.facts.indicators.grammar.figures import Figure, figure_at
from minutes_nlp.facts.indicators.grammar.lists import take_list
from minutes_nlp.facts.indicators.grammar.origins import origin_behind
from minutes_nlp.facts.indicators.grammar.relations import names_rate, relation_of, rule_of
from minutes_nlp.facts.indicators.grammar.shares import is_inside_rate, share_reached
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.grammar.units import with_unit
from minutes_nlp.facts.indicators.grammar.values import take_value
from minutes_nlp.facts.indicators.grammar.wholes import whole_of_share
from minutes_nlp.facts.indicators.items import Item
from minutes_nlp.facts.indicators.trimming import joints
from minutes_nlp.rules.schema.comparisons import RelationVerb

_LOOK_AHEAD = 4


def take_number(state: SentenceState, position: int) -> int:
    """Take the number at `position`, and what belongs to it behind; return the position to go on with."""
    written = state.items[position].quantity
    assert written is not None
    quantity = with_unit(state, position, written)
    clause = read_clause(state.reading, state.clause, quantity.start, counted=quantity.is_count or quantity.is_share)
    behind_list = take_list(state, position, clause) if "list" in clause.roles else None
    if behind_list is not None:
        return behind_list
    if is_inside_rate(state, position, quantity, clause):
        state.clause.append(Item(quantity.start, quantity.end, "words"))
        return position + 1
    behind_all = take_all_named(state, position, quantity, clause)
    if behind_all is not None:
        return behind_all
    if clause.from_number and _leads_to_level(state, position):
        state.origin = quantity
        return position + 1
    return _take_figure(state, figure_at(state, position, quantity, clause))


def _leads_to_level(state: SentenceState, position: int) -> bool:
    """Tell whether a verb like "lên" or "xuống còn" and another number follow."""
    for item in state.items[position + 1 : position + 1 + _LOOK_AHEAD]:
        relation = item.entry(RelationVerb)
        if relation is not None:
            return relation.level
        if item.kind in ("quantity", "mark"):
            return False
    return False


def _take_figure(state: SentenceState, figure: Figure) -> int:
    """Take a number as the amount of a comparison, a share of what is said, or a value."""
    origin = origin_behind(state, figure)
    if origin is not None:
        return take_value(state, figure, origin)
    behind = _basis_of(state, figure)
    verb = relation_of(state, figure.quantity, figure.clause, behind.basis) or _change_before(state, figure)
    verb = verb or _growth_before(state, figure, behind)
    if verb is not None:
        if behind.basis is None and verb.relation == "ratio":
            behind = _unled_basis(state, figure, verb)
        return compare(state, figure, verb, behind)
    verb = share_reached(state, figure)
    if verb is not None:
        return compare(state, figure, verb, BasisBehind(whole_of_share(state, figure), figure.behind.position))
    return take_value(state, figure)


def _growth_before(state: SentenceState, figure: Figure, behind: BasisBehind) -> RelationVerb | None:
    """Return the verb that a list of growths says only once: "nông nghiệp tăng 3,41%, lâm nghiệp 5,6%"."""
    clause, before = figure.clause, state.drafts[-1] if state.drafts else None
    is_bare = bool(clause.words) and not (clause.has_verb or clause.roles or clause.action or clause.status)
    if before is None or before.value is not None or not before.comparisons or not is_bare or behind.basis is not None:
        return None
    last = before.comparisons[-1]
    if last.relation not in CHANGES or last.amount is None or last.amount.unit != figure.quantity.unit:
        return None
    between = state.reading.view.folded[last.end : clause.words[0].start].strip()
    if between not in {",", *joints(state.reading.rules)} or names_rate(state.reading, clause.words):
        return None
    return next((verb for verb in state.reading.rules.comparisons.relation if rule_of(verb) == last.rule), None)


def _change_before(state: SentenceState, figure: Figure) -> RelationVerb | None:
    """Return the verb of a change that a joint carries on to other counts: "tăng 11 vụ và 9 người chết".

    It does where the sentence gives such counts, or tells of changes alone: "so với cùng kỳ giảm 5 vụ, 3 người chết".
    """
    clause, unit = figure.clause, figure.quantity.unit
    if state.change is None or not figure.quantity.is_count or clause.words or clause.action or clause.relation:
        return None
    between = state.reading.view.folded[state.change_end : figure.quantity.start].strip()
    is_known = any(draft.unit == unit and draft.value is not None for draft in state.drafts)
    is_carried = is_known or _tells_changes_of_others(state, figure)
    return state.change if is_carried and between in {",", *joints(state.reading.rules)} else None


def _tells_changes_of_others(state: SentenceState, figure: Figure) -> bool:
    """Tell whether the sentence has told of changes alone, the first of them in things other than these."""
    first = next((one.amount for draft in state.drafts for one in draft.comparisons if one.amount is not None), None)
    return first is not None and first.unit != figure.quantity.unit and all(d.value is None for d in state.drafts)


def _unled_basis(state: SentenceState, figure: Figure, verb: RelationVerb) -> BasisBehind:
    """Return what a ratio is of where no basis says so: a time behind a multiple, the whole of a share."""
    if figure.quantity.is_multiple or (figure.quantity.is_percent and not (verb.needs_basis or verb.of_total)):
        behind = time_behind(state, figure.position + 1)
        if figure.quantity.is_multiple or behind.basis is not None:
            return behind
    if verb.of_total or not figure.quantity.is_percent:
        return BasisBehind(None, figure.position + 1)
    whole = whole_of_share(state, figure)
    is_behind = whole is not None and whole.start > figure.quantity.start
    return BasisBehind(whole, figure.behind.position if is_behind else figure.position + 1)


def _basis_of(state: SentenceState, figure: Figure) -> BasisBehind:
    """Return the basis behind a number and the words that complete its name, or right behind the number."""
    behind_words = basis_behind(state, figure.behind.position)
    return behind_words if behind_words.basis is not None else basis_behind(state, figure.position + 1)
