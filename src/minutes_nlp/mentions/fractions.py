"""Parts, totals and multiples: "giảm 1/3", "12 trên 18 xã", "5 1/2 ha", "gấp đôi", "một nửa"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from minutes_nlp.mentions.scanner import Scanner
from minutes_nlp.mentions.signs import signed
from minutes_nlp.mentions.slots import slot_heads, slot_patterns
from minutes_nlp.mentions.spans import Occupied
from minutes_nlp.mentions.types import Numeral, QuantityMention, Span, UnitMeaning
from minutes_nlp.mentions.units import UnitReading, joint_end, read_unit, skip_space
from minutes_nlp.mentions.values import ONE, Value, and_end, said_quantity, value_at
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.numbers import FractionWord
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.templates import TemplateIndex

_PROPER = re.compile(r" (\d)/(\d|10)(?![\d/.,])")
_SMALL_TOTAL = 10


@lru_cache(maxsize=4)
def _part_words(rules: Rules) -> PhraseIndex[str]:
    return PhraseIndex(
        (form, entry.id) for entry in rules.numbers.range if entry.role == "part" for form in entry.forms
    )


def is_part(scanner: Scanner, value: Value) -> bool:
    """Tell a part ("giảm 1/3") from a day: small numbers behind a verb of change."""
    if value.total is None or not (0 < value.number < value.total <= 10):
        return False
    before = scanner.view.folded[max(0, value.start - 12) : value.start].rstrip()
    return any(match.end == len(before) for match in _part_words(scanner.rules).find(before))


def times(rule: str) -> UnitMeaning:
    """Return the unit of parts and multiples that are said without one."""
    return UnitMeaning("lần", "ratio", "lần", ONE, rule)


@lru_cache(maxsize=4)
def _fractions(rules: Rules) -> TemplateIndex[FractionWord]:
    words = rules.numbers.fraction
    return TemplateIndex(
        [*((f, None) for word in words for f in word.unless), *((f, word) for word in words for f in word.forms)],
        slot_patterns(rules),
        slot_heads(rules),
    )


def fraction_words(scanner: Scanner, known: Sequence[QuantityMention]) -> Iterator[QuantityMention]:
    """Yield the multiples and parts said in words: the "đôi" of "gấp đôi" is 2 lần."""
    occupied = Occupied(known)
    for match in _fractions(scanner.rules).find(scanner.view.folded):
        said = Span(match.start, match.end)
        if not occupied.overlaps(said):
            unit = times(f"numbers.fraction.{match.payload.id}")
            yield said_quantity(said, match.payload.value, unit, None, scanner.view)


def with_total(scanner: Scanner, value: Value) -> Value:
    """Return `value` with the total that is said behind it: "12 trên 18 xã", "hai trên ba"."""
    if value.total is not None or value.scale != ONE:
        return value
    joint = joint_end(scanner.view, scanner.rules, value.end)
    total = value_at(scanner, joint) if joint is not None else None
    if total is None or total.total is not None or total.scale != ONE or scanner.is_taken(total.start, total.end):
        return value
    in_words = value.start in scanner.words and total.start in scanner.words
    unit = read_unit(scanner.view, scanner.rules, total.end)
    if not 0 < value.number < total.number or not (in_words or (unit is not None and unit.unit.is_count)):
        return value
    return replace(value, end=total.end, total=total.number, numerals=(*value.numerals, *total.numerals))


def as_part(value: Value, unit: UnitReading | None) -> Value:
    """Return one so-manieth of a measure as a number: "1/2 kg" is half a kilogram and not one of two."""
    if unit is None or not unit.unit.is_physical or value.total is None or value.number != 1:
        return value
    return replace(value, number=value.number / value.total, total=None) if value.total <= _SMALL_TOTAL else value


def _with_said_part(scanner: Scanner, value: Value) -> Value:
    """Return a whole number in words with the part that is said behind it: "năm và một phần hai"."""
    behind = skip_space(scanner.view, value.end)
    place = and_end(scanner, behind)
    part = scanner.words.get(place) if place > behind else None
    if part is None or value.scale != ONE or not 0 < part.value < 1 or value.number != int(value.number):
        return value
    numeral = Numeral(part.start, part.end, part.value, "words")
    return replace(value, end=part.end, number=value.number + part.value, numerals=(*value.numerals, numeral))


def with_part(scanner: Scanner, value: Value) -> Value:
    """Return a whole number with the part behind it: "5 1/2 ha"; without a unit it must open its line."""
    if value.start in scanner.words:
        return _with_said_part(scanner, value)
    text = scanner.view.text
    match = _PROPER.match(text, value.end)
    if match is None or value.total is not None or value.number != int(value.number):
        return value
    above, below = int(match.group(1)), int(match.group(2))
    unit = read_unit(scanner.view, scanner.rules, match.end())
    is_measure = unit is not None and unit.unit.is_physical
    if not 0 < above < below or not (is_measure or scanner.is_line_start(signed(scanner, value, match.end())[0])):
        return value
    part = Numeral(match.start(1), match.end(), Decimal(above), "digits")
    number = value.number + Decimal(above) / below
    return replace(value, end=match.end(), number=number, numerals=(*value.numerals, part))
