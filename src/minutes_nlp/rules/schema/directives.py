"""The shape of rules/directives.toml."""

from typing import Literal

from minutes_nlp.model.directives import AssigneeRole, DeadlineBound, DeadlineKind, DirectiveKind
from minutes_nlp.model.people import OrganizationLevel
from minutes_nlp.rules.schema.entry import Entry, RuleFile


class Performative(Entry):
    """A verb by which an issuer gives a directive; its object is the assignee or the action.

    `upward` is the kind it has when it is asked of a body above the speaker, `downward` of one that is not. With
    `addressed` it counts only where an assignee is named (a verb that also narrates). `plain_past` tells that "đã"
    before it may still report this meeting's directive when the sentence opens with a meeting frame.
    """

    kind: DirectiveKind
    upward: DirectiveKind | None = None
    downward: DirectiveKind | None = None
    addressed: bool = False
    plain_past: bool = False


class Modal(Entry):
    """A word between the assignee and the action; `keep` is the part of the form that belongs to the action.

    `bare` ones direct without a subject too.
    """

    kind: DirectiveKind
    keep: str | None = None
    bare: bool = False


class Verb(Entry):
    """Verbs and adverbs that open an imperative.

    `part` tells a manner from the action itself, and from a `consent` that can only be asked for, not told;
    `measurable` is False where nobody can check; `empty` ones alone are no task; `urgent` ones before the verb are
    deadlines of their own.
    """

    part: Literal["opener", "action", "consent"]
    measurable: bool = True
    empty: bool = False
    urgent: bool = False


class Noise(Entry):
    """Words around a cue that make it no directive, and the reason that is given."""

    reason: str


class Marker(Entry):
    """Words before a cue that cancel it: how many words may stand between, and the reason that is given."""

    reason: str
    reach: int


class RolePhrase(Entry):
    """Words that give the body before (or behind, for `of` = "next") them a role in the task."""

    role: AssigneeRole
    of: Literal["previous", "next"]


class DeadlineCue(Entry):
    """Words that make the date or the period behind them a deadline."""

    kind: DeadlineKind
    bound: DeadlineBound


class EventCue(Entry):
    """Words that begin a deadline set by an event, up to the end of the clause."""

    bound: DeadlineBound | None = None


class Recurrence(Entry):
    """Words for a repeated deadline and the RRULE frequency they mean."""

    rrule: str | None = None


class Term(Entry):
    """The words of terms: `opening` ("trong vòng"), `unit` of time, `working` days, the `start` ("kể từ")."""

    part: Literal["opening", "unit", "working", "start"]
    unit: Literal["hour", "day", "week", "month", "year"] | None = None


class Speech(Entry):
    """Verbs of reporting: `directing` ones introduce what is to be done, `saying` ones anything."""

    part: Literal["directing", "saying"]


class Pronoun(Entry):
    """Words that take up the last speaker (`speaker`) or address the audience (`audience`)."""

    part: Literal["speaker", "audience"]


class LevelNoun(Entry):
    """A bare noun for a body of the state, and the level it stands for."""

    level: OrganizationLevel


class DirectivesFile(RuleFile):
    """The file as a whole.

    Assignee phrases are built of a `quantifier` before a `member` noun, of a `head` (a post or a body that takes a
    name or members behind it), or stand as a `whole`; a `tail` may follow. Links: a `continuation` takes up issuer
    and assignee, `between` stands between issuer and performative, a `cause` begins a clause that is cut from the
    action when a `finite` word follows, a `split` begins a new task inside a sentence, `fronted` opens a phrase that
    stands before the issuer, `condition` opens a condition, a `meeting_frame` opens a sentence about the meeting.
    `above` are those whom a request of a province or a commune makes a petition; a `list_opening` announces items,
    a `conjunction` joins parties, a `formula` closes a document and asks nothing, a `tail_stop` cannot
    stand inside an assignee phrase, an `enumerator` is a list marker in words.
    """

    performative: tuple[Performative, ...] = ()
    modal: tuple[Modal, ...] = ()
    verb: tuple[Verb, ...] = ()
    noise: tuple[Noise, ...] = ()
    task_noun: tuple[Noise, ...] = ()
    before_performative: tuple[Marker, ...] = ()
    before_modal: tuple[Marker, ...] = ()
    role: tuple[RolePhrase, ...] = ()
    assignee_quantifier: tuple[Entry, ...] = ()
    assignee_member: tuple[Entry, ...] = ()
    assignee_head: tuple[Entry, ...] = ()
    assignee_whole: tuple[Entry, ...] = ()
    assignee_tail: tuple[Entry, ...] = ()
    deadline: tuple[DeadlineCue, ...] = ()
    event: tuple[EventCue, ...] = ()
    recurrence: tuple[Recurrence, ...] = ()
    term: tuple[Term, ...] = ()
    speech: tuple[Speech, ...] = ()
    meeting_frame: tuple[Entry, ...] = ()
    pronoun: tuple[Pronoun, ...] = ()
    continuation: tuple[Entry, ...] = ()
    between: tuple[Entry, ...] = ()
    cause: tuple[Entry, ...] = ()
    finite: tuple[Entry, ...] = ()
    split: tuple[Entry, ...] = ()
    fronted: tuple[Entry, ...] = ()
    condition: tuple[Entry, ...] = ()
    above: tuple[Entry, ...] = ()
    list_opening: tuple[Entry, ...] = ()
    conjunction: tuple[Entry, ...] = ()
    formula: tuple[Entry, ...] = ()
    tail_stop: tuple[Entry, ...] = ()
    enumerator: tuple[Entry, ...] = ()
    level_noun: tuple[LevelNoun, ...] = ()
