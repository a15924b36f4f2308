"""Counts of who was present: persons with posts and roles, groups and bodies."""

from collections.abc import Sequence

from minutes_nlp.evaluate.facts import AttendeeFacts
from minutes_nlp.evaluate.likeness import NAME, folded, token_f1, tokens
from minutes_nlp.evaluate.matching import match
from minutes_nlp.evaluate.tally import Tally

_SCALE = 1000
_Post = tuple[str, str, str]


def count_people(tally: Tally, expected: Sequence[AttendeeFacts], found: Sequence[AttendeeFacts]) -> None:
    """Add attendees (persons), groups (with bodies), posts and roles to the tally."""
    for name, persons in (("attendees", True), ("groups", False)):
        left = [one for one in expected if (one.type == "person") is persons]
        right = [one for one in found if (one.type == "person") is persons]
        pairs = match(left, right, _likeness)
        tally.facts(name, pairs, [(one.name, one.start) for one in left], [(one.name, one.start) for one in right])
        offsets = [one.start for one in right]
        tally.items("roles", pairs, [one.roles for one in left], [one.roles for one in right], offsets)
        if persons:
            _count_posts(tally, left, right, dict(pairs))


def _likeness(one: AttendeeFacts, other: AttendeeFacts) -> int | None:
    """Persons are one by their folded name; groups by type, size and the tokens of their names."""
    if one.type == "person":
        return 1 if folded(one.name) == folded(other.name) else None
    score = token_f1(one.name, other.name)
    return int(_SCALE * score) if score >= NAME and (one.type, one.counts) == (other.type, other.counts) else None


def _count_posts(
    tally: Tally, expected: Sequence[AttendeeFacts], found: Sequence[AttendeeFacts], partners: dict[int, int]
) -> None:
    """Count posts by the tokens of label and organisation; those of a post without partner are all wrong."""
    right = 0
    for i, j in partners.items():
        left, posts = expected[i].posts, found[j].posts
        pairs = match(left, posts, _shared_tokens)
        right += sum(_shared_tokens(left[k], posts[m]) or 0 for k, m in pairs)
        if sorted(map(_folded_post, left)) != sorted(map(_folded_post, posts)):
            shown, read = ("; ".join(" ".join(post) for post in some) for some in (left, posts))
            tally.miss("posts", shown, read, found[j].start)
    totals = [sum(len(_post_tokens(post)) for one in some for post in one.posts) for some in (found, expected)]
    tally.add("posts", right, totals[0], totals[1])


def _folded_post(post: _Post) -> _Post:
    label, organization, status = post
    return folded(label), folded(organization), status


def _post_tokens(post: _Post) -> list[str]:
    return [*tokens(post[0]), *tokens(post[1])]


def _shared_tokens(one: _Post, other: _Post) -> int | None:
    """Return how many tokens two posts share, of the label and of the organisation; None for another status."""
    if one[2] != other[2]:
        return None
    shared = 0
    for part in (0, 1):
        rest = list(tokens(other[part]))
        for token in tokens(one[part]):
            if token in rest:
                rest.remove(token)
                shared += 1
    return shared or None
