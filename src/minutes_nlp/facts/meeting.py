"""The meeting that a document reports: what it is called, whose it is, when, where, and who chaired."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from minutes_nlp.facts.host import find_host, find_owner, front_sentences, issuing_host
from minutes_nlp.facts.meeting_words import MeetingWords, meeting_words
from minutes_nlp.facts.other_days import is_due, is_of_other
from minutes_nlp.facts.people import People
from minutes_nlp.facts.reading import Reading
from minutes_nlp.facts.told_meetings import ToldMeetings, tells_of_a_meeting
from minutes_nlp.facts.venue import read_venue
from minutes_nlp.mentions.calendar import resolve
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.mentions.types import OrganisationMention, PeriodMention, Span
from minutes_nlp.model.document import Classification, Meeting
from minutes_nlp.rules.schema.organisations import HeadEntry
from minutes_nlp.text.fold import fold

_BREAK = re.compile(r"[,;:()“”\"\n]|\.(?=\s|$)|(?<!\d)\s[-–]\s")
_LONGEST_NAME = 220
_LONGEST_PLACE = 40
_LONGEST = timedelta(days=30)
_NEAR = 40
_NO_MEETING = Meeting(
    name=None,
    classification="other",
    organization=None,
    start_date=None,
    end_date=None,
    location=None,
    covers=None,
    chairs=(),
    evidence=(),
    derived=(),
)
_CHAIRED = frozenset({"people_committee", "people_council"})


@dataclass(frozen=True, slots=True)
class _Name(Span):
    classification: Classification
    full: bool
    verbal: bool
    another: bool


def read_meeting(reading: Reading, people: People) -> Meeting:
    """Return the meeting; all fields are unknown where the document reports none."""
    if not tells_of_a_meeting(reading):
        return _NO_MEETING
    words = meeting_words(reading.rules)
    names = list(_names(reading, words))
    name = min(names, key=_rank, default=None)
    when, day = _date(reading, words)
    host, host_derived = _host(reading, name, people)
    view = reading.view
    return Meeting(
        name=view.reading(name.start, name.end) if name else None,
        classification=name.classification if name else "other",
        organization=host,
        start_date=when[0].isoformat() if when else None,
        end_date=when[1].isoformat() if when else None,
        location=read_venue(reading, day, name is not None),
        covers=reading.time.covers if name else None,
        chairs=people.chairs,
        evidence=(view.evidence(name.start, name.end),) if name else (),
        derived=("/organization",) if host and host_derived else (),
    )


def _rank(name: _Name) -> tuple[bool, bool, bool]:
    """Put names that say whose or of when the meeting is first, and nouns before verbs; last, what is none of now."""
    return (name.another, not name.full, name.verbal)


def _names(reading: Reading, words: MeetingWords) -> Iterator[_Name]:
    """Yield the names of meetings in the front of the text, each to where it ends."""
    view, meetings = reading.view, ToldMeetings(reading)
    for sentence in front_sentences(reading):
        for match in words.meeting.find(view.folded, sentence.start, sentence.end):
            another = meetings.is_another(match, sentence)
            end = _name_end(reading, words, match.start, match.end, sentence.end)
            start = match.start
            if match.payload.verbal:
                body = next((item for item in reading.mentions.organisations if item.end == match.start - 1), None)
                start = body.start if body else start
            inside = [p for p in reading.mentions.periods if match.start < p.start and p.end <= end]
            bodies = [b for b in reading.mentions.organisations if start <= b.start and b.end <= end]
            kind = _classification(reading, words, start, end)
            yield _Name(start, end, kind, bool(inside or bodies), match.payload.verbal, another)


def _name_end(reading: Reading, words: MeetingWords, start: int, end: int, limit: int) -> int:
    view = reading.view
    stop = _BREAK.search(view.text, end, min(limit, start + _LONGEST_NAME))
    limit = stop.start() if stop else min(limit, start + _LONGEST_NAME)
    ending = next(words.end.find(view.folded, end, limit), None)
    limit = ending.start if ending else limit
    return view.trim(start, limit)[1]


def _classification(reading: Reading, words: MeetingWords, start: int, end: int) -> Classification:
    """Return the class of the head noun, made nearer by what the name says further on."""
    found = [match.payload.classification for match in words.meeting.find(reading.view.folded, start, end)]
    for wanted in ("shareholders", "thematic_session", "council_session"):
        if wanted in found:
            return found[found.index(wanted)]
    return found[0]


def _date(reading: Reading, words: MeetingWords) -> tuple[tuple[date, date] | None, PeriodMention | None]:
    """Return the first and last day of the meeting and the mention that says it."""
    sure: list[PeriodMention] = []
    likely: list[PeriodMention] = []
    written: list[PeriodMention] = []
    for sentence in front_sentences(reading):
        days = [p for p in starting_in(reading.mentions.periods, sentence.start, sentence.end) if _is_day(p)]
        written += days if reading.structure.genre == "minutes" else ()
        days = [p for p in days if _is_own(reading, p)]
        kind = reading.structure.segment_at(sentence.start).kind
        tells = words.meeting.occurs(reading.view.folded, sentence.start, sentence.end)
        if tells and kind in ("opening", "attendance", "header"):
            sure += days
        elif kind in ("opening", "attendance"):
            likely += days
    for period in (*sure, *likely, *written):
        interval = resolve(period, reading.time.anchor_for(period))
        if interval.first is not None and interval.last is not None and interval.last - interval.first <= _LONGEST:
            return (interval.first, _end(reading, period, interval.last)), period
    return None, None


def _is_day(period: PeriodMention) -> bool:
    return period.kind in ("day", "range") and period.first is not None and period.first.day is not None


def _end(reading: Reading, period: PeriodMention, last: date) -> date:
    """Return the last day: a later one in the same sentence to which the meeting goes on, or on which it closes."""
    words = meeting_words(reading.rules)
    for other in starting_in(reading.mentions.periods, period.end, period.end + _NEAR):
        between = reading.view.folded[period.end : other.start]
        day = resolve(other, last).last
        is_told = other.kind == "to_date" or words.closes.occurs(between)
        if day is not None and is_told and "\n" not in between and last < day <= last + _LONGEST:
            return day
    return last


def _is_own(reading: Reading, period: PeriodMention) -> bool:
    """Tell a day that may be the meeting's: not the document's, that of a cited one, or one by which a task is due."""
    if _is_dateline(reading, period) or is_due(reading.view, reading.rules, period):
        return False
    return not is_of_other(reading.view, reading.rules, reading.structure, reading.mentions.codes, period)


def _is_dateline(reading: Reading, period: PeriodMention) -> bool:
    """Tell the date in the frame of a document ("Bắc Kạn, ngày ..."): alone on its line behind a place."""
    view = reading.view
    is_behind_place = view.text.endswith(",", 0, view.behind(period.start)) and view.ends_line(period.end)
    return is_behind_place and period.start - view.column_start(period.start) < _LONGEST_PLACE


def _host(reading: Reading, name: _Name | None, people: People) -> tuple[str | None, bool]:
    """Return the id of the body whose meeting it is, and whether it is inferred from who chaired or who reports it."""
    host = find_host(reading, name)
    if host is not None:
        whole = _in_full(reading, _whole_of_organ(reading, host))
        return people.organization_ids.get(whole.start), whole is not host
    types = {item.id: item.type for item in people.organizations}
    for attendee in people.attendees:
        for post in attendee.posts if "chair" in attendee.roles else ():
            if post.organization_id and types.get(post.organization_id) in _CHAIRED:
                return post.organization_id, True
    issuer = issuing_host(reading) if name is not None else None
    return (_served(reading, issuer, people), True) if issuer is not None else (None, False)


def _whole_of_organ(reading: Reading, host: OrganisationMention) -> OrganisationMention:
    """Return the company of an organ that is itself a meeting ("Đại hội đồng cổ đông"): the one that wrote of it."""
    words = meeting_words(reading.rules)
    is_sitting = words.meeting.at(reading.view.folded, host.start) is not None
    if not is_sitting or not _head(reading, host).organ:
        return host
    owner = find_owner(reading)
    return owner if owner is not None and owner.start != host.start else host


def _in_full(reading: Reading, host: OrganisationMention) -> OrganisationMention:
    """Return the issuer for a host called by the beginning of its name: "Hội đồng trường" in its own minutes."""
    issuer = issuing_host(reading)
    is_short = issuer is not None and fold(issuer.name).startswith(f"{fold(host.name)} ")
    return issuer if issuer is not None and is_short else host


def _served(reading: Reading, issuer: OrganisationMention, people: People) -> str | None:
    """Return the id of the issuer, or of the body that it is an office of: "Văn phòng UBND tỉnh"."""
    own = people.organization_of(issuer)
    if own is None or not _head(reading, issuer).serves:
        return own.id if own is not None else None
    inside = [one for one in people.organizations if own.name.endswith(f" {one.name}")]
    return max(inside, key=lambda one: len(one.name)).id if inside else own.id


def _head(reading: Reading, body: OrganisationMention) -> HeadEntry:
    return next(entry for entry in reading.rules.organisations.head if entry.id == body.rule)
