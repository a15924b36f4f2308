"""Readings and people made by hand, and the directives that are read from them."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from minutes_nlp.facts.directives import Directives, read_directives, with_targets
from minutes_nlp.facts.reading import Mentions, Reading, TimeFrame
from minutes_nlp.mentions.cues import find_cues
from minutes_nlp.mentions.markers import find_markers
from minutes_nlp.mentions.organisations import find_organisations
from minutes_nlp.mentions.periods import find_periods
from minutes_nlp.mentions.persons import find_persons
from minutes_nlp.mentions.places import find_places
from minutes_nlp.model import Attendee, Indicator, Organization, Post
from minutes_nlp.model.document import Genre, SegmentKind
from minutes_nlp.model.people import Role
from minutes_nlp.rules import Rules, load_rules
from minutes_nlp.structure.sentences import split_paragraphs, split_sentences
from minutes_nlp.structure.types import SegmentSpan, Structure
from minutes_nlp.text import make_view

ANCHOR = date(2025, 3, 5)


@cache
def rules() -> Rules:
    """Return the shipped rules."""
    return load_rules()


@dataclass(frozen=True)
class People:
    """The people of a made document."""

    attendees: tuple[Attendee, ...] = ()
    organizations: tuple[Organization, ...] = ()


def make_reading(
    text: str, segment: SegmentKind = "directives", genre: Genre = "press_release", anchor: date | None = ANCHOR
) -> Reading:
    """Return the reading of `text`, all of it one segment."""
    view = make_view(text)
    organisations = find_organisations(view, rules())
    places = find_places(view, rules())
    paragraphs = split_paragraphs(view, find_markers(view))
    return Reading(
        view=view,
        rules=rules(),
        mentions=Mentions(
            numerals=(),
            quantities=(),
            periods=find_periods(view, rules()),
            ranks=(),
            codes=(),
            organisations=organisations,
            places=places,
            persons=find_persons(view, rules(), organisations, places),
            cues=find_cues(view, rules()),
        ),
        structure=Structure(
            genre=genre,
            paragraphs=paragraphs,
            sentences=split_sentences(view, rules(), paragraphs),
            segments=(SegmentSpan(0, len(view.text), segment, None),),
        ),
        time=TimeFrame(anchor, exact=True, covers=None),
    )


def make_people(reading: Reading, chair: str | None = None, post: tuple[str, str] | None = None) -> People:
    """Return the organisations of `reading`, and the `chair` with the post (label, organisation)."""
    view = reading.view
    organizations = tuple(
        Organization(
            id=f"o{mention.start}",
            name=mention.name,
            full_name=None,
            type=mention.type,
            level=mention.level,
            place=None,
            valid_from=None,
            valid_to=None,
            successor=None,
            mentions=(view.evidence(mention.start, mention.end),),
            derived=(),
        )
        for mention in reading.mentions.organisations
    )
    if chair is None:
        return People((), organizations)
    start = view.text.find(chair)
    posts: tuple[Post, ...] = ()
    if post is not None:
        label, organization = post
        posts = (
            Post(
                label=label,
                organization=organization,
                organization_id=None,
                text=f"{label} {organization}",
                status="current",
                evidence=(),
                derived=(),
            ),
        )
    roles: tuple[Role, ...] = ("chair",)
    attendee = Attendee(
        id="a1",
        type="person",
        name=chair,
        honorific=None,
        rank=None,
        degree=None,
        posts=posts,
        roles=roles,
        presence="present",
        reason=None,
        represents=None,
        count=None,
        count_of=None,
        mentions=(view.evidence(start, start + len(chair)),) if start >= 0 else (),
        derived=(),
    )
    return People((attendee,), organizations)


def read(
    text: str,
    segment: SegmentKind = "directives",
    *,
    genre: Genre = "press_release",
    chair: str | None = None,
    post: tuple[str, str] | None = None,
    indicators: tuple[Indicator, ...] = (),
) -> Directives:
    """Return the directives of `text`."""
    reading = make_reading(text, segment, genre)
    return with_targets(read_directives(reading, make_people(reading, chair, post)), indicators)
