"""The shape of rules/occasions.toml: what leads from the meeting to another occasion, and back to it."""

from minutes_nlp.rules.schema.entry import Entry, RuleFile


class OccasionEntry(Entry):
    """Words that tell on which occasion something was said or done."""


class OccasionsFile(RuleFile):
    """The file as a whole.

    `telling`: words before somebody who is told something ("trao đổi với"); `press`: to whom one speaks outside;
    `apart`: words for what is said without anybody there ("qua điện thoại"); `visit`: the reporter goes elsewhere;
    `interview`: the last words of one; `conference`: the press is who is met; `sideline`: words for what is said
    beside a meeting by who is there; `earlier`: the first words of a sentence about a time before; `ago`: words
    before the time of another meeting, behind its name; `lead`: words before the time that a sentence opens with;
    `written`: the first words of one about what a document says; `coming`: words for what has not been yet;
    `general`: words before meetings of which none in particular is meant; `entering`: words before the name of a
    meeting that is told of ("tại", "chủ trì"); `held`: words behind one ("diễn ra").
    """

    telling: tuple[OccasionEntry, ...] = ()
    press: tuple[OccasionEntry, ...] = ()
    apart: tuple[OccasionEntry, ...] = ()
    visit: tuple[OccasionEntry, ...] = ()
    interview: tuple[OccasionEntry, ...] = ()
    conference: tuple[OccasionEntry, ...] = ()
    sideline: tuple[OccasionEntry, ...] = ()
    earlier: tuple[OccasionEntry, ...] = ()
    written: tuple[OccasionEntry, ...] = ()
    coming: tuple[OccasionEntry, ...] = ()
    general: tuple[OccasionEntry, ...] = ()
    entering: tuple[OccasionEntry, ...] = ()
    ago: tuple[OccasionEntry, ...] = ()
    lead: tuple[OccasionEntry, ...] = ()
    held: tuple[OccasionEntry, ...] = ()
