"""Where a sentence about people stands: who has been named, which role comes next; and what it says of each."""

from dataclasses import dataclass, field

from minutes_nlp.facts.people.entities import Entity
from minutes_nlp.facts.people.tokens import Token
from minutes_nlp.rules.schema.titles import RoleWord


@dataclass(frozen=True, slots=True)
class Appearance:
    """An entity with the role that one place of the text gives it; None for one that is only named there.

    `cue` is the role word, None for a turn of speech ("Ông A: ...").
    """

    entity: Entity
    role: RoleWord | None
    cue: Token | None = None


@dataclass(slots=True)
class Clause:
    """Where a sentence stands: who has been named, which role the next ones get, whether others' acts follow.

    `excused` says that the words tell why somebody was not there, `standing_in` are those who do something for another,
    `acted_as` is what those named before did last, `orders` that it was to give orders; `label` is a role
    of the next one alone ("Có mặt: ông A, thư ký B"), `resumes` the role that a list goes on with behind a bracket,
    `delegator` who sends the next one in his place, `quoted` that the rest is what somebody says ("Theo ông A, …"),
    `opens` that only when and where has been told, `reports` that a speech tells of another time ("…, tại cuộc họp
    trước, …").
    """

    subjects: list[Entity] = field(default_factory=list)
    mode: RoleWord | None = None
    cue: Token | None = None
    leading: RoleWord | None = None
    content: bool = False
    acted: bool = False
    at_meeting: bool = False
    hearing: bool = False
    awaits_link: bool = False
    awaits_comma: bool = False
    depth: int = 0
    excused: bool = False
    standing_in: list[Entity] = field(default_factory=list)
    acted_as: RoleWord | None = None
    orders: bool = False
    label: Token | None = None
    resumes: RoleWord | None = None
    delegator: Entity | None = None
    quoted: bool = False
    opens: bool = False
    reports: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known of a sentence beforehand.

    `mode` is the role that its list has from a heading, `cue` the word there; `ordering` whether orders are given;
    `reports` whether the document is one that reports a meeting.
    """

    mode: RoleWord | None = None
    cue: Token | None = None
    ordering: bool = False
    reports: bool = True
