"""Brackets: a bare figure in them is the fact before them in another form, or the plan it was held against."""

from dataclasses import replace
from functools import lru_cache

from minutes_nlp.facts.indicators.clauses import Clause
from minutes_nlp.facts.indicators.drafts import CHANGES, ComparisonDraft, Draft
from minutes_nlp.facts.indicators.grammar.figures import Figure
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.mentions.types import PeriodMention, QuantityMention, Span
from minutes_nlp.rules import Rules
from minutes_nlp.text.fold import fold

_SIGNS = "-–−+"
_LONGEST_JOINT = 5
"""How many characters may stand between a plan and its figure: " là "."""


def take_in_brackets(state: SentenceState, figure: Figure) -> bool:
    """Take a bare figure in brackets, or behind its plan, that speaks of the fact before; tell whether it is one."""
    current = state.current
    if current is not None and state.in_brackets and _is_named_plan(state, current, figure):
        state.drafts.append(_plan(state, current, figure.quantity, figure.clause.period))
        return True
    if current is None or not (_is_bare(figure.clause) or _is_equated(state, figure)):
        return False
    if not state.in_brackets:
        return _take_plan_behind(state, current, figure.quantity)
    if _is_amount_of(current, figure.quantity) or _is_level_of(current, figure):
        current.value = figure.quantity
        current.spans.append(Span(figure.quantity.start, figure.quantity.end))
        return True
    restated = _restated(state, current, figure) if figure.clause.action is None else None
    if restated is not None:
        current.add(restated)
        return True
    if _is_in_other_currency(current, figure.quantity):
        state.drafts.append(_again(state, current, figure.quantity))
        return True
    if not _is_plan_of(current, figure.quantity):
        return False
    state.drafts.append(_plan(state, current, figure.quantity))
    return True


def _is_in_other_currency(current: Draft, quantity: QuantityMention) -> bool:
    """Tell the amount before the brackets in another currency: "336.630 tỷ đồng (tương đương 16 tỷ USD)"."""
    unit, other = current.unit, quantity.unit
    if unit is None or other is None or not other.is_money:
        return False
    return unit.is_money and unit.code != other.code


def _take_plan_behind(state: SentenceState, current: Draft, quantity: QuantityMention) -> bool:
    """Take the plan that is told right behind the share of it: "đạt 80% kế hoạch 100 tỷ đồng"."""
    if not _is_plan_of(current, quantity) or quantity.unit is None or current.unit_code != quantity.unit.code:
        return False
    basis = current.comparisons[-1].basis
    between = state.reading.view.text[basis.end : quantity.start] if basis is not None else ","
    if len(between) > _LONGEST_JOINT or any(not char.isalpha() and char != " " for char in between):
        return False
    state.drafts.append(_plan(state, current, quantity))
    return True


def _is_equated(state: SentenceState, figure: Figure) -> bool:
    """Tell a figure in brackets that a verb makes the same as the one before: "(tương ứng 9.320 ha)"."""
    verb, quantity = figure.clause.relation, figure.quantity
    is_ratio = verb is not None and verb.relation == "ratio" and not verb.needs_basis and not quantity.is_share
    return state.in_brackets and is_ratio and not (figure.clause.words or figure.clause.shift_years)


def _is_bare(clause: Clause) -> bool:
    return not (clause.words or clause.relation or clause.roles or clause.shift_years)


def _restated(state: SentenceState, current: Draft, figure: Figure) -> ComparisonDraft | None:
    """Return what a figure says again of the fact: its last change, a change by sign, its share; None for neither."""
    quantity = figure.quantity
    last = current.comparisons[-1] if current.comparisons else None
    sign = state.reading.view.text[quantity.start]
    is_signed = sign in _SIGNS
    is_again = is_signed or _is_share_of_change(last, quantity) if last is not None else False
    is_again = is_again or (last is not None and last.relation in CHANGES and _is_equated(state, figure))
    if last is not None and last.amount is not None and is_again:
        return _change_again(last, quantity)
    if not quantity.is_percent or current.value is None:
        return None
    if is_signed and last is None:
        return _signed_change(quantity, sign)
    if current.value.unit is not None and not current.value.is_percent:
        return ComparisonDraft("ratio", quantity, quantity.start, quantity.end, "brackets.share", direct=True)
    return None


