"""How far a sentence has been read: the facts so far, the clause in hand, and what holds for all that follows."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from minutes_nlp.facts.indicators.announcements import Announcement
from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.items import BasisMention, Item
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.types import PeriodMention, QuantityMention
from minutes_nlp.model.indicators import Status
from minutes_nlp.rules.schema.comparisons import RelationVerb


@dataclass(frozen=True, slots=True)
class Frame:
    """What a bracket interrupts, and what is gone on with behind it; `told` is how many facts there were.

    The time of a bracket that tells no fact holds on: "Thu ngân sách (đến ngày 20/02) đạt …".
    """

    clause: list[Item]
    current: Draft | None
    parent: Draft | None
    status: Status
    whole_status: Status | None
    period: PeriodMention | None
    told: int


@dataclass(frozen=True, slots=True)
class Opening:
    """What holds when a sentence begins.

    `root` is the fact of the sentence before that a clause without a name goes on with, `before` are all facts of that
    sentence where it is of the same paragraph; `usual` is the status of a fact that says none, `announced` what the
    lead-in of a list says.
    """

    root: Draft | None = None
    before: Sequence[Draft] = ()
    usual: Status = "actual"
    announced: Announcement | None = None


@dataclass(slots=True)
class SentenceState:
    """The state of reading one sentence; the steps of the grammar change it, one item after the other.

    `sentence` is the index of the sentence, `root` the fact of the sentence before that an unnamed clause goes on with,
    `before` are all facts of that sentence. `clause` are the items since the last number or mark, `current` is the fact
    in hand, `parent` the whole of the parts that follow, `growth` the growth whose branches follow, `is_listing` says
    that ";" does not end them. `fronted` is a basis and `period` a time said before what they hold for, `part_of_year`
    one that is told of several years; `origin` is the first number of "từ … lên …" and `origin_time` its time; `change`
    is the verb of a change in counted things that was told last, `change_end` where. `frames` are the open brackets.
    `status` is that of a fact that says none, `is_status_named` that a noun told it, `usual` what it falls back to,
    `aim` that of an aim the sentence opens with, `whole_status` that of the whole whose parts follow.
    """

    reading: Reading
    items: Sequence[Item]
    sentence: int
    root: Draft | None
    before: Sequence[Draft] = ()
    drafts: list[Draft] = field(default_factory=list)
    clause: list[Item] = field(default_factory=list)
    current: Draft | None = None
    parent: Draft | None = None
    growth: Draft | None = None
    is_listing: bool = False
    fronted: BasisMention | None = None
    period: PeriodMention | None = None
    part_of_year: PeriodMention | None = None
    origin: QuantityMention | None = None
    origin_time: BasisMention | None = None
    change: RelationVerb | None = None
    change_end: int = 0
    frames: list[Frame] = field(default_factory=list)
    usual: Status = "actual"
    status: Status = "actual"
    is_status_named: bool = False
    aim: Status | None = None
    whole_status: Status | None = None

    @property
    def in_brackets(self) -> bool:
        """Whether a bracket is open."""
        return bool(self.frames)

    def item(self, position: int) -> Item | None:
        """Return the item at `position`, None behind the last."""
        return self.items[position] if position < len(self.items) else None

    def open_bracket(self) -> None:
        """Set aside what a bracket interrupts, and begin a clause in it."""
        told = len(self.drafts)
        frame = Frame(self.clause, self.current, self.parent, self.status, self.whole_status, self.period, told)
        self.frames.append(frame)
        self.clause = []

    def close_bracket(self) -> None:
        """Go on with what the last open bracket interrupted, where there is one."""
        if not self.frames:
            return
        frame = self.frames.pop()
        self.clause, self.current, self.parent = frame.clause, frame.current, frame.parent
        self.status, self.whole_status = frame.status, frame.whole_status
        self.period = frame.period if len(self.drafts) > frame.told else self.period
