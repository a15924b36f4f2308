"""Bodies as records: one for each body, its mentions merged, with expansion, place, validity and successor."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from minutes_nlp.facts.people.validity import succession_of, validity
from minutes_nlp.facts.places import Within, resolve_place
from minutes_nlp.mentions.places import PlaceMention
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.mentions.types import OrganisationMention
from minutes_nlp.model.people import Organization, OrganizationType
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.organisations import SuccessionEntry, WordEntry
from minutes_nlp.text import PhraseIndex, View
from minutes_nlp.text.fold import fold

_OWN_BODY_WITHIN = 1500
_GAP = 4
_PROVINCES = ("tỉnh", "thành phố")
_PARTY_HEADS = (fold("Tỉnh ủy"), fold("Thành ủy"))


@dataclass(slots=True)
class _Body:
    mentions: list[OrganisationMention]

    @property
    def fullest(self) -> OrganisationMention:
        """The mention that says most: with a place by name, else with one by its kind, else the first one."""
        return max(self.mentions, key=lambda item: (" " in (item.place or ""), item.place is not None, -item.start))


class Bodies:
    """All bodies of a document, and which record a mention belongs to."""

    def __init__(
        self,
        view: View,
        rules: Rules,
        mentions: Sequence[OrganisationMention],
        when: date | None,
        home: Mapping[str, str],
        owner: OrganisationMention | None = None,
        places: Sequence[PlaceMention] = (),
    ) -> None:
        """`home` are the names of the document's own units by their kind ("tỉnh": "Hà Nam"), `owner` is the company or
        school that wrote it: whose organs are named by their kind alone; `places` are the units named in the text.
        """
        self._places = places
        self._view, self._rules, self._when, self._home = view, rules, when, home
        self._owner = owner
        self._organs = {entry.id: entry for entry in rules.organisations.head if entry.organ}
        self._bodies = _merge(rules, mentions)
        self._ids = {
            item.start: f"o{view.locate(body.mentions[0].start, body.mentions[0].end)[0]}"
            for body in self._bodies
            for item in body.mentions
        }

    def id_of(self, mention: OrganisationMention) -> str | None:
        """Return the id of the record that `mention` belongs to."""
        return self._ids.get(mention.start)

    def spots(self, mention: OrganisationMention | None) -> frozenset[int]:
        """Return where the body of `mention` is named."""
        wanted = self._ids.get(mention.start) if mention is not None else None
        return frozenset(start for start, identity in self._ids.items() if identity == wanted)

    def whole(self, mention: OrganisationMention | None) -> OrganisationMention | None:
        """Return the company or school of an organ, whose posts are meant where no body is told; else `mention`."""
        return self._owner if mention is not None and mention.rule in self._organs and self._owner else mention

    def in_full(self, mention: OrganisationMention | None) -> OrganisationMention | None:
        """Return where the body of `mention` is written with the most words, of the same place."""
        body = next((body for body in self._bodies if mention in body.mentions), None)
        if body is None or mention is None:
            return mention
        return max(body.mentions, key=lambda item: (item.place == mention.place, len(item.name.split()), -item.start))

    def only(self, kind: OrganizationType, before: int) -> OrganisationMention | None:
        """Return the only body of a kind that is named before `before`, None when there are none or several."""
        found = [body.fullest for body in self._bodies if body.fullest.type == kind and body.mentions[0].start < before]
        return found[0] if len(found) == 1 else None

    def named(self, name: str) -> str | None:
        """Return the id of the body that is written `name` somewhere, in any spelling."""
        wanted = fold(name)
        for body in self._bodies:
            if any(wanted in map(fold, _names(item)) for item in body.mentions):
                return self._ids[body.mentions[0].start]
        return None

    def records(self) -> tuple[Organization, ...]:
        """Return the records, in order of first mention."""
        return tuple(self._record(body) for body in self._bodies)

    def _record(self, body: _Body) -> Organization:
        fullest = body.fullest
        succession = succession_of(self._rules, fullest)
        successor = self._successor(body, succession)
        derived = ["/full_name"] if fullest.full_name and fullest.full_name != fullest.name else []
        at_home = self._home.get(fullest.place or "") if not fullest.collective else None
        name, full_name, place = fullest.short_name or fullest.name, fullest.full_name, fullest.place
        if at_home is not None:
            name, full_name, place = (f"{name} {at_home}", f"{full_name} {at_home}", f"{place} {at_home}")
            derived.append("/place")
        elif (whose := self._whose(fullest)) is not None:
            name, full_name = _joined(name, whose), _joined(full_name or name, whose)
            derived += ["/full_name"] if "/full_name" not in derived else []
        derived += ["/name"] if name != fullest.name else []
        unit = resolve_place(self._rules, place, self._when, self._within(fullest)) if place else None
        since, until = validity(self._rules, fullest, unit, succession)
        derived += ["/valid_from"] if since else []
        derived += ["/valid_to"] if until else []
        derived += ["/successor"] if succession is not None and successor else []
        return Organization(
            id=self._ids[body.mentions[0].start],
            name=name,
            full_name=full_name,
            type=fullest.type,
            level=fullest.level,
            place=unit,
            valid_from=since,
            valid_to=until,
            successor=successor,
            mentions=tuple(self._view.evidence(item.start, item.end) for item in body.mentions),
            derived=tuple(derived),
        )

    def _within(self, body: OrganisationMention) -> Within:
        """Return where the unit of a body lies: told right behind it ("xã Ea Kiết, tỉnh Đắk Lắk"), or at home."""
        end, district = body.end, None
        while (place := self._behind(end)) is not None:
            if place.province is not None:
                return Within(place.province, district)
            district = f"{place.kinds[0]} {place.name}" if place.level == "district" and place.kinds else district
            end = place.end
        home = next((self._home[kind] for kind in _PROVINCES if kind in self._home), None)
        provinces = (entry for entry in self._rules.places.province if home in entry.forms)
        return Within(next(provinces, None), district)

    def _behind(self, end: int) -> PlaceMention | None:
        """Return the unit that stands right behind `end`: behind a comma or in a bracket."""
        near = starting_in(self._places, end, end + _GAP)
        return next(
            (place for place in near if place.name and not self._view.text[end : place.start].strip(" ,(-")), None
        )

    def _whose(self, body: OrganisationMention) -> str | None:
        """Return what a body that does not say whose it is belongs to: its company, or the document's own province."""
        organ = self._organs.get(body.rule)
        if organ is not None and fold(body.name) in map(fold, organ.forms) and self._owner is not None:
            return self._owner.name if self._owner.start != body.start else None
        kind = next((kind for kind in _PROVINCES if kind in self._home), None)
        if kind is None or body.place is not None or body.level != "province":
            return None
        if body.type == "department":
            return f"{kind} {self._home[kind]}"
        return self._home[kind] if body.type == "party" and fold(body.name).endswith(_PARTY_HEADS) else None

    def _successor(self, body: _Body, succession: SuccessionEntry | None) -> str | None:
        """Return the id of the body that took the place: named in a bracket behind it, or by the rules."""
        cues = _successor_cues(self._rules)
        for mention in body.mentions:
            cue = next(cues.find(self._view.folded, mention.end, mention.end + 30), None)
            if cue is None or self._view.text[mention.end : cue.start].strip(" ,("):
                continue
            follower = next((item for item in self._ids if item >= cue.end), None)
            if follower is not None and follower - cue.end <= 1:
                return self._ids[follower]
        return self.named(succession.successor) if succession else None


