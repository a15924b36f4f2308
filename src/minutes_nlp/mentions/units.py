"""Units: what may stand behind a number, read at a place of the view."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.types import UnitMeaning
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.numbers import EachWord, Multiplier
from minutes_nlp.rules.schema.units import CountNoun, StandardUnit
from minutes_nlp.text import PhraseIndex, View

UnitEntry = StandardUnit | CountNoun
_MOST_DENOMINATORS = 2
_YEARS = "a"
_YEAR_BEHIND = re.compile(r" ?(?:19|20)[0-9]{2}(?![0-9])")
_ONE_OF = re.compile(r"0?1 (?=[^\W\d_])")


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
    """Scale words read at a place: their end, the power of ten they make together, and that of the last word.

    `attached` tells that the last one is glued to the digits: "2tr".
    """

    end: int
    power: int
    last_power: int
    attached: bool = False


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


@lru_cache(maxsize=4)
def _attached(rules: Rules) -> PhraseIndex[StandardUnit]:
    return PhraseIndex((form, entry) for entry in rules.units.unit for form in entry.attached)


@lru_cache(maxsize=4)
def _behind_slash(rules: Rules) -> PhraseIndex[StandardUnit]:
    return PhraseIndex((form, entry) for entry in rules.units.unit for form in entry.behind_slash)


@lru_cache(maxsize=4)
def _joints(rules: Rules) -> PhraseIndex[str]:
    return PhraseIndex((form, joint.id) for joint in rules.numbers.joint for form in joint.forms)


@lru_cache(maxsize=4)
def _each(rules: Rules) -> PhraseIndex[EachWord]:
    return index_of(rules.numbers.each)


def joint_end(view: View, rules: Rules, position: int) -> int | None:
    """Return where the number or unit behind a joint at `position` begins: behind the "trên" of "12 trên 18 xã"."""
    match = _joints(rules).at(view.folded, skip_space(view, position))
    return skip_space(view, match.end) if match is not None and match.start > position else None


def skip_space(view: View, position: int) -> int:
    """Return `position`, or the next one when a space stands there."""
    return position + 1 if view.text[position : position + 1] == " " else position


def read_scale(view: View, rules: Rules, position: int) -> ScaleReading | None:
    """Return the scale words at `position` (a leading space allowed): "nghìn tỷ" is 12."""
    power = last = 0
    end = position
    while (match := scale_index(rules).at(view.folded, skip_space(view, end))) is not None:
        if match.payload.attached:
            glued = match.start == position and view.text[position - 1 : position].isdecimal()
            glued = glued and not (match.payload.between and not view.text[match.end : match.end + 1].isdecimal())
            return ScaleReading(match.end, match.payload.power, match.payload.power, attached=True) if glued else None
        last = match.payload.power
        power += last
        end = match.end
    return ScaleReading(end, power, last) if power else None


def read_unit(view: View, rules: Rules, position: int) -> UnitReading | None:
    """Return the unit at `position` (a leading space allowed), with what stands behind a slash: "tạ/ha"."""
    first = _read_glued(view, rules, position) or _read_one(view, rules, skip_space(view, position))
    if first is None:
        return None
    end, unit = first.end, first.unit
    for _ in range(_MOST_DENOMINATORS):
        per = _read_per(view, rules, end, unit)
        if per is None:
            break
        end = per.end
        unit = UnitMeaning(
            f"{unit.code}/{per.unit.code}", unit.system, f"{unit.name}/{per.unit.name}", unit.scale, unit.rule
        )
    return UnitReading(end, unit, first.words_too)


def _read_glued(view: View, rules: Rules, position: int) -> UnitReading | None:
    """Return a unit that may only stand right behind the digits: "2l"; letters of a document's number are none."""
    if not view.text[position - 1 : position].isdecimal() or position == 0:
        return None
    match = _attached(rules).at(view.folded, position)
    if match is None or view.text[match.end : match.end + 1] in ("/", "-", "."):
        return None
    written, entry = view.text[match.start : match.end], match.payload
    if len(written) == 1 and written not in entry.attached:
        return None
    return UnitReading(match.end, _meaning(entry))


def _behind_one(view: View, position: int) -> int:
    """Return where the unit begins that stands behind a "1", the position itself where none does: "đồng/1 ha"."""
    one = _ONE_OF.match(view.text, position)
    return one.end() if one is not None else position


def _read_per(view: View, rules: Rules, position: int, unit: UnitMeaning) -> UnitReading | None:
    """Return what `unit` is for each of: behind a slash, behind "trên" ("mét trên giây"), of a price behind "một"."""
    slash = skip_space(view, position)
    if view.text[slash : slash + 1] == "/":
        start = _behind_one(view, skip_space(view, slash + 1))
        match = _behind_slash(rules).at(view.folded, start)
        return UnitReading(match.end, _meaning(match.payload)) if match else _read_one(view, rules, start)
    place = None if unit.is_count or unit.is_ratio else joint_end(view, rules, position)
    if place is None and unit.is_money:
        return _read_priced(view, rules, slash)
    per = _read_one(view, rules, place) if place is not None else None
    return per if per is not None and per.unit.is_physical else None


def _read_priced(view: View, rules: Rules, position: int) -> UnitReading | None:
    """Return the measure of a price: "350 triệu đồng một m2"; no stretch of time, which may be how long it took."""
    each = _each(rules).at(view.folded, position)
    priced = _read_one(view, rules, skip_space(view, each.end)) if each is not None else None
    return priced if priced is not None and priced.unit.is_physical and not priced.unit.is_time else None


def _meaning(entry: StandardUnit) -> UnitMeaning:
    return UnitMeaning(entry.code, entry.system, entry.name, entry.factor, f"units.unit.{entry.id}")


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
    return UnitReading(match.end, _meaning(entry))


def begins_with_measure(view: View, rules: Rules, position: int) -> bool:
    """Tell whether a scale word or a standard unit stands at `position`, so that the number before it counts.

    "năm 2019" is a year and no unit: "đợt 1 năm 2019".
    """
    if read_scale(view, rules, position) is not None:
        return True
    match = unit_index(rules).at(view.folded, skip_space(view, position))
    if match is None or not isinstance(match.payload, StandardUnit):
        return False
    return match.payload.code != _YEARS or _YEAR_BEHIND.match(view.text, match.end) is None
