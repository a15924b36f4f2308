"""Facts that speak of figures given before: "số vụ giảm 12, số người chết giảm 5" behind "54 vụ, 41 người chết"."""

from collections.abc import Sequence

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.trimming import number_nouns
from minutes_nlp.facts.reading import Reading
from minutes_nlp.text.fold import fold

_SENTENCES_BACK = 2


def join_anaphora(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """Return `drafts` with the changes of "số …" given to the count that they speak of, where one stands before."""
    kept: list[Draft] = []
    for draft in drafts:
        counted = _counted_before(reading, draft, kept)
        if counted is None:
            kept.append(draft)
            continue
        counted.comparisons += draft.comparisons
        counted.spans += draft.spans
    return kept


def _counted_before(reading: Reading, draft: Draft, before: Sequence[Draft]) -> Draft | None:
    """Return the count that a fact without a value speaks of: the nearest that the words behind "số" name or count."""
    if draft.value is not None or not draft.comparisons or not draft.words:
        return None
    name = fold(draft.name)
    noun = number_nouns(reading.rules).at(name, 0)
    if noun is None:
        return None
    wanted = set(name[noun.end :].split())
    for other in reversed(before):
        if draft.sentence - other.sentence > _SENTENCES_BACK:
            return None
        unit = other.unit
        if unit is None or not unit.is_count or other.counterpart:
            continue
        if wanted and wanted <= {*fold(other.name).split(), *fold(unit.code).split()}:
            return other
    return None
