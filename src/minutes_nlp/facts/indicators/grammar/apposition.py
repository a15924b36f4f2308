"""Appositions: a bare figure in brackets behind words without one is theirs: "Sở Xây dựng (14 nhiệm vụ)"."""

from minutes_nlp.facts.indicators.clauses import Clause, read_clause
from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.grammar.drafting import start_draft
from minutes_nlp.facts.indicators.grammar.figures import Figure
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.names import value_words
from minutes_nlp.mentions.types import Span


def take_named_before_bracket(state: SentenceState, figure: Figure) -> bool:
    """Take a figure that only says how much there is of what stands before its bracket; tell whether it is one."""
    if not state.frames or not _is_bare(figure.clause) or figure.quantity.unit is None:
        return False
    frame = state.frames[-1]
    named = read_clause(state.reading, frame.clause, figure.quantity.start)
    if not named.words or named.relation is not None or figure.behind.span is not None:
        return False
    draft = start_draft(state, named, value_words(state.reading, figure.quantity, named, None))
    if draft is None:
        return False
    draft.value = figure.quantity
    draft.parent = frame.parent or _whole_before(state, draft)
    draft.spans.append(Span(figure.quantity.start, figure.quantity.end))
    frame.clause.clear()
    state.clause = []
    return True


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