def _is_amount_of(current: Draft, quantity: QuantityMention) -> bool:
    """Tell the amount behind its change in percent: "thép cán tăng 14,2% (61 nghìn tấn)"."""
    last = current.comparisons[-1] if current.comparisons else None
    if current.value is not None or last is None or last.amount is None or not last.amount.is_percent:
        return False
    is_amount = quantity.unit is not None and not quantity.is_ratio and quantity.number >= 0
    return last.relation in CHANGES and is_amount and quantity.numerals[0].start == quantity.start


def _is_level_of(current: Draft, figure: Figure) -> bool:
    """Tell the count that a change in brackets leaves: "giảm 7 vụ (còn 41 vụ)"."""
    last = current.comparisons[-1] if current.comparisons else None
    if current.value is not None or last is None or last.amount is None or not figure.clause.has_verb:
        return False
    is_same = last.amount.is_count and last.amount.unit == figure.quantity.unit
    return last.relation in CHANGES and (is_same or (last.amount.is_percent and figure.quantity.is_count))


def _is_share_of_change(change: ComparisonDraft, quantity: QuantityMention) -> bool:
    """Tell a percentage behind a change that is told otherwise: "giảm 673 ha (1,6%)"."""
    is_percent = change.amount is not None and change.amount.is_percent
    return quantity.is_percent and change.relation in CHANGES and not is_percent


def _change_again(change: ComparisonDraft, amount: QuantityMention) -> ComparisonDraft:
    """Return the same comparison with the change in another unit; its direction is said once."""
    return ComparisonDraft(
        change.relation,
        replace(amount, number=abs(amount.number)),
        amount.start,
        amount.end,
        change.rule,
        change.basis,
        inherited=True,
        in_brackets=True,
    )


def _signed_change(amount: QuantityMention, sign: str) -> ComparisonDraft:
    """Return the change that a bare sign in brackets says: "(+8%)"."""
    return ComparisonDraft(
        "increase" if sign == "+" else "decrease",
        replace(amount, number=abs(amount.number)),
        amount.start,
        amount.end,
        "brackets.sign",
        in_brackets=True,
    )


def _is_plan_of(current: Draft, quantity: QuantityMention) -> bool:
    """Tell a figure behind a share of a plan that is this plan: "đạt 23,7% kế hoạch (700 triệu USD)"."""
    basis = current.comparisons[-1].basis if current.comparisons else None
    return basis is not None and basis.is_set and quantity.unit is not None and not quantity.is_share


@lru_cache(maxsize=4)
def _plan_nouns(rules: Rules) -> frozenset[str]:
    plans = (cue for cue in rules.comparisons.status if cue.noun and cue.status == "plan")
    return frozenset(fold(form) for cue in plans for form in cue.forms)


def _is_named_plan(state: SentenceState, current: Draft, figure: Figure) -> bool:
    """Tell the plan of the fact before that its noun alone names: "(kế hoạch cả năm 32.000 lao động)"."""
    words, unit = figure.clause.words, figure.quantity.unit
    if len(words) != 1 or unit is None or unit.code != current.unit_code or figure.clause.action is not None:
        return False
    return state.reading.view.folded[words[0].start : words[0].end] in _plan_nouns(state.reading.rules)


def _again(state: SentenceState, current: Draft, quantity: QuantityMention) -> Draft:
    """Return the fact before in another currency: an entry of its own (CONVENTIONS), the same in all else."""
    return Draft(
        sentence=state.sentence,
        value=quantity,
        words=[],
        status=current.status,
        spans=[Span(quantity.start, quantity.end)],
        rule="brackets.currency",
        name=current.name,
        name_derived=True,
        name_root=current,
        period=current.period,
        has_own_period=current.has_own_period,
        parent=current.parent,
        shift_years=current.shift_years,
        twin=current,
    )


def _plan(
    state: SentenceState, current: Draft, quantity: QuantityMention, period: PeriodMention | None = None
) -> Draft:
    return Draft(
        sentence=state.sentence,
        value=quantity,
        words=[],
        status="plan",
        spans=[Span(quantity.start, quantity.end)],
        rule="brackets.plan",
        name=current.name,
        name_derived=True,
        name_root=current,
        period=period,
        has_own_period=True,
        counterpart="plan",
        origin=current,
    )
