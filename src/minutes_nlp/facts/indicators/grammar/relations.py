"""Relations: which verb, written or understood, makes a number the amount of a comparison."""

from collections.abc import Sequence

from minutes_nlp.facts.indicators.clauses import Clause
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.items import BasisMention
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.types import QuantityMention, Span
from minutes_nlp.model.indicators import BasisKind, Relation
from minutes_nlp.rules.schema.comparisons import RelationVerb

_EXCEEDED: frozenset[BasisKind] = frozenset({"plan", "budget_estimate", "target", "average", "peer"})


def rule_of(verb: RelationVerb) -> str:
    """Return the id of the rule entry of a verb of relation."""
    return f"comparisons.relation.{verb.id}"


def relation_of(
    state: SentenceState, quantity: QuantityMention, clause: Clause, basis: BasisMention | None
) -> RelationVerb | None:
    """Return the verb that makes the number the amount of a comparison, None when it is a value."""
    verb = clause.relation
    if verb is None or (verb.level and state.origin is None):
        return _unwritten_verb(state, quantity, clause, basis)
    if verb.level:
        return None
    if verb.needs_basis and verb.relation != "ratio":
        return verb if basis is not None else None
    if verb.needs_basis:
        is_held = basis is not None and (basis.is_set or not is_rate(state.reading, clause))
        return verb if quantity.is_share and is_held else None
    if verb.relation == "ratio" or verb.of_shares:
        return verb if quantity.is_share else None
    is_held = basis is not None or clause.basis is not None
    is_reached = quantity.total is not None or bool(clause.words)
    if verb.relation == "exceed" and not is_held and not quantity.is_ratio and is_reached:
        return None
    if verb.relation == "shortfall" and quantity.is_count and not (basis is not None and basis.is_set):
        return None
    return verb


def _unwritten_verb(
    state: SentenceState, quantity: QuantityMention, clause: Clause, basis: BasisMention | None
) -> RelationVerb | None:
    """Return the verb that a share with a basis behind it goes without."""
    if basis is None or not quantity.is_share:
        return None
    if basis.led:
        return _continued_verb(state, clause) if not clause.has_verb and not state.in_brackets else None
    return _continued_verb(state, clause) or _verb_of_reaching(state.reading, clause, basis)


def _continued_verb(state: SentenceState, clause: Clause) -> RelationVerb | None:
    """Return the verb of the comparison before for "bằng 14,2% dự toán …, 12,9% dự toán …"."""
    if clause.words or state.current is None or not state.current.comparisons:
        return None
    rule = state.current.comparisons[-1].rule
    return next((verb for verb in state.reading.rules.comparisons.relation if rule_of(verb) == rule), None)


def _verb_of_reaching(reading: Reading, clause: Clause, basis: BasisMention) -> RelationVerb | None:
    """Return the plain verb of reaching for "giải ngân trên 50% kế hoạch vốn", where none is written.

    Of a total there must be something that is its part: "nợ thuế dưới 5% tổng thu", but "85,1% tổng số hộ".
    """
    is_of_total = basis.phrase is not None and basis.phrase.kind == "total" and bool(clause.words)
    if not (basis.is_set or is_of_total) or is_rate(reading, clause):
        return None
    verbs = reading.rules.comparisons.relation
    return next((verb for verb in verbs if verb.needs_basis and verb.relation == "ratio"), None)


def is_rate(reading: Reading, clause: Clause) -> bool:
    """Tell whether the clause names a rate, whose percentage is its value."""
    return names_rate(reading, clause.words)


def names_rate(reading: Reading, words: Sequence[Span]) -> bool:
    """Tell whether the words name a rate: "tỷ lệ hộ nghèo"."""
    if not words:
        return False
    folded = reading.view.folded[words[0].start : words[0].end]
    return any(folded.startswith(form) for entry in reading.rules.indicators.rate for form in entry.forms)


def against(relation: Relation, basis: BasisMention | None) -> Relation:
    """Return the relation as the contract has it: "cao hơn" a plan exceeds it, "hụt" against a time is less."""
    if basis is not None and basis.phrase is not None and basis.phrase.against == "time" and relation == "shortfall":
        return "decrease"
    if basis is None or basis.phrase is None or basis.phrase.kind not in _EXCEEDED:
        return relation
    if relation == "increase":
        return "exceed"
    return "shortfall" if relation == "decrease" else relation
