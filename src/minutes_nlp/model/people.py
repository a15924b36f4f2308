"""Organisations, and who was there with which posts and in which role."""

from typing import Literal

from minutes_nlp.model.base import PartialDate, Record, Text
from minutes_nlp.model.evidence import Evidence, Place

OrganizationType = Literal[
    "people_committee",
    "people_council",
    "party",
    "ministry",
    "department",
    "front",
    "court",
    "police",
    "military",
    "enterprise",
    "school",
    "hospital",
    "other",
]
OrganizationLevel = Literal["national", "province", "district", "commune", "enterprise", "other"]
PostStatus = Literal["current", "former", "acting", "in_charge", "concurrent"]
AttendeeType = Literal["person", "group", "organization"]
Role = Literal["chair", "attendee", "presenter", "speaker", "secretary"]
Presence = Literal["present", "absent", "mentioned"]


class Organization(Record):
    """A body named in the document, once, with all its mentions."""

    id: Text
    name: Text
    full_name: Text | None
    type: OrganizationType
    level: OrganizationLevel
    place: Place | None
    valid_from: PartialDate | None
    valid_to: PartialDate | None
    successor: Text | None
    mentions: tuple[Evidence, ...]
    derived: tuple[Text, ...]


class Post(Record):
    """A post as written: `label` without the organisation; `text` joins them for reading."""

    label: Text
    organization: Text | None
    organization_id: Text | None
    text: Text
    status: PostStatus
    evidence: tuple[Evidence, ...]
    derived: tuple[Text, ...]


class Attendee(Record):
    """A person, group or organisation of the meeting, or one that is only mentioned."""

    id: Text
    type: AttendeeType
    name: Text
    honorific: Text | None
    rank: Text | None
    degree: Text | None
    posts: tuple[Post, ...]
    roles: tuple[Role, ...]
    presence: Presence
    reason: Text | None
    represents: Text | None
    count: int | None
    count_of: int | None
    mentions: tuple[Evidence, ...]
    derived: tuple[Text, ...]
