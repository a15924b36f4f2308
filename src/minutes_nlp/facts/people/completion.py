"""What goes without saying: the body of a post that is not written with it, the unit of a body that is named nearby."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from minutes_nlp.facts.people.entities import Entity, HolderEntity, PersonEntity, PostMention
from minutes_nlp.facts.people.posts import same_head
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.places import PlaceMention, find_places
from minutes_nlp.mentions.types import OrganisationMention
from minutes_nlp.model.people import OrganizationType

OnlyBody = Callable[[OrganizationType], OrganisationMention | None]


def inherit_bodies(entities: Iterable[Entity], host: OrganisationMention | None, only: OnlyBody) -> None:
    """Complete posts without a body.

    The body comes from the next post of the chain, from an earlier post of the same kind, from the meeting's own body
    (`host`) when it is of the kind that has such posts, or from the `only` body of that kind in the document.
    """
    earlier: list[PostMention] = []
    for entity in entities:
        if isinstance(entity, HolderEntity):
            earlier.append(entity.post)
        if isinstance(entity, PersonEntity):
            entity.posts = [_own(post, host, only) for post in _completed(entity.posts, earlier)]
            earlier += entity.posts


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
    sentence = next((s for s in reading.structure.sentences if s.start <= post.start < s.end), None)
    if sentence is None:
        return post
    near = [
        place
        for place in places
        if sentence.start <= place.start and place.end <= post.start and place.kinds == (body.place,) and place.name
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


def _completed(posts: Sequence[PostMention], earlier: Sequence[PostMention]) -> list[PostMention]:
    result: list[PostMention] = []
    for index, post in enumerate(posts):
        donor = None
        if post.organisation_name is None:
            donor = next((other for other in posts[index + 1 :] if _may_share(post, other)), None) or next(
                (other for other in reversed(earlier) if same_head(post, other) and other.organisation_name), None
            )
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
