"""People who may be one: names that differ in their marks alone."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence

from minutes_nlp.checks.making import make_finding
from minutes_nlp.model import Attendee, Finding
from minutes_nlp.rules.schema.checks import Check
from minutes_nlp.text.fold import fold_name


def find_name_spellings(check: Check, attendees: Sequence[Attendee]) -> Iterator[Finding]:
    """Yield each person whose name is an earlier one but for tone marks, unless both have posts of their own."""
    known: defaultdict[str, list[Attendee]] = defaultdict(list)
    for index, attendee in enumerate(attendees):
        if attendee.type != "person" or " " not in attendee.name:
            continue
        bare = _without_marks(attendee.name)
        twin = next((other for other in known[bare] if _may_be_one(attendee, other)), None)
        if twin is not None:
            evidence = (twin.mentions[0], attendee.mentions[0])
            yield make_finding(check, f"/attendees/{index}", evidence, one=twin.name, other=attendee.name)
        known[bare].append(attendee)


def _without_marks(name: str) -> str:
    decomposed = unicodedata.normalize("NFD", fold_name(name))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def _may_be_one(one: Attendee, other: Attendee) -> bool:
    """Tell whether two may be one person: one of them has no post, or both have one in common."""
    posts, others = ({(post.label, post.organization) for post in who.posts} for who in (one, other))
    return not posts or not others or bool(posts & others)
