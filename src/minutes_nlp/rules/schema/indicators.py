"""The shape of rules/indicators.toml: known indicators, and the words that belong to no name."""

from typing import Literal

from minutes_nlp.model.evidence import UnitSystem
from minutes_nlp.rules.schema.entry import Entry, Form, RuleFile


class Topic(Entry):
    """A known indicator; the id is its slug, `measure` says what "đến ngày" means for it.

    flow: from the start of the year to that day; stock: on that day; index: the month or its cumulative average.
    `closes_late`: the year's figure is closed on 31 January of the next (Law on the State Budget, Article 64).
    `nsi` is its code in the national statistical indicator system (Law on Statistics, list in force 2022) where sure.
    `units` are the systems of the units it is told in (a share of it may always be told), any where there are none;
    `otherwise` is the topic that its forms name in other units: "GRDP tăng 9%", but "GRDP đạt 45.000 tỷ đồng".
    """

    measure: Literal["flow", "stock", "index"]
    units: tuple[UnitSystem, ...] = ()
    otherwise: str | None = None
    closes_late: bool = False
    nsi: str | None = None
    nsi_name: str | None = None


class Scope(Entry):
    """Whose figure it is: "toàn tỉnh", "các đơn vị". Stands before a verb and belongs to no name.

    An `acting` one needs a verb behind it: "doanh nghiệp nhà nước 1.134 tỷ đồng" is a name.
    """

    acting: bool = False


class NameOpener(Entry):
    """Words that are cut off the start of a name."""


class NameCloser(Entry):
    """Words that are cut off the end of a name."""


class NameStart(Entry):
    """Words behind which a name begins; with `before_measure` only where a word of measuring follows.

    One that opens a `clause` may also lead to who does something: "… thắng lợi khi nông dân xuống giống 77 ha".
    """

    before_measure: bool = False
    clause: bool = False


class NameBreak(Entry):
    """Words behind a counted noun that end its name: "tại", "theo", "so với"."""


class Action(Entry):
    """A verb whose object is counted; it stays in the name: "trồng mới 50 ha rừng" is "rừng trồng mới"."""


class MeasureNoun(Entry):
    """Words that begin the name of something measured, so that what stands before a number is a name, no actor.

    `bare` ones say nothing alone: "tổng trọng lượng" needs what is weighed. A `divided` one goes on with the other
    branches of what it divides: "tỷ trọng nông nghiệp còn 25%, dịch vụ 31%".
    """

    bare: bool = False
    divided: bool = False


class WorkNoun(Entry):
    """Nouns of what is built or run: "dự án", "khu đô thị"; they begin the name of a work."""


class WorkEnd(Entry):
    """Words behind the name of a work that belong to it no more."""


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


class RateWord(Entry):
    """Words that begin the name of a rate, whose percentage is its value and no comparison."""


class AreaNoun(Entry):
    """Nouns of a part of the territory or the economy; behind a known name they complete it: "riêng vùng …"."""


class StockWord(Entry):
    """Words in a name that make its figure a stock, when no topic says what it is."""


class Standing(Entry):
    """Words behind counted things that say how it stands with them: "26 trạm thu phí đã vận hành".

    `before` marks those that say so before them, too: "đang cách ly 486 người".
    """

    before: bool = False


ColumnRole = Literal["number", "name", "unit", "plan", "actual", "estimate", "ratio"]


class Column(Entry):
    """Words in the head of a table that say what its column holds."""

    role: ColumnRole


class NumberNoun(Entry):
    """Words behind which the thing stands that a bare number counts: "số phiếu phát ra 71"."""


class Member(Entry):
    """Those entitled to vote: how many of them are there is a fact, also in the list of those present."""


class Present(Entry):
    """Words that say that a thing is so now, without any other time."""


class Auxiliary(Entry):
    """Words between who acts and what is done: "đã", "mới", "phải"."""


class Aspect(Entry):
    """Words behind a deed that say how far it is done: "thu hoạch dứt điểm"."""


class StandIn(Entry):
    """Words of address that count those named before; `nouns` are who they can be: "em" of "học sinh"."""

    nouns: tuple[Form, ...]


class Joint(Entry):
    """Words between two things that share a deed: "và"."""


class Establishment(Entry):
    """Nouns of places where things are done; unlike other doers they stay in the name of what is counted there."""


class Compound(Entry):
    """Fixed lists whose commas and dashes end no clause: "nông, lâm nghiệp và thủy sản", "công nghiệp - xây dựng".

    In a list of `nouns` no word is a verb, as "xây dựng" alone would be.
    """

    nouns: bool = False


class AverageWord(Entry):
    """Words before a count that make it a mean: "bình quân mỗi xã đạt 15,3 tiêu chí"."""


