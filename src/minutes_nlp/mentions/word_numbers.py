"""Numbers in words: "một trăm linh năm", "hai tỷ rưỡi", "ba phần tư"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from minutes_nlp.mentions.types import Numeral, Span
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.numbers import Multiplier, NumberWord, Particle
from minutes_nlp.text import PhraseIndex, PhraseMatch, View
from minutes_nlp.text.fold import fold

_TEN = 10
_MOST_DECIMALS = 12
_LONGEST_MARK = 12
_YEAR = 5
"""The digit whose word also means a year: "ba nghìn năm"."""
_ESTIMATE = 2
"""How far apart two digits side by side may be and still mean "the one or the other": "hai ba", "năm bảy"."""

WordEntry = NumberWord | Multiplier | Particle


@dataclass(frozen=True, slots=True)
class WordNumber(Numeral):
    """A number in words. `scale` is the last scale word's factor when the number can be said in it, else 1.

    `is_loose` marks two digits side by side ("bốn ba" for 43), `is_ordinal` one that stands in an order ("thứ tư").
    """

    scale: Decimal = Decimal(1)
    scale_start: int | None = None
    scale_end: int | None = None
    words: int = 1
    is_loose: bool = False
    is_ordinal: bool = False


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
    state = _WordReader()
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


def _number(group: Sequence[_Word], begin: int, end: int, state: "_WordReader") -> WordNumber:
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
    is_year = divisor == _YEAR and view.text[last.end + 1 : last.end + 2].isdigit()
    if divisor <= 1 or is_year:
        return None
    part = WordNumber(number.start, last.end, number.value / divisor, "words", words=number.words + stop - end)
    return stop, part


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
        self.is_loose = False

    @property
    def complete(self) -> bool:
        if self._decimals == "" or (self._is_tenth and self._units == _YEAR) or self._is_bare_behind_hundreds:
            return False
        return self._open_value is not None or (bool(self._terms) and not self._zero_tens)

    @property
    def _is_tenth(self) -> bool:
        """Whether a bare digit stands behind a scale word: "một triệu hai" is 1.2 triệu ("… linh hai" would be 2)."""
        is_bare = self._units is not None and self._hundreds is None and self._tens is None
        return bool(self._terms) and is_bare and self._decimals is None

    @property
    def _is_bare_behind_hundreds(self) -> bool:
        """Whether a digit stands behind "trăm" that goes on no further: "hai trăm năm" is two hundred years."""
        return self._hundreds is not None and self._tens is None and self._units is not None and self._decimals is None

    @property
    def _open_value(self) -> Decimal | None:
        if self._hundreds is None and self._tens is None and self._units is None:
            return None
        whole = 100 * (self._hundreds or 0) + 10 * (self._tens or 0) + (self._units or 0)
        return Decimal(f"{whole}.{self._decimals}") if self._decimals else Decimal(whole)

    def take(self, entry: WordEntry, span: Span, following: WordEntry | None = None) -> bool:
        """Take the next word, with `following` behind it; False when it cannot follow."""
        if self._closed:
            return False
        if isinstance(entry, NumberWord):
            return self._take_word(entry, following)
        if isinstance(entry, Multiplier):
            return self._take_multiplier(entry, span)
        if entry.role == "zero_tens" and (self._hundreds is not None or self._terms) and self._tens is None:
            self._zero_tens, self._tens = True, 0
            return self._units is None
        if entry.role == "decimal":
            return self._open_decimals()
        if entry.role == "half" and (self._terms or self._hundreds is not None):
            return self._take_half()
        return False

    def _open_decimals(self) -> bool:
        """Take "phẩy" behind a number, or behind its last scale word."""
        if self._decimals is not None or (self._open_value is None and not self._terms):
            return False
        if self._open_value is None:
            self._units = 0
        self._decimals = ""
        return True

    def _take_word(self, word: NumberWord, following: WordEntry | None) -> bool:
        if self._decimals is not None:
            return self._take_decimal(word)
        if self._is_short_tens(word, following):
            self.is_loose = word.place == "any" and self._hundreds is None and not self._terms
            self._tens, self._units = self._units, word.value
            return True
        if self._takes_tenth(word):
            self._tens, self._units = (word.value, 0) if self._hundreds is not None else (None, word.value)
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
        """Take one digit behind "phẩy"; "mốt" and "lăm" only behind another."""
        if (
            (word.place == "after_tens" and not self._decimals)
            or word.value >= _TEN
            or len(self._decimals or "") >= _MOST_DECIMALS
        ):
            return False
        self._decimals = (self._decimals or "") + str(word.value)
        return True

    def _is_short_tens(self, word: NumberWord, following: WordEntry | None) -> bool:
        """Tell "hai lăm" (25) and, inside a larger number, "trăm bốn bảy" (147), where "mươi" goes unsaid.

        Two plain digits are tens and units where they cannot mean the one or the other: "bốn ba", but not "hai ba".
        """
        if self._tens is not None or not self._units or not 0 < word.value < _TEN:
            return False
        if isinstance(following, Multiplier) and following.role in ("tens", "hundred"):
            return False
        if word.place == "after_tens" or self._hundreds is not None or self._terms:
            return True
        if _YEAR in (word.value, self._units) or word.value == 1:
            return False
        return not 0 < word.value - self._units <= _ESTIMATE

    def _takes_tenth(self, word: NumberWord) -> bool:
        """Tell a tenth of what was said last: "năm trăm tư" is 540, "mười triệu mốt" 10.1 triệu."""
        is_open = self._tens is None and self._units is None
        return word.place == "after_tens" and is_open and (self._hundreds is not None or bool(self._terms))

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

    def result(self) -> tuple[Decimal, Decimal, Span | None]:
        """Return the value, the scale it is said in (1 when a part has no scale word), and where that word is."""
        rest = self._open_value
        if self._is_tenth and rest is not None:
            rest *= Decimal(10) ** (self._terms[-1][1] - 1)
        total = sum((number * Decimal(10) ** power for number, power, _ in self._terms), rest or Decimal(0))
        if rest is not None or not self._terms:
            return total, Decimal(1), None
        _, power, span = self._terms[0]
        return total, Decimal(10) ** power, span
