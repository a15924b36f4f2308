"""Entries of rules/indicators.toml that say what a figure is: a level or a flow, a plan or an actual, or no fact."""

from typing import Literal

from minutes_nlp.rules.schema.entry import Entry


class Parameter(Entry):
    """What a work is to have: "quy mô"; `noun` is the word for it where the text has an adjective ("dài").

    `noun_of_length` is that word where the number is a length, and `noun` of the others: a lot is "rộng 5 ha".
    `always` marks what only a work has, named before it or not: "tổng mức đầu tư".
    """

    noun: str | None = None
    noun_of_length: str | None = None
    always: bool = False


class ByWord(Entry):
    """Words before the day by which a planned level is to be reached."""


class Norm(Entry):
    """A word in the name of a level that a decision sets ("mức thu", "phụ cấp"), or one that begins its articles."""

    role: Literal["level", "article"]


class Approval(Entry):
    """Words of a heading below which figures are approved or fixed: "phê duyệt", "quy định mức"."""


class Outcome(Entry):
    """Words of a heading below which figures are results, whatever else it says."""


class StockWord(Entry):
    """Words in a name that make its figure a stock, when no topic says what it is."""


class Standing(Entry):
    """Words behind counted things that say how it stands with them: "26 trạm thu phí đã vận hành".

    `before` marks those that say so before them, too: "đang cách ly 486 người".
    """

    before: bool = False


class Member(Entry):
    """Those entitled to vote: how many of them are there is a fact, also in the list of those present."""


class Present(Entry):
    """Words that say that a thing is so now, without any other time."""


class AverageWord(Entry):
    """Words before a count that make it a mean: "bình quân mỗi xã đạt 15,3 tiêu chí"."""


class Elaboration(Entry):
    """Words that begin a sentence with the figures of what the one before announced: "Cụ thể, GDP tăng 6,8%"."""


class Attending(Entry):
    """Who comes as a `guest`, and the `verb` of coming: how many came is the size of their group.

    A `visitor` may do other things too, so that only a `presence` makes a group of him; a `delegate` before a count of
    each `body` stands for them all: "lãnh đạo 13 tỉnh".
    """

    role: Literal["guest", "verb", "visitor", "presence", "delegate", "body"]


class OfKnown(Entry):
    """Words before a count of what was told: "của 12 dự án"; one that is `named` goes by its size: "khu 4,3 ha".

    An `owning` one tells whose an amount is, of which what follows speaks: "148 ha của 96 hộ, gấp 3 lần".
    """

    named: bool = False
    owning: bool = False


class Reference(Entry):
    """Words right behind a counted noun that point back: "10 doanh nghiệp này".

    One that is `far` may stand behind the words that say which: "20 viên kim cương này".
    """

    far: bool = False


class Consent(Entry):
    """Words that agree to what stands behind them, or propose it: it is planned.

    `counts` marks those behind which counts are planned, too; `near` those that hold only for their own clause.
    """

    counts: bool = False
    near: bool = False


class Respect(Entry):
    """Words behind a change that say which of the facts before it changed: "giảm 14% về số, tăng 31% về vốn"."""

    of: Literal["money", "amount"]


class Pointing(Entry):
    """Words in a name that point back to a `measure` or a `work` told before: "tỷ lệ này", "dự án này"."""

    role: Literal["measure", "work"]


class Negation(Entry):
    """Words right before a deed or a level that deny it: "chưa hoàn thành 15 nhiệm vụ"."""


class RankedBy(Entry):
    """Words behind a rank that lead to what it is a rank in: "đứng thứ 5 cả nước về tốc độ tăng trưởng"."""


class ScoreNoun(Entry):
    """A noun of what an index is told in, which names nothing itself: "điểm"."""


class AllOf(Entry):
    """A word right before a count of all that were named: "giảm ở cả ba tiêu chí"."""


class PlannedBehind(Entry):
    """Words right behind an amount that give it a status: "17.200 ha lúa theo kế hoạch", "11 dự án sẽ khởi công"."""

    status: Literal["plan", "forecast"] = "plan"


class Aside(Entry):
    """Words with which no name goes on: how the figure was reckoned ("theo giá so sánh 2010")."""


class ConditionWord(Entry):
    """A word that opens or closes a condition: "nếu … thì"; a `consequence` also makes one of a bound before it."""

    role: Literal["open", "close"]
    consequence: bool = False


class DoneWord(Entry):
    """A word that tells of what is done, so that the fact is no estimate: right before a verb, or `anywhere`."""

    anywhere: bool = False


class Threshold(Entry):
    """What tells a threshold from a level reached: "các dự án giải ngân dưới 30%".

    `bound` is a word of bounding that can state one; `any` and `below` are words of several things without a count,
    which every bound or only one from above restricts; `level` are words that say a level instead; `consequence` are
    those behind it that tell what becomes of such: "quá 10% sẽ không được thi".
    """

    role: Literal["bound", "any", "below", "level", "consequence"]


class LossWord(Entry):
    """A word in the name of an extent that was damaged: it adds up, where an extent else is a level."""


class Remainder(Entry):
    """Words right before what is left over of a count: "còn 25 hồ sơ quá hạn"."""


class StateVerb(Entry):
    """Verbs right before a number that say how many there are, not how many were done: a stock of counted things."""


class VoteWord(Entry):
    """Words in a name of votes and of those present: their figure is of the meeting's day.

    `cast` marks how a vote was given: it is named by what was voted on.
    """

    cast: bool = False
