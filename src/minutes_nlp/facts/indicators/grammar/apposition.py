"""Appositions: a bare figure in brackets behind words without one is theirs: "Sở Xây dựng (14 nhiệm vụ)"."""

from minutes_nlp.facts.indicators.clauses import Clause, read_clause
from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.grammar.drafting import start_draft
from minutes_nlp.facts.indicators.grammar.figures import Figure
from minutes_nlp.facts.indicators.grammar.naming import name_draft
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.grammar.units import share_unit
from minutes_nlp.facts.indicators.names import value_words
from minutes_nlp.facts.indicators.trimming import joints
from minutes_nlp.mentions.types import Span

_LIST_MARKS = (",", ";")


def take_named_before_bracket(state: SentenceState, figure: Figure) -> bool:
    """Take a figure that only says how much there is of what stands before its bracket; tell whether it is one."""
    if not state.frames or not _is_bare(figure.clause):
        return False
    frame = state.frames[-1]
    named = read_clause(state.reading, frame.clause, figure.quantity.start)
    if not named.words or named.relation is not None or figure.behind.span is not None:
        return False
    whole = _listed_whole(state, figure, named.words[0]) if figure.quantity.unit is None else None
    if figure.quantity.unit is None and whole is None:
        return False
    quantity = share_unit(figure.quantity, whole.value) if whole is not None and whole.value else figure.quantity
    draft = start_draft(state, named, value_words(state.reading, quantity, named, None))
    if draft is None:
        return False
    draft.value = quantity
    draft.parent = whole or frame.parent or _whole_before(state, draft)
    if whole is not None:
        name_draft(state, draft)
    draft.spans.append(Span(figure.quantity.start, figure.quantity.end))
    frame.clause.clear()
    state.clause = []
    return True


def _listed_whole(state: SentenceState, figure: Figure, name: Span) -> Draft | None:
    """Return the count that bare numbers in brackets behind names divide: "16 chợ, cụ thể: Việt Trì (05), … (01)".

    Nothing else stands in such a bracket, and a list is led to.
    """
    text, quantity = state.reading.view.text, figure.quantity
    if text[quantity.start - 1] != "(" or text[quantity.end : quantity.end + 1] != ")" or figure.quantity.total:
        return None
    before = state.drafts[-1] if state.drafts else None
    if before is None or before.value is None or not before.is_count or not _goes_on(state, before, name):
        return None
    whole = before.parent or before
    is_part = whole.value is not None and whole.unit_code == before.unit_code and quantity.number < whole.value.number
    return whole if is_part else None


def _goes_on(state: SentenceState, before: Draft, name: Span) -> bool:
    """Tell whether a list is led to before its first name, or goes on from the name before."""
    view = state.reading.view
    end = before.spans[-1].end
    if view.text.startswith(")", end):
        between = view.folded[end + 1 : name.start].strip()
        return before.parent is not None and between in {*_LIST_MARKS, *joints(state.reading.rules)}
    return state.parent is before or view.text[view.behind(name.start) - 1] == ":"


def _whole_before(state: SentenceState, draft: Draft) -> Draft | None:
    """Return the last amount of the sentence that the places or kinds behind it, each with its own, are of."""
    assert draft.value is not None
    for other in reversed(state.drafts):
        if other is draft or other.value is None or other.unit_code != draft.unit_code:
            continue
        whole = other.parent or (None if other.is_aside else other)
        is_more = whole is not None and whole.value is not None and whole.value.amount > draft.value.amount
        return whole if is_more else None
    return None


def _is_bare(clause: Clause) -> bool:
    return not (clause.words or clause.relation or clause.roles or clause.shift_years or clause.action)
