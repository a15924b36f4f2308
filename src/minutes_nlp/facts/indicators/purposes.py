"""What money is for, said behind it: "chi 40 tỷ đồng để nâng cấp nhà văn hóa" is "chi nâng cấp nhà văn hóa"."""

from collections.abc import Sequence
from functools import lru_cache

from minutes_nlp.facts.indicators.items import Item
from minutes_nlp.facts.indicators.trimming import actions, stops, trim_end
from minutes_nlp.facts.indicators.wording import is_measure
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.types import Span
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.comparisons import RelationVerb
from minutes_nlp.rules.schema.indicator_names import PurposeLead
from minutes_nlp.text import PhraseIndex

_ENDING = frozenset({"quantity", "period", "rank", "basis", "mark"})
_FEWEST_WORDS, _MOST_WORDS = 2, 12
_MOST_OF_A_VERB = 4


def with_purpose(reading: Reading, items: Sequence[Item], position: int, words: Sequence[Span]) -> list[Span]:
    """Return the `words` that name the money at `position` with what it is for, where they are no more than a verb."""
    syllables = sum(reading.view.text.count(" ", word.start, word.end) + 1 for word in words)
    is_told = syllables > 1 and any(is_measure(reading, word) for word in words)
    if is_told or syllables > _MOST_OF_A_VERB:
        return list(words)
    purpose = _purpose(reading, items, position + 1)
    return [*words, purpose] if purpose is not None else list(words)


@lru_cache(maxsize=4)
def _leads(rules: Rules) -> PhraseIndex[PurposeLead]:
    return index_of(rules.indicators.purpose)


def _purpose(reading: Reading, items: Sequence[Item], position: int) -> Span | None:
    """Return the words from `position` on that say what for, up to a mark, a number or the word that ends a name."""
    if position >= len(items) or items[position].kind in _ENDING:
        return None
    folded, start = reading.view.folded, items[position].start
    start = reading.view.trim(start, items[position].end)[0]
    ending = next((item for item in items[position:] if _is_ending(item)), None)
    end = ending.start if ending is not None else items[-1].end
    if ending is not None and ending.kind == "quantity":
        return None
    lead = _leads(reading.rules).at(folded, start, end)
    if lead is None and actions(reading.rules).at(folded, start, end) is None:
        return None
    behind = reading.view.trim(lead.end, end)[0] if lead is not None else start
    stop = next((stop.start for stop in stops(reading.rules).find(folded, behind, end) if stop.start > behind), end)
    kept = trim_end(reading, behind, stop)
    if kept is None or not _FEWEST_WORDS <= reading.view.text.count(" ", kept.start, kept.end) + 1 <= _MOST_WORDS:
        return None
    is_kept = lead is not None and lead.payload.kept
    return Span(start if is_kept else kept.start, kept.end)


def _is_ending(item: Item) -> bool:
    return item.kind in _ENDING or item.entry(RelationVerb) is not None
