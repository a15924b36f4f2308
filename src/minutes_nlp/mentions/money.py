"""Money as it is written elsewhere: the currency before the number ("$5"), the small coin behind ("2 đô la 50 xu")."""

from dataclasses import dataclass, replace
from functools import lru_cache

from minutes_nlp.mentions.scanner import Scanner
from minutes_nlp.mentions.types import Span, UnitMeaning
from minutes_nlp.mentions.units import UnitReading, read_scale, read_unit, skip_space
from minutes_nlp.mentions.values import Value, and_end, value_at
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.units import StandardUnit
from minutes_nlp.text import PhraseIndex, View

_HUNDRED = 100
_LONGEST_CURRENCY = 4
_LOOK_BEHIND = 12


@dataclass(frozen=True, slots=True)
class Currency(Span):
    """A currency that stands before its number."""

    unit: UnitMeaning


@lru_cache(maxsize=4)
def _before(rules: Rules) -> PhraseIndex[StandardUnit]:
    return PhraseIndex((form, entry) for entry in rules.units.unit for form in entry.before)


@lru_cache(maxsize=4)
def _hundredths(rules: Rules) -> frozenset[str]:
    return frozenset(f"units.unit.{entry.id}" for entry in rules.units.unit if entry.hundredth)


def currency_before(view: View, rules: Rules, position: int) -> Currency | None:
    """Return the currency right before the number at `position`, None when it is the unit of another number."""
    end = position - 1 if view.text[position - 1 : position] == " " else position
    for start in range(max(0, end - _LONGEST_CURRENCY), end):
        entry = _before(rules).get(view.folded[start:end])
        if entry is None or view.text[start:end] not in entry.before or _is_joined(view, rules, start):
            continue
        meaning = UnitMeaning(entry.code, entry.system, entry.name, entry.factor, f"units.unit.{entry.id}")
        return Currency(start, end, meaning)
    return None


def _is_joined(view: View, rules: Rules, start: int) -> bool:
    """Tell whether a currency belongs to what stands before: a number, its scale word, a letter, another currency."""
    before = view.text[max(0, start - _LOOK_BEHIND) : start]
    if before[-1:].isalnum() or before.rstrip()[-1:].isdecimal() or before.rstrip()[-1:] in ("/", "-", "$"):
        return True
    words = before.split()
    place = start - len(before) + before.rfind(words[-1]) if words else start
    scale = read_scale(view, rules, place) if words else None
    return scale is not None and scale.end <= start


def with_hundredths(scanner: Scanner, value: Value, unit: UnitReading | None) -> tuple[Value, UnitReading | None]:
    """Return an amount of money with the small coins behind it: "2 đô la và 50 xu" is 2.5 dollars."""
    if unit is None or not unit.unit.is_money or unit.unit.rule in _hundredths(scanner.rules):
        return value, unit
    start = skip_space(scanner.view, unit.end)
    joint = and_end(scanner, start)
    coins = value_at(scanner, joint) if joint > unit.end else None
    if coins is None or coins.total is not None or not 0 < coins.number < _HUNDRED:
        return value, unit
    small = read_unit(scanner.view, scanner.rules, coins.end)
    if small is None or small.unit.rule not in _hundredths(scanner.rules):
        return value, unit
    number = value.number + coins.number / _HUNDRED / value.scale
    return replace(value, number=number, numerals=(*value.numerals, *coins.numerals)), replace(unit, end=small.end)
