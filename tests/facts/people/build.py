"""People of short texts, for the tests of this package."""

from minutes_nlp.facts.people import People, read_people
from minutes_nlp.model import Attendee
from tests.facts.reading import reading


def people_of(text: str) -> People:
    """Return the people of `text`."""
    return read_people(reading(text))


def only(text: str) -> Attendee:
    """Return the one attendee of `text`."""
    (attendee,) = people_of(text).attendees
    return attendee


def named(text: str) -> dict[str, Attendee]:
    """Return the attendees of `text` by name."""
    return {attendee.name: attendee for attendee in people_of(text).attendees}


def posts(attendee: Attendee) -> list[tuple[str, str | None]]:
    """Return label and body of each post."""
    return [(post.label, post.organization) for post in attendee.posts]
