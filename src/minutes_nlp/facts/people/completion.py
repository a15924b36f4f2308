"""What goes without saying: the body of a post that is not written with it, the unit of a body that is named nearby."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from minutes_nlp.facts.people.entities import Entity, HolderEntity, PersonEntity, PostMention
from minutes_nlp.facts.people.posts import same_head
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.places import PlaceMention, find_places
from minutes_nlp.mentions.spans import holding, starting_in
from minutes_nlp.mentions.types import OrganisationMention
from minutes_nlp.model.people import OrganizationType

OnlyBody = Callable[[OrganizationType], OrganisationMention | None]


def inherit_bodies(entities: Iterable[Entity], host: OrganisationMention | None, only: OnlyBody) -> None:
    """Complete posts without a body.

    The body comes from the next post of the chain, from an earlier post of the same kind, from the meeting's own body
    (`host`) when it is of the kind that has such posts, or from the `only` body of that kind in the document.
    """
    earlier = _Earlier()
    for entity in entities:
        if isinstance(entity, HolderEntity):
            earlier.add(entity.post)
        if isinstance(entity, PersonEntity):
            entity.posts = [_own(post, host, only) for post in _completed(entity.posts, earlier)]
            for post in entity.posts:
                earlier.add(post)


class _Earlier:
    """The posts with a body so far: of each label the last one."""

    def __init__(self) -> None:
        self._posts: dict[str, PostMention] = {}

    def add(self, post: PostMention) -> None:
        """Take in the next post."""
        if post.organisation_name:
            self._posts.pop(post.label, None)  # so that the last ones stand last
            self._posts[post.label] = post

    def like(self, post: PostMention) -> PostMention | None:
        """Return the last post of the same kind as `post`."""
        return next((other for other in reversed(self._posts.values()) if same_head(post, other)), None)


def complete_places(entities: Iterable[Entity], reading: Reading) -> None:
    """Complete "UBND huyện" by the unit that the same sentence names before it ("Từ điểm cầu huyện Na Rì, ...")."""
    places = find_places(reading.view, reading.rules)
    for entity in entities:
        if isinstance(entity, PersonEntity):
            entity.posts = [_placed(post, places, reading) for post in entity.posts]


def _placed(post: PostMention, places: Sequence[PlaceMention], reading: Reading) -> PostMention:
    body = post.organisation
    if body is None or not post.said_body or body.level == "province" or body.place is None or " " in body.place:
        return post
    sentence = holding(reading.structure.sentences, post.start)
    if sentence is None:
        return post
    near = [
        place
        for place in starting_in(places, sentence.start, post.start)
        if place.end <= post.start and place.kinds == (body.place,) and place.name
    ]
    names = {place.name for place in near}
    if len(names) != 1:
        return post
    return replace(post, organisation_name=f"{body.name} {near[0].name}", said_body=False)


def _own(post: PostMention, host: OrganisationMention | None, only: OnlyBody) -> PostMention:
    kind = post.entry.organization_type
    if kind is None or post.organisation_name is not None:
        return post
    return post.with_body_of_mention(host if host is not None and host.type == kind else only(kind))


def _completed(posts: Sequence[PostMention], earlier: _Earlier) -> list[PostMention]:
    result: list[PostMention] = []
    for index, post in enumerate(posts):
        donor = None
        if post.organisation_name is None:
            sharing = (other for other in posts[index + 1 :] if _may_share(post, other))
            donor = next(sharing, None) or earlier.like(post)
        result.append(post.with_body_of(donor) if donor is not None else post)
    return result


def _may_share(post: PostMention, other: PostMention) -> bool:
    """Tell whether a post in a chain can have the body of the next one: members and heads of one party body."""
    return (
        other.organisation is not None
        and other.organisation_name is not None
        and other.organisation.type == "party"
        and post.entry.id == "member"
    )
