"""Changes of all that was counted: "… giảm cả 3 tiêu chí" tells that each of three counts fell, and not by how much."""

from collections.abc import Sequence

from minutes_nlp.facts.indicators.clauses import Clause
from minutes_nlp.facts.indicators.drafts import CHANGES, ComparisonDraft, Draft
from minutes_nlp.facts.indicators.grammar.bases import basis_behind
from minutes_nlp.facts.indicators.grammar.relations import against, rule_of
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.items import BasisMention
from minutes_nlp.facts.indicators.references import is_all_of_named
from minutes_nlp.mentions.types import QuantityMention

_FEWEST = 2


def take_all_named(state: SentenceState, position: int, quantity: QuantityMention, clause: Clause) -> int | None:
    """Take a count of all that were named, which change or of which nothing is said; return the position to go on with.

    Where as many counts stand before it, in its sentence or that before, and a verb tells a change, each gets one
    without an amount. None for any other number.
    """
    verb = clause.relation if clause.relation is not None and clause.relation.relation in CHANGES else None
    is_said = verb is None and not _ends_its_clause(state, position)
    if is_said or not is_all_of_named(state.reading, quantity):
        return None
    state.clause = []
    counted = _counts(state.drafts) or _counts(state.before)
    if verb is None or quantity.number != len(counted) or len(counted) < _FEWEST:
        return position + 1
    own = _basis_in_clause(state, position)
    basis = own or (clause.basis.basis if clause.basis is not None else state.fronted)
    relation = against(verb.relation, basis)
    for draft in counted:
        draft.add(ComparisonDraft(relation, None, clause.start, quantity.end, rule_of(verb), basis))
    return basis_behind(state, position + 1).position


def _basis_in_clause(state: SentenceState, position: int) -> BasisMention | None:
    """Return the basis behind a count, the words that say of what between: "… cả 3 tiêu chí về số vụ, … so với …"."""
    for item in state.items[position + 1 :]:
        if item.basis is not None:
            return item.basis
        if item.kind not in ("words", "noun") and item.mark != ",":
            break
    return None


def _ends_its_clause(state: SentenceState, position: int) -> bool:
    following = state.item(position + 1)
    return following is None or following.kind in ("mark", "basis")


def _counts(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the counts of a sentence that are wholes and have no change yet."""
    return [
        draft
        for draft in drafts
        if draft.is_count and draft.parent is None and not draft.counterpart and not draft.comparisons
    ]
