"""Entries of rules/indicators.toml that make, complete or end the name of a figure."""

from typing import Literal

from minutes_nlp.rules.schema.entry import Entry, Form


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


class RateWord(Entry):
    """Words that begin the name of a rate, whose percentage is its value and no comparison."""


class AreaNoun(Entry):
    """Nouns of a part of the territory or the economy; behind a known name they complete it: "riêng vùng …"."""


ColumnRole = Literal["number", "name", "unit", "plan", "actual", "estimate", "ratio"]


class Column(Entry):
    """Words in the head of a table that say what its column holds."""

    role: ColumnRole


class NumberNoun(Entry):
    """Words behind which the thing stands that a bare number counts: "số phiếu phát ra 71"."""


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


class Particle(Entry):
    """Small words that say how two names belong together.

    `total` makes the sum of what was measured, `within` leads to what a share is of, `several` to a list of places;
    one that begins `no_noun` is behind a number without being of it; a `copula` stands between a thing and what it is.
    """

    role: Literal["total", "within", "several", "no_noun", "copula"]


class Located(Entry):
    """Words before the place, or the `cause`, that tells a part of a count apart: "41 hộ ở huyện Hà Trung"."""

    cause: bool = False


class Predicate(Entry):
    """Words that tell how it is with what stands before them, before its figure comes: "thu ngân sách khá, đạt …".

    An `appositive` one only says more of the figure before: "đạt 5 tỷ đồng, mức cao nhất từ trước đến nay, …".
    """

    appositive: bool = False


class PassiveWord(Entry):
    """A word before a deed that was done to what stands before: "178 người được giới thiệu"."""


class Branch(Entry):
    """A branch of the economy, named alone behind a figure of the whole: "IIP tăng 5%; khai khoáng giảm 2%"."""


class LightDeed(Entry):
    """A verb that adds nothing to the name of what is counted: "đón 5 triệu lượt khách"."""


class AgentWord(Entry):
    """Who does something, a `doer` before words `until` which he is named: "nhà đầu tư đã thảm nhựa 58,5 km"."""

    role: Literal["doer", "until"]


class HasWord(Entry):
    """A word between whose a measure is and the measure: "xã Vĩnh Thạnh 2 có diện tích …"."""


class EventNoun(Entry):
    """A noun that counts events of any kind and says nothing alone: "vụ" takes what is announced before ":"."""


class FollowingWord(Entry):
    """Words right before ":" that open a list of parts, beside the connectives of parts: "như sau"."""


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


class PurposeLead(Entry):
    """Words behind an amount that say what it is for: "để"; one that is `kept` begins the words in the name: "cho"."""

    kept: bool = False


class RecipientWord(Entry):
    """A word right before a count of those for whom something is done: "việc làm cho 7.240 lao động"."""


class Causative(Entry):
    """Words that only cause what is counted: "làm chết 41 người" counts the dead."""


class Completion(Entry):
    """A deed that says nothing without what it is done to; `objects` are what that can be, `head` their first word."""

    objects: tuple[Form, ...]
    head: str


class Classifier(Entry):
    """A counting word that is no part of a name when the thing itself stands behind it."""
