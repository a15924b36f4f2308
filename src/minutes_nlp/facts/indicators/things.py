"""What a fact is about: the lúa mùa of "17.420 ha lúa mùa", the season of an area, who a classifier stands for."""

import re
from functools import lru_cache

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.trimming import actions, plain_measures, trim_name
from minutes_nlp.facts.indicators.wording import is_measure
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.rules.schema.indicator_names import MeasureNoun
from minutes_nlp.text import PhraseIndex

_OPENING = 20
_YEARS = re.compile(r" (?:năm )?\d")


def thing_of(reading: Reading, draft: Draft) -> str:
    """Return the thing that a fact is about: "lúa mùa" of 17.420 ha, "lúa hè thu" of what was sown of it."""
    if draft.origin is not None:
        return thing_of(reading, draft.origin)
    if draft.subject or is_deed(reading, draft):
        return draft.subject
    if draft.is_count and not (draft.words and is_measure(reading, draft.words[0])):
        return draft.name
    if draft.thing is not None:
        return reading.view.reading(draft.thing.start, draft.thing.end)
    if not draft.words:
        return draft.name
    words = draft.words[0]
    start = words.start
    if is_measure(reading, words):
        while (match := plain_measures(reading.rules).at(reading.view.folded, start, words.end)) is not None:
            if not (isinstance(match.payload, MeasureNoun) and match.payload.bare):
                break
            start = reading.view.trim(match.end, words.end)[0]
    deed = next(actions(reading.rules).find(reading.view.folded, start, words.end), None)
    end = deed.start if deed is not None and deed.start > start else words.end
    start, end = reading.view.trim(start, end)
    return reading.view.reading(start, end) if start < end else ""


@lru_cache(maxsize=4)
def _aspects(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.aspect)


def is_deed(reading: Reading, draft: Draft) -> bool:
    """Tell a name that is a deed only, done to an extent or a weight: "thu hoạch dứt điểm" of 66.270 ha."""
    return bool(deed_of(reading, draft))


def deed_of(reading: Reading, draft: Draft) -> str:
    """Return the deed that a name consists of, without how far it is done; nothing for any other name."""
    if not draft.words or draft.thing is not None or not draft.is_physical or draft.parent is not None:
        return ""
    folded, start, end = reading.view.folded, draft.words[0].start, draft.words[-1].end
    deed = actions(reading.rules).at(folded, start, end)
    if deed is None:
        return ""
    start = reading.view.trim(deed.end, end)[0]
    while start < end and (aspect := _aspects(reading.rules).at(folded, start, end)) is not None:
        start = reading.view.trim(aspect.end, end)[0]
    return reading.view.reading(deed.start, deed.end) if start >= end else ""


def season_before(reading: Reading, draft: Draft) -> str:
    """Return the crop season that opens the sentence of `draft`, without its year; nothing where there is none."""
    sentence = reading.structure.sentences[draft.sentence]
    start = reading.structure.paragraphs[sentence.paragraph].marker_end
    start = max(start, sentence.start)
    for period in starting_in(reading.mentions.periods, start, start + _OPENING):
        if period.kind != "season":
            continue
        years = _YEARS.search(reading.view.text, period.start, period.end)
        span = trim_name(reading, start, years.start() if years else period.end)
        return reading.view.reading(span.start, span.end) if span is not None else ""
    return ""
