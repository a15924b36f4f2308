"""Who is who: the attendee or the organisation behind a phrase, the holder of a post, the rank of a body."""

from dataclasses import dataclass
from typing import Protocol

from minutes_nlp.facts.reading import Reading
from minutes_nlp.facts.span_index import SpanIndex
from minutes_nlp.mentions.directive_words import directive_words
from minutes_nlp.mentions.types import OrganisationMention, PersonMention, Span
from minutes_nlp.model import Attendee, Organization
from minutes_nlp.model.directives import Issuer
from minutes_nlp.text.fold import fold

_RANKS = {"national": 4.0, "province": 2.0, "district": 1.0, "commune": 0.0, "enterprise": 0.5, "other": None}
_LEADING_TYPES = {"people_committee", "people_council", "party"}
_LEADING = 0.5
_CENTRAL = 4.5


class PeopleOfDocument(Protocol):
    """What directives need to know about the people of a document."""

    @property
    def attendees(self) -> tuple[Attendee, ...]:
        """All attendees, groups and organisations of the meeting, and who is mentioned."""

    @property
    def organizations(self) -> tuple[Organization, ...]:
        """All organisations of the document."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who gives directives: an issuer of the contract, and the rank of the body spoken for (None when not known).

    `place` is where the words stand that name the issuer, None when no words do.
    """

    issuer: Issuer
    rank: float | None
    place: Span | None = None


