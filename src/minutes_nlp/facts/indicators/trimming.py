"""The edges of names: words that may stand at a name's start or end and belong to no name."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import zip_longest

from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import folded_forms, index_of
from minutes_nlp.mentions.spans import holding, starting_in
from minutes_nlp.mentions.types import Span
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.rules.schema.indicator_names import NameStart
from minutes_nlp.text import PhraseIndex

_LONGEST_CLOSER_WORDS = 3


@lru_cache(maxsize=4)
def _openers(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.opener)


@lru_cache(maxsize=4)
def _closers(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.closer)


@lru_cache(maxsize=4)
def number_nouns(rules: Rules) -> PhraseIndex[Entry]:
    """Return the index of words that say that a number of things follows: "số", "tổng số"."""
    return index_of(rules.indicators.number_noun)


@lru_cache(maxsize=4)
def measures(rules: Rules) -> PhraseIndex[Entry]:
    """Return the index of words that begin the name of something measured."""
    return index_of([*rules.indicators.measure, *rules.indicators.topic])


@lru_cache(maxsize=4)
def plain_measures(rules: Rules) -> PhraseIndex[Entry]:
    """Return the index of words of measuring, known indicators left out."""
    return index_of(rules.indicators.measure)


@lru_cache(maxsize=4)
def actions(rules: Rules) -> PhraseIndex[Entry]:
    """Return the index of deeds whose object is counted."""
    return index_of(rules.indicators.action)


@lru_cache(maxsize=4)
def auxiliaries(rules: Rules) -> PhraseIndex[Entry]:
    """Return the index of words between who acts and what is done."""
    return index_of(rules.indicators.auxiliary)


@lru_cache(maxsize=4)
def causatives(rules: Rules) -> PhraseIndex[Entry]:
    """Return the index of words that only cause what is counted."""
    return index_of(rules.indicators.causative)


@lru_cache(maxsize=4)
def bare_verbs(rules: Rules) -> frozenset[str]:
    """Return the ids of the verbs that order only where orders are given."""
    return frozenset(entry.id for entry in rules.directives.verb)


@lru_cache(maxsize=4)
def grades(rules: Rules) -> frozenset[str]:
    """Return the grades, folded: "giỏi", "khá"."""
    return folded_forms(rules.indicators.grade)


@lru_cache(maxsize=4)
def joints(rules: Rules) -> frozenset[str]:
    """Return the words between two things that share a deed."""
    return folded_forms(rules.indicators.joint)


@lru_cache(maxsize=4)
def empty_words(rules: Rules) -> frozenset[str]:
    """Return the words that open or close a name and tell nothing: "của", "tại", "đã"."""
    return folded_forms([*rules.indicators.opener, *rules.indicators.closer])


@lru_cache(maxsize=4)
def stops(rules: Rules) -> PhraseIndex[Entry]:
    """Return the index of the words that end a name behind a number: "trong", "với"."""
    return index_of(rules.indicators.stop)


@lru_cache(maxsize=4)
def joint_index(rules: Rules) -> PhraseIndex[Entry]:
    """Return the index of the words between two things that share a deed."""
    return index_of(rules.indicators.joint)


def trim_name(reading: Reading, start: int, end: int) -> Span | None:
    """Return the span of a name without openers and closers, None when nothing is left."""
    return trim_end(reading, _behind_openers(reading, start, end), end)


def trim_end(reading: Reading, start: int, end: int) -> Span | None:
    """Return the span of a name without closers and marks at its end, None when nothing is left."""
    text = reading.view.text
    start, end = reading.view.trim(start, end)
    while start < end and (cut := _closer_start(reading, start, end)) is not None:
        start, end = reading.view.trim(start, cut)
    while start < end and text[end - 1] in ".,;:–-•":
        start, end = reading.view.trim(start, end - 1)
    while start < end and text[start] in ".,;:–-•+*":
        start, end = reading.view.trim(start + 1, end)
    return Span(start, end) if any(char.isalpha() for char in text[start:end]) else None


@lru_cache(maxsize=4)
def _breakers(rules: Rules) -> PhraseIndex[NameStart]:
    starts = rules.indicators.start
    return PhraseIndex([*((f, None) for e in starts for f in e.unless), *((f, e) for e in starts for f in e.forms)])


def behind_breaker(reading: Reading, span: Span) -> int:
    """Return where a name begins behind words that introduce it: "… cho biết", or "… là" before a measure."""
    start = _behind_order(reading, span)
    for match in _breakers(reading.rules).find(reading.view.folded, span.start, span.end):
        behind = reading.view.trim(match.end, span.end)[0]
        if behind >= span.end or behind <= start:
            continue
        if not match.payload.before_measure or measures(reading.rules).at(reading.view.folded, behind, span.end):
            start = behind
        elif match.payload.clause and (doer := _doer_at(reading, behind, span.end)) is not None:
            start = reading.view.trim(doer, span.end)[0]
    return start


@lru_cache(maxsize=4)
def _doers(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.scope)


def _doer_at(reading: Reading, start: int, end: int) -> int | None:
    """Return where the one who does something in a clause of his own ends, None where none stands at `start`."""
    doer = _doers(reading.rules).at(reading.view.folded, start, end)
    return doer.end if doer is not None and doer.end < end else None


def ends_with_breaker(reading: Reading, span: Span) -> bool:
    """Tell words that end with what introduces a name, of any kind: "… cho biết", "… khi"."""
    start, end = reading.view.trim(span.start, span.end)
    found = _breakers(reading.rules).find(reading.view.folded, start, end)
    return any(match.end == end and match.start > start and not match.payload.before_measure for match in found)


def _behind_order(reading: Reading, span: Span) -> int:
    """Return where a name begins behind an order and the body it is given to: "yêu cầu Sở Tài chính giải ngân …"."""
    bare = bare_verbs(reading.rules)
    start = span.start
    for cue in starting_in(reading.mentions.cues, span.start, span.end):
        is_order = cue.rejected is None and cue.rule not in bare
        if is_order and start <= cue.start and cue.end < span.end:
            start = _behind_body(reading, Span(reading.view.trim(cue.end, span.end)[0], span.end))
    return start


def _behind_body(reading: Reading, span: Span) -> int:
    """Return where `span` goes on behind the body it begins with, its start when it begins with none."""
    for body in starting_in(reading.mentions.organisations, span.start, span.start + 1):
        if body.end < span.end:
            return reading.view.trim(body.end, span.end)[0]
    return span.start


def is_body(reading: Reading, span: Span) -> bool:
    """Tell whether the words are the name of a body."""
    bodies = starting_in(reading.mentions.organisations, span.start, span.start + 1)
    return any(body.end == span.end for body in bodies)


def is_inside_body(reading: Reading, place: int) -> bool:
    """Tell whether a word stands inside the name of a body: the "xây dựng" of "Sở Xây dựng"."""
    body = holding(reading.mentions.organisations, place)
    return body is not None and body.start < place


def without_doers(reading: Reading, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return the spans of a name without bodies that stand before what they do: "UBND huyện … giải ngân"."""
    index = measures(reading.rules)
    return tuple(
        span
        for span, following in zip_longest(spans, spans[1:])
        if following is None
        or not is_body(reading, span)
        or index.at(reading.view.folded, following.start, following.end) is None
    )


