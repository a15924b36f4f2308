"""Ranks: a place in an order, with the words that say among whom, belongs to a fact and is none itself."""

from functools import lru_cache

from minutes_nlp.facts.indicators.clauses import read_clause
from minutes_nlp.facts.indicators.drafts import RankDraft
from minutes_nlp.facts.indicators.grammar.drafting import draft_of, start_draft
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.items import Item
from minutes_nlp.facts.indicators.trimming import joint_index, trim_end
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.types import Span
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.indicator_facts import RankedBy
from minutes_nlp.text import PhraseIndex


def take_rank(state: SentenceState, position: int) -> int:
    """Take the rank at `position` for the fact its clause speaks of; return the position to go on with.

    What it is a rank in may stand behind it: "đứng thứ 27/64 tỉnh về chỉ số năng lực cạnh tranh".
    """
    item = state.items[position]
    assert item.rank is not None
    clause = read_clause(state.reading, state.clause, item.start)
    scope, after = _scope_behind(state, position + 1)
    ranked, after = _ranked_by(state, item.end, after)
    draft = draft_of(state, clause) if ranked is None else start_draft(state, clause, [ranked])
    if draft is not None:
        draft.ranks.append(RankDraft(item.rank, scope))
        draft.spans.append(Span(item.start, scope.end if scope else item.end))
    state.clause = []
    return after


@lru_cache(maxsize=4)
def _leads(rules: Rules) -> PhraseIndex[RankedBy]:
    return index_of(rules.indicators.ranked_by)


def _ranked_by(state: SentenceState, start: int, after: int) -> tuple[Span | None, int]:
    """Return the words behind a rank that say in what it is one, and the position to go on with."""
    reading = state.reading
    for position in range(max(0, after - 1), min(after + 1, len(state.items))):
        item = state.items[position]
        if item.kind != "words" or item.end <= start:
            continue
        for lead in _leads(reading.rules).find(reading.view.folded, max(start, item.start), item.end):
            return trim_end(reading, reading.view.trim(lead.end, item.end)[0], item.end), max(after, position + 1)
    return None, after


def _scope_behind(state: SentenceState, position: int) -> tuple[Span | None, int]:
    """Return the words at `position` that say among whom, and the position to go on with."""
    item = state.item(position)
    if item is None or item.kind in ("mark", "quantity", "rank", "period"):
        return None, position
    return _scope_words(state.reading, item), position + 1


def _scope_words(reading: Reading, item: Item) -> Span | None:
    """Return the words of `item` up to "và" or what it is a rank in, without the full stop."""
    folded = reading.view.folded
    joints = joint_index(reading.rules).find(folded, item.start, item.end)
    leads = _leads(reading.rules).find(folded, item.start, item.end)
    ends = [*(joint.start for joint in joints), *(lead.start for lead in leads)]
    start, end = reading.view.trim(item.start, min(ends, default=item.end))
    while end > start and reading.view.text[end - 1] == ".":
        end -= 1
    return Span(start, end) if start < end else None