class Particle(Entry):
    """Small words that say how two names belong together.

    `total` makes the sum of what was measured, `within` leads to what a share is of, `several` to a list of places;
    one that begins `no_noun` is behind a number without being of it; a `copula` stands between a thing and what it is.
    """

    role: Literal["total", "within", "several", "no_noun", "copula"]


class Elaboration(Entry):
    """Words that begin a sentence with the figures of what the one before announced: "Cụ thể, GDP tăng 6,8%"."""


class Attending(Entry):
    """Who comes as a `guest`, and the `verb` of coming: how many came is the size of their group.

    A `visitor` may do other things too, so that only a `presence` makes a group of him; a `delegate` before a count of
    each `body` stands for them all: "lãnh đạo 13 tỉnh".
    """

    role: Literal["guest", "verb", "visitor", "presence", "delegate", "body"]


class Located(Entry):
    """Words before the place, or the `cause`, that tells a part of a count apart: "41 hộ ở huyện Hà Trung"."""

    cause: bool = False


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


class Predicate(Entry):
    """Words that tell how it is with what stands before them, before its figure comes: "thu ngân sách khá, đạt …".

    An `appositive` one only says more of the figure before: "đạt 5 tỷ đồng, mức cao nhất từ trước đến nay, …".
    """

    appositive: bool = False


class PassiveWord(Entry):
    """A word before a deed that was done to what stands before: "178 người được giới thiệu"."""


class Respect(Entry):
    """Words behind a change that say which of the facts before it changed: "giảm 14% về số, tăng 31% về vốn"."""

    of: Literal["money", "amount"]


class Branch(Entry):
    """A branch of the economy, named alone behind a figure of the whole: "IIP tăng 5%; khai khoáng giảm 2%"."""


class LightDeed(Entry):
    """A verb that adds nothing to the name of what is counted: "đón 5 triệu lượt khách"."""


class AgentWord(Entry):
    """Who does something, a `doer` before words `until` which he is named: "nhà đầu tư đã thảm nhựa 58,5 km"."""

    role: Literal["doer", "until"]


class HasWord(Entry):
    """A word between whose a measure is and the measure: "xã Vĩnh Thạnh 2 có diện tích …"."""


class Pointing(Entry):
    """Words in a name that point back to a `measure` or a `work` told before: "tỷ lệ này", "dự án này"."""

    role: Literal["measure", "work"]


class Negation(Entry):
    """Words right before a deed or a level that deny it: "chưa hoàn thành 15 nhiệm vụ"."""


class RankedBy(Entry):
    """Words behind a rank that lead to what it is a rank in: "đứng thứ 5 cả nước về tốc độ tăng trưởng"."""


class ScoreNoun(Entry):
    """A noun of what an index is told in, which names nothing itself: "điểm"."""


class EventNoun(Entry):
    """A noun that counts events of any kind and says nothing alone: "vụ" takes what is announced before ":"."""


class FollowingWord(Entry):
    """Words right before ":" that open a list of parts, beside the connectives of parts: "như sau"."""


class AllOf(Entry):
    """A word right before a count of all that were named: "giảm ở cả ba tiêu chí"."""


class PlannedBehind(Entry):
    """Words right behind an amount that give it a status: "17.200 ha lúa theo kế hoạch", "11 dự án sẽ khởi công"."""

    status: Literal["plan", "forecast"] = "plan"


class Aside(Entry):
    """Words with which no name goes on: how the figure was reckoned ("theo giá so sánh 2010")."""


class PredicateStart(Entry):
    """A word behind a counted noun with which what is said of some of them begins: "xã / được công nhận"."""


class Pair(Entry):
    """Words for two sides of one thing: what is measured of the one is measured of the other ("nhập khẩu").

    Sides that are `added` stand behind the whole name of their whole: "sản lượng thủy sản nuôi trồng".
    """

    added: bool = False


class Contribution(Entry):
    """A verb that says that one figure is part of a growth; alone it is named by who contributes."""


class ContributedTo(Entry):
    """A word that leads to what is contributed to, right behind the figure: "vào mức tăng chung"; or the whole itself.

    A `growth` may also stand before: "Trong mức tăng chung đó, công nghiệp đóng góp …".
    """

    growth: bool = False


class Grade(Entry):
    """A grade, which alone goes on with the name of the fact before: "giỏi 21,5%, khá 40,8%"."""


class ConditionWord(Entry):
    """A word that opens or closes a condition: "nếu … thì"; a `consequence` also makes one of a bound before it."""

    role: Literal["open", "close"]
    consequence: bool = False


class PurposeLead(Entry):
    """Words behind an amount that say what it is for: "để"; one that is `kept` begins the words in the name: "cho"."""

    kept: bool = False


