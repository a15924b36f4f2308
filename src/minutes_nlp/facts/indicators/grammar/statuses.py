"""Statuses: what is a result, a plan or an estimate, told at the fact itself, before it, or by its whole."""

from functools import lru_cache

from minutes_nlp.facts.indicators.clauses import Clause, status_cue
from minutes_nlp.facts.indicators.drafts import AHEAD, Draft
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.items import phrase_index
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.spans import holding
from minutes_nlp.mentions.types import QuantityMention
from minutes_nlp.model.indicators import Status
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.comparisons import StatusCue
from minutes_nlp.text import PhraseIndex

_LONGEST_AIM = 40


def announce_status(state: SentenceState) -> None:
    """Take the status and time of what stands before ":" for all of the list: "Chỉ tiêu năm 2022: …"."""
    cue = status_cue(state.clause) or _aim_before(state)
    if cue is None or cue.status not in AHEAD:
        return
    state.status = state.usual = state.whole_status = cue.status
    periods = (item.period or (item.basis.period if item.basis else None) for item in state.clause)
    state.period = next((period for period in periods if period is not None), state.period)


@lru_cache(maxsize=4)
def _nouns(rules: Rules) -> PhraseIndex[StatusCue]:
    return index_of([cue for cue in rules.comparisons.status if cue.noun])


def _aim_before(state: SentenceState) -> StatusCue | None:
    """Return the noun of an aim that the words before ":" end with: "không điều chỉnh mục tiêu cả năm: …"."""
    if not state.clause or state.drafts:
        return None
    start, end = state.clause[0].start, state.clause[-1].end
    found = _nouns(state.reading.rules).find(state.reading.view.folded, max(start, end - _LONGEST_AIM), end)
    outside = (match for match in found if holding(state.reading.mentions.organisations, match.start) is None)
    return next((match.payload for match in outside), None)


def settle_status(state: SentenceState, clause: Clause) -> None:
    """Take a plan or forecast for what follows, up to "đến nay" or "đã"; one told by a noun up to a result ("đạt").

    An aim of the first clause holds behind ";" too: "Phấn đấu GRDP tăng 9%; thu ngân sách đạt 5 tỷ".
    """
    if clause.is_status_own:
        return
    if clause.status in AHEAD:
        state.status, state.is_status_named = clause.status, clause.is_status_named
        if not state.drafts and clause.is_aim:
            state.aim = clause.status
    elif state.is_status_named and (clause.action or (clause.relation is not None and clause.relation.needs_basis)):
        state.status, state.is_status_named = state.usual, False
    elif clause.is_done or clause.status is not None or (clause.period is not None and clause.period.until_now):
        state.status, state.aim = state.usual, None


def usual_status(state: SentenceState, clause: Clause, parent: Draft | None) -> Status:
    """Return the status of a fact that says none: that of its whole unless it has reached its own ("đạt", "đã")."""
    if clause.is_done:
        return state.status
    is_silent = not clause.has_verb or (clause.relation is not None and not clause.relation.needs_basis)
    whole = state.whole_status or (parent.status if parent is not None else None)
    if whole is not None and is_silent:
        return whole
    current = state.current
    if not clause.has_verb and not clause.action and current is not None and current.status == "estimate":
        return "estimate"
    return state.status


def is_sum_of_estimate(current: Draft | None, draft: Draft, clause: Clause) -> bool:
    """Tell the sum that an estimate raises to its level: "tháng 10 ước 6 tỷ đồng, nâng lũy kế 10 tháng lên 58 tỷ"."""
    if current is None or current.status != "estimate" or draft.status != "actual":
        return False
    if clause.relation is None or not clause.relation.level:
        return False
    return clause.period is not None and clause.period.cumulative and draft.name == current.name


def hedged_status(reading: Reading, quantity: QuantityMention) -> Status | None:
    """Return the status that the hedge of a number says: "ước khoảng 950 tỷ đồng" is an estimate."""
    for match in phrase_index(reading.rules).find(reading.view.folded, quantity.start, quantity.number_start):
        cue = next((entry for entry in match.payload if isinstance(entry, StatusCue)), None)
        if cue is not None:
            return cue.status
    return None
