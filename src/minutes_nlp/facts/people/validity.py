"""From when and until when a body was: the mergers of 2025, the districts' end, the units that were merged.

Sources: decree 45/2025/NĐ-CP (departments, 1 March 2025), law 72/2025/QH15 and the resolutions on provinces and
communes of 1 July 2025; provinces adopted the former between February and March, so that its day is approximate.
"""

from datetime import date, timedelta
from functools import lru_cache

from minutes_nlp.mentions.indexes import spellings
from minutes_nlp.mentions.types import OrganisationMention
from minutes_nlp.model.evidence import Place
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.organisations import SuccessionEntry
from minutes_nlp.text.fold import fold

_LAST_DAY_OF_UNITS = "2025-06-30"
_UNITS = frozenset({"province", "commune"})


def succession_of(rules: Rules, mention: OrganisationMention) -> SuccessionEntry | None:
    """Return what tells which body took the place of `mention`; None for one that nothing replaced."""
    full = fold(mention.full_name or mention.name)
    matches = [(len(spelling), entry) for spelling, entry in _replaced_names(rules) if _is_called(full, spelling)]
    if not matches:
        return None
    found = max(matches, key=lambda match: match[0])[1]
    return None if full.startswith(fold(found.successor)) else found


@lru_cache(maxsize=4)
def _replaced_names(rules: Rules) -> tuple[tuple[str, SuccessionEntry], ...]:
    """Return the names of the bodies that others took the place of, folded, in every spelling."""
    return tuple(
        (fold(spelling), entry)
        for entry in rules.organisations.succession
        for form in entry.forms
        for spelling in spellings(form)
    )


def validity(
    rules: Rules, mention: OrganisationMention, unit: Place | None, succession: SuccessionEntry | None
) -> tuple[str | None, str | None]:
    """Return the first and the last day of a body as far as it is known.

    `unit` is the unit that it is of, `succession` what tells which body took its place.
    """
    if succession is not None:
        return None, succession.valid_to
    dissolved = _dissolved(rules, mention)
    is_merged = unit is not None and unit.successor is not None and mention.level in _UNITS
    return _founded(rules, mention), dissolved or (_LAST_DAY_OF_UNITS if is_merged else None)


def _founded(rules: Rules, mention: OrganisationMention) -> str | None:
    """Return the day on which a body came into being that took the place of others."""
    full = fold(mention.full_name or mention.name)
    ends = (
        entry.valid_to
        for entry in rules.organisations.succession
        if entry.founds and _is_called(full, fold(entry.successor))
    )
    last = next(ends, None)
    return (date.fromisoformat(last) + timedelta(days=1)).isoformat() if last is not None else None


def _dissolved(rules: Rules, mention: OrganisationMention) -> str | None:
    """Return the last day of a body of a district."""
    if mention.level != "district" or mention.place is None:
        return None
    unit = fold(mention.place)
    ended = (
        entry.ends.get(mention.type)
        for entry in rules.organisations.dissolution
        if any(_is_called(unit, fold(kind)) for kind in entry.forms)
    )
    return next(filter(None, ended), None)


def _is_called(full: str, name: str) -> bool:
    return full == name or full.startswith(f"{name} ")