class RecipientWord(Entry):
    """A word right before a count of those for whom something is done: "việc làm cho 7.240 lao động"."""


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


class Causative(Entry):
    """Words that only cause what is counted: "làm chết 41 người" counts the dead."""


class LossWord(Entry):
    """A word in the name of an extent that was damaged: it adds up, where an extent else is a level."""


class Remainder(Entry):
    """Words right before what is left over of a count: "còn 25 hồ sơ quá hạn"."""


class Completion(Entry):
    """A deed that says nothing without what it is done to; `objects` are what that can be, `head` their first word."""

    objects: tuple[Form, ...]
    head: str


class Classifier(Entry):
    """A counting word that is no part of a name when the thing itself stands behind it."""


class StateVerb(Entry):
    """Verbs right before a number that say how many there are, not how many were done: a stock of counted things."""


class VoteWord(Entry):
    """Words in a name of votes and of those present: their figure is of the meeting's day.

    `cast` marks how a vote was given: it is named by what was voted on.
    """

    cast: bool = False


class IndicatorsFile(RuleFile):
    """The file as a whole."""

    topic: tuple[Topic, ...] = ()
    scope: tuple[Scope, ...] = ()
    opener: tuple[NameOpener, ...] = ()
    closer: tuple[NameCloser, ...] = ()
    start: tuple[NameStart, ...] = ()
    stop: tuple[NameBreak, ...] = ()
    action: tuple[Action, ...] = ()
    stock: tuple[StockWord, ...] = ()
    standing: tuple[Standing, ...] = ()
    state: tuple[StateVerb, ...] = ()
    present: tuple[Present, ...] = ()
    member: tuple[Member, ...] = ()
    number_noun: tuple[NumberNoun, ...] = ()
    column: tuple[Column, ...] = ()
    auxiliary: tuple[Auxiliary, ...] = ()
    aspect: tuple[Aspect, ...] = ()
    stand_in: tuple[StandIn, ...] = ()
    joint: tuple[Joint, ...] = ()
    establishment: tuple[Establishment, ...] = ()
    compound: tuple[Compound, ...] = ()
    average: tuple[AverageWord, ...] = ()
    reference: tuple[Reference, ...] = ()
    of_known: tuple[OfKnown, ...] = ()
    located: tuple[Located, ...] = ()
    particle: tuple[Particle, ...] = ()
    attending: tuple[Attending, ...] = ()
    elaboration: tuple[Elaboration, ...] = ()
    passive: tuple[PassiveWord, ...] = ()
    following: tuple[FollowingWord, ...] = ()
    all_of: tuple[AllOf, ...] = ()
    planned_behind: tuple[PlannedBehind, ...] = ()
    aside: tuple[Aside, ...] = ()
    predicate_start: tuple[PredicateStart, ...] = ()
    pair: tuple[Pair, ...] = ()
    respect: tuple[Respect, ...] = ()
    branch: tuple[Branch, ...] = ()
    light_deed: tuple[LightDeed, ...] = ()
    agent: tuple[AgentWord, ...] = ()
    has: tuple[HasWord, ...] = ()
    pointing: tuple[Pointing, ...] = ()
    negation: tuple[Negation, ...] = ()
    ranked_by: tuple[RankedBy, ...] = ()
    score: tuple[ScoreNoun, ...] = ()
    event: tuple[EventNoun, ...] = ()
    contribution: tuple[Contribution, ...] = ()
    contributed_to: tuple[ContributedTo, ...] = ()
    grade: tuple[Grade, ...] = ()
    predicate: tuple[Predicate, ...] = ()
    condition: tuple[ConditionWord, ...] = ()
    consent: tuple[Consent, ...] = ()
    purpose: tuple[PurposeLead, ...] = ()
    recipient: tuple[RecipientWord, ...] = ()
    done: tuple[DoneWord, ...] = ()
    threshold: tuple[Threshold, ...] = ()
    causative: tuple[Causative, ...] = ()
    loss: tuple[LossWord, ...] = ()
    remainder: tuple[Remainder, ...] = ()
    completion: tuple[Completion, ...] = ()
    classifier: tuple[Classifier, ...] = ()
    vote: tuple[VoteWord, ...] = ()
    measure: tuple[MeasureNoun, ...] = ()
    area: tuple[AreaNoun, ...] = ()
    rate: tuple[RateWord, ...] = ()
    by: tuple[ByWord, ...] = ()
    approval: tuple[Approval, ...] = ()
    norm: tuple[Norm, ...] = ()
    outcome: tuple[Outcome, ...] = ()
    work: tuple[WorkNoun, ...] = ()
    work_end: tuple[WorkEnd, ...] = ()
    parameter: tuple[Parameter, ...] = ()