def is_opening(reading: Reading, start: int, end: int) -> bool:
    """Tell whether the words are openers only, so that the clause is still at its start behind them."""
    return _behind_openers(reading, start, end) >= end


def is_transparent(reading: Reading, start: int, end: int) -> bool:
    """Tell whether the words are closers only, so that a verb before them still reaches the number behind."""
    start, end = reading.view.trim(start, end)
    while start < end and (cut := _closer_start(reading, start, end)) is not None:
        start, end = reading.view.trim(start, cut)
    return start >= end


def _behind_openers(reading: Reading, start: int, end: int) -> int:
    start, end = reading.view.trim(start, end)
    while start < end:
        match = _openers(reading.rules).at(reading.view.folded, start, end)
        if match is None:
            break
        start = reading.view.trim(match.end, end)[0]
    return start


def _closer_start(reading: Reading, start: int, end: int) -> int | None:
    """Return where the longest closer that ends at `end` begins."""
    folded = reading.view.folded
    best: int | None = None
    begin = end
    for _ in range(_LONGEST_CLOSER_WORDS):
        space = folded.rfind(" ", start, begin)
        begin = max(space + 1, start) if space >= start else start
        if _closers(reading.rules).blocks(folded[begin:end]):
            return None
        is_proper = begin > start and reading.view.text[begin].isupper()
        if folded[begin:end] in _closers(reading.rules) and not is_proper:
            best = begin
        if space < start:
            break
        begin = space
    return best
