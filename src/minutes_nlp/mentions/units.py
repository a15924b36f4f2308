"""Units: what may stand behind a number, read at a place of the view."""

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from minutes_nlp.mentions.types import UnitMeaning
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.numbers import Multiplier
from minutes_nlp.rules.schema.units import CountNoun, StandardUnit
from minutes_nlp.text import PhraseIndex, View

UnitEntry = StandardUnit | CountNoun
_MOST_DENOMINATORS = 2


@dataclass(frozen=True, slots=True)
class UnitReading:
    """A unit read at a place: its end and its meaning (the scale words before it not included).

    `words_too` is false for a noun that a single number word before it does not count ("hai tỉnh").
    """

    end: int
    unit: UnitMeaning
    words_too: bool = True


@dataclass(frozen=True, slots=True)
class ScaleReading:
    """Scale words read at a place: their end, the power of ten they make together, and that of the last word."""

    end: int
    power: int
    last_power: int


@lru_cache(maxsize=4)
def unit_index(rules: Rules) -> PhraseIndex[UnitEntry]:
    """Return the index of all units; standard units come before count nouns of the same form."""
    entries: list[UnitEntry] = [*rules.units.count, *rules.units.unit]
    return PhraseIndex(
        [
            *((form, None) for entry in entries for form in entry.unless),
            *((form, entry) for entry in entries for form in entry.forms),
        ]
    )


@lru_cache(maxsize=4)
def scale_index(rules: Rules) -> PhraseIndex[Multiplier]:
    """Return the index of the multipliers that may follow digits."""
    entries = [entry for entry in rules.numbers.multiplier if entry.with_digits]
    return PhraseIndex(
        [
            *((form, None) for entry in entries for form in entry.unless),
            *((form, entry) for entry in entries for form in entry.forms),
        ]
    )


def skip_space(view: View, position: int) -> int:
    """Return `position`, or the next one when a space stands there."""
    return position + 1 if view.text[position : position + 1] == " " else position


def read_scale(view: View, rules: Rules, position: int) -> ScaleReading | None:
    """Return the scale words at `position` (a leading space allowed): "nghìn tỷ" is 12."""
    power = last = 0
    end = position
    while (match := scale_index(rules).at(view.folded, skip_space(view, end))) is not None:
        last = match.payload.power
        power += last
        end = match.end
    return ScaleReading(end, power, last) if power else None


def read_unit(view: View, rules: Rules, position: int) -> UnitReading | None:
    """Return the unit at `position` (a leading space allowed), with what stands behind a slash: "tạ/ha"."""
    first = _read_one(view, rules, skip_space(view, position))
    if first is None:
        return None
    end, unit = first.end, first.unit
    for _ in range(_MOST_DENOMINATORS):
        slash = skip_space(view, end)
        if view.text[slash : slash + 1] != "/":
            break
        per = _read_one(view, rules, skip_space(view, slash + 1))
        if per is None:
            break
        end = per.end
        unit = UnitMeaning(
            f"{unit.code}/{per.unit.code}", unit.system, f"{unit.name}/{per.unit.name}", unit.scale, unit.rule
        )
    return UnitReading(end, unit, first.words_too)


def _read_one(view: View, rules: Rules, position: int) -> UnitReading | None:
    match = unit_index(rules).at(view.folded, position)
    if match is None:
        return None
    written = view.text[match.start : match.end]
    entry = match.payload
    if isinstance(entry, CountNoun):
        code = written.lower()
        meaning = UnitMeaning(code, "count", code, Decimal(1), f"units.count.{entry.id}")
        return UnitReading(match.end, meaning, entry.words_too)
    if len(written) == 1 and written.isalpha() and written not in entry.forms:
        return None
    meaning = UnitMeaning(entry.code, entry.system, entry.name, entry.factor, f"units.unit.{entry.id}")
    return UnitReading(match.end, meaning)


def begins_with_measure(view: View, rules: Rules, position: int) -> bool:
    """Tell whether a scale word or a standard unit stands at `position`, so that the number before it counts."""
    if read_scale(view, rules, position) is not None:
        return True
    match = unit_index(rules).at(view.folded, skip_space(view, position))
    return match is not None and isinstance(match.payload, StandardUnit)
