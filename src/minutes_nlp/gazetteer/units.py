"""Communes and districts by name: the code that was valid on a day, and the commune that took an old one's place."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from minutes_nlp.text.fold import fold

_Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit with its official `code`; `heir` and `heir_code` are the commune that an old one went into as a whole."""

    code: str
    district: str = ""
    heir: str | None = None
    heir_code: str | None = None


def find_commune(province: str, name: str, *, former: bool, district: str | None = None) -> Unit | None:
    """Return the commune called `name` ("phường Hà Giang 1") in the province of code `province`, None if there is none.

    `former` asks for the units up to 2025-06-30, where `district` ("huyện Na Rì") tells several of one name apart;
    several that nothing tells apart are None.
    """
    found = (_former_communes() if former else _present_communes()).get((province, fold(name)), ())
    if district is not None:
        found = tuple(unit for unit in found if unit.district == fold(district))
    return found[0] if len(found) == 1 else None


def find_district(province: str, name: str) -> Unit | None:
    """Return the district called `name` in the province of code `province`, as it was up to 2025-06-30."""
    return _districts().get((province, fold(name)))


def is_district(name: str) -> bool:
    """Tell whether some district was called `name` without the word for its kind ("Na Rì")."""
    return fold(name) in _district_names()


def _rows(table: str) -> Iterator[list[str]]:
    lines = resources.files(__package__).joinpath(table).read_text(encoding="utf-8").splitlines()
    return (line.split("\t") for line in lines[1:])


@lru_cache(maxsize=1)
def _former_communes() -> Mapping[_Key, tuple[Unit, ...]]:
    found: dict[_Key, tuple[Unit, ...]] = {}
    for province, _, code, district, name, heir, heir_code in _rows("former.tsv"):
        if name:
            unit = Unit(code, fold(district), heir or None, heir_code or None)
            found[province, fold(name)] = (*found.get((province, fold(name)), ()), unit)
    return found


@lru_cache(maxsize=1)
def _present_communes() -> Mapping[_Key, tuple[Unit, ...]]:
    found: dict[_Key, tuple[Unit, ...]] = {}
    for province, code, name in _rows("present.tsv"):
        found[province, fold(name)] = (*found.get((province, fold(name)), ()), Unit(code))
    return found


@lru_cache(maxsize=1)
def _districts() -> Mapping[_Key, Unit]:
    return {(province, fold(district)): Unit(code) for province, code, _, district, *_ in _rows("former.tsv")}


@lru_cache(maxsize=1)
def _district_names() -> frozenset[str]:
    """Return the names of the districts, folded, without the words for their kind."""
    return frozenset(_without_kind(district) for _, _, _, district, *_ in _rows("former.tsv"))


def _without_kind(name: str) -> str:
    """Return the proper name in "Thị xã Hồng Lĩnh", folded: it begins with the second capital, or a number."""
    words = name.split()
    start = next((i for i, word in enumerate(words) if i and not word[0].islower()), 1)
    return fold(" ".join(words[start:]))
