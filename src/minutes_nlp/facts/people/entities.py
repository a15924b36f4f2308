"""What a list of people is made of, as it is read from tokens."""

from dataclasses import dataclass, field, replace

from minutes_nlp.facts.people.tokens import Token
from minutes_nlp.mentions.types import OrganisationMention, PersonMention, Span
from minutes_nlp.model.people import PostStatus
from minutes_nlp.rules.schema.titles import RoleWord, TitleEntry


@dataclass(frozen=True, slots=True)
class PostMention(Span):
    """A post as written at `[start, end)`: its label, the body's name (None when it is not said there).

    `parent` is the body above that one: of "Ban Tổ chức Tỉnh ủy" the "Tỉnh ủy".
    """

    label: str
    organisation: OrganisationMention | None
    organisation_name: str | None
    status: PostStatus
    entry: TitleEntry
    said_body: bool = True
    parent: OrganisationMention | None = None

    def with_body_of(self, other: "PostMention") -> "PostMention":
        """Return this post with the body of `other`."""
        return replace(
            self,
            organisation=other.organisation,
            organisation_name=other.organisation_name,
            said_body=False,
        )

    def with_party_of(self, other: "PostMention") -> "PostMention":
        """Return this post with the party body that `other` belongs to: its own one or the one above."""
        return self.with_body_of_mention(other.parent) if other.parent is not None else self.with_body_of(other)

    def with_body_of_mention(self, body: OrganisationMention | None) -> "PostMention":
        """Return this post as one of `body`, unchanged without one."""
        if body is None:
            return self
        return replace(self, organisation=body, organisation_name=body.name, said_body=False)


@dataclass(slots=True)
class PersonEntity:
    """A person at one place of the text, with the posts said there; `side` is the body that he is listed under."""

    mention: PersonMention
    honorific: str | None
    posts: list[PostMention] = field(default_factory=list)
    reason: str | None = None
    represents: str | None = None
    side: OrganisationMention | None = None

    @property
    def start(self) -> int:
        """Where the name begins."""
        return self.mention.start


MET = "met"
"""The rule of a group that is there because the meeting is held with it."""


@dataclass(slots=True)
class GroupEntity:
    """A group at one place of the text: "lãnh đạo 12/14 sở, ngành"."""

    start: int
    end: int
    name: str
    count: int | None = None
    count_of: int | None = None
    reason: str | None = None
    count_span: Span | None = None
    rule: str = ""
    covers: str = ""


@dataclass(slots=True)
class BodyEntity:
    """A body that stands where people stand."""

    mention: OrganisationMention
    reason: str | None = None

    @property
    def start(self) -> int:
        """Where the name begins."""
        return self.mention.start


@dataclass(slots=True)
class HolderEntity:
    """A post without a name: its holder is somebody named elsewhere."""

    post: PostMention

    @property
    def start(self) -> int:
        """Where the post begins."""
        return self.post.start


@dataclass(slots=True)
class OfficerEntity:
    """Who chairs or keeps the minutes, called by that role alone: "Chủ tọa kết luận"."""

    role: RoleWord
    start: int


Entity = PersonEntity | GroupEntity | BodyEntity | HolderEntity | OfficerEntity


def name_of(entity: Entity) -> str:
    """Return what an entity is called; a post without a holder by its words."""
    if isinstance(entity, OfficerEntity):
        return ""
    if isinstance(entity, HolderEntity):
        return " ".join(filter(None, (entity.post.label, entity.post.organisation_name)))
    return entity.name if isinstance(entity, GroupEntity) else entity.mention.name


@dataclass(frozen=True, slots=True)
class Event:
    """A step through a sentence: an entity, a role word, a mark, a quotation, or other words."""

    token: Token
    entity: Entity | None = None
