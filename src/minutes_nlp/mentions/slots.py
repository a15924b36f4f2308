"""The slots of the templates in the rules: what {day}, {month}, {n} … may be in the folded text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from minutes_nlp.mentions.spoken import either_word, long_days, spoken_number, spoken_patterns
from minutes_nlp.mentions.weekdays import weekdays
from minutes_nlp.rules import Rules
from minutes_nlp.text.fold import fold

_DIGITS = {
    "day": r"(?:3[01]|[12]\d|0?[1-9])",
    "month": r"(?:1[0-2]|0?[1-9])",
    "year": r"(?:19|20)\d\d",
    "lateday": r"(?:1[3-9]|2\d|3[01])",
    "oldyear": r"1[5-8]\d\d",
    "earlyyear": r"(?:1[0-4]\d\d|[1-9]\d\d)",
    "shortyear": r"[0-3]\d",
    "quarter": r"(?:iv|i{1,3}|0?[1-4])",
    "n": r"\d{1,4}",
    "roman": r"[ivxlcdm]{1,15}",
    "hour": r"(?:2[0-4]|1\d|0?\d)",
    "minute": r"[0-5]?\d",
    "symbol": r"[^\W\d_]{1,6}\d{0,2}(?:[-/&][^\W_]{1,8}){0,4}",
    "letter": r"[a-zđ]",
}
_LARGEST_IN_WORDS = 12
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_WELL_FORMED = re.compile(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")


@lru_cache(maxsize=4)
def words_to_twelve(rules: Rules) -> Mapping[str, int]:
    """Return the number words up to twelve with their values, folded, with the names months go by."""
    words = [word for word in rules.numbers.word if word.place != "behind" and not word.approximate]
    digits = {fold(form): word.value for word in words for form in word.forms}
    after_tens = {fold(form) for word in words if word.place == "after_tens" for form in word.forms}
    tens = [form for form, value in digits.items() if value == 10]
    composed = {
        f"{ten} {form}": 10 + value
        for ten in tens
        for form, value in digits.items()
        if 0 < value <= _LARGEST_IN_WORDS - 10 and form not in after_tens
    }
    return {form: value for form, value in {**digits, **composed}.items() if value > 0}


@lru_cache(maxsize=4)
def slot_patterns(rules: Rules) -> Mapping[str, str]:
    """Return the pattern of every slot."""
    words = words_to_twelve(rules)
    months = {**words, **{fold(form): name.month for name in rules.periods.month_name for form in name.forms}}
    quarters = {form for form, value in words.items() if value <= 4}
    return {
        **_DIGITS,
        "n": _either(_DIGITS["n"], set(words) - {fold(f) for f in rules.periods.ambiguous_number_words}),
        "month": _either(_DIGITS["month"], months),
        "quarter": _either(_DIGITS["quarter"], quarters),
        "weekday": either_word(weekdays(rules)),
        **spoken_patterns(rules),
    }


@lru_cache(maxsize=4)
def slot_heads(rules: Rules) -> Mapping[str, tuple[str, ...]]:
    """Return the first words of the slots that may be written in words."""
    return {
        "n": tuple(sorted(words_to_twelve(rules))),
        "weekday": tuple(sorted(weekdays(rules))),
        "longday": tuple(sorted(long_days(rules))),
    }


@dataclass(frozen=True, slots=True)
class Slots:
    """The slots of a match as numbers."""

    rules: Rules
    fields: Mapping[str, str]

    def __getitem__(self, name: str) -> int:
        """Return the number that the slot `name` holds."""
        return slot_number(self.rules, self.fields[name])

    def get(self, name: str) -> int | None:
        """Return the number that the slot `name` holds, None where the template has no such slot."""
        return self[name] if self.fields.get(name) else None


def _either(digits: str, words: "Mapping[str, int] | set[str]") -> str:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return rf"(?:{digits}|(?:{'|'.join(longest_first)})(?![^\W\d_]))"


def is_lunar_month(rules: Rules, text: str) -> bool:
    """Tell whether the folded `text` of a slot is a month's own name: Giêng, Chạp."""
    return any(text == fold(form) for name in rules.periods.month_name for form in name.forms)


def slot_number(rules: Rules, text: str) -> int:
    """Return the number that the folded `text` of a slot stands for: digits, a word, or a Roman numeral."""
    if text.isdecimal():
        return int(text)
    words = words_to_twelve(rules)
    if text in words:
        return words[text]
    if text in weekdays(rules):
        return weekdays(rules)[text]
    for name in rules.periods.month_name:
        if text in {fold(form) for form in name.forms}:
            return name.month
    spoken = spoken_number(rules, text)
    return roman_number(text) if spoken is None else spoken


def is_roman(text: str) -> bool:
    """Tell whether the folded `text` is a Roman numeral and not only made of its letters."""
    return _WELL_FORMED.fullmatch(text) is not None


def roman_number(text: str) -> int:
    """Return the value of a folded Roman numeral."""
    values = [_ROMAN[char] for char in text]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))
