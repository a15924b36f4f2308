"""Wholes that a sentence names again before its parts: "Trong 61 dự án nói trên, có 48 …", "Trong thu nội địa, …"."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.references import is_reference
from minutes_nlp.facts.indicators.trimming import trim_name
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

_SENTENCES_BACK = 6
_LONGEST_NAME = 80


@lru_cache(maxsize=4)
def _whole_leads(rules: Rules) -> PhraseIndex[Entry]:
    return index_of([entry for entry in rules.comparisons.connective if entry.role == "whole"])


def join_named_wholes(reading: Reading, drafts: Sequence[Draft]) -> None:
    """Give the `drafts` of a document, in order, the earlier facts that their sentences name as their wholes."""
    told: list[Draft] = []
    kept = {id(draft) for draft in drafts}
    for _, group in groupby(drafts, key=lambda draft: draft.sentence):
        here = list(group)
        near = [draft for draft in told if here[0].sentence - draft.sentence <= _SENTENCES_BACK]
        whole = _counted_again(reading, here[0].sentence, near) or _named_again(reading, here[0].sentence, near)
        for draft in here if whole is not None else ():
            is_free = draft.parent is None or id(draft.parent) not in kept
            if is_free and _is_part(draft, whole):
                draft.parent = whole
        told += here


def _counted_again(reading: Reading, sentence: int, told: Sequence[Draft]) -> Draft | None:
    """Return the fact whose count a sentence points back to with its number: "61 dự án nói trên"."""
    span = reading.structure.sentences[sentence]
    for quantity in starting_in(reading.mentions.quantities, span.start, span.end):
        if quantity.unit is None or not is_reference(reading, quantity):
            continue
        same = (d for d in reversed(told) if d.value is not None and d.value.number == quantity.number)
        return next((d for d in same if d.unit_code == quantity.unit.code), None)
    return None


def _named_again(reading: Reading, sentence: int, told: Sequence[Draft]) -> Draft | None:
    """Return the fact whose name stands between "trong" and a comma at the start of a sentence."""
    span = reading.structure.sentences[sentence]
    start = reading.structure.text_start(span)
    lead = _whole_leads(reading.rules).at(reading.view.folded, start, span.end)
    comma = reading.view.text.find(",", start, min(span.end, start + _LONGEST_NAME))
    if lead is None or comma < lead.end:
        return None
    said = trim_name(reading, lead.end, comma)
    if said is None:
        return None
    name = fold(reading.view.reading(said.start, said.end))
    return next((draft for draft in _wholes(told) if fold(draft.name) == name), None)


def _wholes(told: Sequence[Draft]) -> Iterator[Draft]:
    return (draft for draft in reversed(told) if draft.value is not None and not draft.counterpart)


def _is_part(draft: Draft, whole: Draft | None) -> bool:
    if whole is None or draft.value is None or whole.value is None:
        return False
    is_alike = draft.unit_code == whole.unit_code and not draft.counterpart and not draft.shift_years
    return is_alike and draft.value.amount < whole.value.amount
