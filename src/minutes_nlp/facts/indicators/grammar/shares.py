"""Shares: a percentage of what was said or of a measure behind it, and counts that only belong to a rate's name."""

from minutes_nlp.facts.indicators.clauses import Clause
from minutes_nlp.facts.indicators.grammar.figures import Figure
from minutes_nlp.facts.indicators.grammar.relations import is_rate
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.grammar.wholes import measure_behind
from minutes_nlp.mentions.types import QuantityMention
from minutes_nlp.rules.schema.comparisons import RelationVerb


def share_reached(state: SentenceState, figure: Figure) -> RelationVerb | None:
    """Return the verb of "đạt 77% chiều dài tuyến", or "đạt 99,5%" of the count just said; None for a value."""
    clause = figure.clause
    verb = clause.relation
    if verb is None or not verb.needs_basis or not figure.quantity.is_percent or is_rate(state.reading, clause):
        return None
    if measure_behind(state, figure) is not None:
        return verb
    unit = state.current.unit if state.current is not None else None
    return verb if not clause.words and unit is not None and not unit.is_ratio else None


def is_inside_rate(state: SentenceState, position: int, quantity: QuantityMention, clause: Clause) -> bool:
    """Tell a number in the name of a rate: "tỷ lệ người … được tiêm ít nhất 01 mũi đạt 46,2%"."""
    verb, value = state.item(position + 1), state.item(position + 2)
    if not quantity.is_count or verb is None or verb.kind != "phrase" or value is None or value.quantity is None:
        return False
    return value.quantity.is_percent and (is_rate(state.reading, clause) or _goes_on_with_rate(state, clause))


def _goes_on_with_rate(state: SentenceState, clause: Clause) -> bool:
    value = state.current.value if state.current is not None else None
    return not clause.words and value is not None and value.is_percent
