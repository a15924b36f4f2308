"""Comparing: a number is the amount of a comparison, against a basis, of a fact."""

from functools import lru_cache

from minutes_nlp.facts.indicators.clauses import Clause
from minutes_nlp.facts.indicators.drafts import ComparisonDraft, Draft
from minutes_nlp.facts.indicators.grammar.bases import BasisBehind
from minutes_nlp.facts.indicators.grammar.changes import take_changed_count
from minutes_nlp.facts.indicators.grammar.drafting import start_draft
from minutes_nlp.facts.indicators.grammar.figures import Figure
from minutes_nlp.facts.indicators.grammar.relations import against, rule_of
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.items import BasisMention
from minutes_nlp.facts.indicators.wording import is_measure
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.types import PeriodMention, Span
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.comparisons import RelationVerb
from minutes_nlp.rules.schema.indicator_facts import Respect
from minutes_nlp.text import PhraseIndex


def compare(state: SentenceState, figure: Figure, verb: RelationVerb, behind: BasisBehind) -> int:
    """Take a number as the amount of a comparison; return the position to go on with."""
    total = _total_behind(figure, verb) if behind.basis is None else None
    comparison = _comparison(state, figure, verb, behind.basis or total)
    counted = take_changed_count(state, figure)
    changed = _changed_thing(state, figure, behind) if counted is None else None
    position = figure.position + 1
    draft = counted.draft if counted is not None else None
    if counted is not None:
        position = counted.position
    elif changed is not None:
        draft, position = start_draft(state, figure.clause, [changed]), figure.behind.position
    else:
        draft, position = _by_respect(state, figure)
        draft = draft or _compared_draft(state, figure.clause)
    if draft is not None:
        draft.add(comparison)
    if figure.quantity.is_count:
        state.change, state.change_end = verb, max(figure.quantity.end, state.items[position - 1].end)
    state.clause = []
    return max(behind.position, position, figure.behind.position if total is not None else 0)


@lru_cache(maxsize=4)
def _respects(rules: Rules) -> PhraseIndex[Respect]:
    return index_of(rules.indicators.respect)


def _by_respect(state: SentenceState, figure: Figure) -> tuple[Draft | None, int]:
    """Return the fact whose change is told by the respect behind it, "… 31% về vốn", and the position to go on with."""
    behind = state.item(figure.position + 1)
    if behind is None or behind.kind != "words" or figure.clause.words:
        return None, figure.position + 1
    said = _respects(state.reading.rules).at(state.reading.view.folded, behind.start, behind.end)
    if said is None:
        return None, figure.position + 1
    is_money = said.payload.of == "money"
    alike = (d for d in reversed(state.drafts) if d.unit is not None and not d.unit.is_ratio)
    draft = next((d for d in alike if d.unit is not None and d.unit.is_money == is_money and not d.counterpart), None)
    return draft, figure.position + 2


def _total_behind(figure: Figure, verb: RelationVerb) -> BasisMention | None:
    """Return what a share is of, named right behind it: "chiếm 32% GDP"."""
    span = figure.behind.span
    if not verb.of_total or span is None or not figure.quantity.is_percent:
        return None
    return BasisMention(span.start, span.end, None, None, led=False, named="total")


def _changed_thing(state: SentenceState, figure: Figure, behind: BasisBehind) -> Span | None:
    """Return what is changed where it stands behind the percentage: "cắt giảm 10% chi thường xuyên"."""
    clause, thing = figure.clause, figure.behind.span
    if thing is None or clause.words or behind.basis is not None or not figure.quantity.is_ratio:
        return None
    is_change = clause.relation is not None and clause.relation.relation in ("increase", "decrease")
    is_named = state.current is None or is_measure(state.reading, thing)
    return thing if is_change and is_named and not state.in_brackets else None


def _comparison(
    state: SentenceState, figure: Figure, verb: RelationVerb, basis: BasisMention | None
) -> ComparisonDraft:
    clause, quantity = figure.clause, figure.quantity
    own = basis or _basis_between(clause)
    elsewhere = _basis_elsewhere(state, clause, verb) if own is None else None
    return ComparisonDraft(
        relation=against(verb.relation, elsewhere if verb.relation == "shortfall" and own is None else own),
        amount=quantity,
        start=clause.start,
        end=max(own.end, quantity.end) if own is not None else quantity.end,
        rule=rule_of(verb),
        basis=own or elsewhere,
        inherited=elsewhere is not None,
        in_brackets=state.in_brackets,
        direct=own is None and verb.of_total and quantity.is_percent,
    )


def _basis_between(clause: Clause) -> BasisMention | None:
    """Return the basis between verb and number: "cao hơn đầu năm 0,3%"."""
    return clause.basis.basis if clause.basis is not None and not clause.shift_years else None


def _basis_elsewhere(state: SentenceState, clause: Clause, verb: RelationVerb) -> BasisMention | None:
    """Return the basis said before all; that of a share of a year ago is the plan its fact was held against."""
    if not clause.shift_years:
        is_time = state.fronted is not None and not state.fronted.is_level
        takes = verb.relation in ("increase", "decrease", "ratio") or (verb.relation == "shortfall" and is_time)
        return state.fronted if takes else None
    return _plan_of(state.current) if verb.relation == "ratio" and state.current is not None else None


def _plan_of(draft: Draft) -> BasisMention | None:
    """Return the plan that a fact was last held against."""
    bases = (comparison.basis for comparison in reversed(draft.comparisons))
    return next((basis for basis in bases if basis is not None and basis.is_level), None)


def _has_own_year(state: SentenceState, period: PeriodMention) -> bool:
    """Tell a year, or a time that is named with one before the document's: "(9 tháng năm 2024 tăng 3,2%)"."""
    anchor = state.reading.time.anchor
    if period.kind == "year":
        return True
    year = period.last.year if period.last is not None else None
    return year is not None and anchor is not None and year < anchor.year


def _compared_draft(state: SentenceState, clause: Clause) -> Draft | None:
    """Return the fact a comparison belongs to: the current one, or a new one when the clause names its own."""
    current = state.current
    if current is not None and not clause.words and not clause.shift_years:
        is_of_another_time = clause.period is not None and clause.period != current.period
        is_named_year = clause.period is not None and _has_own_year(state, clause.period)
        if not is_of_another_time or (state.in_brackets and not is_named_year):
            return current
    return start_draft(state, clause, list(clause.words) or ([clause.action] if clause.action else []))
