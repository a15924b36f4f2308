"""What stands behind a number and completes its name: up to the first word that ends one; a list goes on."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from minutes_nlp.facts.indicators.items import Item
from minutes_nlp.facts.indicators.thresholds import begins_threshold
from minutes_nlp.facts.indicators.trimming import (
    actions,
    causatives,
    is_opening,
    joints,
    measures,
    stops,
    trim_end,
)
from minutes_nlp.facts.indicators.wording import is_measure, place_kinds
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.types import Span
from minutes_nlp.rules import Rules

_SHORT_DEED = 4


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
    if reading.view.text[first.start] == ".":
        return WordsBehind(None, None, position)
    found = stops(reading.rules).find(reading.view.folded, first.start, first.end)
    stop = next(
        (
            stop
            for stop in found
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

    Such are the deeds of "22 người chết, mất tích".
    """
    while position + 2 < len(items) and items[position + 1].mark == "," and items[position + 2].kind == "words":
        words, following = items[position + 2], items[position + 3] if position + 3 < len(items) else None
        if not _lists_deeds(reading, words, following):
            break
        position += 2
    return position


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
    return stops(reading.rules).at(reading.view.folded, span.start, span.end) is not None


def _before_joint(reading: Reading, start: int, end: int) -> int:
    """Return where the words end before an "và" that leads to the next number."""
    folded = reading.view.folded
    nearest = max(start, end - _longest_joint(reading.rules) - 1)
    last = max(folded.rfind(" ", nearest, end) + 1, nearest)
    if folded[last:end] not in joints(reading.rules):
        return end
    return reading.view.trim(start, last)[1]


def _behind_list(reading: Reading, items: Sequence[Item], position: int) -> int:
    """Return the position of the last noun of a list that goes on behind a counted one: ", phường, thị trấn đạt …"."""
    index = place_kinds(reading.rules)
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
