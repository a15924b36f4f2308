"""Whose meeting it is: the body in the meeting's name, or the one that holds it."""

import re
from collections.abc import Sequence

from minutes_nlp.facts.document import find_issuer
from minutes_nlp.facts.meeting_words import MeetingWords, meeting_words
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.spans import holding, starting_in
from minutes_nlp.mentions.types import OrganisationMention, Span
from minutes_nlp.structure.types import Sentence

_BRACKET = re.compile(r"\([^()\n]*\)")
_FRONT_SENTENCES = 24
_HOST_TYPES = frozenset(
    {"people_committee", "people_council", "party", "ministry", "department", "enterprise", "school", "other"}
)

_ISSUING_HOSTS = _HOST_TYPES | {"hospital", "court", "front", "police", "military"}
_LONGEST_JOINT = 8
_DASHES = frozenset("-–")
_WITH_ORGANS = frozenset({"enterprise", "school"})


def front_sentences(reading: Reading) -> Sequence[Sentence]:
    """Return the sentences at the beginning, where a meeting is introduced."""
    return reading.structure.sentences[:_FRONT_SENTENCES]


def find_host(reading: Reading, name: Span | None = None) -> OrganisationMention | None:
    """Return the body whose meeting it is; `name` is the meeting's name where it is known.

    It is the body in the meeting's name, the issuer of minutes, the body that is said to hold it.
    """
    words = meeting_words(reading.rules)
    if name is not None:
        for body in reading.mentions.organisations:
            if name.start <= body.start and body.end <= name.end and body.type in _HOST_TYPES:
                return _other_than_guest(reading, words, name, body)
    issuer = issuing_host(reading)
    return issuer if issuer is not None and reading.structure.genre == "minutes" else _holder(reading, words)


def _other_than_guest(
    reading: Reading, words: MeetingWords, name: Span, body: OrganisationMention
) -> OrganisationMention:
    """Return the body in the meeting's name, or the one before the name where that one is only met there.

    "Sở X làm việc với UBND huyện" is the Sở's; "hội đàm giữa UBND huyện và …" is the first one's, unless a third
    body holds it.
    """
    sentence = holding(reading.structure.sentences, name.start)
    if sentence is None:
        return body
    before = starting_in(reading.mentions.organisations, sentence.start, name.start)
    if words.between.occurs(reading.view.folded, name.start, body.start):
        return _holding(reading, words, before, sentence.start, name.start) or body
    hosts = (one for one in before if one.type in _ISSUING_HOSTS and one.end <= name.start)
    return next(hosts, body) if _is_guest(reading, words, body) else body


def _is_guest(reading: Reading, words: MeetingWords, body: OrganisationMention) -> bool:
    """Tell a body that somebody meets: "buổi làm việc với UBND huyện"."""
    return words.guest.ending_at(reading.view.folded, body.start - 1, _LONGEST_JOINT) is not None


def issuing_host(reading: Reading) -> OrganisationMention | None:
    """Return the issuer where it is one that holds meetings of its own, or an office that writes them up."""
    issuer = find_issuer(reading)
    return issuer if issuer is not None and issuer.type in _ISSUING_HOSTS else None


def find_owner(reading: Reading) -> OrganisationMention | None:
    """Return the company or school that issued the document: its organs are named by their kind alone."""
    issuer = find_issuer(reading)
    return issuer if issuer is not None and issuer.type in _WITH_ORGANS else None


def _holder(reading: Reading, words: MeetingWords) -> OrganisationMention | None:
    """Return the body right before a verb that holds a meeting, or right behind the word for the meeting."""
    for sentence in front_sentences(reading):
        inside = [
            body for body in reading.mentions.organisations if sentence.start <= body.start and body.end <= sentence.end
        ]
        for match in words.meeting.find(reading.view.folded, sentence.start, sentence.end):
            stop = match.end - match.payload.verbal  # whom one works with is no host
            found = next((body for body in inside if match.start < body.start <= stop + 1), None)
            if found is not None and not _is_guest(reading, words, found):
                return found
        held_by = _holding(reading, words, inside, sentence.start, sentence.end)
        if held_by is not None:
            return held_by
    return None


def holds_something(reading: Reading, span: Span) -> bool:
    """Tell whether a body of `span` holds a meeting there, alone or with others: "Tỉnh Đoàn tổ chức", "Sở X cùng …"."""
    words = meeting_words(reading.rules)
    bodies = starting_in(reading.mentions.organisations, span.start, span.end)
    joined = words.jointly.find(reading.view.folded, span.start, span.end)
    return bool(bodies) and (
        _holding(reading, words, bodies, span.start, span.end) is not None
        or any(match.start > bodies[0].start for match in joined)
    )


def _holding(
    reading: Reading, words: MeetingWords, bodies: Sequence[OrganisationMention], start: int, end: int
) -> OrganisationMention | None:
    """Return the body right before a verb that holds a meeting in [start, end)."""
    for verb in words.holds.find(reading.view.folded, start, end):
        before = [body for body in bodies if body.end <= verb.start]
        if before and _adjoins(_untimed(reading, before[-1].end, verb.start)):
            return _first_of_several(reading, words, before)
    return None


def _first_of_several(
    reading: Reading, words: MeetingWords, bodies: Sequence[OrganisationMention]
) -> OrganisationMention:
    """Return the first of the bodies that hold the meeting together: "UBND thành phố phối hợp với Sở Du lịch …"."""
    first = len(bodies) - 1
    while first and _is_joint(words, reading.view.text[bodies[first - 1].end : bodies[first].start].strip()):
        first -= 1
    return bodies[first]


def _is_joint(words: MeetingWords, between: str) -> bool:
    """Tell what joins two hosts, and the bracket before the short name of one: "Tổ chức Y tế Thế giới (WHO)"."""
    return between == "(" or between in _DASHES or bool(words.jointly.get(between))


def _untimed(reading: Reading, start: int, end: int) -> str:
    """Return the text of [start, end) without the times in it: "Công ty hôm nay tổ chức"."""
    kept, last = [], start
    for period in starting_in(reading.mentions.periods, start, end):
        kept.append(reading.view.text[last : period.start])
        last = max(last, period.end)
    return "".join([*kept, reading.view.text[last:end]])


def _adjoins(between: str) -> bool:
    between = _BRACKET.sub("", between)
    return len(between.split()) <= 1 and "," not in between
