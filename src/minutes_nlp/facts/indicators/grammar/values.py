"""Values: a number is how much there is of what the clause and the words behind it name."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from minutes_nlp.facts.indicators.completions import is_object_behind
from minutes_nlp.facts.indicators.counted import is_score_noun
from minutes_nlp.facts.indicators.drafts import ComparisonDraft, Draft
from minutes_nlp.facts.indicators.grammar.apposition import take_named_before_bracket
from minutes_nlp.facts.indicators.grammar.brackets import take_in_brackets
from minutes_nlp.facts.indicators.grammar.drafting import start_draft
from minutes_nlp.facts.indicators.grammar.figures import Figure
from minutes_nlp.facts.indicators.grammar.naming import name_draft
from minutes_nlp.facts.indicators.grammar.origins import OriginBehind
from minutes_nlp.facts.indicators.grammar.relations import names_rate, rule_of
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.grammar.statuses import hedged_status
from minutes_nlp.facts.indicators.items import Item
from minutes_nlp.facts.indicators.names import deed_behind, value_words
from minutes_nlp.facts.indicators.purposes import with_purpose
from minutes_nlp.facts.indicators.references import is_owner_count
from minutes_nlp.facts.indicators.wording import is_measure, is_place
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.types import Span
from minutes_nlp.model.indicators import Status
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.comparisons import RelationVerb
from minutes_nlp.rules.schema.indicator_facts import PlannedBehind
from minutes_nlp.text import PhraseIndex

_RELATIONS = frozenset({"increase", "decrease", "ratio"})


def take_value(state: SentenceState, figure: Figure, origin: OriginBehind | None = None) -> int:
    """Take a number as the value of a fact, left from `origin`; return the position to go on with."""
    if take_in_brackets(state, figure):
        return figure.position + 1
    if take_named_before_bracket(state, figure):
        return figure.position + 1
    words = _words(state, figure)
    if _completes_change(state, figure, words) or _scores_rank(state, figure):
        return figure.position + 1
    before = state.current if "base" in figure.clause.roles else None
    owned = state.current
    draft = start_draft(state, figure.clause, words)
    if draft is None:
        state.clause = []
        return figure.position + 1
    thing = _thing_behind(figure, words)
    _give_value(state, draft, figure, thing)
    if before is not None:
        _hold(state, draft, before)
    if origin is not None:
        return _take_origin(state, draft, figure, origin)
    _take_level(state, draft, figure)
    if owned is not None and is_owner_count(state.reading, figure.quantity):
        state.current = owned
    rest = figure.behind.rest if thing is not None else None
    state.clause = [Item(rest.start, rest.end, "words")] if rest is not None else []
    return figure.behind.position if thing is not None else figure.position + 1


def _words(state: SentenceState, figure: Figure) -> list[Span]:
    """Return the words that name a value; behind a bare number stand none, behind money a measure only."""
    unit = figure.quantity.unit
    if _is_place_of_whole(state, figure):
        return list(figure.clause.words)
    if _is_listed_part(state, figure):
        return [figure.behind.span] if figure.behind.span is not None else []
    if not figure.clause.words and not figure.clause.action and unit is not None and unit.is_money:
        done = deed_behind(state.reading, figure.behind.span)
        if done is not None:
            return [done]
    is_object = is_object_behind(state.reading, figure.clause.action, figure.behind.span)
    behind = figure.behind.span
    is_open = not figure.clause.words or figure.clause.action is not None
    is_measured = is_open and behind is not None and is_measure(state.reading, behind)
    takes_words = unit is not None and (not unit.is_money or is_object or is_measured)
    words = value_words(state.reading, figure.quantity, figure.clause, figure.behind.span if takes_words else None)
    if unit is not None and unit.is_money:
        return with_purpose(state.reading, state.items, figure.position, words)
    return words


def _is_place_of_whole(state: SentenceState, figure: Figure) -> bool:
    """Tell a part that is only told apart by where it is: "riêng Sầm Sơn đón 820 nghìn lượt"."""
    whole, unit, words = state.parent, figure.quantity.unit, figure.clause.words
    if "alone" not in figure.clause.roles or whole is None or unit is None or len(words) != 1:
        return False
    is_same = whole.unit is not None and whole.unit.code == unit.code
    return is_same and figure.behind.span is None and is_place(state.reading, words[0])


def _is_listed_part(state: SentenceState, figure: Figure) -> bool:
    """Tell an amount whose part is told behind it: "gồm 12 tỷ đồng vốn ngân sách tỉnh, 7 tỷ đồng từ xã hội hóa"."""
    clause, unit = figure.clause, figure.quantity.unit
    is_bare = not (clause.words or clause.action or clause.relation or clause.shift_years)
    is_part = state.parent is not None and not state.in_brackets
    return is_part and is_bare and unit is not None and not unit.is_count and figure.behind.span is not None


def _thing_behind(figure: Figure, words: Sequence[Span]) -> Span | None:
    """Return the words behind a number where its name takes them."""
    behind = figure.behind.span
    return behind if behind is not None and any(word.end == behind.end for word in words) else None


def _give_value(state: SentenceState, draft: Draft, figure: Figure, thing: Span | None) -> None:
    """Give a fact its value, with what depends on it: whole, status, name, evidence."""
    verb = figure.clause.relation
    is_exceeded = verb is not None and verb.relation == "exceed" and figure.quantity.operator == "="
    draft.value = replace(figure.quantity, operator=">") if is_exceeded else figure.quantity
    draft.thing = thing
    draft.parent = _whole_of(state, draft)
    draft.status = hedged_status(state.reading, figure.quantity) or draft.status
    draft.status = _status_behind(state, figure) or draft.status
    if "whole" in figure.clause.roles:
        state.parent = draft
    name_draft(state, draft)
    draft.spans.append(Span(figure.clause.start, figure.quantity.end))
    if thing is not None:
        draft.spans.append(thing)


@lru_cache(maxsize=4)
def _planned_words(rules: Rules) -> PhraseIndex[PlannedBehind]:
    return index_of(rules.indicators.planned_behind)


def _status_behind(state: SentenceState, figure: Figure) -> Status | None:
    """Return the status that words behind an amount give it: "trong tổng số 17.200 ha lúa theo kế hoạch"."""
    view = state.reading.view
    ends = {figure.quantity.end, figure.behind.span.end if figure.behind.span is not None else figure.quantity.end}
    found = (
        _planned_words(state.reading.rules).at(view.folded, view.trim(end, len(view.text))[0]) for end in sorted(ends)
    )
    return next((match.payload.status for match in found if match is not None), None)


def _whole_of(state: SentenceState, draft: Draft) -> Draft | None:
    """Return the whole of a part: of two that could be, the one in the unit of the part."""
    unit = draft.unit
    if draft.parent is None or unit is None:
        return draft.parent
    if state.in_brackets and (draft.parent.unit is None or draft.parent.unit.code == unit.code):
        return draft.parent
    others = (known for known in reversed(state.drafts) if known is not draft and not known.counterpart)
    wholes = (known for known in others if known.parent is None)
    return next((whole for whole in wholes if whole.unit is not None and whole.unit.code == unit.code), draft.parent)


def _hold(state: SentenceState, draft: Draft, part: Draft) -> None:
    """Make a total said behind its part the whole of it: "4 người (trên tổng số 25 người)"."""
    draft.parent = None
    part.parent, state.current = draft, part


def _completes_change(state: SentenceState, figure: Figure, words: Sequence[Span]) -> bool:
    """Take the value of the fact whose change was said first: "xi măng tăng 9,2%, đạt 2,46 triệu tấn"."""
    current, clause, quantity = state.current, figure.clause, figure.quantity
    if current is None or current.value is not None or state.in_brackets or clause.shift_years:
        return False
    if words and not (quantity.is_count and figure.behind.span is None and not clause.words and not clause.action):
        return False
    if not any(one.relation in _RELATIONS for one in current.comparisons):
        return False
    if not (_reaches_amount(figure) or _leaves_rate(state, current, figure)):
        return False
    current.value = quantity
    current.status = hedged_status(state.reading, quantity) or clause.status or current.status
    current.spans.append(Span(clause.start, quantity.end))
    state.clause = []
    return True


def _scores_rank(state: SentenceState, figure: Figure) -> bool:
    """Take the points that a ranked index got: "xếp thứ 38/64 tỉnh về chỉ số …, với 52,82 điểm"."""
    current, clause = state.current, figure.clause
    if current is None or current.value is not None or not current.ranks or clause.words or clause.action:
        return False
    if clause.relation is not None and clause.relation.relation in _RELATIONS and not clause.relation.needs_basis:
        return False
    is_score = is_score_noun(state.reading, figure.quantity)
    if not (is_score or figure.quantity.is_percent) or (is_score and figure.behind.span is not None):
        return False
    current.value = figure.quantity
    current.spans.append(Span(clause.start, figure.quantity.end))
    state.clause = []
    return True


def _reaches_amount(figure: Figure) -> bool:
    verb = figure.clause.relation
    is_amount = figure.quantity.unit is not None and not figure.quantity.is_share
    is_level = verb is None or verb.needs_basis or verb.level
    is_said = figure.clause.has_verb or figure.clause.status == "estimate"
    return is_amount and is_said and not figure.clause.roles - {"contrast"} and is_level


def _leaves_rate(state: SentenceState, current: Draft, figure: Figure) -> bool:
    """Tell the level of a rate behind its change: "tỷ lệ hộ nghèo giảm 3,1 điểm %, còn 12,4%"."""
    if not figure.quantity.is_percent or not figure.clause.has_verb or figure.clause.roles - {"contrast"}:
        return False
    return names_rate(state.reading, current.words)


def _take_level(state: SentenceState, draft: Draft, figure: Figure) -> None:
    """Take the change that a new level says: "giảm còn 15,8%", with the level before it where it is said.

    A verb that says no change by itself ("lên") needs the level before, or an aim: "mở rộng diện tích lên 6.500 ha".
    """
    verb = figure.clause.relation
    is_aim = draft.status == "plan"
    if verb is not None and verb.level and (state.origin is not None or is_aim or not verb.needs_origin):
        draft.add(_level_change(state, verb, figure))
    state.origin = state.origin_time = None


def _take_origin(state: SentenceState, draft: Draft, figure: Figure, origin: OriginBehind) -> int:
    """Take the change to a level from the one said behind it; return the position to go on with."""
    verb = figure.clause.relation
    assert verb is not None
    end = origin.time.end if origin.time is not None else origin.quantity.end
    comparison = ComparisonDraft(
        verb.relation,
        None,
        figure.clause.start,
        end,
        rule_of(verb),
        basis=origin.time or state.fronted,
        origin=origin.quantity,
        inherited=origin.time is None and state.fronted is not None,
    )
    draft.add(comparison)
    state.clause = []
    return origin.position


def _level_change(state: SentenceState, verb: RelationVerb, figure: Figure) -> ComparisonDraft:
    clause = figure.clause
    own = state.origin_time or (clause.basis.basis if clause.basis is not None else None)
    return ComparisonDraft(
        verb.relation,
        None,
        clause.start,
        figure.quantity.end,
        rule_of(verb),
        basis=own or state.fronted,
        origin=state.origin,
        inherited=own is None and state.fronted is not None,
    )
