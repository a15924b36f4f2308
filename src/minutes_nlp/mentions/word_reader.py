"""How the words of a number go together: "hai tỷ ba trăm linh năm triệu rưỡi"."""

from decimal import Decimal

from minutes_nlp.mentions.types import Span
from minutes_nlp.rules.schema.numbers import Multiplier, NumberWord, Particle

_TEN = 10
_MOST_DECIMALS = 12
_YEAR = 5
"""The digit whose word also means a year: "ba nghìn năm"."""
_ESTIMATE = 2
"""How far apart two digits side by side may be and still mean "the one or the other": "hai ba", "năm bảy"."""

WordEntry = NumberWord | Multiplier | Particle


class WordReader:
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
        """Whether the words taken so far are a number."""
        if self._decimals == "" or self._zero_tens or self._is_bare_behind_hundreds:
            return False
        if self._is_tenth and self._units == _YEAR:
            return False
        return self._open_value is not None or bool(self._terms)

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

        Two plain digits are tens and units where they cannot mean the one or the other: "bốn hai", but not "hai ba".
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
