"""Quantities: a number with its bound, scale and unit; ranges, fractions and mixed parts included (DOMAIN 4)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from minutes_nlp.mentions.bounds import bound_after, bound_alone, bound_around, bound_before
from minutes_nlp.mentions.fractions import as_part, fraction_words, is_part, times, with_part, with_total
from minutes_nlp.mentions.money import currency_before, with_hundredths
from minutes_nlp.mentions.numerals import DIGITS
from minutes_nlp.mentions.ranges import range_end, share_scale
from minutes_nlp.mentions.scanner import Scanner, scan
from minutes_nlp.mentions.signs import signed
from minutes_nlp.mentions.types import Numeral, PartialDate, PeriodMention, QuantityMention, Span, UnitMeaning
from minutes_nlp.mentions.units import UnitReading, read_unit, skip_space
from minutes_nlp.mentions.values import ONE, Value, half_end, value_at, with_mixed_parts, with_scale
from minutes_nlp.mentions.weekdays import with_weekday
from minutes_nlp.mentions.word_numbers import WordNumber
from minutes_nlp.mentions.zeros import zero_counts
from minutes_nlp.rules import Rules
from minutes_nlp.text import View

_MOST_DAYS, _MOST_MONTHS = 31, 12
_HALF = Decimal("0.5")
_YEAR = 5
"""The digit whose word also means a year."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """What stands in the numerals of a text: quantities, the days among bare fractions, and all numerals."""

    quantities: tuple[QuantityMention, ...]
    days: tuple[PeriodMention, ...]
    numerals: tuple[Numeral, ...]


def find_numbers(view: View, rules: Rules, taken: Sequence[Span]) -> Numbers:
    """Return the numbers of `view`; those inside `taken` spans (periods, codes) are numerals but no quantities."""
    scanner = scan(view, rules, taken)
    quantities: list[QuantityMention] = []
    days: list[PeriodMention] = []
    numerals: list[Numeral] = []
    done = 0
    for start in _starts(scanner):
        if start < done:
            continue
        word = scanner.words.get(start)
        end = word.end if word else _token_end(view, start)
        found = None if scanner.is_taken(start, end) else _quantity_at(scanner, start)
        if isinstance(found, QuantityMention):
            quantities.append(found)
            numerals += found.numerals
            done = found.end
        elif word is None:
            days += [found] if found is not None else []
            numerals.append(Numeral(start, end, Decimal(0), "digits"))
            done = end
    quantities += fraction_words(scanner, quantities)
    quantities += zero_counts(scanner, quantities)
    return Numbers(
        tuple(sorted(quantities, key=lambda q: q.start)), tuple(days), tuple(sorted(numerals, key=lambda n: n.start))
    )


def _token_end(view: View, start: int) -> int:
    match = DIGITS.match(view.text, start)
    assert match is not None
    return match.end()


def read_numbers(view: View, rules: Rules) -> tuple[Numeral, ...]:
    """Return all numbers of `view` with their value, scale words included: "2 triệu", "hai tỷ rưỡi", "1.036"."""
    scanner = scan(view, rules, ())
    found: list[Numeral] = []
    for start in _starts(scanner):
        value = None if found and start < found[-1].end else _whole_value(scanner, start)
        if value is None:
            continue
        first, number = signed(scanner, value, value.end)
        number = number / value.total if value.total else number
        found.append(Numeral(first, value.end, number * value.scale, "words" if start in scanner.words else "digits"))
    return tuple(found)


def _starts(scanner: Scanner) -> list[int]:
    """Return where a number may begin, in order."""
    return sorted({*(match.start() for match in DIGITS.finditer(scanner.view.text)), *scanner.words})


def _whole_value(scanner: Scanner, start: int) -> Value | None:
    """Return the number at `start` with its scale, its smaller parts and its total."""
    value = value_at(scanner, start)
    if value is None:
        return None
    value = with_mixed_parts(scanner, with_scale(scanner, with_part(scanner, value)))
    return with_total(scanner, value)


def _quantity_at(scanner: Scanner, start: int) -> QuantityMention | PeriodMention | None:
    """Return what the number at `start` means, None when it is no quantity that can be read."""
    value = _whole_value(scanner, start)
    if value is None:
        return None
    unit = read_unit(scanner.view, scanner.rules, value.end)
    value = as_part(value, unit)
    word = scanner.words.get(start)
    is_open = value.total is None and not (word is not None and word.value == 0)
    upper = range_end(scanner, value, unit_known=unit is not None) if is_open else None
    is_whole = value.total is None and upper is None
    if word is not None and is_whole and not _is_meant(scanner, word, value, unit):
        return None
    if upper is not None:
        return _finish(scanner, share_scale(value, upper), upper)
    if value.total is not None and unit is None and value.scale == ONE and word is None:
        return _bare_fraction(scanner, value)
    quantity = _finish(scanner, value, None)
    is_hedged = word is not None and word.is_approximate and quantity.operator == "="
    return replace(quantity, operator="~") if is_hedged else quantity


def _is_meant(scanner: Scanner, word: WordNumber, value: Value, unit: UnitReading | None) -> bool:
    """Tell whether a number in words is one: several words are, a single one only before a unit ("một" never).

    One of a scale ("giường trên một vạn dân") says by how many something is counted. Two digits side by side want a
    unit, too; "một" counts in an extent or a weight ("dài một mét"), "một" and "không" else only in a measure alone on
    its line.
    """
    if word.is_ordinal:
        return False
    measured = unit is not None and unit.unit.system != "count"
    if word.is_loose:
        return unit is not None and (measured or unit.words_too)
    if word.words > 1:
        is_said = unit is not None or word.words > 2 or word.value != word.scale
        return is_said or scanner.is_line(word.start, word.end)
    if word.value == 1 and unit is not None and unit.unit.is_extent:
        return True
    if word.value <= 1:
        is_alone = unit is not None and scanner.is_line(word.start, unit.end)
        return measured and (is_alone or with_hundredths(scanner, value, unit)[0] != value)
    counted = unit is not None and unit.words_too
    return measured or (counted and (word.value != _YEAR or word.is_approximate))


def _bare_fraction(scanner: Scanner, value: Value) -> QuantityMention | PeriodMention | None:
    """Read "A/B" without a unit: a part when a change stands before it, else a day, else a count of a total."""
    assert value.total is not None
    if is_part(scanner, value):
        part = replace(value, number=value.number / value.total, total=None)
        return replace(_finish(scanner, part, None), unit=times("numbers.range.part"))
    if value.number <= _MOST_DAYS and value.total <= _MOST_MONTHS and value.number > 0 < value.total:
        day = PartialDate(None, int(value.total), int(value.number))
        bare = PeriodMention(value.start, value.end, "day", day, day, rule="quantities.bare-day")
        return with_weekday(scanner.view, scanner.rules, bare)
    return _finish(scanner, value, None)


def _finish(scanner: Scanner, value: Value, upper: Value | None) -> QuantityMention:
    """Put the quantity together: unit behind, bound before or behind, sign, the total of a fraction."""
    view, rules = scanner.view, scanner.rules
    last = upper or value
    unit = read_unit(view, rules, last.end)
    if upper is None:
        value, unit = with_hundredths(scanner, value, unit)
        last = value
    end = unit.end if unit else last.end
    unit_start = last.scale_start if last.scale_start is not None else (skip_space(view, last.end) if unit else None)
    start, number = signed(scanner, value, end)
    numerals = (*value.numerals, *(upper.numerals if upper else ()))
    meaning = _scaled(unit.unit if unit else None, last.scale)
    quantity = QuantityMention(
        start=start,
        end=end,
        number=number,
        number_upper=upper.number if upper else None,
        unit=meaning,
        unit_text=_unit_text(view, last, unit_start, end),
        unit_start=unit_start,
        operator="range" if upper else "=",
        number_start=start,
        numerals=numerals,
    )
    if upper is None:
        quantity = _with_half(scanner, quantity, value)
    quantity = _with_total(scanner, _with_currency(scanner, quantity, last.scale), value)
    return _bounded(scanner, quantity)


def _with_half(scanner: Scanner, quantity: QuantityMention, value: Value) -> QuantityMention:
    """Return a measure with the half behind its unit: "hai tấn rưỡi"; that of "hai tỷ rưỡi" is of the scale word."""
    is_measure = quantity.unit is not None and not quantity.is_count
    half = half_end(scanner, quantity.end) if is_measure and value.scale == ONE and value.total is None else None
    return quantity if half is None else replace(quantity, end=half, number=quantity.number + _HALF)


def _with_currency(scanner: Scanner, quantity: QuantityMention, scale: Decimal) -> QuantityMention:
    """Return a bare number with the currency that stands before it: "$5"."""
    if quantity.unit is not None and quantity.unit.code:
        return quantity
    currency = currency_before(scanner.view, scanner.rules, quantity.start)
    if currency is None or scanner.is_taken(currency.start, quantity.start):
        return quantity
    text = scanner.view.reading(currency.start, currency.end)
    return replace(quantity, start=currency.start, unit=_scaled(currency.unit, scale), unit_text=text)


def _unit_text(view: View, value: Value, start: int | None, end: int) -> str | None:
    """Return scale and unit as written, without the smaller parts or the half between them: "tỷ đồng"."""
    if start is None:
        return None
    if value.scale_start is None or value.scale_end is None:
        return view.reading(start, end)
    return f"{view.reading(value.scale_start, value.scale_end)} {view.reading(value.end, end)}".strip()


def _scaled(unit: UnitMeaning | None, scale: Decimal) -> UnitMeaning | None:
    if unit is None:
        return None if scale == ONE else UnitMeaning("", "count", "", scale, "numbers.multiplier")
    return replace(unit, scale=unit.scale * scale)


def _with_total(scanner: Scanner, quantity: QuantityMention, value: Value) -> QuantityMention:
    """Add the B of "A/B unit" or of "A unit/B unit"."""
    if value.total is not None:
        total = replace(quantity, number=value.total, number_upper=None, operator="=", total=None)
        return replace(quantity, total=total)
    view = scanner.view
    slash = skip_space(view, quantity.end)
    if quantity.unit is None or view.text[slash : slash + 1] != "/":
        return quantity
    start = skip_space(view, slash + 1)
    if not view.text[start : start + 1].isdecimal():
        return quantity
    other = _quantity_at(scanner, start)
    if not isinstance(other, QuantityMention) or other.unit is None or other.unit.code != quantity.unit.code:
        return quantity
    return replace(quantity, end=other.end, total=other, numerals=(*quantity.numerals, *other.numerals))


def _bounded(scanner: Scanner, quantity: QuantityMention) -> QuantityMention:
    before = bound_before(scanner.view, scanner.rules, quantity.start) or bound_alone(scanner, quantity.start)
    if before is not None and not scanner.is_taken(before[0], quantity.start):
        operator = quantity.operator if quantity.operator == "range" else before[1]
        quantity = replace(quantity, start=before[0], operator=operator)
    after = bound_after(scanner.view, scanner.rules, quantity.end)
    if after is not None:
        return replace(quantity, end=after[0], operator=after[1])
    around = bound_around(scanner.view, scanner.rules, quantity.start, quantity.end)
    return quantity if around is None else replace(quantity, operator=around)
