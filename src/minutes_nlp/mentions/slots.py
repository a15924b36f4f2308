"""The slots of the templates in the rules: what {day}, {month}, {n} … may be in the folded text."""

from collections.abc import Mapping
from functools import lru_cache

from minutes_nlp.rules import Rules
from minutes_nlp.text.fold import fold

_DIGITS = {
    "day": r"(?:3[01]|[12]\d|0?[1-9])",
    "month": r"(?:1[0-2]|0?[1-9])",
    "year": r"(?:19|20)\d\d",
    "quarter": r"(?:iv|i{1,3}|0?[1-4])",
    "n": r"\d{1,4}",
    "roman": r"[ivxlc]{1,7}",
    "hour": r"(?:2[0-4]|1\d|0?\d)",
    "minute": r"[0-5]?\d",
    "symbol": r"[^\W\d_]{1,6}\d{0,2}(?:[-/&][^\W_]{1,8}){0,4}",
    "letter": r"[a-zđ]",
}
_LARGEST_IN_WORDS = 12
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


@lru_cache(maxsize=4)
def words_to_twelve(rules: Rules) -> Mapping[str, int]:
    """Return the number words up to twelve with their values, folded, with the names months go by."""
    digits = {fold(form): word.value for word in rules.numbers.word for form in word.forms}
    after_tens = {fold(form) for word in rules.numbers.word if word.place == "after_tens" for form in word.forms}
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
    }


@lru_cache(maxsize=4)
def slot_heads(rules: Rules) -> Mapping[str, tuple[str, ...]]:
    """Return the first words of the slots that may be written in words."""
    return {"n": tuple(sorted(words_to_twelve(rules)))}


def _either(digits: str, words: "Mapping[str, int] | set[str]") -> str:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return rf"(?:{digits}|(?:{'|'.join(longest_first)})(?![^\W\d_]))"


def slot_number(rules: Rules, text: str) -> int:
    """Return the number that the folded `text` of a slot stands for: digits, a word, or a Roman numeral."""
    if text.isdecimal():
        return int(text)
    words = words_to_twelve(rules)
    if text in words:
        return words[text]
    for name in rules.periods.month_name:
        if text in {fold(form) for form in name.forms}:
            return name.month
    return roman_number(text)


def roman_number(text: str) -> int:
    """Return the value of a folded Roman numeral up to a few hundred."""
    values = [_ROMAN[char] for char in text]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))
