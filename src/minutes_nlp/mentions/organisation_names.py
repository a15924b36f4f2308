"""How the name of one body is written out: as read, in full, in short, and what makes two mentions one body."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace

from minutes_nlp.mentions.capitals import title_case
from minutes_nlp.mentions.organisation_words import OrganisationWords
from minutes_nlp.mentions.places import PlaceMention
from minutes_nlp.mentions.types import OrganisationMention, Span
from minutes_nlp.model.people import OrganizationLevel
from minutes_nlp.rules.schema.organisations import HeadEntry, SectorEntry, is_abbreviation
from minutes_nlp.text import View
from minutes_nlp.text.fold import fold

_NUMBER_WORD = re.compile(r"\bSố(?= \d)")


@dataclass(frozen=True, slots=True)
class Body(Span):
    """A body as parsed: its head, sector, parent, place, and its name written out."""

    head: HeadEntry
    head_form: str
    sector: tuple[str, SectorEntry] | None = None
    parent: "Body | None" = None
    place: PlaceMention | None = None
    own_name: Span | None = None
    nation: bool = False
    region: Span | None = None


class BodyNames:
    """Writes out the bodies of one view."""

    def __init__(self, view: View, words: OrganisationWords) -> None:
        self._view, self._words = view, words

    def mention(self, body: Body) -> OrganisationMention:
        """Return the mention for `body`."""
        place = self._deepest_place(body)
        return OrganisationMention(
            start=body.start,
            end=body.end,
            name=self._name(body),
            key=self._key(body),
            type=body.head.type,
            level=self._level(body),
            place=self._place_of(body),
            rule=body.head.id,
            full_name=self._full_name(body),
            short_name=self._short_name(body),
            collective=place is not None and place.collective,
        )

    def _name(self, body: Body) -> str:
        written = self._view.reading(body.start, body.end)
        if is_shouted(written):
            return self._capitalised(body)
        head = "" if self._starts_with_head(body) else body.head.forms[0] + " "
        return head + written[:1].upper() + written[1:]

    def _capitalised(self, body: Body) -> str:
        """Return the name of a body that is written in capitals, in the case of the rules."""
        parts = [body.head_form]
        if body.sector:
            form, entry = body.sector
            parts.append(form if entry.bulk or is_abbreviation(form) else entry.forms[0])
        return " ".join(parts + self._tail(body, self._capitalised))

    def _tail(self, body: Body, name_of: Callable[[Body], str]) -> list[str]:
        parts: list[str] = []
        if body.own_name:
            parts.append(_own_name(self._view.reading(body.own_name.start, body.own_name.end)))
        if body.nation and not body.head_form.endswith("Việt Nam"):
            parts.append("Việt Nam")
        if body.parent:
            parts.append(name_of(body.parent))
        if body.region:
            parts.append(self._view.reading(body.region.start, body.region.end))
        if body.place:
            parts.append(self._full_place(body.place))
        return parts

    def _starts_with_head(self, body: Body) -> bool:
        return self._words.head.at(self._view.folded, body.start, body.end) is not None and (
            self._view.folded.startswith(fold(body.head_form)[:2], body.start)
        )

    def _short_name(self, body: Body) -> str:
        """Return the name with the heads in it, its own and those of its parents, in their short forms."""
        name = self._name(body)
        part: Body | None = body
        while part is not None:
            at = fold(name).find(fold(part.head_form)) if part.head.short else -1
            if at >= 0 and part.head.short:
                name = name[:at] + part.head.short + name[at + len(part.head_form) :]
            part = part.parent
        return name

    def _full_name(self, body: Body) -> str:
        parts = [body.head.spelled_out(body.head_form)]
        if body.sector:
            form, entry = body.sector
            parts.append(form if entry.bulk else entry.forms[0])
        parts += self._tail(body, self._full_name)
        if len(parts) > 1 and parts[0].endswith(parts[1]):
            del parts[1]
        return " ".join(parts)

    def _full_place(self, place: PlaceMention) -> str:
        written = self._view.reading(place.start, place.end)
        if place.name is None or not place.kinds:
            return title_case(written) if place.name else written.lower() if is_shouted(written) else written
        return written if not is_shouted(written) else f"{place.kinds[0]} {title_case(place.name)}"

    def _key(self, body: Body) -> str:
        place = self._deepest_place(body)
        return fold(self._full_name(self._without_place(body))) + f"|{place.key if place else ''}"

    def _deepest_place(self, body: Body) -> PlaceMention | None:
        return body.place or (self._deepest_place(body.parent) if body.parent else None)

    def _without_place(self, body: Body) -> Body:
        parent = self._without_place(body.parent) if body.parent else None
        return replace(body, place=None, parent=parent)

    def _level(self, body: Body) -> OrganizationLevel:
        if body.parent is not None:
            return self._level(body.parent)
        level = body.head.level
        if body.place is not None and level != "enterprise" and body.place.kinds != ("thôn",):
            return body.place.level  # type: ignore[return-value]
        if body.region is not None and level == "national":
            return "province"
        return "national" if body.nation and level == "province" else level

    def _place_of(self, body: Body) -> str | None:
        if body.place is not None and not body.place.collective:
            return self._full_place(body.place)
        return self._place_of(body.parent) if body.parent else None


def _own_name(written: str) -> str:
    """Return a name of a body's own in title case, the word before its number in small letters: "số 2"."""
    cased = title_case(written)
    return _NUMBER_WORD.sub(lambda match: match.group().lower(), cased) if cased != written else written


def is_shouted(written: str) -> bool:
    """Tell whether words are in capitals that are no abbreviations: those have no tone marks."""
    return written.isupper() and any(unicodedata.combining(char) for char in unicodedata.normalize("NFD", written))
