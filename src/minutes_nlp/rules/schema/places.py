"""The shape of rules/places.toml."""

from typing import Annotated, Literal

from pydantic import Field

from minutes_nlp.rules.schema.entry import Entry, RuleFile

Day = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
Code = Annotated[str, Field(pattern=r"^\d{2}$")]


class ProvinceEntry(Entry):
    """A province or centrally run city, the first form its official name.

    `code` held until the reform of the units, `code_now` since; without `code_now` the unit ended with the reform and
    went into `successor` (an id). `since`, `until` bound it otherwise; `city_since` is when a tỉnh became a city.
    """

    type: Literal["tỉnh", "thành phố"]
    code: Code
    code_now: Code | None = None
    successor: str | None = None
    since: Day | None = None
    until: Day | None = None
    city_since: Day | None = None


class KindEntry(Entry):
    """A word for a kind of unit; `name` is how it is written out."""

    name: str
    level: Literal["province", "district", "commune", "other"]


class LevelEntry(Entry):
    """Words before the kind of unit that speak of all units of a level."""


class CountryEntry(Entry):
    """Names of other countries: they stand between a post and who holds it there."""


class PlacesFile(RuleFile):
    """The file as a whole."""

    province: tuple[ProvinceEntry, ...] = ()
    kind: tuple[KindEntry, ...] = ()
    level: tuple[LevelEntry, ...] = ()
    country: tuple[CountryEntry, ...] = ()
