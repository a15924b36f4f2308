"""A writer of Vietnamese number words, for the round trip: whole numbers in any of their usual wordings."""

from random import Random

MOST = 10**15
_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_BILLION = 10**9


class Writer:
    """Writes numbers in words; where the language leaves a choice, `random` takes it anew at every word."""

    def __init__(self, random: Random) -> None:
        self._random = random

    def number(self, lower: int = 0) -> int:
        """Return a number from `lower` to MOST: any length as likely as any other, round ones and gaps included."""
        length = self._random.randint(1, 16)
        kept = self._random.choice((0.15, 0.5, 0.9, 1.0))
        digits = [self._random.randint(1, 9), *(self._digit(kept) for _ in range(length - 1))]
        return max(lower, min(int("".join(map(str, digits))), MOST))

    def _digit(self, kept: float) -> int:
        return self._random.randint(0, 9) if self._random.random() < kept else 0

    def words(self, number: int) -> str:
        """Return the words of `number`."""
        return " ".join(self._whole(number)) if number else _DIGITS[0]

    def _whole(self, number: int) -> list[str]:
        """Return the words: what is counted in billions, up to a million of them, then millions, thousands, ones."""
        billions, rest = divmod(number, _BILLION)
        words = [*self._below_billion(billions, leads=True), self._one_of("tỷ", "tỉ")] if billions else []
        return words + self._below_billion(rest, leads=not billions)

    def _below_billion(self, number: int, *, leads: bool) -> list[str]:
        words: list[str] = []
        for power, forms in ((6, ("triệu",)), (3, ("nghìn", "ngàn")), (0, ())):
            group = number // 10**power % 1000
            if group:
                words += [*self._group(group, leads=leads and not words), *([self._one_of(*forms)] if forms else [])]
            elif power == 3 and words and number % 1000:
                words += self._gap(*forms)
        return words

    def _gap(self, *forms: str) -> list[str]:
        """Return the words of an empty group between two others, which may go unsaid."""
        scale = self._one_of(*forms)
        return self._random.choice(([], ["không", scale], ["không", "trăm", scale]))

    def _group(self, number: int, *, leads: bool) -> list[str]:
        """Return the words of a number below 1000; one that does not lead tells that its hundreds are none."""
        hundreds, rest = divmod(number, 100)
        said = bool(hundreds) or (not leads and self._random.random() < 0.7)
        words = [self._digit_word(hundreds), "trăm"] if said else []
        if rest >= 10 or not rest:
            return words + (self._tens(rest) if rest else [])
        zero_tens = [] if leads and not words else [self._one_of("linh", "lẻ")]
        return [*words, *zero_tens, self._one_of("tư", "bốn") if zero_tens and rest == 4 else self._digit_word(rest)]

    def _tens(self, number: int) -> list[str]:
        tens, units = divmod(number, 10)
        words = ["mười"] if tens == 1 else [self._digit_word(tens), "mươi"]
        return [*words, self._unit_behind(tens, units)] if units else words

    def _unit_behind(self, tens: int, units: int) -> str:
        """Return the word of a unit behind tens: "mười một" but "hai mươi mốt", "mười lăm" but "hai mươi nhăm"."""
        if units == 5:
            return "lăm" if tens == 1 else self._one_of("lăm", "nhăm")
        if tens > 1 and units == 1:
            return self._one_of("mốt", "một")
        if tens > 1 and units == 4:
            return self._one_of("tư", "bốn")
        return self._digit_word(units)

    def _digit_word(self, digit: int) -> str:
        return self._one_of("bảy", "bẩy") if digit == 7 else _DIGITS[digit]

    def _one_of(self, *forms: str) -> str:
        return self._random.choice(forms)
