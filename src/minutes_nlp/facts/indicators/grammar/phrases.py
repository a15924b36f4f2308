"""Phrases: verbs and words wait in the clause for their number; a connective opens parts; "không đổi" is a fact."""

from minutes_nlp.facts.indicators.behind import is_led
from minutes_nlp.facts.indicators.clauses import read_clause, role_of
from minutes_nlp.facts.indicators.drafts import ComparisonDraft, Draft
from minutes_nlp.facts.indicators.grammar.bases import basis_behind
from minutes_nlp.facts.indicators.grammar.drafting import draft_of
from minutes_nlp.facts.indicators.grammar.relations import rule_of
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.grammar.statuses import announce_status
from minutes_nlp.rules.schema.comparisons import RelationVerb
from minutes_nlp.text.fold import fold


def take_phrase(state: SentenceState, position: int) -> None:
    """Take the phrase or the words at `position`."""
    item = state.items[position]
    role = role_of(item)
    if role in ("part", "rest", "alone") and not _is_of_another_time(state, position):
        _open_parts(state, is_list=role == "part")
    relation = item.entry(RelationVerb)
    if relation is not None and relation.relation == "unchanged":
        _take_unchanged(state, position, relation)
        return
    if not _only_completes(state, position):
        state.clause.append(item)


def _only_completes(state: SentenceState, position: int) -> bool:
    """Tell words with which a figure ends, and no name begins: "4,12 điểm % vào mức tăng chung, dịch vụ …"."""
    item, following = state.items[position], state.item(position + 1)
    is_behind = position > 0 and state.items[position - 1].kind == "quantity" and item.kind == "words"
    is_last = following is None or following.kind == "mark"
    return is_behind and is_last and is_led(state.reading, item)


def _is_of_another_time(state: SentenceState, position: int) -> bool:
    """Tell "Riêng năm 2019, …", which goes on with another year and no part."""
    following = state.item(position + 1)
    return role_of(state.items[position]) == "alone" and following is not None and following.kind == "period"


def _open_parts(state: SentenceState, *, is_list: bool) -> None:
    """Make what follows parts of the whole before them, with its status; a list at the start goes on behind ";"."""
    state.whole_status = next((draft.status for draft in reversed(state.drafts) if not draft.counterpart), None)
    announce_status(state)
    state.is_listing = state.is_listing or (is_list and not state.drafts)
    state.parent = _whole(state)
    state.growth = _growth(state) if state.parent is None else None
    state.clause = [] if state.parent else state.clause


def _whole(state: SentenceState) -> Draft | None:
    """Return the fact that parts belong to: the last that is no part itself, else that of the sentence before."""
    for draft in reversed(state.drafts):
        is_whole = draft.value is not None and not draft.counterpart and not draft.shift_years
        if is_whole and (draft.parent is None or state.in_brackets):
            return draft
    root = state.root
    is_first = not state.drafts and root is not None and root.parent is None
    return root if is_first and root is not None and root.value is not None else None


def _growth(state: SentenceState) -> Draft | None:
    """Return the last fact that only tells a growth: "GRDP tăng 8%, trong đó …"."""
    last = next((draft for draft in reversed(state.drafts) if state.in_brackets or not draft.is_aside), None)
    if last is None or last.value is not None or last.shift_years:
        return None
    return last.branch_of or last


def _named_behind(state: SentenceState, position: int) -> Draft | None:
    """Return the count that the words behind "không đổi" name: "không đổi số người bị thương"."""
    following = state.item(position + 1)
    if following is None or following.kind not in ("words", "noun"):
        return None
    said = set(state.reading.view.folded[following.start : following.end].strip(" .").split())
    counts = (draft for draft in reversed(state.drafts) if draft.is_count)
    return next((draft for draft in counts if set(fold(draft.name).split()) <= said), None)


def _take_unchanged(state: SentenceState, position: int, verb: RelationVerb) -> None:
    """Take "không đổi" with the basis behind it, or the one said before all."""
    item = state.items[position]
    clause = read_clause(state.reading, state.clause, item.start)
    draft = (_named_behind(state, position) if not clause.words else None) or draft_of(state, clause)
    own = basis_behind(state, position + 1).basis
    basis = own or state.fronted
    if draft is not None and basis is not None:
        rule, end = rule_of(verb), own.end if own is not None else item.end
        draft.add(ComparisonDraft("unchanged", None, item.start, end, rule, basis, inherited=own is None))
    state.clause = []
