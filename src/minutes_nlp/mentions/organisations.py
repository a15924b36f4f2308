"""The names of bodies: a head ("Sở", "UBND", "Công ty"), what it is about, what it belongs to, where it is.

Official names hold commas, hyphens and "và", so the sectors of the rules are matched longest first; a list shares its
head ("các sở: Tài chính, Văn hóa, Thể thao và Du lịch").
"""

import re
from collections.abc import Collection, Iterator

from minutes_nlp.mentions.organisation_names import Body
from minutes_nlp.mentions.organisation_parser import BodyParser
from minutes_nlp.mentions.organisation_words import OrganisationWords, organisation_words
from minutes_nlp.mentions.types import OrganisationMention
from minutes_nlp.rules import Rules
from minutes_nlp.text import View

_JOINT = re.compile(r"(?: \([^()\n]{1,60}\))?(?:[,;] ?(?:và )?| và | cùng | & )")
_LIST_OPENER = re.compile(r" ?: ?| ")


def find_organisations(view: View, rules: Rules, persons: Collection[str] = ()) -> tuple[OrganisationMention, ...]:
    """Return every body named in `view`, in order of place, never overlapping.

    `persons` are names of people that stand in it, folded: no part of a body behind a post.
    """
    words = organisation_words(rules)
    parser = BodyParser(view, words, persons)
    found: list[OrganisationMention] = []
    done = 0
    for start in _starts(view, words):
        if start < done:
            continue
        for body in _bodies(view, words, parser, start):
            found.append(parser.mention(body))
            done = body.end
    return tuple(found)


def _starts(view: View, words: OrganisationWords) -> Iterator[int]:
    """Yield where a head may stand: not inside a post ("Phó Chủ tịch Thường trực"), unless the post shares its word."""
    titles = words.title.find(view.folded)
    title = next(titles, None)
    position = 0
    while True:
        match = next(words.head.find(view.folded, position), None)
        if match is None:
            return
        while title is not None and title.end <= match.start:
            title = next(titles, None)
        if title is None or title.start > match.start:
            yield match.start
            position = match.start + 1
            continue
        if title.payload.absorbs and (shared := _shared_head(view, words, title.start, title.end)) is not None:
            yield shared
        position = title.end


def _shared_head(view: View, words: OrganisationWords, start: int, end: int) -> int | None:
    """Return where in a post the head of a body begins that goes on behind it ("Trưởng [Ban Pháp chế]")."""
    position = view.folded.find(" ", start, end) + 1
    while start < position < end:
        head = words.head.at(view.folded, position)
        if head is not None and head.end >= end:
            return position
        position = view.folded.find(" ", position, end) + 1
    return None


def _bodies(view: View, words: OrganisationWords, parser: BodyParser, start: int) -> Iterator[Body]:
    """Yield the body whose head stands at `start`, and those that share the head with it."""
    match = words.head.at(view.folded, start)
    if match is None:
        return
    shared = match.payload[1].lists and _is_plural(view, words, start, match.end)
    body = parser.parse(start, listed=shared)
    if body is None:
        return
    yield body
    while shared and body.sector is not None:
        joint = _JOINT.match(view.text, body.end)
        if joint is None or not view.text[joint.end() : joint.end() + 1].isupper():
            return
        following = parser.parse_sector(body, joint.end())
        own = parser.parse(joint.end())
        if following is None or (own is not None and own.end >= following.end):
            return
        yield following
        body = following


def _is_plural(view: View, words: OrganisationWords, start: int, end: int) -> bool:
    """Tell whether the head is that of a list: "các sở ...", "sở: ..."."""
    if _LIST_OPENER.match(view.text, end) and view.text[end : end + 2].lstrip().startswith(":"):
        return True
    before = view.folded.rfind(" ", 0, max(start - 1, 0)) + 1
    plural = words.plural.at(view.folded, before) if start else None
    return plural is not None and plural.end == start - 1
