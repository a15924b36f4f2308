"""Names: what is measured, in the words of the text, from before a number, from behind it, or both."""

from collections.abc import Sequence
from functools import lru_cache

from minutes_nlp.facts.indicators.agents import begins_with_agent
from minutes_nlp.facts.indicators.clauses import Clause
from minutes_nlp.facts.indicators.counted import is_classifier_noun, noun_of
from minutes_nlp.facts.indicators.denials import begins_denied, denial_start
from minutes_nlp.facts.indicators.particles import particles
from minutes_nlp.facts.indicators.recipients import deed_for, is_recipient
from minutes_nlp.facts.indicators.trimming import (
    actions,
    auxiliaries,
    causatives,
    empty_words,
    ends_with_breaker,
    is_body,
    is_inside_body,
    is_opening,
    joints,
    number_nouns,
)
from minutes_nlp.facts.indicators.wording import is_measure, is_place
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import folded_forms, index_of
from minutes_nlp.mentions.types import QuantityMention, Span
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.text import PhraseIndex

_LONGEST_KIND_WORDS = 5


def value_words(reading: Reading, quantity: QuantityMention, clause: Clause, behind: Span | None) -> list[Span]:
    """Return the spans that name the value `quantity`: from before it, from behind it, or both."""
    before = _before_deed(reading, clause)
    is_light = quantity.is_count and clause.action is not None and _is_light(reading, clause.action)
    action = [clause.action] if clause.action and not is_light else []
    action = [clause.denied] if clause.denied is not None and quantity.is_count else action
    unit = quantity.unit
    given = deed_for(reading, quantity, clause) if quantity.is_count else None
    if given is not None:
        return [*noun_of(reading, quantity), *([behind] if behind is not None else []), given]
    if before and is_measure(reading, before[0]):
        if quantity.is_count and action and _is_caused(reading, before[-1].end, action[0]):
            return [*noun_of(reading, quantity), *action]
        if quantity.is_count and behind is not None and _is_caused(reading, before[0].start, quantity):
            return [*noun_of(reading, quantity), behind]
        is_numbered = number_nouns(reading.rules).at(reading.view.folded, before[0].start, before[0].end) is not None
        is_for_counted = quantity.is_count and not is_numbered and (action or is_recipient(reading, quantity))
        if is_for_counted:
            return [*noun_of(reading, quantity), *before]
        average = clause.average
        is_mean = average is not None and not reading.view.text[before[-1].end : average.start].strip()
        return [*before, average, *action] if average is not None and is_mean else before + action
    if quantity.is_count and clause.average is not None:
        return [*noun_of(reading, quantity), *([behind] if behind else []), clause.average]
    if quantity.is_count:
        noun = noun_of(reading, quantity)
        if behind is not None and noun and is_classifier_noun(reading, noun[0]):
            return [behind, *(action or _deed(reading, before, clause))]
        if behind is not None and noun and reading.view.text[behind.start] == ",":
            return [Span(noun[0].start, behind.end), *action]
        is_told = behind is not None and " " in reading.view.text[behind.start : behind.end]
        kind = [] if is_told else _kind_of_event(reading, noun, before, action)
        host = _establishment(reading, before) or kind
        if behind is not None or action or not before or is_light:
            return [*noun, *([behind] if behind else []), *host, *action]
        if _is_joined(reading, before, quantity):
            return noun
        return [*([] if noun and is_classifier_noun(reading, noun[0]) else noun), *_deed(reading, before, clause)]
    if unit is not None and unit.is_physical and behind is not None:
        kept = [words for words in _deed(reading, before, clause) if not ends_with_breaker(reading, words)]
        return [behind, *action, *_work(reading, before)] if action else [behind, *kept]
    if action and behind is not None and is_measure(reading, behind):
        return [*action, behind]
    if action and behind is not None and quantity.is_percent:
        return [behind, *action]
    if before and behind is not None and quantity.is_percent and _is_shared(reading, before, behind):
        kept = [words for words in _deed(reading, before, clause) if not ends_with_breaker(reading, words)]
        return [behind, *kept, *action]
    if before:
        return before + action
    if behind is not None and (action or quantity.is_ratio or is_measure(reading, behind)):
        return [*action, behind]
    return action


def _before_deed(reading: Reading, clause: Clause) -> list[Span]:
    """Return the words of a clause without the denial of its deed or level, which that has itself."""
    deeds = [deed.start for deed in (clause.action, clause.denied) if deed and begins_denied(reading, deed.start)]
    spans = (Span(words.start, reading.view.behind(min([words.end, *deeds]))) for words in clause.words)
    return [words for words in spans if words.start < words.end]


@lru_cache(maxsize=4)
def _light_deeds(rules: Rules) -> frozenset[str]:
    return folded_forms(rules.indicators.light_deed)


def _is_light(reading: Reading, deed: Span) -> bool:
    return reading.view.folded[deed.start : deed.end] in _light_deeds(reading.rules)