@lru_cache(maxsize=4)
def _successor_cues(rules: Rules) -> PhraseIndex[WordEntry]:
    """Return the words before the body that took the place of another: "nay là"."""
    return PhraseIndex((form, entry) for entry in rules.organisations.successor_cue for form in entry.forms)


def _joined(name: str, whose: str) -> str:
    """Return a name with whose it is; a word that ends the one and begins the other stands once ("Hội đồng trường")."""
    last, first = name.split()[-1], whose.split()[0]
    return f"{name} {whose[len(first) :].strip()}" if fold(last) == fold(first) else f"{name} {whose}"


def _names(mention: OrganisationMention) -> Iterator[str]:
    """Yield the name of a body as written, in full and in short."""
    yield from filter(None, (mention.name, mention.full_name, mention.short_name))


def _merge(rules: Rules, mentions: Iterable[OrganisationMention]) -> list[_Body]:
    """Put mentions of one body together: same key, or the same without a named place where only one has one."""
    by_key: dict[str, _Body] = {}
    for item in mentions:
        by_key.setdefault(item.key, _Body([])).mentions.append(item)
    kinds = {
        **{entry.name: entry.name for entry in rules.places.kind},
        **{entry.id: entry.type for entry in rules.places.province},
    }
    merged: dict[str, _Body] = {}
    for key, body in by_key.items():
        merged.setdefault(_target(key, by_key, kinds), _Body([])).mentions.extend(body.mentions)
    for body in merged.values():
        body.mentions.sort(key=lambda item: item.start)
    return sorted(merged.values(), key=lambda body: body.mentions[0].start)


def _target(key: str, by_key: dict[str, _Body], kinds: dict[str, str]) -> str:
    """Return the key of the body that `key` is short for: the only one with the same name and a named place."""
    name, _, place = key.partition("|")
    if place and place not in set(kinds.values()):
        return key
    others = [other for other in by_key if other != key and other.startswith(name + "|")]
    named = (
        [
            other
            for other in others
            if by_key[other].mentions[0].place is not None and _kind(other.partition("|")[2], kinds) in (place, None)
        ]
        if place
        else others
    )
    named = [other for other in named if by_key[other].mentions[0].start < _OWN_BODY_WITHIN]
    if len(named) == 1:
        return named[0]
    if not place:
        targets = {_target(other, by_key, kinds) for other in named}
        return targets.pop() if len(targets) == 1 else key
    return key


def _kind(place: str, kinds: dict[str, str]) -> str | None:
    """Return the kind of unit in a place key: "bac-kan" is a tỉnh, "huyện na rì" a huyện; "" for a kind alone."""
    if place in kinds:
        return kinds[place] if place not in kinds.values() else ""
    return next((kind for kind in kinds.values() if place.startswith(kind + " ")), "")
