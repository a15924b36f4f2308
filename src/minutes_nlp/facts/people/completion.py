"""What goes without saying: the body of a post that is not written with it, the unit of a body that is named nearby."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from minutes_nlp.facts.people.entities import Entity, HolderEntity, PersonEntity, PostMention
from minutes_nlp.facts.people.posts import same_head
from minutes_nlp.facts.people.words import people_words
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.capitals import capital_run
from minutes_nlp.mentions.spans import holding, starting_in
from minutes_nlp.mentions.types import OrganisationMention
from minutes_nlp.model.people import OrganizationType
from minutes_nlp.text.fold import fold

_NEAR = 150
_HEADING_WORDS = 2
_SHORTEST_SITE = 2
_LOCAL = frozenset({"province", "district", "commune"})
OnlyBody = Callable[[OrganizationType, int], OrganisationMention | None]


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
            posts = [_of_side(post, entity.side) for post in entity.posts]
            entity.posts = [_own(post, host, only) for post in _completed(posts, earlier)]
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

    def fuller(self, post: PostMention) -> PostMention | None:
        """Return a post right before `post` that has its body in full: "Giám đốc Sở Xây dựng …, Phó Giám đốc Sở"."""
        name = fold(post.organisation_name or "")
        last = next(reversed(self._posts.values()), None)
        is_near = last is not None and 0 < post.start - last.end < _NEAR
        return last if is_near and last and fold(last.organisation_name or "").startswith(f"{name} ") else None

    def like(self, post: PostMention) -> PostMention | None:
        """Return the last post of the same kind as `post`."""
        return next((other for other in reversed(self._posts.values()) if same_head(post, other)), None)


def complete_places(entities: Iterable[Entity], reading: Reading) -> None:
    """Complete "UBND huyện" by the unit that the same sentence names before it.

    It is the only one of its kind there ("... huyện Na Rì, Chủ tịch UBND huyện ..."), or the site from which somebody
    speaks ("Từ điểm cầu Hà Tĩnh, Giám đốc Sở Y tế ...").
    """
    for entity in entities:
        if isinstance(entity, PersonEntity):
            entity.posts = [_placed(post, reading) for post in entity.posts]


def _placed(post: PostMention, reading: Reading) -> PostMention:
    body = post.organisation
    is_whole = body is not None and body.place is not None and " " in body.place
    sentence = holding(reading.structure.sentences, post.start)
    if body is None or not post.said_body or is_whole or body.level not in _LOCAL or sentence is None:
        return post
    site = _site(reading, sentence.start, post.start)
    near = [
        place
        for place in starting_in(reading.mentions.places, sentence.start, post.start)
        if place.end <= post.start and place.kinds == (body.place,) and place.name
    ]
    names = {place.name for place in near} if body.level != "province" else set()
    name = site or (next(iter(names)) if len(names) == 1 else None)
    return replace(post, organisation_name=f"{body.name} {name}", said_body=False) if name else post


def _site(reading: Reading, start: int, end: int) -> str | None:
    """Return the place from which somebody speaks in a sentence, None where none is named by its name alone."""
    view = reading.view
    for match in people_words(reading.rules).site.find(view.folded, start, end):
        run = capital_run(view.text, match.end + 1)
        is_name = len(run) >= _SHORTEST_SITE and not view.text[run[-1].end + 1 : run[-1].end + 2].islower()
        if is_name and run[-1].end < end and not view.text[run[0].start : run[0].end].isupper():
            return view.reading(run[0].start, run[-1].end)
    return None


def _own(post: PostMention, host: OrganisationMention | None, only: OnlyBody) -> PostMention:
    if post.organisation_name is not None and " " not in post.organisation_name:
        return _of_host(post, host)
    if post.organisation_name is None and host is not None and (host.type in post.entry.hosts or _heads(post, host)):
        return post.with_body_of_mention(host)
    kind = post.entry.organization_type
    if kind is None or post.organisation_name is not None:
        return post
    return post.with_body_of_mention(host if host is not None and host.type == kind else only(kind, post.start))


def _heads(post: PostMention, host: OrganisationMention) -> bool:
    """Tell a post that is called after what it heads: "Trưởng phòng", "Phó Cục trưởng", "Viện trưởng" of the host."""
    return post.entry.heads and fold(host.name).split()[0] in fold(post.label).split()[-_HEADING_WORDS:]


def _of_side(post: PostMention, side: OrganisationMention | None) -> PostMention:
    """Return a post without a body as one of the body under whose name its holder is listed."""
    is_open = post.organisation_name is None and not post.entry.names_body
    return post.with_body_of_mention(side) if is_open else post


def _of_host(post: PostMention, host: OrganisationMention | None) -> PostMention:
    """Return a post of a body that its own people call by its head alone ("Phó Giám đốc Sở") with its whole name."""
    name = fold(post.organisation_name or "")
    if host is None or not fold(host.name).startswith(f"{name} "):
        return post
    return replace(post, organisation=host, organisation_name=host.name, said_body=False)


def _completed(posts: Sequence[PostMention], earlier: _Earlier) -> list[PostMention]:
    result: list[PostMention] = []
    for index, post in enumerate(posts):
        donor = None
        if post.organisation_name is None and not post.entry.names_body:
            sharing = (other for other in posts[index + 1 :] if _may_share(post, other))
            sharer = next(sharing, None)
            if sharer is not None:
                result.append(post.with_party_of(sharer) if post.entry.id == "member" else post.with_body_of(sharer))
                continue
            is_first_of_several = post.entry.organization_type == "ministry" and index + 1 < len(posts)
            donor = earlier.like(post) if not is_first_of_several else None
        elif post.said_body and post.organisation_name is not None:
            donor = earlier.fuller(post)
        result.append(post.with_body_of(donor) if donor is not None else post)
    return result


def _may_share(post: PostMention, other: PostMention) -> bool:
    """Tell whether a post in a chain can have the body of the next one: that of a member of one party body, and that
    of a kind that has such posts ("Phó Chỉ huy trưởng, Tham mưu trưởng Bộ Chỉ huy Quân sự tỉnh").
    """
    if other.organisation is None or other.organisation_name is None:
        return False
    if post.entry.id == "member":
        return other.organisation.type == "party"
    kind = post.entry.organization_type
    return kind is not None and kind == other.entry.organization_type == other.organisation.type
