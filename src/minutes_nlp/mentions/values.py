"""Numbers at a place: digits or words with their scale and smaller parts, before the unit is known."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from minutes_nlp.mentions.numerals import DIGITS, read_digits
from minutes_nlp.mentions.scanner import Scanner
from minutes_nlp.mentions.types import Numeral, QuantityMention, Span, UnitMeaning
from minutes_nlp.mentions.units import read_scale, read_unit, skip_space
from minutes_nlp.mentions.word_numbers import WordNumber
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.numbers import Particle
from minutes_nlp.text import PhraseIndex, View

ONE = Decimal(1)
_MOST_DECIMALS = 6
_TENTHS = re.compile(r"\d{1,3}(?![\d.,/])")


@dataclass(frozen=True, slots=True)
class Value:
    """A number read at a place, in its written unit, before the unit is known."""

    start: int
    end: int
    number: Decimal
    scale: Decimal
    scale_start: int | None
    numerals: tuple[Numeral, ...]
    total: Decimal | None = None
    scale_end: int | None = None


def value_at(scanner: Scanner, start: int) -> Value | None:
    """Return the number that begins at `start`, in digits or in words, None where none can be read."""
    word = scanner.words.get(start)
    if word is not None:
        return word_value(word)
    return digit_value(scanner, start) if DIGITS.match(scanner.view.text, start) else None


def word_value(word: WordNumber) -> Value:
    """Return a number in words as a value."""
    numeral = Numeral(word.start, word.end, word.value, "words")
    return Value(
        word.start,
        word.end,
        word.value / word.scale,
        word.scale,
        word.scale_start,
        (numeral,),
        scale_end=word.scale_end,
    )


def said_quantity(said: Span, number: Decimal, unit: UnitMeaning, written: Span | None, view: View) -> QuantityMention:
    """Return a quantity whose number is said by the words `said`, with the unit `written` behind it if any."""
    return QuantityMention(
        start=said.start,
        end=written.end if written is not None else said.end,
        number=number,
        number_upper=None,
        unit=unit,
        unit_text=view.reading(written.start, written.end) if written is not None else None,
        unit_start=written.start if written is not None else None,
        operator="=",
        number_start=said.start,
        numerals=(Numeral(said.start, said.end, number, "words"),),
    )


def digit_value(scanner: Scanner, start: int) -> Value | None:
    """Return the number whose digits begin at `start`; what a slash divides is a number and its total."""
    match = DIGITS.match(scanner.view.text, start)
    assert match is not None
    token, end = match.group(), match.end()
    if "/" in token:
        parts = token.split("/")
        whole_only = _takes_whole(scanner, end)
        numbers = [read_digits(part, scanner.style, whole_only=whole_only) for part in parts]
        if len(numbers) != 2 or numbers[0] is None or numbers[1] is None:
            return None
        numeral = Numeral(start, end, numbers[0], "digits")
        return Value(start, end, numbers[0], ONE, None, (numeral,), numbers[1])
    number = read_digits(token, scanner.style, small=_takes_small(scanner, end), whole_only=_takes_whole(scanner, end))
    if number is None:
        return None
    value = Value(start, end, number, ONE, None, (Numeral(start, end, number, "digits"),))
    return _without_zero(scanner, value, token) or _with_said_decimals(scanner, value, token) or value


def _without_zero(scanner: Scanner, value: Value, token: str) -> Value | None:
    """Return decimals that open their line without the zero before the comma: ",77"."""
    start = value.start - 1
    if scanner.view.text[start : value.start] != "," or not token.isdecimal() or not scanner.is_line_start(start):
        return None
    return replace(value, start=start, number=Decimal(f"0.{token}"))


def _with_said_decimals(scanner: Scanner, value: Value, token: str) -> Value | None:
    """Return digits with their decimals behind a word: "2 phẩy 5 tỷ"; what is counted in whole ones has none."""
    view = scanner.view
    mark = particles(scanner.rules).at(view.folded, skip_space(view, value.end))
    if mark is None or mark.payload.role != "decimal" or not token.isdecimal():
        return None
    match = DIGITS.match(view.text, skip_space(view, mark.end))
    if match is None or not match.group().isdecimal() or len(match.group()) > _MOST_DECIMALS:
        return None
    if _takes_whole(scanner, match.end()):
        return None
    number = Decimal(f"{token}.{match.group()}")
    decimals = Numeral(match.start(), match.end(), Decimal(match.group()), "digits")
    return replace(value, end=match.end(), number=number, numerals=(*value.numerals, decimals))


def _takes_small(scanner: Scanner, end: int) -> bool:
    """Tell whether the unit behind the number takes small decimals, so that "1.036 %" is no thousand."""
    unit = read_unit(scanner.view, scanner.rules, end)
    return unit is not None and unit.unit.system == "ratio"


@lru_cache(maxsize=4)
def _indivisible(rules: Rules) -> frozenset[str]:
    return frozenset(f"units.count.{noun.id}" for noun in rules.units.count if not noun.divisible)


def _takes_whole(scanner: Scanner, end: int) -> bool:
    """Tell whether what stands behind the number is counted in whole ones: "4,974 đảng viên"."""
    unit = read_unit(scanner.view, scanner.rules, end)
    return unit is not None and "/" not in unit.unit.code and unit.unit.rule in _indivisible(scanner.rules)


def with_scale(scanner: Scanner, value: Value) -> Value:
    """Return `value` with the scale words behind it, the half or the tenth of the last one included."""
    if value.scale != ONE:
        return value
    scale = read_scale(scanner.view, scanner.rules, value.end)
    if scale is None:
        return value
    start = skip_space(scanner.view, value.end)
    half = half_end(scanner, scale.end)
    tenth = _TENTHS.match(scanner.view.text, scale.end) if scale.attached else None
    number = value.number
    end, numerals = scale.end, value.numerals
    if half is not None:
        number += Decimal("0.5") * Decimal(10) ** (scale.last_power - scale.power)
        end = half
    elif tenth is not None:
        number += Decimal(f"0.{tenth.group()}")
        end, numerals = tenth.end(), (*numerals, Numeral(tenth.start(), tenth.end(), Decimal(tenth.group()), "digits"))
    return replace(
        value,
        end=end,
        number=number,
        scale=Decimal(10) ** scale.power,
        scale_start=start,
        scale_end=scale.end,
        numerals=numerals,
    )


@lru_cache(maxsize=4)
def particles(rules: Rules) -> PhraseIndex[Particle]:
    """Return the index of the words inside a number that are no digits."""
    return PhraseIndex((form, particle) for particle in rules.numbers.particle for form in particle.forms)


def half_end(scanner: Scanner, position: int) -> int | None:
    """Return where the word for a half that stands at `position` ends, None when there is none."""
    match = particles(scanner.rules).at(scanner.view.folded, skip_space(scanner.view, position))
    return match.end if match and match.payload.role == "half" else None


def with_mixed_parts(scanner: Scanner, value: Value) -> Value:
    """Take smaller parts behind: "27 tỷ 350 triệu" is 27.35 tỷ."""
    while value.scale > ONE and value.total is None:
        start = skip_space(scanner.view, value.end)
        match = DIGITS.match(scanner.view.text, start)
        if match is None or "/" in match.group() or start == value.end:
            break
        number = read_digits(match.group(), scanner.style)
        scale = read_scale(scanner.view, scanner.rules, match.end())
        if number is None or scale is None or number * Decimal(10) ** scale.power >= value.scale:
            break
        part = Numeral(match.start(), match.end(), number, "digits")
        value = replace(
            value,
            end=scale.end,
            number=value.number + number * Decimal(10) ** scale.power / value.scale,
            numerals=(*value.numerals, part),
        )
    return value


def and_end(scanner: Scanner, position: int) -> int:
    """Return where the text goes on behind an "và" at `position`, `position` itself without one."""
    match = _and(scanner.rules).at(scanner.view.folded, position)
    return skip_space(scanner.view, match.end) if match is not None else position


@lru_cache(maxsize=4)
def _and(rules: Rules) -> PhraseIndex[str]:
    return PhraseIndex((form, word.id) for word in rules.numbers.range if word.role == "and" for form in word.forms)