class Identities:
    """Finds attendees and organisations by the places where they are mentioned, and by their posts."""

    def __init__(self, reading: Reading, people: PeopleOfDocument) -> None:
        self._reading = reading
        self._words = directive_words(reading.rules)
        self._people = people
        self._persons = SpanIndex(person for person in reading.mentions.persons if person.rejected is None)
        self._organisations = SpanIndex(reading.mentions.organisations)
        self._attendees = {evidence.start: attendee for attendee in people.attendees for evidence in attendee.mentions}
        self._organizations = {
            evidence.start: organization for organization in people.organizations for evidence in organization.mentions
        }

    def attendee_at(self, mention: Span) -> Attendee | None:
        """Return the attendee mentioned at `mention`."""
        return self._attendees.get(self._reading.view.locate(mention.start, mention.end)[0])

    def attendee_inside(self, phrase: Span) -> Attendee | None:
        """Return the one person named in `phrase`."""
        persons = list(self._persons.inside(phrase.start, phrase.end))
        return self.attendee_at(persons[0]) if len(persons) == 1 else None

    def name_of(self, phrase: Span) -> str | None:
        """Return the name of the one person in `phrase`."""
        persons = list(self._persons.inside(phrase.start, phrase.end))
        return persons[0].name if len(persons) == 1 else None

    def organization_at(self, mention: Span) -> Organization | None:
        """Return the organisation mentioned at `mention`."""
        return self._organizations.get(self._reading.view.locate(mention.start, mention.end)[0])

    def chair(self) -> Speaker | None:
        """Return the first chair of the meeting."""
        for attendee in self._people.attendees:
            if "chair" in attendee.roles and attendee.type == "person":
                return self._of_attendee(attendee)
        return None

    def may_direct(self, speaker: Speaker | None) -> bool:
        """Tell whether what `speaker` wants is directed: it is the chair's, or nobody is known to chair."""
        chairs = {attendee.id for attendee in self._people.attendees if "chair" in attendee.roles}
        return not chairs or speaker is None or speaker.issuer.attendee is None or speaker.issuer.attendee in chairs

    def speaker(self, phrase: Span) -> Speaker | None:
        """Return who `phrase` names: its last person, else the holder of its post, else its organisation."""
        persons = list(self._persons.inside(phrase.start, phrase.end))
        if persons:
            return self._of_person(persons[-1], phrase)
        holder = self._holder(phrase)
        if holder is not None:
            return self._of_attendee(holder)
        organisations = list(self._organisations.inside(phrase.start, phrase.end))
        name = self._reading.view.reading(phrase.start, phrase.end).strip(" ,:")
        if not name:
            return None
        organization_id = None
        if organisations and organisations[-1].start == phrase.start and organisations[-1].end == phrase.end:
            organization = self.organization_at(organisations[-1])
            organization_id = organization.id if organization else None
        rank = max((r for o in organisations if (r := rank_of(o)) is not None), default=None)
        issuer = Issuer(name=name, attendee=None, organization_id=organization_id)
        return Speaker(issuer, self._above(phrase) or rank, phrase)

    def rank(self, phrase: Span) -> float | None:
        """Return the rank of those that `phrase` names, None when it does not tell."""
        above = self._above(phrase)
        if above is not None:
            return above
        noun = self._words.level_noun.at(self._reading.view.folded, phrase.start, phrase.end)
        if noun is not None and noun.end == phrase.end:
            base = _RANKS[noun.payload.level]
            return None if base is None else base + _LEADING
        ranks = (rank_of(mention) for mention in self._organisations.inside(phrase.start, phrase.end))
        return max((rank for rank in ranks if rank is not None), default=None)

    def _above(self, phrase: Span) -> float | None:
        return _CENTRAL if self._words.above.at(self._reading.view.folded, phrase.start, phrase.end) else None

    def _of_person(self, person: PersonMention, phrase: Span) -> Speaker:
        attendee = self.attendee_at(person)
        if attendee is not None:
            return self._of_attendee(attendee, phrase)
        return Speaker(Issuer(name=person.name, attendee=None, organization_id=None), self.rank(phrase), phrase)

    def _of_attendee(self, attendee: Attendee, phrase: Span | None = None) -> Speaker:
        rank = self.rank(phrase) if phrase is not None else None
        if rank is None:
            by_id = {organization.id: organization for organization in self._people.organizations}
            ranks = [
                level
                for post in attendee.posts
                if post.organization_id in by_id and (level := _rank_of(by_id[post.organization_id])) is not None
            ]
            rank = max(ranks, default=None)
        issuer = Issuer(name=attendee.name, attendee=attendee.id, organization_id=None)
        return Speaker(issuer, rank, phrase or self._place_of(attendee))

    def _place_of(self, attendee: Attendee) -> Span | None:
        """Return where `attendee` is named first."""
        named = (person for person in self._reading.mentions.persons if self.attendee_at(person) is attendee)
        first = next(named, None)
        return Span(first.start, first.end) if first is not None else None

    def _holder(self, phrase: Span) -> Attendee | None:
        """Return the one person whose post is what `phrase` says."""
        said = fold(self._reading.view.reading(phrase.start, phrase.end)).strip(" ,:")
        holders = []
        for attendee in self._people.attendees:
            if attendee.type != "person" or attendee.presence == "absent":
                continue
            if any(
                post.status != "former" and _names_post(said, fold(post.text), fold(post.label))
                for post in attendee.posts
            ):
                holders.append(attendee)
        return holders[0] if len(holders) == 1 else None


def rank_of(mention: OrganisationMention) -> float | None:
    """Return the rank of a body in the state's order; committees and councils stand above departments."""
    base = _RANKS[mention.level]
    return None if base is None else base + (_LEADING if mention.type in _LEADING_TYPES else 0)


def _rank_of(organization: Organization) -> float | None:
    base = _RANKS[organization.level]
    return None if base is None else base + (_LEADING if organization.type in _LEADING_TYPES else 0)


def _names_post(said: str, post: str, label: str) -> bool:
    """Tell whether `said` ends in the post or in its short form ("Chủ tịch UBND tỉnh" for "... tỉnh Bắc Kạn")."""
    if said == label or said.endswith((post, " " + label)):
        before = said[: -len(post)] if said.endswith(post) else said[: -len(label)]
        return not before or before.endswith(" ")
    for start in range(len(said)):
        if (start == 0 or said[start - 1] == " ") and len(said) - start > len(label) and post.startswith(said[start:]):
            return said[start:].startswith(label)
    return False
