"""Votes: a figure of votes is named by what was voted on, which stands before the colon."""

from collections.abc import Sequence
from functools import lru_cache

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.trimming import actions, trim_name
from minutes_nlp.facts.indicators.wording import written_name
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.mentions.types import QuantityMention, Span
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.indicator_facts import VoteWord
from minutes_nlp.structure.types import Sentence
from minutes_nlp.text import PhraseIndex

_LONGEST_SUBJECT_WORDS = 16
_LOOK_BEHIND = 24
_LOOK_AHEAD = 60
_MARKS = ",;.:("


@lru_cache(maxsize=4)
def _casts(rules: Rules) -> PhraseIndex[VoteWord]:
    return index_of([entry for entry in rules.indicators.vote if entry.cast])


def settle_votes(reading: Reading, sentence: Sentence, drafts: Sequence[Draft]) -> None:
    """Name the votes of a sentence: "Báo cáo: tán thành 15.624.300 cổ phần" is "tán thành Báo cáo"."""
    for draft in drafts:
        if draft.value is None or (draft.value.unit is not None and not draft.is_count):
            continue
        before = _cast_before(reading, draft.value)
        if before is None and not _is_cast_behind(reading, draft.value):
            continue
        subject = _subject(reading, sentence, draft.value.start)
        if subject is None:
            continue
        draft.name = written_name(reading, [before, subject] if before is not None else [*draft.words, subject])
        draft.name_derived = True
        draft.status = "actual"
        draft.spans = [*draft.spans, before] if before is not None else draft.spans


def _cast_before(reading: Reading, value: QuantityMention) -> Span | None:
    """Return the vote right before a number: "không tán thành 02 thành viên"."""
    end = reading.view.trim(max(0, value.start - _LOOK_BEHIND), value.start)[1]
    found = _casts(reading.rules).find(reading.view.folded, max(0, value.start - _LOOK_BEHIND), end)
    return next((Span(match.start, match.end) for match in found if match.end == end), None)


def _is_cast_behind(reading: Reading, value: QuantityMention) -> bool:
    """Tell whether the vote stands behind a number, in its clause: "6/6 thành viên dự họp tán thành"."""
    text = reading.view.text
    stops = [place for mark in _MARKS if (place := text.find(mark, value.end, value.end + _LOOK_AHEAD)) >= 0]
    end = min([value.end + _LOOK_AHEAD, len(text), *stops])
    return _casts(reading.rules).occurs(reading.view.folded, value.end, end)


def _before_figure(reading: Reading, start: int, end: int) -> int:
    """Return where the first number with a unit in `[start, end)` begins, `end` without one."""
    figures = starting_in(reading.mentions.quantities, start, end)
    return next((figure.start for figure in figures if figure.unit is not None), end)


def _subject(reading: Reading, sentence: Sentence, end: int) -> Span | None:
    """Return what stands before the first colon of the sentence, without "thông qua" and figures; None without one."""
    start = max(sentence.start, reading.structure.paragraphs[sentence.paragraph].marker_end)
    colon = reading.view.text.find(":", start, end)
    if colon < 0:
        return None
    start = reading.view.trim(start, colon)[0]
    deed = actions(reading.rules).at(reading.view.folded, start, colon)
    subject = trim_name(reading, deed.end if deed is not None else start, _before_figure(reading, start, colon))
    if subject is None or len(reading.view.text[subject.start : subject.end].split()) > _LONGEST_SUBJECT_WORDS:
        return None
    return None if next(_casts(reading.rules).find(reading.view.folded, subject.start, subject.end), None) else subject
