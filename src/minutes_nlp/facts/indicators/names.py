"""Names: what is measured, in the words of the text, completed from where an unfinished name comes from."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from minutes_nlp.facts.indicators.clauses import Clause
from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.items import Item
from minutes_nlp.facts.indicators.trimming import entry_index, measures
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.types import QuantityMention, Span
from minutes_nlp.mentions.units import read_scale, skip_space
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.rules.schema.indicators import Completion, MeasureNoun
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

_LONGEST_NAME_WORDS = 30


@lru_cache(maxsize=4)
def _stops(rules: Rules) -> PhraseIndex[Entry]:
    return entry_index(rules.indicators.stop)


@lru_cache(maxsize=4)
def _areas(rules: Rules) -> PhraseIndex[Entry]:
    return entry_index(rules.indicators.area)


@lru_cache(maxsize=4)
def _plain_measures(rules: Rules) -> PhraseIndex[Entry]:
    return entry_index(rules.indicators.measure)


@dataclass(frozen=True, slots=True)
class WordsBehind:
    """The words that complete a name behind a number, what is left of their item, and the next item to read."""

    span: Span | None
    rest: Span | None
    position: int


def words_behind(reading: Reading, items: Sequence[Item], position: int, *, counted: bool = False) -> WordsBehind:
    """Return the words right behind a number, up to the first word that ends a name; "xã, phường" goes on."""
    listed = _behind_list(reading, items, position) if counted else position
    if listed >= len(items) or items[listed].kind not in ("words", "noun", "actor"):
        return WordsBehind(None, None, position)
    first = items[listed]
    stop = next(_stops(reading.rules).find(reading.view.folded, first.start, first.end), None)
    start, end = reading.view.trim(first.start, stop.start if stop else first.end)
    while start < end and reading.view.text[end - 1] in ".,;:":
        end -= 1
    if start >= end or not any(char.isalpha() for char in reading.view.text[start:end]):
        return WordsBehind(None, None, position)
    span = Span(items[position].start if listed > position else start, end)
    return WordsBehind(span, Span(stop.start, first.end) if stop else None, listed + 1)


@lru_cache(maxsize=4)
def _listable(rules: Rules) -> PhraseIndex[Entry]:
    return entry_index(rules.places.kind)


def _behind_list(reading: Reading, items: Sequence[Item], position: int) -> int:
    """Return the position of the last noun of a list that goes on behind a counted one: ", phường, thị trấn đạt …"."""
    index = _listable(reading.rules)
    while position + 1 < len(items) and items[position].kind == "mark" and items[position].mark == ",":
        noun = items[position + 1]
        if noun.kind != "words" or index.at(reading.view.folded, noun.start, noun.end) is None:
            break
        position += 1
        if position + 1 >= len(items) or items[position + 1].kind != "mark":
            break
        position += 1
    if position and items[position - 1].kind == "words" and position < len(items) and items[position].kind == "mark":
        return position - 1
    return position


def value_words(reading: Reading, quantity: QuantityMention, clause: Clause, behind: Span | None) -> list[Span]:
    """Return the spans that name the value `quantity`: from before it, from behind it, or both."""
    before = list(clause.words)
    action = [clause.action] if clause.action else []
    unit = quantity.unit
    is_count = unit is not None and unit.system == "count"
    if before and is_measure(reading, before[0]):
        return [*_noun(reading, quantity), *before] if is_count and action else before + action
    if is_count:
        noun = _noun(reading, quantity)
        if behind is not None and noun and _is_classifier(reading, noun[0]):
            return [behind, *(action or _deed(reading, before))]
        if behind is not None and noun and reading.view.text[behind.start] == ",":
            return [Span(noun[0].start, behind.end), *action]
        if behind is not None or action or not before:
            return [*noun, *([behind] if behind else []), *action]
        return [*noun, *_deed(reading, before)]
    if unit is not None and unit.system == "ucum" and behind is not None:
        return [behind, *(action or _deed(reading, before))]
    if before:
        return before + action
    if behind is not None and (action or (unit is not None and unit.system == "ratio")):
        return [*action, behind]
    return action


@lru_cache(maxsize=4)
def _auxiliaries(rules: Rules) -> PhraseIndex[Entry]:
    return entry_index(rules.indicators.auxiliary)


def _deed(reading: Reading, before: Sequence[Span]) -> list[Span]:
    """Return what is done of the words before a counted thing: "đã gặt xong" of "nhân dân đã gặt xong"."""
    if not before:
        return []
    last = before[-1]
    for index in (_auxiliaries(reading.rules), _actions(reading.rules)):
        for match in index.find(reading.view.folded, last.start, last.end):
            if last.start < match.start and match.end <= last.end:
                return [Span(match.start, last.end)]
    return list(before)


@lru_cache(maxsize=4)
def _classifiers(rules: Rules) -> frozenset[str]:
    return frozenset(fold(form) for entry in rules.indicators.classifier for form in entry.forms)


def _is_classifier(reading: Reading, noun: Span) -> bool:
    return reading.view.folded[noun.start : noun.end] in _classifiers(reading.rules)


def is_measure(reading: Reading, span: Span) -> bool:
    """Tell whether a name begins with a word of measuring or a known indicator."""
    return measures(reading.rules).at(reading.view.folded, span.start, span.end) is not None


def _noun(reading: Reading, quantity: QuantityMention) -> list[Span]:
    """Return the span of the counted noun, without the scale word before it and the units behind a slash."""
    if quantity.unit_start is None:
        return []
    scale = read_scale(reading.view, reading.rules, quantity.unit_start)
    start = skip_space(reading.view, scale.end) if scale else quantity.unit_start
    slash = reading.view.text.find("/", start, quantity.end)
    return [Span(start, slash if slash > 0 else quantity.end)]


def counted_noun(reading: Reading, draft: Draft) -> str:
    """Return what is counted, without what is said of some of it: "xã" of "17/139 xã đạt chuẩn"."""
    noun = _noun(reading, draft.value) if draft.value is not None else []
    if noun and draft.thing is not None and reading.view.text[draft.thing.start] == ",":
        return written_name(reading, [Span(noun[0].start, _end_of_list(reading, draft.thing))])
    return written_name(reading, noun) if noun else draft.name


def _end_of_list(reading: Reading, thing: Span) -> int:
    """Return where the last noun of a list ends, before what is said of it."""
    last = reading.view.text.rindex(",", thing.start, thing.end) + 1
    noun = _listable(reading.rules).at(reading.view.folded, reading.view.trim(last, thing.end)[0], thing.end)
    return noun.end if noun is not None else thing.end


def written_name(reading: Reading, spans: Sequence[Span]) -> str:
    """Return the words of `spans` joined by a space."""
    words = " ".join(reading.view.reading(span.start, span.end) for span in spans).split()
    return " ".join(words[-_LONGEST_NAME_WORDS:])


def complete_name(reading: Reading, draft: Draft, root: Draft | None, earlier: Sequence[Draft]) -> str:
    """Return the name of `draft`, completed where it is unfinished.

    `root` is the whole, or the fact before; `earlier` are the facts before in the same sentence.
    """
    own = _with_object(reading, draft, written_name(reading, draft.words))
    before = earlier[-1] if earlier else None
    if root is None:
        return own
    if not own:
        return root.name
    if _is_only_noun(draft, own) and before is not None and _unit(before) == _unit(draft):
        return before.name
    if draft.words and is_measure(reading, draft.words[0]):
        thing = _thing_measured(reading, draft, earlier) if _is_bare_measure(reading, draft.words) else ""
        return f"{own} {thing}".strip()
    if _unit_system(draft) == "count":
        return own
    if draft.words and _areas(reading.rules).at(reading.view.folded, draft.words[0].start) is not None:
        return _with_area(reading.rules, own, root.name)
    head = _shared_head(reading, draft, root, before)
    return f"{head} {own}" if head else own


@lru_cache(maxsize=4)
def _completions(rules: Rules) -> dict[str, Completion]:
    return {fold(form): entry for entry in rules.indicators.completion for form in entry.forms}


@lru_cache(maxsize=8)
def _objects(entry: Completion) -> PhraseIndex[Completion]:
    return PhraseIndex((form, entry) for form in entry.objects)


def _with_object(reading: Reading, draft: Draft, own: str) -> str:
    """Return a deed that needs an object ("giải ngân") with the nearest one before it in the paragraph."""
    entry = _completions(reading.rules).get(fold(own))
    if entry is None or not draft.words:
        return own
    start = reading.structure.paragraphs[reading.structure.sentences[draft.sentence].paragraph].start
    found = list(_objects(entry).find(reading.view.folded, start, draft.words[0].start))
    if not found:
        return own
    thing = reading.view.reading(found[-1].start, found[-1].end)
    thing = thing[0].lower() + thing[1:]
    return f"{thing} {own}" if thing.startswith(f"{entry.head} ") else f"{entry.head} {thing} {own}"


def _thing_measured(reading: Reading, draft: Draft, earlier: Sequence[Draft]) -> str:
    """Return what a bare measure measures: the nearest thing before it that is counted otherwise."""
    if draft.value is None:
        return ""
    things = (_thing(reading, other) for other in reversed(earlier) if _unit(other) != _unit(draft))
    return next((thing for thing in things if thing), "")


def _thing(reading: Reading, draft: Draft) -> str:
    """Return the thing that a fact is about: "lúa mùa" of 17.420 ha, "lúa hè thu" of what was sown of it."""
    if draft.origin is not None:
        return _thing(reading, draft.origin)
    if _unit_system(draft) == "count" and not (draft.words and is_measure(reading, draft.words[0])):
        return draft.name
    if draft.thing is not None:
        return reading.view.reading(draft.thing.start, draft.thing.end)
    if not draft.words:
        return draft.name
    words = draft.words[0]
    start = words.start
    if is_measure(reading, words):
        while (match := _plain_measures(reading.rules).at(reading.view.folded, start, words.end)) is not None:
            if not (isinstance(match.payload, MeasureNoun) and match.payload.bare):
                break
            start = reading.view.trim(match.end, words.end)[0]
    deed = next(_actions(reading.rules).find(reading.view.folded, start, words.end), None)
    end = deed.start if deed is not None and deed.start > start else words.end
    start, end = reading.view.trim(start, end)
    return reading.view.reading(start, end) if start < end else ""


@lru_cache(maxsize=4)
def _actions(rules: Rules) -> PhraseIndex[Entry]:
    return entry_index(rules.indicators.action)


def _unit(draft: Draft) -> str:
    return draft.value.unit.code if draft.value is not None and draft.value.unit is not None else ""


def _unit_system(draft: Draft) -> str:
    return draft.value.unit.system if draft.value is not None and draft.value.unit is not None else ""


def _is_only_noun(draft: Draft, own: str) -> bool:
    """Tell whether the name is nothing but the counted noun: "(cùng kỳ có 4 doanh nghiệp)"."""
    return _unit_system(draft) == "count" and own.lower() == _unit(draft)


def _is_bare_measure(reading: Reading, words: Sequence[Span]) -> bool:
    """Tell whether a name is words of measuring only, so that it lacks what is measured: "tổng trọng lượng"."""
    if not words or any(reading.view.text[a.end : b.start].strip() for a, b in pairwise(words)):
        return False
    start, end = words[0].start, words[-1].end
    folded, index = reading.view.folded, _plain_measures(reading.rules)
    while start < end:
        match = index.at(folded, start, end)
        if match is None or not (isinstance(match.payload, MeasureNoun) and match.payload.bare):
            break
        start = reading.view.trim(match.end, end)[0]
    return start >= end


def _shared_head(reading: Reading, draft: Draft, root: Draft, before: Draft | None) -> str:
    """Return the measure that a name lacks: that of its whole, or of the fact before it in a list of one unit."""
    if draft.parent is None or draft.value is None:
        return ""
    if before is not None and before.parent is draft.parent and _unit(before) == _unit(draft):
        head = _measure_head(reading, before)
        if head:
            return head
    return _measure_head(reading, root)


def _with_area(rules: Rules, own: str, known: str) -> str:
    """Return `known` with its part of the territory or economy replaced by `own`, or followed by it."""
    match = next(_areas(rules).find(fold(known)), None)
    if match is None:
        return f"{known} {own}"
    return f"{known[: match.start].strip()} {own}".strip()


def _measure_head(reading: Reading, root: Draft) -> str:
    """Return the measure that the name of the whole begins with: "kim ngạch" of "tổng kim ngạch xuất nhập khẩu"."""
    if not root.words:
        return ""
    span = root.words[0]
    folded = reading.view.folded
    index = _plain_measures(reading.rules)
    match = index.at(folded, span.start, span.end)
    if match is None:
        return ""
    start = match.start
    inner = index.at(folded, reading.view.trim(match.end, span.end)[0], span.end)
    if folded[match.start : match.end].startswith("tổng") and inner is not None:
        match, start = inner, inner.start
    return reading.view.reading(start, match.end)
