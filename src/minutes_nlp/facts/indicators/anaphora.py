"""Facts that speak of figures given before: "số vụ giảm 12, giảm 5 người chết" behind "54 vụ, 41 người chết"."""

from collections.abc import Iterator, Sequence

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
    """Return the count that a fact without a value speaks of."""
    if draft.value is not None or not draft.comparisons or not draft.words:
        return None
    name = fold(draft.name)
    noun = number_nouns(reading.rules).at(name, 0)
    counts = list(_counts_near(draft, before))
    if noun is None:
        return _of_which_it_is_a_change(draft, frozenset(name.split()), counts)
    wanted = set(name[noun.end :].split())
    return next((other for other in counts if wanted and wanted <= _words(other)), None)


def _counts_near(draft: Draft, before: Sequence[Draft]) -> Iterator[Draft]:
    """Yield the counts in the sentences before, the nearest first."""
    for other in reversed(before):
        if draft.sentence - other.sentence > _SENTENCES_BACK:
            return
        if other.is_count and not other.counterpart:
            yield other


def _of_which_it_is_a_change(draft: Draft, words: frozenset[str], counts: Sequence[Draft]) -> Draft | None:
    """Return the count of the sentence before in whose unit the change is told: "giảm 33 người chết"."""
    units = {
        change.amount.unit.code for change in draft.comparisons if change.amount is not None and change.amount.unit
    }
    found = [
        other
        for other in counts
        if draft.sentence - other.sentence == 1 and other.unit_code in units and words <= _words(other)
    ]
    if len(found) != 1 or (draft.has_own_period and draft.period is not found[0].period):
        return None
    return found[0]


def _words(count: Draft) -> set[str]:
    """Return the words that a count may be called by: those of its name and its unit."""
    return {*fold(count.name).split(), *fold(count.unit_code).split()}
