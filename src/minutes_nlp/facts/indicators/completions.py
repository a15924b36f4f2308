"""Deeds that say nothing without what they are done to: "giải ngân" of which capital."""

from collections.abc import Sequence
from functools import lru_cache

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.types import Span
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.indicator_names import Completion
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

_LONGEST_OBJECT = 40


@lru_cache(maxsize=4)
def _completions(rules: Rules) -> dict[str, Completion]:
    return {fold(form): entry for entry in rules.indicators.completion for form in entry.forms}


@lru_cache(maxsize=8)
def _objects(entry: Completion) -> PhraseIndex[Completion]:
    return PhraseIndex((form, entry) for form in entry.objects)


def is_object_behind(reading: Reading, deed: Span | None, behind: Span | None) -> bool:
    """Tell what a deed is done to, right behind its amount: "giải ngân 50 tỷ đồng vốn đầu tư công"."""
    if deed is None or behind is None:
        return False
    entry = _completions(reading.rules).get(reading.view.folded[deed.start : deed.end])
    return entry is not None and _objects(entry).at(reading.view.folded, behind.start, behind.end) is not None


def with_object(reading: Reading, draft: Draft, own: str) -> str:
    """Return a deed that needs an object ("giải ngân") with the nearest one before it in the paragraph."""
    entry = _completions(reading.rules).get(fold(own))
    if entry is None or not draft.words:
        return own
    start = reading.structure.paragraphs[reading.structure.sentences[draft.sentence].paragraph].start
    found = list(_objects(entry).find(reading.view.folded, start, draft.words[0].start))
    if not found:
        return own
    head = reading.view.folded.find(fold(entry.head), found[-1].start, found[-1].end)
    thing = reading.view.reading(max(found[-1].start, head), found[-1].end)
    thing = thing[0].lower() + thing[1:]
    return f"{thing} {own}" if thing.startswith(f"{entry.head} ") else f"{entry.head} {thing} {own}"


def name_by_bases(reading: Reading, drafts: Sequence[Draft]) -> None:
    """Give the deeds of a sentence what their basis says they are done to: "giải ngân 95% kế hoạch vốn đầu tư công"."""
    for draft in drafts:
        entry = _completions(reading.rules).get(fold(draft.name))
        bases = (comparison.basis for comparison in draft.comparisons if not comparison.inherited)
        spans = [basis for basis in bases if basis is not None]
        if entry is None or not spans:
            continue
        first = spans[0]
        match = next(_objects(entry).find(reading.view.folded, first.start, first.end + _LONGEST_OBJECT), None)
        if match is not None and match.start < first.end:
            start = max(match.start, reading.view.folded.find(fold(entry.head), match.start, match.end))
            draft.name = f"{draft.name} {reading.view.reading(start, match.end)}"
            draft.name_derived = True
