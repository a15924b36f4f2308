"""Numerals: every number of the text, in digits or in words, with its value.

Digits follow the Vietnamese convention (dot for thousands, comma for decimals) unless the document shows the
reversed one; a token that can be read in only one way is read that way in any document (DOMAIN 4.1).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from minutes_nlp.mentions.types import Numeral, Span
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.numbers import Multiplier, NumberWord, Particle
from minutes_nlp.text import PhraseIndex, PhraseMatch, View

DIGITS = re.compile(r"\d+(?:[.,/]\d+)*")
"""A number of the ledger: a maximal run of digits with inner separators."""

_TWO_MARKS = re.compile(r"(?P<thousand>[.,])\d{3}(?:(?P=thousand)\d{3})*(?P<decimal>[.,])\d+$")
_LONGEST_NUMBER = 40
_TEN = 10
_MOST_DECIMALS = 12
_YEAR = 5
"""The digit whose word also means a year: "ba nghìn năm"."""

Style = Literal["vietnamese", "reversed"]
WordEntry = NumberWord | Multiplier | Particle


def digit_style(view: View) -> Style:
    """Return the convention of the document's separators, by the vote of the tokens with two marks.

    A lone "73.4%" shows nothing: many writers mix it with dots for thousands.
    """
    vote = 0
    for token in DIGITS.finditer(view.text):
        marks = _TWO_MARKS.search(token.group())
        if marks and marks["thousand"] != marks["decimal"]:
            vote += 1 if marks["decimal"] == "," else -1
        elif marks:
            vote += 1 if marks["thousand"] == "." else -1
    return "reversed" if vote < 0 else "vietnamese"


def read_digits(token: str, style: Style, *, small: bool = False, whole_only: bool = False) -> Decimal | None:
    """Return the value of one token of digits without slash, None when it is no number (3.2.1).

    `small` says that the unit takes small decimals, so that three digits behind one mark are decimals; `whole_only`
    that it takes none ("4,974 đảng viên"), so that they are thousands.
    """
    if len(token) > _LONGEST_NUMBER:
        return None
    marks = [char for char in token if char in ".,"]
    if not marks:
        return Decimal(token)
    if len(set(marks)) == 2:
        if marks.count(marks[-1]) > 1 or not _are_thousands(token[: token.rindex(marks[-1])], marks[0]):
            return None
        return _decimal(token, thousands=marks[0], decimal=marks[-1])
    mark = marks[0]
    if len(marks) > 1:
        return _decimal(token, thousands=mark, decimal="") if _are_thousands(token, mark) else None
    whole, _, part = token.partition(mark)
    if len(part) != 3 or len(whole) > 3 or whole.startswith("0"):
        return _decimal(token, thousands="", decimal=mark)
    is_thousands = whole_only or (mark == ("." if style == "vietnamese" else ",") and not small)
    return _decimal(token, thousands=mark if is_thousands else "", decimal="" if is_thousands else mark)


def _are_thousands(token: str, mark: str) -> bool:
    groups = token.split(mark)
    return 1 <= len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])


def _decimal(token: str, *, thousands: str, decimal: str) -> Decimal:
    if thousands:
        token = token.replace(thousands, "")
    return Decimal(token.replace(decimal, ".") if decimal else token)


@dataclass(frozen=True, slots=True)
class WordNumber(Numeral):
    """A number in words. `scale` is the last scale word's factor when the number can be said in it, else 1."""

    scale: Decimal = Decimal(1)
    scale_start: int | None = None
    scale_end: int | None = None
    words: int = 1


@lru_cache(maxsize=4)
def _word_index(rules: Rules) -> PhraseIndex[WordEntry]:
    entries: list[WordEntry] = [*rules.numbers.word, *rules.numbers.multiplier, *rules.numbers.particle]
    return PhraseIndex(
        [
            *((form, None) for entry in entries for form in entry.unless),
            *((form, entry) for entry in entries for form in entry.forms),
        ]
    )


def find_word_numbers(view: View, rules: Rules) -> Iterator[WordNumber]:
    """Yield the numbers in words; whether a single word is meant as a number is for the reader to decide."""
    group: list[PhraseMatch[WordEntry]] = []
    for match in _word_index(rules).find(view.folded):
        if group and view.text[group[-1].end : match.start] != " ":
            yield from _read_group(group)
            group = []
        group.append(match)
    if group:
        yield from _read_group(group)


def _read_group(group: Sequence[PhraseMatch[WordEntry]]) -> Iterator[WordNumber]:
    """Yield the longest numbers that the adjacent words of `group` make."""
    position = 0
    while position < len(group):
        end, number = _longest(group, position)
        if number is not None:
            yield number
        position = max(end, position + 1)


def _longest(group: Sequence[PhraseMatch[WordEntry]], begin: int) -> tuple[int, WordNumber | None]:
    state = _WordReader()
    end = begin
    best: tuple[int, WordNumber | None] = (begin, None)
    while end < len(group) and state.take(group[end].payload, Span(group[end].start, group[end].end)):
        end += 1
        if state.complete:
            value, scale, span = state.result()
            start, stop = span or (None, None)
            words = end - begin
            number = WordNumber(group[begin].start, group[end - 1].end, value, "words", scale, start, stop, words)
            best = (end, number)
    return best


