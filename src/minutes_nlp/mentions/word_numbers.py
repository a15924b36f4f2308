"""Numbers in words: "một trăm linh năm", "hai tỷ rưỡi", "ba phần năm"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from minutes_nlp.mentions.types import Numeral, Span
from minutes_nlp.mentions.word_reader import WordEntry, WordReader
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.numbers import NumberWord, Particle
from minutes_nlp.text import PhraseIndex, PhraseMatch, View
from minutes_nlp.text.fold import fold

_LONGEST_MARK = 12
_YEAR = 5
"""The digit whose word also means a year: "ba phần năm 2020"."""


@dataclass(frozen=True, slots=True)
class WordNumber(Numeral):
    """A number in words. `scale` is the last scale word's factor when the number can be said in it, else 1.

    `is_loose` marks two digits side by side ("bốn hai" for 42), `is_ordinal` one that stands in an order ("thứ tư"),
    `is_approximate` one that is hedged by its own words ("dăm").
    """

    scale: Decimal = Decimal(1)
    scale_start: int | None = None
    scale_end: int | None = None
    words: int = 1
    is_loose: bool = False
    is_ordinal: bool = False
    is_approximate: bool = False


@lru_cache(maxsize=4)
def _word_index(rules: Rules) -> PhraseIndex[WordEntry]:
    multipliers = [entry for entry in rules.numbers.multiplier if not entry.attached]
    entries: list[WordEntry] = [*rules.numbers.word, *multipliers, *rules.numbers.particle]
    return PhraseIndex(
        [
            *((form, None) for entry in entries for form in entry.unless),
            *((form, entry) for entry in entries for form in entry.forms),
        ]
    )


@dataclass(frozen=True, slots=True)
class _Word(Span):
    """A word of a number where it stands."""

    entry: WordEntry
    is_ordinal: bool = False


def find_word_numbers(view: View, rules: Rules) -> Iterator[WordNumber]:
    """Yield the numbers in words; whether a single word is meant as a number is for the reader to decide."""
    group: list[_Word] = []
    for match in _word_index(rules).find(view.folded):
        word = _word(view, match)
        if group and (word is None or view.text[group[-1].end : match.start] != " "):
            yield from _read_group(view, group)
            group = []
        if word is not None:
            group.append(word)
    yield from _read_group(view, group)


def _word(view: View, match: PhraseMatch[WordEntry]) -> _Word | None:
    """Return the word at `match`, None where its entry does not hold; "tư" is a digit of its own behind "thứ"."""
    entry = match.payload
    if not isinstance(entry, NumberWord) or not entry.behind:
        return _Word(match.start, match.end, entry)
    before = view.folded[max(0, match.start - _LONGEST_MARK) : match.start].split()
    if view.text[match.start - 1 : match.start] == " " and before and before[-1] in map(fold, entry.behind):
        return _Word(match.start, match.end, entry.model_copy(update={"place": "any"}), is_ordinal=True)
    return None if entry.place == "behind" else _Word(match.start, match.end, entry)


def _read_group(view: View, group: Sequence[_Word]) -> Iterator[WordNumber]:
    """Yield the longest numbers that the adjacent words of `group` make."""
    position = 0
    while position < len(group):
        end, number = _longest(view, group, position)
        if number is not None:
            yield number
        position = max(end, position + 1)


def _longest(view: View, group: Sequence[_Word], begin: int) -> tuple[int, WordNumber | None]:
    """Return the longest number that begins at `begin`, with where its words end; what divides it included."""
    end, number = _longest_whole(group, begin)
    if number is None or end == len(group):
        return end, number
    return _with_denominator(view, group, end, number) or (end, number)


def _longest_whole(group: Sequence[_Word], begin: int) -> tuple[int, WordNumber | None]:
    state = WordReader()
    end = begin
    best: tuple[int, WordNumber | None] = (begin, None)
    while end < len(group):
        following = group[end + 1].entry if end + 1 < len(group) else None
        if not state.take(group[end].entry, group[end], following):
            break
        end += 1
        if state.complete:
            best = (end, _number(group, begin, end, state))
    return best


def _number(group: Sequence[_Word], begin: int, end: int, state: WordReader) -> WordNumber:
    value, scale, span = state.result()
    return WordNumber(
        group[begin].start,
        group[end - 1].end,
        value,
        "words",
        scale,
        span.start if span else None,
        span.end if span else None,
        end - begin,
        state.is_loose,
        group[begin].is_ordinal,
        any(isinstance(word.entry, NumberWord) and word.entry.approximate for word in group[begin:end]),
    )


def _with_denominator(
    view: View, group: Sequence[_Word], end: int, number: WordNumber
) -> tuple[int, WordNumber] | None:
    """Return `number` divided by what stands behind "phần", with where that ends: "hai phần ba"."""
    over = group[end].entry
    if not isinstance(over, Particle) or over.role != "over" or end + 1 == len(group):
        return None
    stop, divisor = end + 2, Decimal(0)
    first = group[end + 1].entry
    if isinstance(first, NumberWord) and first.place == "after_tens":
        divisor = Decimal(first.value)
    else:
        stop, other = _longest_whole(group, end + 1)
        divisor = other.value if other is not None else divisor
    last = group[stop - 1]
    is_year = divisor == _YEAR and view.text[last.end + 1 : last.end + 2].isdecimal()
    if divisor <= 1 or is_year:
        return None
    part = WordNumber(number.start, last.end, number.value / divisor, "words", words=number.words + stop - end)
    return stop, part
