"""Drafting: a clause with a name begins a fact, one without goes on with the fact in hand."""

from minutes_nlp.facts.indicators.clauses import Clause, read_clause
from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.grammar.naming import add_average, name_draft
from minutes_nlp.facts.indicators.grammar.relations import rule_of
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.grammar.statuses import is_sum_of_estimate, settle_status, usual_status
from minutes_nlp.facts.indicators.wording import is_measure
from minutes_nlp.mentions.types import Span


def start_draft(state: SentenceState, clause: Clause, words: list[Span]) -> Draft | None:
    """Begin a fact named by `words` and make it the current one; None when it has no name and gets none."""
    settle_status(state, clause)
    words = words or _words_before_bracket(state)
    parent = (state.frames[-1].current or state.parent) if state.frames else state.parent
    draft = Draft(
        sentence=state.sentence,
        value=None,
        words=words,
        status=clause.status or usual_status(state, clause, parent),
        spans=[Span(span.start, span.end) for span in words],
        rule=rule_of(clause.relation) if clause.relation else "indicators.value",
        period=clause.period or state.period,
        has_own_period=clause.period is not None,
        parent=None if clause.shift_years else parent,
        branch_of=state.growth if parent is None and not clause.shift_years else None,
        shift_years=clause.shift_years,
        is_done=clause.is_done,
        is_aside=state.in_brackets,
    )
    name_draft(state, draft)
    if not draft.name:
        return None
    if is_sum_of_estimate(state.current, draft, clause):
        draft.status = "estimate"
    if clause.average is not None and (not words or _is_mean_before(state, clause.average, words)):
        add_average(state, draft, clause.average)
    state.drafts.append(draft)
    state.current = draft
    return draft


def _is_mean_before(state: SentenceState, average: Span, words: list[Span]) -> bool:
    """Tell a mean that is said before the time and the measure: "bình quân 8 tháng CPI tăng 4,02%"."""
    return average.end <= words[0].start and is_measure(state.reading, words[0])


def _words_before_bracket(state: SentenceState) -> list[Span]:
    """Return the name before a bracket that interrupts its clause: "Tỷ lệ điều tra, khám phá (năm 2016 đạt 70,75%)"."""
    if state.current is not None or not state.frames or not state.frames[-1].clause:
        return []
    clause = state.frames[-1].clause
    if any(char.isdecimal() for char in state.reading.view.text[clause[0].start : clause[-1].end]):
        return []
    return list(read_clause(state.reading, clause, clause[-1].end).words)


def draft_of(state: SentenceState, clause: Clause) -> Draft | None:
    """Return the fact that a clause speaks of: the current one, or a new one when the clause has a name."""
    if not clause.words and state.current is not None:
        return state.current
    return start_draft(state, clause, list(clause.words))
