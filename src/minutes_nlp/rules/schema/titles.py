"""The shape of rules/titles.toml."""

from typing import Literal

from minutes_nlp.model.document import Classification
from minutes_nlp.model.people import OrganizationType, PostStatus
from minutes_nlp.rules.schema.entry import Entry, RuleFile

RoleWord = Literal["chair", "attendee", "presenter", "speaker", "absent", "secretary", "represents", "signs"]


class TitleEntry(Entry):
    """Posts.

    The last words of those that `absorb` also begin the name of the body ("Trưởng Ban Pháp chế"); `organization` is
    the body that goes without saying, `organization_type` its kind; those that `names_body` say it themselves.
    `hosts`: the kinds of host whose such posts are meant where no body is told. `several`: more than one holds such a
    post in one body, so that "các ông A, B, Phó Chủ tịch" share it. `heads`: called after the kind of body, "Trưởng
    phòng". `staff`: without rank, told by the work ("công chức Văn phòng - Thống kê"). `abroad`: of other countries,
    held by people with names of any shape.
    """

    absorbs: bool = False
    organization: str | None = None
    organization_type: OrganizationType | None = None
    names_body: bool = False
    hosts: tuple[OrganizationType, ...] = ()
    several: bool = False
    heads: bool = False
    staff: bool = False
    abroad: bool = False


class StatusEntry(Entry):
    """Words beside a post that say how it is held."""

    status: PostStatus


class HonorificEntry(Entry):
    """Words of address before a name; `name` is how the output has them, `lower` ones count in small letters alone."""

    name: str
    lower: bool = False


class PhraseEntry(Entry):
    """Words with one function in lists of people: ranks, degrees, plurals, conjunctions, sites, parts of offices.

    `posted` says in which country a diplomat or a foreign body's head works. A `qualifier` goes on with the words of a
    post ("Giám đốc tài chính"); a `kind_of_person` tells what somebody is. `before_time` ones go with the time behind
    them ("các sở vào sáng nay"). `opening` ones begin words of when and where, before those who act ("Tại buổi làm việc
    với sở, bà A nói"); `done` ones come right before the verb behind such words ("ông A khi đi kiểm tra đã nhắc").
    An `owner` stands behind some ("đại diện của các hộ"), an `object`
    word before those to whom something is done ("cho các hộ"), a `case` before whom one is called after ("vụ án A");
    `passive` ones tell of what is done to somebody.
    """


class VenueEntry(Entry):
    """Words before a place (`at`), of a part of one (`part`), of a `room`, which may also begin a place."""

    role: Literal["at", "part", "room"]


class GroupEntry(PhraseEntry):
    """Head nouns of groups of people; `counted` ones are groups only behind a number ("150 cử tri")."""

    counted: bool = False


class RoleEntry(Entry):
    """Words that give people a role: they stand `before` the people, `after` them, or on either side.

    `leads`: may also open a sentence ("Phát biểu tại phiên họp, ..."). `bodies`: bodies may do it, too.
    `quotes`: counts only right before a person ("Theo ông ..."). `nearest`: only the one named last ("cử ông B dự
    thay"). `weak`: gives way to a role that waits for its people ("Chủ trì tại điểm cầu tỉnh có ..."). `orders`: tells
    others what to do. `lists`: counts only where a list of people follows ("Phía Việt Nam có ông ..."). `also`: a
    second role that the words give. `replaces`: in somebody's place. `sitting`: done at a meeting only.
    `reports`: the rest of the sentence is what they say ("Theo ông ...").
    `delegates`: sends the person behind it in the place of the one before it. `together`: done by all those before it,
    also across semicolons ("ông A; bà B đồng chủ trì").
    """

    role: RoleWord
    where: Literal["before", "after", "both"]
    leads: bool = False
    bodies: bool = False
    quotes: bool = False
    nearest: bool = False
    weak: bool = False
    orders: bool = False
    lists: bool = False
    also: RoleWord | None = None
    replaces: bool = False
    sitting: bool = False
    delegates: bool = False
    together: bool = False
    reports: bool = False


class MeetingEntry(Entry):
    """Words for a kind of meeting; `verbal` ones say what somebody does ("UBND huyện họp thường kỳ")."""

    classification: Classification
    verbal: bool = False


class TitlesFile(RuleFile):
    """The file as a whole."""

    title: tuple[TitleEntry, ...] = ()
    status: tuple[StatusEntry, ...] = ()
    posted: tuple[PhraseEntry, ...] = ()
    honorific: tuple[HonorificEntry, ...] = ()
    rank: tuple[PhraseEntry, ...] = ()
    degree: tuple[PhraseEntry, ...] = ()
    kind_of_person: tuple[PhraseEntry, ...] = ()
    qualifier: tuple[PhraseEntry, ...] = ()
    role: tuple[RoleEntry, ...] = ()
    group: tuple[GroupEntry, ...] = ()
    plural: tuple[PhraseEntry, ...] = ()
    conjunction: tuple[PhraseEntry, ...] = ()
    link: tuple[PhraseEntry, ...] = ()
    before_time: tuple[PhraseEntry, ...] = ()
    opening: tuple[PhraseEntry, ...] = ()
    done: tuple[PhraseEntry, ...] = ()
    object: tuple[PhraseEntry, ...] = ()
    case: tuple[PhraseEntry, ...] = ()
    passive: tuple[PhraseEntry, ...] = ()
    owner: tuple[PhraseEntry, ...] = ()
    stop: tuple[PhraseEntry, ...] = ()
    obligation: tuple[PhraseEntry, ...] = ()
    tail: tuple[PhraseEntry, ...] = ()
    site: tuple[PhraseEntry, ...] = ()
    own_unit: tuple[PhraseEntry, ...] = ()
    reason: tuple[PhraseEntry, ...] = ()
    hearing: tuple[PhraseEntry, ...] = ()
    document: tuple[PhraseEntry, ...] = ()
    recipient: tuple[PhraseEntry, ...] = ()
    venue: tuple[VenueEntry, ...] = ()
    meeting_end: tuple[PhraseEntry, ...] = ()
    jointly: tuple[PhraseEntry, ...] = ()
    guest: tuple[PhraseEntry, ...] = ()
    between: tuple[PhraseEntry, ...] = ()
    holds: tuple[PhraseEntry, ...] = ()
    closes: tuple[PhraseEntry, ...] = ()
    meeting: tuple[MeetingEntry, ...] = ()
