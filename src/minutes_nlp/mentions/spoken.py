"""Dates in words: "ngày mười lăm tháng ba năm hai nghìn không trăm hai mươi tư"."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from minutes_nlp.mentions.word_numbers import find_word_numbers
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.numbers import NumberWord
from minutes_nlp.text import make_view
from minutes_nlp.text.fold import fold

_PLAIN = {
    "spokenday": "day",
    "longday": "day",
    "lateday": "day",
    "spokenyear": "year",
    "spokenoldyear": "year",
    "oldyear": "year",
    "earlyyear": "year",
    "shortyear": "year",
}
"""The special slots for days and years, and the plain one that each stands for."""

_CENTURY = "20"
_TEN, _FIVE, _ONE = 10, 5, 1
_MOST_DAYS = 31
_THOUSAND, _LONGEST_YEAR = 3, 7


def plain_fields(fields: Mapping[str, str]) -> Mapping[str, str]:
    """Return the slots of a match under the names that they have in digits."""
    return {_PLAIN.get(name, name): _CENTURY + text if name == "shortyear" else text for name, text in fields.items()}


def has_spoken_year(fields: Mapping[str, str]) -> bool:
    """Tell whether a match has its year in words, which might as well count what follows."""
    return "spokenyear" in fields


@lru_cache(maxsize=4)
def spoken_patterns(rules: Rules) -> Mapping[str, str]:
    """Return the patterns of the slots for words."""
    return {
        "spokenday": either_word(_days(rules)),
        "longday": either_word(long_days(rules)),
        "spokenyear": _year(rules),
        "spokenoldyear": _old_year(rules),
    }


@lru_cache(maxsize=4)
def spoken_number(rules: Rules, text: str) -> int | None:
    """Return the number that the folded `text` of such a slot means, None when it is in digits or letters."""
    day = _days(rules).get(text)
    if day is not None:
        return day
    whole = _number(rules, text)
    if whole is not None and whole > _TEN**2:
        return whole
    words = text.split()
    digits = _digits(rules)
    if len(words) < _THOUSAND or any(word not in digits for word in words[:2]):
        return None
    rest = _rest_of_year(rules, words[2:])
    return None if rest is None else 100 * (10 * digits[words[0]] + digits[words[1]]) + rest


def _rest_of_year(rules: Rules, words: list[str]) -> int | None:
    """Return the last two figures of a year: one by one ("tám tư", "linh chín") or as a number ("mười chín")."""
    digits = _digits(rules)
    if len(words) == 2 and words[1] in digits and (words[0] in digits or words[0] in _zeros(rules)):
        return 10 * digits.get(words[0], 0) + digits[words[1]]
    return _number(rules, " ".join(words))


def _number(rules: Rules, text: str) -> int | None:
    found = list(find_word_numbers(make_view(text), rules))
    return int(found[0].value) if len(found) == 1 and found[0].end == len(text) else None


def _words(rules: Rules) -> tuple[NumberWord, ...]:
    """Return the words that may stand in a date."""
    return tuple(word for word in rules.numbers.word if word.place != "behind" and not word.approximate)


@lru_cache(maxsize=4)
def _digits(rules: Rules) -> Mapping[str, int]:
    """Return the words for the digits, folded."""
    return {form: word.value for word in _words(rules) for form in map(fold, word.forms) if word.value < _TEN}


@lru_cache(maxsize=4)
def _zeros(rules: Rules) -> frozenset[str]:
    return frozenset(fold(f) for p in rules.numbers.particle if p.role == "zero_tens" for f in p.forms)


@lru_cache(maxsize=4)
def _days(rules: Rules) -> Mapping[str, int]:
    """Return the days of the month in words; the word for tens may go unsaid ("hai tư")."""
    plain = [(form, word.value) for word in _words(rules) for form in map(fold, word.forms) if word.place == "any"]
    after = [(form, word.value) for word in _words(rules) for form in map(fold, word.forms) if word.place != "any"]
    tens = [fold(form) for entry in rules.numbers.multiplier if entry.role == "tens" for form in entry.forms]
    days = {form: value for form, value in plain if value > 0}
    units = [(f, v) for f, v in [*plain, *after] if 0 < v < _TEN and (v != _FIVE or (f, v) in after)]
    teens = [(f, v) for f, v in units if (f, v) in plain or v == _FIVE]
    days |= {f"{ten} {f}": _TEN + v for ten, n in plain if n == _TEN for f, v in teens}
    for form, value in plain:
        if not 2 <= value <= 3:
            continue
        days |= {f"{form} {ten}": _TEN * value for ten in tens}
        days |= {f"{form} {ten} {f}": _TEN * value + v for ten in tens for f, v in units}
        days |= {f"{form} {f}": _TEN * value + v for f, v in units if v != _ONE or (f, v) in after}
    return {form: value for form, value in days.items() if value <= _MOST_DAYS}


@lru_cache(maxsize=4)
def long_days(rules: Rules) -> Mapping[str, int]:
    """Return the days of the month that take two words or more."""
    return {form: value for form, value in _days(rules).items() if " " in form}


def _year(rules: Rules) -> str:
    """Return the pattern of a year from 1000 to 2999: as a number, or its figures two by two."""
    digits, zeros = sorted(_digits(rules)), sorted(_zeros(rules))
    firsts = [form for form, value in _digits(rules).items() if value in (1, 2)]
    entries = rules.numbers.multiplier
    thousands = [fold(f) for entry in entries if entry.power == _THOUSAND and not entry.attached for f in entry.forms]
    smaller = [fold(f) for entry in entries if entry.role in ("tens", "hundred") for f in entry.forms]
    tens = [fold(form) for word in rules.numbers.word if word.value == _TEN for form in word.forms]
    parts = [*digits, *zeros, *smaller, *tens]
    as_number = (
        rf"(?:{'|'.join(firsts)}) (?:{'|'.join(thousands)})(?: (?:{'|'.join(parts)})(?![^\W\d_])){{0,{_LONGEST_YEAR}}}"
    )
    figures = rf"(?:{'|'.join(firsts)}) (?:{'|'.join(digits)})(?: (?:{'|'.join(parts)})(?![^\W\d_])){{2,3}}"
    return rf"(?:{as_number}|{figures})"


def _old_year(rules: Rules) -> str:
    """Return the pattern of a year from 101 to 999 as a number; a round hundred is too easily a count."""
    digits, zeros = "|".join(sorted(_digits(rules))), "|".join(sorted(_zeros(rules)))
    hundreds = "|".join(fold(f) for e in rules.numbers.multiplier if e.role == "hundred" for f in e.forms)
    rest = either_word([*_days(rules), *_tens(rules)])
    return rf"(?:{digits}) (?:{hundreds}) (?:(?:{zeros}) (?:{digits})|{rest})(?![^\W\d_])"


def _tens(rules: Rules) -> tuple[str, ...]:
    """Return the numbers from 20 to 99 in words, the word for tens said."""
    units = [(fold(f), w.value) for w in _words(rules) for f in w.forms if 0 < w.value < _TEN]
    tens = [fold(f) for e in rules.numbers.multiplier if e.role == "tens" for f in e.forms]
    rounds = [f"{form} {ten}" for form, value in units if value > 1 for ten in tens]
    return (*rounds, *(f"{ten} {form}" for ten in rounds for form, _ in units))


def either_word(words: Iterable[str]) -> str:
    """Return the pattern of one of the folded `words`, the longest that stands there."""
    return rf"(?:{'|'.join(sorted(words, key=lambda word: (-len(word), word)))})(?![^\W\d_])"
