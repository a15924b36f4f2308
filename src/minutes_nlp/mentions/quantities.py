"""Quantities: a number with its bound, scale and unit; ranges, fractions and mixed parts included (DOMAIN 4)."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from minutes_nlp.mentions.bounds import bound_after, bound_before
from minutes_nlp.mentions.numerals import DIGITS, Style, WordNumber, digit_style, find_word_numbers, read_digits
from minutes_nlp.mentions.slots import slot_heads, slot_patterns
from minutes_nlp.mentions.types import Numeral, PartialDate, PeriodMention, QuantityMention, Span, UnitMeaning
from minutes_nlp.mentions.units import UnitReading, read_scale, read_unit, skip_space
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.numbers import FractionWord, Particle
from minutes_nlp.text import PhraseIndex, View
from minutes_nlp.text.templates import TemplateIndex

_RANGE = re.compile(r" ?[-–—] ?")
_SIGN = re.compile(r"(?:(?<=[(\s])|^)[-–−+]$")
_MOST_DAYS, _MOST_MONTHS = 31, 12
_ONE = Decimal(1)


@dataclass(frozen=True, slots=True)
class Numbers:
    """What stands in the numerals of a text: quantities, the days among bare fractions, and all numerals."""

    quantities: tuple[QuantityMention, ...]
    days: tuple[PeriodMention, ...]
    numerals: tuple[Numeral, ...]


@dataclass(frozen=True, slots=True)
class _Value:
    """A number read at a place, in its written unit, before the unit is known."""

    start: int
    end: int
    number: Decimal
    scale: Decimal
    scale_start: int | None
    numerals: tuple[Numeral, ...]
    total: Decimal | None = None
    scale_end: int | None = None


@dataclass(frozen=True, slots=True)
class _Scanner:
    """The scan of one view: its rules, the convention of its digits, and the spans that are taken already."""

    view: View
    rules: Rules
    style: Style
    taken: Sequence[Span]

    def is_taken(self, start: int, end: int) -> bool:
        position = bisect_left(self.taken, end, key=lambda span: span.start)
        return position > 0 and self.taken[position - 1].end > start


def find_numbers(view: View, rules: Rules, taken: Sequence[Span]) -> Numbers:
    """Return the numbers of `view`; those inside `taken` spans (periods, codes) are numerals but no quantities."""
    scanner = _Scanner(view, rules, digit_style(view), sorted(taken, key=lambda span: span.start))
    quantities: list[QuantityMention] = []
    days: list[PeriodMention] = []
    numerals: list[Numeral] = []
    done = 0
    for start, word in _starts(view, rules):
        if start < done:
            continue
        end = word.end if word else _token_end(view, start)
        found = None if scanner.is_taken(start, end) else _quantity_at(scanner, start, word)
        if isinstance(found, QuantityMention):
            quantities.append(found)
            numerals += found.numerals
            done = found.end
        elif word is None:
            days += [found] if found is not None else []
            numerals.append(Numeral(start, end, Decimal(0), "digits"))
            done = end
    quantities += _fraction_words(scanner, quantities)
    return Numbers(
        tuple(sorted(quantities, key=lambda q: q.start)), tuple(days), tuple(sorted(numerals, key=lambda n: n.start))
    )


def _token_end(view: View, start: int) -> int:
    match = DIGITS.match(view.text, start)
    assert match is not None
    return match.end()


def read_numbers(view: View, rules: Rules) -> tuple[Numeral, ...]:
    """Return all numbers of `view` with their value, scale words included: "2 triệu", "hai tỷ rưỡi", "1.036"."""
    scanner = _Scanner(view, rules, digit_style(view), ())
    found: list[Numeral] = []
    for start, word in _starts(view, rules):
        if found and start < found[-1].end:
            continue
        value = _word_value(word) if word else _digit_value(scanner, start)
        if value is None:
            continue
        value = _with_mixed_parts(scanner, _with_scale(scanner, value))
        first, number = _signed(scanner, value)
        number = number / value.total if value.total else number
        found.append(Numeral(first, value.end, number * value.scale, "words" if word else "digits"))
    return tuple(found)


def _starts(view: View, rules: Rules) -> Iterator[tuple[int, WordNumber | None]]:
    """Yield where a number may begin, in order, with the number itself when it is in words."""
    digits: Iterator[tuple[int, WordNumber | None]] = ((m.start(), None) for m in DIGITS.finditer(view.text))
    words: Iterator[tuple[int, WordNumber | None]] = ((word.start, word) for word in find_word_numbers(view, rules))
    yield from sorted([*digits, *words], key=lambda item: (item[0], item[1] is None))


def _quantity_at(scanner: _Scanner, start: int, word: WordNumber | None) -> QuantityMention | PeriodMention | None:
    """Return what the number at `start` means, None when it is no quantity that can be read."""
    value = _word_value(word) if word else _digit_value(scanner, start)
    if value is None:
        return None
    value = _with_mixed_parts(scanner, _with_scale(scanner, value))
    unit = read_unit(scanner.view, scanner.rules, value.end)
    if word is not None and not _is_meant(word, unit):
        return None
    upper = None
    if value.total is None:
        upper = _upper(scanner, value, unit_known=unit is not None)
    if upper is not None:
        return _finish(scanner, _share_scale(value, upper), upper)
    if value.total is not None and unit is None and value.scale == _ONE:
        return _bare_fraction(scanner, value)
    return _finish(scanner, value, None)


def _is_meant(word: WordNumber, unit: UnitReading | None) -> bool:
    """Tell whether a number in words is one: several words are, a single one only before a unit ("một" never).

    One of a scale ("giường trên một vạn dân") says by how many something is counted, unless a unit stands behind it.
    """
    measured = unit is not None and unit.unit.system != "count"
    if word.words > 1:
        return unit is not None or word.words > 2 or word.value != word.scale
    counted = unit is not None and unit.words_too
    return word.value > 1 and (measured or (counted and word.value != 5))


def _word_value(word: WordNumber) -> _Value:
    numeral = Numeral(word.start, word.end, word.value, "words")
    return _Value(
        word.start,
        word.end,
        word.value / word.scale,
        word.scale,
        word.scale_start,
        (numeral,),
        scale_end=word.scale_end,
    )


def _digit_value(scanner: _Scanner, start: int) -> _Value | None:
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
        return _Value(start, end, numbers[0], _ONE, None, (numeral,), numbers[1])
    number = read_digits(
        token, scanner.style, small=_takes_small(scanner, end, token), whole_only=_takes_whole(scanner, end)
    )
    if number is None:
        return None
    return _Value(start, end, number, _ONE, None, (Numeral(start, end, number, "digits"),))


def _takes_small(scanner: _Scanner, end: int, token: str) -> bool:
    """Tell whether the unit behind the number takes small decimals, so that "1.036 %" is no thousand."""
    unit = read_unit(scanner.view, scanner.rules, end)
    return unit is not None and unit.unit.system == "ratio"


@lru_cache(maxsize=4)
def _indivisible(rules: Rules) -> frozenset[str]:
    return frozenset(f"units.count.{noun.id}" for noun in rules.units.count if not noun.divisible)


def _takes_whole(scanner: _Scanner, end: int) -> bool:
    """Tell whether what stands behind the number is counted in whole ones: "4,974 đảng viên"."""
    unit = read_unit(scanner.view, scanner.rules, end)
    return unit is not None and "/" not in unit.unit.code and unit.unit.rule in _indivisible(scanner.rules)


def _with_scale(scanner: _Scanner, value: _Value) -> _Value:
    if value.scale != _ONE:
        return value
    scale = read_scale(scanner.view, scanner.rules, value.end)
    if scale is None:
        return value
    start = skip_space(scanner.view, value.end)
    half = _half_at(scanner, scale.end)
    number = value.number
    end = scale.end
    if half is not None:
        number += Decimal("0.5") * Decimal(10) ** (scale.last_power - scale.power)
        end = half
    return replace(
        value, end=end, number=number, scale=Decimal(10) ** scale.power, scale_start=start, scale_end=scale.end
    )


@lru_cache(maxsize=4)
def _particles(rules: Rules) -> PhraseIndex[Particle]:
    return PhraseIndex((form, particle) for particle in rules.numbers.particle for form in particle.forms)


def _half_at(scanner: _Scanner, position: int) -> int | None:
    match = _particles(scanner.rules).at(scanner.view.folded, skip_space(scanner.view, position))
    return match.end if match and match.payload.role == "half" else None


def _with_mixed_parts(scanner: _Scanner, value: _Value) -> _Value:
    """Take smaller parts behind: "27 tỷ 350 triệu" is 27.35 tỷ."""
    while value.scale > _ONE and value.total is None:
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


def _upper(scanner: _Scanner, value: _Value, *, unit_known: bool) -> _Value | None:
    """Return the second number of a range that starts with `value`, None when there is none.

    A dash joins two numbers; "đến" joins them only behind "từ", so that "tăng 5% đến 7 tỷ" stays two numbers.
    """
    view = scanner.view
    joint = _range_joint(scanner, value, unit_known=unit_known)
    if joint is None:
        return None
    match = DIGITS.match(view.text, joint)
    if match is None or "/" in match.group() or scanner.is_taken(joint, match.end()):
        return None
    upper = _digit_value(scanner, joint)
    if upper is None:
        return None
    upper = _with_scale(scanner, upper)
    if read_unit(view, scanner.rules, upper.end) is None and upper.scale == _ONE:
        return None
    lower_scale = value.scale if value.scale != _ONE else upper.scale
    return upper if value.number * lower_scale < upper.number * upper.scale else None


@lru_cache(maxsize=4)
def _range_words(rules: Rules) -> tuple[PhraseIndex[str], PhraseIndex[str]]:
    before = [(form, "from") for entry in rules.numbers.range if entry.role == "from" for form in entry.forms]
    between = [(form, "to") for entry in rules.numbers.range if entry.role == "to" for form in entry.forms]
    return PhraseIndex(before), PhraseIndex(between)


def _range_joint(scanner: _Scanner, value: _Value, *, unit_known: bool) -> int | None:
    """Return where the second number of a range would begin."""
    view, end = scanner.view, value.end
    if unit_known:
        unit = read_unit(view, scanner.rules, end)
        end = unit.end if unit else end
    dash = _RANGE.match(view.text, end)
    if dash and dash.end() < len(view.text) and view.text[dash.end()].isdecimal():
        return dash.end()
    before, between = _range_words(scanner.rules)
    word = between.at(view.folded, skip_space(view, end))
    if word is None:
        return None
    opened = any(True for _ in before.find(view.folded, max(0, value.start - 14), value.start))
    return skip_space(view, word.end) if opened else None


def _share_scale(lower: _Value, upper: _Value) -> _Value:
    """Return `lower` in the scale of `upper`, as the two of a range share one unit."""
    if lower.scale == upper.scale:
        return lower
    if lower.scale == _ONE:
        return replace(lower, scale=upper.scale)
    return replace(lower, number=lower.number * lower.scale / upper.scale, scale=upper.scale)


def _bare_fraction(scanner: _Scanner, value: _Value) -> QuantityMention | PeriodMention | None:
    """Read "A/B" without a unit: a part when a change stands before it, else a day, else a count of a total."""
    assert value.total is not None
    if _is_part(scanner, value):
        part = replace(value, number=value.number / value.total, total=None)
        return _finish(scanner, part, None)
    if value.number <= _MOST_DAYS and value.total <= _MOST_MONTHS and value.number > 0 < value.total:
        day = PartialDate(None, int(value.total), int(value.number))
        return PeriodMention(value.start, value.end, "day", day, day, rule="quantities.bare-day")
    return _finish(scanner, value, None)


@lru_cache(maxsize=4)
def _part_words(rules: Rules) -> PhraseIndex[str]:
    return PhraseIndex(
        (form, entry.id) for entry in rules.numbers.range if entry.role == "part" for form in entry.forms
    )


def _is_part(scanner: _Scanner, value: _Value) -> bool:
    """Tell a part ("giảm 1/3") from a day: small numbers behind a verb of change."""
    if value.total is None or not (0 < value.number < value.total <= 10):
        return False
    before = scanner.view.folded[max(0, value.start - 12) : value.start].rstrip()
    return any(match.end == len(before) for match in _part_words(scanner.rules).find(before))


def _finish(scanner: _Scanner, value: _Value, upper: _Value | None) -> QuantityMention:
    """Put the quantity together: unit behind, bound before or behind, sign, the total of a fraction."""
    view, rules = scanner.view, scanner.rules
    last = upper or value
    unit = read_unit(view, rules, last.end)
    end = unit.end if unit else last.end
    unit_start = last.scale_start if last.scale_start is not None else (skip_space(view, last.end) if unit else None)
    start, number = _signed(scanner, value)
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
    quantity = _with_total(scanner, quantity, value)
    return _bounded(scanner, quantity)


def _unit_text(view: View, value: _Value, start: int | None, end: int) -> str | None:
    """Return scale and unit as written, without the smaller parts or the half between them: "tỷ đồng"."""
    if start is None:
        return None
    if value.scale_start is None or value.scale_end is None:
        return view.reading(start, end)
    return f"{view.reading(value.scale_start, value.scale_end)} {view.reading(value.end, end)}".strip()


def _scaled(unit: UnitMeaning | None, scale: Decimal) -> UnitMeaning | None:
    if unit is None:
        return None if scale == _ONE else UnitMeaning("", "count", "", scale, "numbers.multiplier")
    return replace(unit, scale=unit.scale * scale)


def _signed(scanner: _Scanner, value: _Value) -> tuple[int, Decimal]:
    """Return the start and the number with its sign: "(-673 ha)", "âm 3,1 tỷ"."""
    text = scanner.view.text
    before = text[max(0, value.start - 2) : value.start]
    if before and before[-1] in "-–−+" and (len(before) == 1 or (before[0] in "( \t\n" and not _is_dash(text, value))):
        return value.start - 1, -value.number if before[-1] != "+" else value.number
    for match in _particles(scanner.rules).find(scanner.view.folded, max(0, value.start - 4), value.start):
        if match.payload.role == "negative" and scanner.view.text[match.end : value.start] == " ":
            return match.start, -value.number
    return value.start, value.number


def _is_dash(text: str, value: _Value) -> bool:
    """Tell a list dash or a range from a sign: at the start of a line, or behind a number."""
    position = value.start - 2
    while position >= 0 and text[position].isspace() and text[position] != "\n":
        position -= 1
    if position < 0 or text[position] == "\n":
        return True
    position = value.start - 3
    while position >= 0 and text[position].isspace():
        position -= 1
    return position >= 0 and text[position].isdecimal()


def _with_total(scanner: _Scanner, quantity: QuantityMention, value: _Value) -> QuantityMention:
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
    other = _quantity_at(scanner, start, None)
    if not isinstance(other, QuantityMention) or other.unit is None or other.unit.code != quantity.unit.code:
        return quantity
    return replace(quantity, end=other.end, total=other, numerals=(*quantity.numerals, *other.numerals))


def _bounded(scanner: _Scanner, quantity: QuantityMention) -> QuantityMention:
    before = bound_before(scanner.view, scanner.rules, quantity.start)
    if before is not None and not scanner.is_taken(before[0], quantity.start):
        operator = quantity.operator if quantity.operator == "range" else before[1]
        quantity = replace(quantity, start=before[0], operator=operator)
    after = bound_after(scanner.view, scanner.rules, quantity.end)
    if after is not None:
        quantity = replace(quantity, end=after[0], operator=after[1])
    return quantity


@lru_cache(maxsize=4)
def _fractions(rules: Rules) -> TemplateIndex[FractionWord]:
    words = rules.numbers.fraction
    return TemplateIndex(
        [*((f, None) for word in words for f in word.unless), *((f, word) for word in words for f in word.forms)],
        slot_patterns(rules),
        slot_heads(rules),
    )


def _fraction_words(scanner: _Scanner, known: Sequence[QuantityMention]) -> Iterator[QuantityMention]:
    """Yield the multiples and parts said in words: the "đôi" of "gấp đôi" is 2 lần."""
    for match in _fractions(scanner.rules).find(scanner.view.folded):
        if any(q.start < match.end and match.start < q.end for q in known):
            continue
        times = UnitMeaning("lần", "ratio", "lần", _ONE, f"numbers.fraction.{match.payload.id}")
        numeral = Numeral(match.start, match.end, match.payload.value, "words")
        yield QuantityMention(
            start=match.start,
            end=match.end,
            number=match.payload.value,
            number_upper=None,
            unit=times,
            unit_text=None,
            unit_start=None,
            operator="=",
            number_start=match.start,
            numerals=(numeral,),
        )
