"""Ranks: a place in an order, with the words that say among whom, belongs to a fact and is none itself."""

from functools import lru_cache

from minutes_nlp.facts.indicators.clauses import read_clause
from minutes_nlp.facts.indicators.drafts import RankDraft
from minutes_nlp.facts.indicators.grammar.drafting import draft_of
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.items import Item
from minutes_nlp.facts.indicators.trimming import joint_index
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.types import Span
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.comparisons import RankScope
from minutes_nlp.text import PhraseIndex


def take_rank(state: SentenceState, position: int) -> int:
    """Take the rank at `position` for the fact its clause speaks of; return the position to go on with."""
    item = state.items[position]
    assert item.rank is not None
    draft = draft_of(state, read_clause(state.reading, state.clause, item.start))
    scope, after = _scope_behind(state, position + 1)
    if draft is not None:
        draft.ranks.append(RankDraft(item.rank, scope))
        draft.spans.append(Span(item.start, scope.end if scope else item.end))
    state.clause = []
    return after


def _scope_behind(state: SentenceState, position: int) -> tuple[Span | None, int]:
    """Return the words at `position` that say among whom, and the position to go on with."""
    item = state.item(position)
    if item is None or item.kind in ("mark", "quantity", "rank", "period"):
        return None, position
    listed = _rank_scopes(state.reading.rules).at(state.reading.view.folded, item.start)
    if listed is None:
        return _scope_words(state.reading, item), position + 1
    while position < len(state.items) and state.items[position].start < listed.end:
        position += 1
    return Span(listed.start, listed.end), position


@lru_cache(maxsize=4)
def _rank_scopes(rules: Rules) -> PhraseIndex[RankScope]:
    return index_of(rules.comparisons.rank_scope)


def _scope_words(reading: Reading, item: Item) -> Span | None:
    """Return the words of `item` up to "và", without the full stop."""
    joint = next(joint_index(reading.rules).find(reading.view.folded, item.start, item.end), None)
    start, end = reading.view.trim(item.start, joint.start if joint is not None else item.end)
    while end > start and reading.view.text[end - 1] == ".":
        end -= 1
    return Span(start, end) if start < end else None