class _WordReader:
    """Reads number words one by one: thousands groups of hundreds, tens and units, each closed by a scale word."""

    def __init__(self) -> None:
        self._terms: list[tuple[Decimal, int, Span]] = []
        self._hundreds: int | None = None
        self._tens: int | None = None
        self._units: int | None = None
        self._zero_tens = False
        self._decimals: str | None = None
        self._closed = False

    @property
    def complete(self) -> bool:
        if self._decimals == "" or (self._is_tenth and self._units == _YEAR):
            return False
        return self._open_value is not None or (bool(self._terms) and not self._zero_tens)

    @property
    def _is_tenth(self) -> bool:
        """Whether a bare digit stands behind a scale word: "một triệu hai" is 1.2 triệu ("… linh hai" would be 2)."""
        is_bare = self._units is not None and self._hundreds is None and self._tens is None
        return bool(self._terms) and is_bare and self._decimals is None

    @property
    def _open_value(self) -> Decimal | None:
        if self._hundreds is None and self._tens is None and self._units is None:
            return None
        whole = 100 * (self._hundreds or 0) + 10 * (self._tens or 0) + (self._units or 0)
        return Decimal(f"{whole}.{self._decimals}") if self._decimals else Decimal(whole)

    def take(self, entry: WordEntry, span: Span) -> bool:
        """Take the next word; False when it cannot follow."""
        if self._closed:
            return False
        if isinstance(entry, NumberWord):
            return self._take_word(entry)
        if isinstance(entry, Multiplier):
            return self._take_multiplier(entry, span)
        if entry.role == "zero_tens" and (self._hundreds is not None or self._terms) and self._tens is None:
            self._zero_tens, self._tens = True, 0
            return self._units is None
        if entry.role == "decimal" and self._decimals is None and self._open_value is not None:
            self._decimals = ""
            return True
        if entry.role == "half" and (self._terms or self._hundreds is not None):
            return self._take_half()
        return False

    def _take_word(self, word: NumberWord) -> bool:
        if self._decimals is not None:
            return self._take_decimal(word)
        if self._is_short_tens(word):
            self._tens, self._units = self._units, word.value
            return True
        if word.value == 10:
            if self._tens is not None or self._units is not None:
                return False
            self._tens = 1
            return True
        if (word.place == "after_tens" and self._tens is None) or self._units is not None:
            return False
        if self._tens is None and self._hundreds is not None and word.value == 0:
            return False
        self._units, self._zero_tens = word.value, False
        return True

    def _take_decimal(self, word: NumberWord) -> bool:
        """Take one digit behind "phẩy"."""
        if word.value >= _TEN or len(self._decimals or "") >= _MOST_DECIMALS:
            return False
        self._decimals = (self._decimals or "") + str(word.value)
        return True

    def _is_short_tens(self, word: NumberWord) -> bool:
        """Tell "hai lăm" (25) and, inside a larger number, "trăm bốn bảy" (147), where "mươi" goes unsaid."""
        if self._tens is not None or not self._units or not 0 < word.value < _TEN:
            return False
        return word.place == "after_tens" or self._hundreds is not None or bool(self._terms)

    def _take_multiplier(self, multiplier: Multiplier, span: Span) -> bool:
        if self._decimals is not None and multiplier.role in ("tens", "hundred"):
            return multiplier.role == "tens" and self._decimals != ""
        if multiplier.role == "tens":
            if self._tens is not None or not self._units:
                return False
            self._tens, self._units = self._units, None
            return True
        if multiplier.role == "hundred":
            if self._hundreds is not None or self._tens is not None or self._units is None:
                return False
            self._hundreds, self._units = self._units, None
            return True
        return self._take_scale(multiplier.power, span)

    def _take_scale(self, power: int, span: Span) -> bool:
        value = self._open_value
        if value is None:
            if not self._terms:
                return False
            number, lower_power, first = self._terms[-1]
            self._terms[-1] = (number, lower_power + power, Span(first.start, span.end))
            return True
        lower = [term for term in self._terms if term[1] < power]
        total = value + sum((term[0] * Decimal(10) ** term[1] for term in lower), Decimal(0))
        self._terms = [term for term in self._terms if term[1] > power]
        self._terms.append((total, power, span))
        self._hundreds = self._tens = self._units = self._decimals = None
        return True

    def _take_half(self) -> bool:
        if self._open_value is not None and not self._terms:
            self._tens = 5 if self._tens is None else self._tens
        elif self._open_value is None:
            number, power, span = self._terms[-1]
            self._terms[-1] = (number + Decimal("0.5"), power, span)
        else:
            return False
        self._closed = True
        return True

    def result(self) -> tuple[Decimal, Decimal, tuple[int, int] | None]:
        """Return the value, the scale it is said in (1 when a part has no scale word), and where that word is."""
        rest = self._open_value
        if self._is_tenth and rest is not None:
            rest *= Decimal(10) ** (self._terms[-1][1] - 1)
        total = sum((number * Decimal(10) ** power for number, power, _ in self._terms), rest or Decimal(0))
        if rest is not None or not self._terms:
            return total, Decimal(1), None
        _, power, span = self._terms[0]
        return total, Decimal(10) ** power, (span.start, span.end)
