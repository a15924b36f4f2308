"""Names: what is measured, in the words of the text, completed from where an unfinished name comes from."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from minutes_nlp.facts.indicators.clauses import Clause
from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.items import Item
from minutes_nlp.facts.indicators.thresholds import begins_threshold
from minutes_nlp.facts.indicators.trimming import (
    actions,
    auxiliaries,
    causatives,
    is_body,
    is_inside_body,
    is_opening,
    joints,
    measures,
    number_nouns,
    trim_end,
)
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import folded_forms, index_of
from minutes_nlp.mentions.types import QuantityMention, Span
from minutes_nlp.mentions.units import read_scale, skip_space
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

_LONGEST_NAME_WORDS = 30
_LONGEST_RECIPIENT = 12
_SHORT_DEED = 4
_LONGEST_KIND_WORDS = 5
_SEVERAL = "các "
_LINE_ENDS = "\n.:;!?-–•+*)"


@lru_cache(maxsize=4)
def _stops(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.stop)


@dataclass(frozen=True, slots=True)
class WordsBehind:
    """The words that complete a name behind a number, what is left of their item, and the next item to read."""

    span: Span | None
    rest: Span | None
    position: int


def words_behind(
    reading: Reading, items: Sequence[Item], position: int, *, counted: bool = False, led: bool = False
) -> WordsBehind:
    """Return the words right behind a number, up to the first word that ends a name; "xã, phường" goes on.

    Where they may be `led` a preposition at their start ends nothing: "742 tỷ đồng từ ngân sách các cấp".
    """
    listed = _behind_list(reading, items, position) if counted else position
    if listed >= len(items) or items[listed].kind not in ("words", "noun", "actor"):
        return WordsBehind(None, None, position)
    first = items[listed]
    stops = _stops(reading.rules).find(reading.view.folded, first.start, first.end)
    stop = next(
        (
            stop
            for stop in stops
            if not begins_threshold(reading, stop.start, stop.end) and not (led and stop.start == first.start)
        ),
        None,
    )
    last = _end_of_list_behind(reading, items, listed) if counted and stop is None else listed
    start, end = reading.view.trim(first.start, stop.start if stop else items[last].end)
    while start < end and reading.view.text[end - 1] in ".,;:…":
        end -= 1
    end = _before_joint(reading, start, end)
    rest = Span(stop.start, first.end) if stop else None
    if stop is None and last + 1 < len(items) and items[last + 1].kind == "quantity":
        rest = _measure_of_next(reading, start, end, items[last + 1]) if counted else None
        kept = trim_end(reading, start, _without_held(reading, start, rest, end))
        end = kept.end if kept is not None else start
    if start >= end or not any(char.isalpha() for char in reading.view.text[start:end]):
        return WordsBehind(None, None, position)
    if _is_joint_to_other(reading, start, end, counted=counted):
        return WordsBehind(None, None, position)
    span = Span(items[position].start if listed > position else start, end)
    return WordsBehind(span, rest, last + 1)


def _is_joint_to_other(reading: Reading, start: int, end: int, *, counted: bool) -> bool:
    """Tell words that "và" joins to what stands before, and not to the counted noun: "71 người và làm 58 người …"."""
    folded = reading.view.folded
    first = folded[start:end].split()[0]
    if first not in joints(reading.rules):
        return False
    following = reading.view.trim(start + len(first), end)[0]
    verbs = (causatives(reading.rules), actions(reading.rules))
    return not counted or any(index.at(folded, following, end) is not None for index in verbs)


def _measure_of_next(reading: Reading, start: int, end: int, following: Item) -> Span | None:
    """Return the measure with which the words of a count lead to the next figure: "6 xã còn nợ đọng 11,3 tỷ đồng"."""
    if following.quantity is None or following.quantity.is_count:
        return None
    found = measures(reading.rules).find(reading.view.folded, start, end)
    return next((Span(match.start, end) for match in found if match.start > start), None)


def _without_held(reading: Reading, start: int, measure: Span | None, end: int) -> int:
    """Return where the words of a count end before a measure that it only has: "18 dự án có tổng vốn 3.000 tỷ đồng"."""
    if measure is None:
        return end
    kept = trim_end(reading, start, measure.start)
    between = reading.view.trim(kept.end if kept is not None else start, measure.start)
    return measure.start if between[0] < between[1] else end


def _end_of_list_behind(reading: Reading, items: Sequence[Item], position: int) -> int:
    """Return the position of the last words of a list inside what is said of a count, its own where none goes on.

    Such are the places of "xã ở các huyện Lục Yên, Văn Chấn còn nợ đọng" and the deeds of "22 người chết, mất tích".
    """
    while position + 2 < len(items) and items[position + 1].mark == "," and items[position + 2].kind == "words":
        words, following = items[position + 2], items[position + 3] if position + 3 < len(items) else None
        if not _lists_places(reading, items[position], words) and not _lists_deeds(reading, words, following):
            break
        position += 2
    return position


def _lists_places(reading: Reading, before: Item, words: Item) -> bool:
    """Tell another of the places of "các huyện A, B"."""
    text, folded = reading.view.text, reading.view.folded
    name_start = folded.rfind(" ", before.start, reading.view.trim(before.start, before.end)[1]) + 1
    if not (text[words.start].isupper() and text[name_start].isupper()):
        return False
    kinds = _listable(reading.rules).find(folded, before.start, before.end)
    return any(folded[max(0, kind.start - 4) : kind.start] == _SEVERAL for kind in kinds)


def _lists_deeds(reading: Reading, words: Item, following: Item | None) -> bool:
    """Tell a few words between marks that say more of what is counted, and begin nothing new."""
    start, end = reading.view.trim(words.start, words.end)
    is_short = reading.view.folded.count(" ", start, end) < _SHORT_DEED
    is_closed = following is None or (following.kind == "mark" and following.mark in ",(;")
    is_new = not reading.view.text[start].islower() or is_opening(reading, start, end)
    return is_short and is_closed and not is_new and not is_measure(reading, Span(start, end))


@lru_cache(maxsize=4)
def _longest_joint(rules: Rules) -> int:
    return max(map(len, joints(rules)), default=0)


def is_led(reading: Reading, span: Span) -> bool:
    """Tell whether words begin with a preposition: "từ ngân sách các cấp"."""
    return _stops(reading.rules).at(reading.view.folded, span.start, span.end) is not None


def _before_joint(reading: Reading, start: int, end: int) -> int:
    """Return where the words end before an "và" that leads to the next number."""
    folded = reading.view.folded
    nearest = max(start, end - _longest_joint(reading.rules) - 1)
    last = max(folded.rfind(" ", nearest, end) + 1, nearest)
    if folded[last:end] not in joints(reading.rules):
        return end
    return reading.view.trim(start, last)[1]


@lru_cache(maxsize=4)
def _listable(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.places.kind)


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
    if before and is_measure(reading, before[0]):
        if quantity.is_count and action and _is_caused(reading, before[-1].end, action[0]):
            return [*_noun(reading, quantity), *action]
        if quantity.is_count and behind is not None and _is_caused(reading, before[0].start, quantity):
            return [*_noun(reading, quantity), behind]
        is_numbered = number_nouns(reading.rules).at(reading.view.folded, before[0].start, before[0].end) is not None
        is_for_counted = quantity.is_count and not is_numbered and (action or _is_recipient(reading, quantity))
        if is_for_counted:
            return [*_noun(reading, quantity), *before]
        average = clause.average
        is_mean = average is not None and not reading.view.text[before[-1].end : average.start].strip()
        return [*before, average, *action] if average is not None and is_mean else before + action
    if quantity.is_count and clause.average is not None:
        return [*_noun(reading, quantity), *([behind] if behind else []), clause.average]
    if quantity.is_count:
        noun = _noun(reading, quantity)
        if behind is not None and noun and _is_classifier(reading, noun[0]):
            return [behind, *(action or _deed(reading, before))]
        if behind is not None and noun and reading.view.text[behind.start] == ",":
            return [Span(noun[0].start, behind.end), *action]
        is_told = behind is not None and " " in reading.view.text[behind.start : behind.end]
        kind = [] if is_told else _kind_of_event(reading, noun, before, action)
        host = _establishment(reading, before) or kind
        if behind is not None or action or not before:
            return [*noun, *([behind] if behind else []), *host, *action]
        if _is_joined(reading, before, quantity):
            return noun
        return [*([] if noun and _is_classifier(reading, noun[0]) else noun), *_deed(reading, before)]
    if unit is not None and unit.is_physical and behind is not None:
        return [behind, *action, *_work(reading, before)] if action else [behind, *_deed(reading, before)]
    if action and behind is not None and is_measure(reading, behind):
        return [*action, behind]
    if action and behind is not None and quantity.is_percent:
        return [behind, *action]
    if before:
        return before + action
    if behind is not None and (action or quantity.is_ratio or is_measure(reading, behind)):
        return [*action, behind]
    return action


def _is_caused(reading: Reading, start: int, action: Span) -> bool:
    """Tell a deed that what stands before it only causes: "Tai nạn giao thông làm chết 12 người"."""
    return next(causatives(reading.rules).find(reading.view.folded, start, action.start), None) is not None


def _is_joined(reading: Reading, before: Sequence[Span], quantity: QuantityMention) -> bool:
    """Tell a count that "và" joins to what stands before it, which then says nothing of it: "A và 350 đại biểu"."""
    start, end = reading.view.trim(before[-1].end, quantity.start)
    return reading.view.folded[start:end] in joints(reading.rules)


@lru_cache(maxsize=4)
def _recipients(rules: Rules) -> frozenset[str]:
    return folded_forms(rules.indicators.recipient)


def _is_recipient(reading: Reading, quantity: QuantityMention) -> bool:
    """Tell whether the counted are those for whom something is done: "giải quyết việc làm cho 7.240 lao động"."""
    end = quantity.start - (reading.view.text[quantity.start - 1 : quantity.start] == " ")
    before = reading.view.folded[max(0, end - _LONGEST_RECIPIENT) : end].rsplit(" ", 1)[-1]
    return before in _recipients(reading.rules)


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


def _deed(reading: Reading, before: Sequence[Span]) -> list[Span]:
    """Return what is done of the words before a counted thing: "đã gặt xong" of "nhân dân đã gặt xong"."""
    if not before:
        return []
    last = before[-1]
    caused = next(causatives(reading.rules).find(reading.view.folded, last.start, last.end), None)
    if caused is not None:
        return [Span(reading.view.trim(caused.end, last.end)[0], last.end)] if caused.end < last.end else []
    for index in (auxiliaries(reading.rules), actions(reading.rules)):
        for match in index.find(reading.view.folded, last.start, last.end):
            is_whole = last.start < match.start and match.end <= last.end
            if is_whole and not is_inside_body(reading, match.start):
                return [Span(match.start, last.end)]
    return list(before)


@lru_cache(maxsize=4)
def _classifiers(rules: Rules) -> frozenset[str]:
    return folded_forms(rules.indicators.classifier)


def _is_classifier(reading: Reading, noun: Span) -> bool:
    return reading.view.folded[noun.start : noun.end] in _classifiers(reading.rules)


def is_classifier(reading: Reading, draft: Draft) -> bool:
    """Tell a count whose noun only counts: "liều", "con"."""
    noun = _noun(reading, draft.value) if draft.value is not None else []
    return bool(noun) and _is_classifier(reading, noun[0])


def is_measure(reading: Reading, span: Span) -> bool:
    """Tell whether a name begins with a word of measuring or a known indicator."""
    return measures(reading.rules).at(reading.view.folded, span.start, span.end) is not None


def _noun(reading: Reading, quantity: QuantityMention) -> list[Span]:
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
def _abbreviated(rules: Rules) -> frozenset[str]:
    """Return the nouns that are written with a slash: "đ/c"."""
    return frozenset(fold(form) for entry in rules.units.count for form in entry.forms if "/" in form)


def is_place(reading: Reading, words: Span) -> bool:
    """Tell the name of a place, with or without its kind: "Lệ Thủy", "huyện Lệ Thủy"."""
    kind = _listable(reading.rules).at(reading.view.folded, words.start, words.end)
    start = reading.view.trim(kind.end, words.end)[0] if kind is not None else words.start
    return start < words.end and reading.view.text[start].isupper() and not _begins_line(reading, start)


def _begins_line(reading: Reading, start: int) -> bool:
    """Tell a word that is written with a capital because a line, an item or a sentence begins with it."""
    before = reading.view.behind(start)
    return before == 0 or reading.view.text[before - 1] in _LINE_ENDS


def counted_noun(reading: Reading, draft: Draft) -> str:
    """Return what is counted, without what is said of some of it: "xã" of "17/139 xã đạt chuẩn"."""
    noun = _noun(reading, draft.value) if draft.value is not None else []
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
    noun = _noun(reading, draft.value) if draft.value is not None else []
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
    noun = _listable(reading.rules).at(reading.view.folded, reading.view.trim(last, thing.end)[0], thing.end)
    return noun.end if noun is not None else thing.end


def _ends_with(name: str, words: str) -> bool:
    """Tell whether a name says the words already at its end: "cuộc thanh tra" and "thanh tra"."""
    return f" {fold(name)}".endswith(f" {fold(words)}")


def written_name(reading: Reading, spans: Sequence[Span]) -> str:
    """Return the words of `spans`, joined by a space unless one goes on where the one before ends."""
    pieces = [reading.view.reading(span.start, span.end) for span in spans[:1]]
    for before, span in pairwise(spans):
        if _ends_with(pieces[-1], reading.view.reading(span.start, span.end)):
            continue
        joint = "" if span.start == before.end else " "
        pieces.append(joint + reading.view.reading(span.start, span.end))
    return " ".join("".join(pieces).split()[-_LONGEST_NAME_WORDS:])
