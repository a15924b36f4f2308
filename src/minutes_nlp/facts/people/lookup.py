"""The result of the people stage, and how other stages ask it."""

from collections.abc import Mapping
from dataclasses import dataclass

from minutes_nlp.facts.grounds import NO_GROUNDS, Grounds
from minutes_nlp.mentions.types import OrganisationMention, PersonMention, Span
from minutes_nlp.model.people import Attendee, Organization
from minutes_nlp.text.fold import fold


@dataclass(frozen=True, slots=True)
class People:
    """Who was there, which bodies are named, and which names and numbers of the text that accounts for.

    `name_claims` are spans of the view with the kind of what is named there, `name_rejections` spans with the reason
    why nobody is named, `number_claims` the counts of groups.
    """

    attendees: tuple[Attendee, ...]
    organizations: tuple[Organization, ...]
    name_claims: tuple[tuple[Span, str], ...]
    name_rejections: tuple[tuple[Span, str], ...]
    number_claims: tuple[Span, ...]
    attendee_ids: Mapping[int, str]
    organization_ids: Mapping[int, str]
    grounds: Grounds = NO_GROUNDS

    @property
    def chairs(self) -> tuple[str, ...]:
        """The ids of those who chaired, the first named first."""
        return tuple(item.id for item in self.attendees if "chair" in item.roles)

    def attendee_of(self, mention: PersonMention) -> Attendee | None:
        """Return the attendee whom `mention` names, also by given name alone."""
        return self._attendee(self.attendee_ids.get(mention.start))

    def organization_of(self, mention: OrganisationMention) -> Organization | None:
        """Return the record of the body that `mention` names."""
        wanted = self.organization_ids.get(mention.start)
        return next((item for item in self.organizations if item.id == wanted), None)

    def attendee_named(self, name: str) -> Attendee | None:
        """Return the only attendee named `name`: in full, or by the given name ("Phiên")."""
        wanted = fold(name).split()
        found = [item for item in self.attendees if item.type == "person" and fold(item.name).split() == wanted]
        if not found:
            found = [
                item
                for item in self.attendees
                if item.type == "person" and fold(item.name).split()[-len(wanted) :] == wanted
            ]
        return found[0] if len(found) == 1 else None

    def holder_of(self, post: str, organization_id: str | None = None) -> Attendee | None:
        """Return the only attendee who holds `post` ("Chủ tịch UBND tỉnh", or "Chủ tịch" of `organization_id`)."""
        wanted = fold(post)
        found = [
            item
            for item in self.attendees
            if item.type == "person"
            and any(
                fold(held.text) == wanted
                or (fold(held.label) == wanted and (organization_id is None or organization_id == held.organization_id))
                for held in item.posts
            )
        ]
        return found[0] if len(found) == 1 else None

    def _attendee(self, wanted: str | None) -> Attendee | None:
        return next((item for item in self.attendees if item.id == wanted), None)