def _is_shared(reading: Reading, before: Sequence[Span], behind: Span) -> bool:
    """Tell whether a percentage is of the words behind it: "nắm giữ 26% vốn điều lệ", not "tỷ lệ 26% của ngành"."""
    first = reading.view.folded[behind.start : behind.end].split(" ", 1)[0]
    is_measured = any(is_measure(reading, words) for words in before)
    is_led = first in empty_words(reading.rules) or first in particles(reading.rules, "no_noun")
    return not is_measured and not is_led


def _is_caused(reading: Reading, start: int, action: Span) -> bool:
    """Tell a deed that what stands before it only causes: "Tai nạn giao thông làm chết 12 người"."""
    return causatives(reading.rules).occurs(reading.view.folded, start, action.start)


def _is_joined(reading: Reading, before: Sequence[Span], quantity: QuantityMention) -> bool:
    """Tell a count that "và" joins to what stands before it, which then says nothing of it: "A và 350 đại biểu"."""
    start, end = reading.view.trim(before[-1].end, quantity.start)
    return reading.view.folded[start:end] in joints(reading.rules)


@lru_cache(maxsize=4)
def _establishments(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.establishment)


def _establishment(reading: Reading, before: Sequence[Span]) -> list[Span]:
    """Return the words before a deed that name the place where it is done: "Khu đền … đón 271 nghìn lượt khách"."""
    first = before[0] if len(before) == 1 else None
    if (
        first is None
        or is_body(reading, first)
        or _establishments(reading.rules).at(reading.view.folded, first.start, first.end) is None
    ):
        return []
    return [first]


@lru_cache(maxsize=4)
def _passive_words(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.passive)


def deed_behind(reading: Reading, behind: Span | None) -> Span | None:
    """Return the deed that was done to an amount, said behind it: "có 1.079 tỷ đồng được giải ngân"."""
    if behind is None:
        return None
    folded = reading.view.folded
    start = behind.start
    for index in (auxiliaries(reading.rules), _passive_words(reading.rules)):
        match = index.at(folded, start, behind.end)
        start = reading.view.trim(match.end, behind.end)[0] if match is not None else start
    deed = actions(reading.rules).at(folded, start, behind.end) if start > behind.start else None
    return Span(deed.start, deed.end) if deed is not None else None


@lru_cache(maxsize=4)
def _works(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.work)


def _work(reading: Reading, before: Sequence[Span]) -> list[Span]:
    """Return the work before a deed that is done to its land: "dự án đường X đến nay đã bàn giao 63 km mặt bằng"."""
    if not before or _works(reading.rules).at(reading.view.folded, before[0].start, before[0].end) is None:
        return []
    return [before[0]]


@lru_cache(maxsize=4)
def event_nouns(rules: Rules) -> frozenset[str]:
    """Return the nouns that count events of any kind, folded: "vụ"."""
    return folded_forms(rules.indicators.event)


def _kind_of_event(
    reading: Reading, noun: Sequence[Span], before: Sequence[Span], action: Sequence[Span]
) -> list[Span]:
    """Return the words before a count of events that say of what kind they are: "sốt xuất huyết có 68 ca mắc"."""
    if len(before) != 1 or action or not noun or is_body(reading, before[0]):
        return []
    is_event = reading.view.folded[noun[0].start : noun[0].end] in event_nouns(reading.rules)
    is_short = reading.view.folded.count(" ", before[0].start, before[0].end) < _LONGEST_KIND_WORDS
    return list(before) if is_event and is_short else []


def _deed(reading: Reading, before: Sequence[Span], clause: Clause) -> list[Span]:
    """Return what is done of the words before a counted thing, no doer alone: "gặt xong" of "nhân dân gặt xong"."""
    if not before:
        return []
    last = before[-1]
    caused = next(causatives(reading.rules).find(reading.view.folded, last.start, last.end), None)
    if caused is not None:
        return [Span(reading.view.trim(caused.end, last.end)[0], last.end)] if caused.end < last.end else []
    for index in (auxiliaries(reading.rules), actions(reading.rules)):
        for match in index.find(reading.view.folded, last.start, last.end):
            start = denial_start(reading, last.start, match.start)
            is_whole = last.start < match.start and match.end <= last.end
            if is_whole and not is_inside_body(reading, match.start):
                return [Span(start, last.end)]
    return [] if _only_does(reading, last, clause) else list(before)


def _only_does(reading: Reading, words: Span, clause: Clause) -> bool:
    """Tell words that open their clause with who does something, and no name: "các nhà máy phát lên lưới"."""
    before = reading.view.behind(words.start)
    is_first = before <= clause.start or is_opening(reading, clause.start, before)
    is_named = any(word[0].isupper() for word in reading.view.text[words.start : words.end].split()[1:])
    return is_first and begins_with_agent(reading, words) and not is_named and not is_place(reading, words)
