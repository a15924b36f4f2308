"""Administrative units as records: name, kind, the code that was valid on a day, and what took the unit's place."""

from dataclasses import dataclass
from datetime import date

from minutes_nlp.gazetteer import Unit, find_commune, find_district
from minutes_nlp.mentions.organisation_words import organisation_words
from minutes_nlp.mentions.places import PlaceMention, place_at
from minutes_nlp.model.evidence import Place, Successor
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.places import ProvinceEntry
from minutes_nlp.text import make_view

_REFORM = date(2025, 7, 1)


@dataclass(frozen=True, slots=True)
class Within:
    """Where a unit lies: its province, and its district as written ("huyện Na Rì") where that is told."""

    province: ProvinceEntry | None = None
    district: str | None = None


def resolve_place(rules: Rules, written: str, when: date | None, within: Within | None = None) -> Place | None:
    """Return the unit written `written` ("tỉnh Bắc Kạn", "Hà Nội", "tỉnh") as it was on `when`.

    Units below the provinces have a code only `within` a known province, on a known day.
    """
    view = make_view(written)
    mention = place_at(view, organisation_words(rules), 0)
    return place_record(rules, mention, written, when, within) if mention is not None else None


def place_record(
    rules: Rules, mention: PlaceMention, written: str, when: date | None, within: Within | None = None
) -> Place:
    """Return the record of `mention`, which is written `written`."""
    province = mention.province
    kind = mention.kinds[0] if mention.kinds else None
    if province is None:
        unit = _unit(mention, when, within or Within()) if mention.name is not None and when is not None else None
        heir = Successor(name=_lower_kind(unit.heir), code=unit.heir_code) if unit and unit.heir else None
        code = unit.code if unit is not None else None
        return Place(text=written, name=mention.name or written, type=kind, code=code, successor=heir)
    return Place(
        text=written,
        name=province.forms[0],
        type=_type(province, when),
        code=_code(province, when),
        successor=_successor(rules, province),
    )


def _unit(mention: PlaceMention, when: date, within: Within) -> Unit | None:
    """Return the commune or district in the tables, None without its province or where the name is not one unit's."""
    former, province = when < _REFORM, within.province
    if province is None or len(mention.kinds) != 1:
        return None
    code = province.code if former else province.code_now
    name = f"{mention.kinds[0]} {mention.name}"
    if code is None:
        return None
    if mention.level == "commune":
        return find_commune(code, name, former=former, district=within.district if former else None)
    return find_district(code, name) if former and mention.level == "district" else None


def _lower_kind(name: str) -> str:
    return name[:1].lower() + name[1:]


def _type(province: ProvinceEntry, when: date | None) -> str:
    since = province.city_since
    return "thành phố" if since and when and when >= date.fromisoformat(since) else province.type


def _code(province: ProvinceEntry, when: date | None) -> str | None:
    """Return the code that was valid on `when`; without a day only a code that never changed."""
    if when is None:
        return province.code if province.code_now in (None, province.code) else None
    return province.code_now or province.code if when >= _REFORM else province.code


def _successor(rules: Rules, province: ProvinceEntry) -> Successor | None:
    if province.successor is None:
        return None
    heir = next(entry for entry in rules.places.province if entry.id == province.successor)
    return Successor(name=heir.forms[0], code=heir.code_now or heir.code)
