"""What is counted: its noun, whether that only counts, and all of which some are counted."""

from functools import lru_cache

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.trimming import trim_end
from minutes_nlp.facts.indicators.wording import place_kinds, written_name
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import folded_forms, index_of
from minutes_nlp.mentions.types import QuantityMention, Span
from minutes_nlp.mentions.units import read_scale, skip_space
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold


@lru_cache(maxsize=4)
def _classifiers(rules: Rules) -> frozenset[str]:
    return folded_forms(rules.indicators.classifier)


def is_classifier_noun(reading: Reading, noun: Span) -> bool:
    """Tell a noun that only counts: "liều", "con"."""
    return reading.view.folded[noun.start : noun.end] in _classifiers(reading.rules)


def is_classifier(reading: Reading, draft: Draft) -> bool:
    """Tell a count whose noun only counts: "liều", "con"."""
    noun = noun_of(reading, draft.value) if draft.value is not None else []
    return bool(noun) and is_classifier_noun(reading, noun[0])


def noun_of(reading: Reading, quantity: QuantityMention) -> list[Span]:
    """Return the span of the counted noun, without the scale word before it and the units behind a slash."""
    if quantity.unit_start is None:
        return []
    scale = read_scale(reading.view, reading.rules, quantity.unit_start)
    start = skip_space(reading.view, scale.end) if scale else quantity.unit_start
    if reading.view.folded[start : quantity.end] in _abbreviated(reading.rules):
        return [Span(start, quantity.end)]
    slash = reading.view.text.find("/", start, quantity.end)
    return [Span(start, slash if slash > 0 else quantity.end)]


@lru_cache(maxsize=4)
def _scores(rules: Rules) -> frozenset[str]:
    return folded_forms(rules.indicators.score)


def is_score_noun(reading: Reading, quantity: QuantityMention) -> bool:
    """Tell a number of points, in which an index is told."""
    return quantity.unit is not None and fold(quantity.unit.code) in _scores(reading.rules)


@lru_cache(maxsize=4)
def _abbreviated(rules: Rules) -> frozenset[str]:
    """Return the nouns that are written with a slash: "đ/c"."""
    return frozenset(fold(form) for entry in rules.units.count for form in entry.forms if "/" in form)


def counted_noun(reading: Reading, draft: Draft) -> str:
    """Return what is counted, without what is said of some of it: "xã" of "17/139 xã đạt chuẩn"."""
    noun = noun_of(reading, draft.value) if draft.value is not None else []
    if noun and draft.thing is not None and reading.view.text[draft.thing.start] == ",":
        return written_name(reading, [Span(noun[0].start, _end_of_list(reading, draft.thing))])
    return written_name(reading, noun) or draft.name


@lru_cache(maxsize=4)
def _predicate_starts(rules: Rules) -> PhraseIndex[Entry]:
    return index_of([*rules.indicators.predicate_start, *rules.indicators.action])


def counted_whole(reading: Reading, draft: Draft) -> str:
    """Return what all are of which some are counted: "dự án khởi công mới" of "46/131 dự án khởi công mới chưa …".

    Where the deed stands before the number ("hoàn thành 12/15 căn nhà bị sập") all words behind tell which they are.
    """
    noun = noun_of(reading, draft.value) if draft.value is not None else []
    thing = draft.thing
    if not noun or thing is None or draft.value is None or thing.start < draft.value.end:
        return counted_noun(reading, draft)
    found = next(_predicate_starts(reading.rules).find(reading.view.folded, thing.start, thing.end), None)
    is_done_before = any(span.end <= draft.value.start or span.start > thing.end for span in draft.words)
    end = thing.end if is_done_before or found is None else found.start
    kept = trim_end(reading, thing.start, end) if end > thing.start else None
    return written_name(reading, [Span(noun[0].start, kept.end)]) if kept is not None else counted_noun(reading, draft)


def _end_of_list(reading: Reading, thing: Span) -> int:
    """Return where the last noun of a list ends, before what is said of it."""
    last = reading.view.text.rindex(",", thing.start, thing.end) + 1
    noun = place_kinds(reading.rules).at(reading.view.folded, reading.view.trim(last, thing.end)[0], thing.end)
    return noun.end if noun is not None else thing.end
