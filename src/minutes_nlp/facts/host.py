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
                if _is_guest(reading, body):
                    return _subject(reading, name) or body
                return body
    issuer = issuing_host(reading)
    return issuer if issuer is not None and reading.structure.genre == "minutes" else _holder(reading, words)


def _is_guest(reading: Reading, body: OrganisationMention) -> bool:
    """Tell a body that somebody meets: "buổi làm việc với UBND huyện", "đối thoại giữa …"."""
    guest = meeting_words(reading.rules).guest
    return guest.ending_at(reading.view.folded, body.start - 1, _LONGEST_JOINT) is not None


def _subject(reading: Reading, name: Span) -> OrganisationMention | None:
    """Return the body before the meeting's name in its sentence: the one that meets the other."""
    sentence = holding(reading.structure.sentences, name.start)
    bodies = starting_in(reading.mentions.organisations, sentence.start, name.start) if sentence is not None else ()
    return next((body for body in bodies if body.type in _ISSUING_HOSTS and body.end <= name.start), None)


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
            if found is not None and not _is_guest(reading, found):
                return found
        for verb in words.holds.find(reading.view.folded, sentence.start, sentence.end):
            before = [body for body in inside if body.end <= verb.start]
            if before and _adjoins(reading.view.text[before[-1].end : verb.start]):
                return _first_of_several(reading, words, before)
    return None


def _first_of_several(
    reading: Reading, words: MeetingWords, bodies: Sequence[OrganisationMention]
) -> OrganisationMention:
    """Return the first of the bodies that hold the meeting together: "UBND thành phố phối hợp với Sở Du lịch …"."""
    first = len(bodies) - 1
    while first and words.jointly.get(reading.view.text[bodies[first - 1].end : bodies[first].start].strip()):
        first -= 1
    return bodies[first]


def _adjoins(between: str) -> bool:
    between = _BRACKET.sub("", between)
    return len(between.split()) <= 1 and "," not in between
