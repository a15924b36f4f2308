"""A small grammar over tokens: which posts belong to which names, and which names share a post.

Posts stand before a name ("Chủ tịch UBND tỉnh A"), behind it after a comma, dash or bracket ("A - Giám đốc Sở Y tế"),
once for several names before them ("các Phó Chủ tịch A, B") or behind them ("A, B - Phó Chủ tịch UBND tỉnh").
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from minutes_nlp.facts.people.entities import (
    BodyEntity,
    Event,
    GroupEntity,
    HolderEntity,
    PersonEntity,
    PostMention,
)
from minutes_nlp.facts.people.groups import GroupReader
from minutes_nlp.facts.people.posts import PostReader
from minutes_nlp.facts.people.tokens import Token
from minutes_nlp.facts.people.words import PeopleWords
from minutes_nlp.mentions.types import OrganisationMention
from minutes_nlp.text import View

_ADDRESS = frozenset({"honorific", "rank", "degree"})
_BEFORE_ITEM = frozenset({"punctuation", "link", "and", "role"})
_NEAR_MEETING = 4
_PLAIN_LABEL = 2
_NEAR_COLON = 4
MET = "met"
"""The rule of a group that is there because the meeting is held with it."""
_WORKED_WITH = "work-with"
_DASHES = frozenset("-–—")


@dataclass(slots=True)
class _Chain:
    """What is open while a list is read: posts waiting for a name, names waiting for a post."""

    waiting: list[PostMention] = field(default_factory=list)
    shared: PostMention | None = None
    people: list[PersonEntity] = field(default_factory=list)
    honorific: str | None = None
    plural: bool = False
    represented: bool = False
    distributed: PostMention | None = None
    side: OrganisationMention | None = None

    def close(self) -> None:
        self.waiting, self.shared, self.people = [], None, []
        self.honorific, self.plural = None, False
        self.represented, self.side = False, None


class ListReader:
    """Turns the tokens of a sentence into events: entities with their posts, role words, marks."""

    def __init__(self, view: View, posts: PostReader, groups: GroupReader, words: PeopleWords) -> None:
        self._view, self._posts, self._groups = view, posts, groups
        self._kinds, self._bounds = words.kind_of_unit, words.bound

    def events(self, tokens: Sequence[Token]) -> tuple[Event, ...]:
        """Return the events of one sentence, in order; entities may still gain posts from later tokens."""
        return tuple(self._events(tokens))

    def _events(self, tokens: Sequence[Token]) -> Iterator[Event]:
        chain = _Chain()
        index = 0
        while index < len(tokens):
            token = tokens[index]
            group = self._group(tokens, index)
            if group is not None:
                if index and tokens[index - 1].rule == _WORKED_WITH:
                    group[0].rule = MET
                yield from self._flush(chain)
                chain.close()
                yield Event(token, group[0])
                index = group[1]
                continue
            post = self._posts.read(tokens, index) if token.kind in ("title", "status") else None
            if post is not None:
                yield from self._post(tokens, index, post, chain)
                index = post[1]
                continue
            yield from self._other(tokens, index, chain)
            index += 1
        yield from self._flush(chain)

    def _group(self, tokens: Sequence[Token], index: int) -> tuple[GroupEntity, int] | None:
        token = tokens[index]
        if token.kind == "group":
            if index + 1 < len(tokens) and tokens[index + 1].kind == "person":
                return None
            return self._groups.read(tokens, index)
        if token.kind == "number" and self._meets_units(tokens, index):
            return self._met(tokens, index)
        if token.kind == "number" and not self._begins_item(tokens, index):
            return None
        start = index + 1 if token.kind in ("plural", "number") or self._is_plural_address(token) else index
        if self._is_plural_address(token) and start < len(tokens) and tokens[start].kind == "organisation":
            return None if self._names_follow(tokens, start + 1) else self._groups.read(tokens, index, start + 1)
        if token.kind == "number" and start < len(tokens) and tokens[start].kind == "group":
            return self._groups.read(tokens, index, start + 1)
        post = self._posts.read(tokens, start) if start < len(tokens) else None
        if post is None:
            return None
        shared = self._behind_shared(tokens, post[1]) if start == index and post[0].organisation_name is None else None
        if shared is not None:
            return self._groups.read(tokens, index, shared)
        if self._counts(tokens, post[1]) and post[0].organisation_name is None:
            return self._groups.read(tokens, index, post[1])
        body = post[0].organisation
        if post[1] < len(tokens) and tokens[post[1]].kind == "plural" and post[0].organisation_name is None:
            return None if self._is_of_several(tokens, post[1]) else self._groups.read(tokens, index, post[1])
        collective = body is not None and body.collective
        is_addressed = self._is_plural_address(token) and post[0].entry.several
        is_plural = token.kind in ("plural", "number") or is_addressed or self._are_members(tokens, index, post[0])
        several = is_plural and not self._names_follow(tokens, post[1])
        if (
            several
            and body is None
            and post[0].entry.id == "member"
            and not (is_addressed and self._is_of_board(tokens, post))
        ):
            return None
        if not collective and not several:
            return None
        if collective and post[1] < len(tokens) and tokens[post[1]].kind == "person":
            return None
        read = self._groups.read(tokens, index, post[1])
        if read is not None and post[0].entry.id == "member":
            read[0].rule = "members"
        if read is not None and is_addressed:
            read[0].name = f"{self._plural_word(token)} {self._view.reading(tokens[start].start, read[0].end)}"
        return read

    def _behind_shared(self, tokens: Sequence[Token], index: int) -> int | None:
        """Return the index behind a second post that tells the bodies of the first: "bí thư, phó bí thư 24 chi bộ"."""
        is_joined = self._mark(tokens, index) == "," or (index < len(tokens) and tokens[index].kind == "and")
        following = self._posts.read(tokens, index + 1) if is_joined and index + 1 < len(tokens) else None
        if following is None:
            return None
        body = following[0].organisation
        is_bare = following[0].organisation_name is None and following[1] < len(tokens)
        is_counted = is_bare and (self._counts(tokens, following[1]) or tokens[following[1]].kind == "plural")
        return following[1] if is_counted or (body is not None and body.collective) else None

    def _is_of_board(self, tokens: Sequence[Token], post: tuple[PostMention, int]) -> bool:
        """Tell members of a board that the post names ("Ủy viên Ban Thường vụ"), or the words behind it."""
        behind = tokens[post[1]] if post[1] < len(tokens) else None
        if any(self._mark(tokens, place) == ":" for place in range(post[1], min(len(tokens), post[1] + _NEAR_COLON))):
            return False
        is_named = behind is not None and behind.kind == "word" and self._view.text[behind.start].isupper()
        return is_named or len(post[0].label.split()) > _PLAIN_LABEL

    def _meets_units(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell the units that a meeting is held with: "cuộc họp với 15 huyện, thành phố"."""
        before = tokens[max(0, index - _NEAR_MEETING) : index]
        if index + 1 >= len(tokens) or not any(token.kind == "meeting" for token in before):
            return False
        joint = self._view.folded[before[-1].start : before[-1].end]
        unit = self._kinds.at(self._view.folded, tokens[index + 1].start)
        return before[-1].kind == "and" and joint == "với" and unit is not None

    def _met(self, tokens: Sequence[Token], index: int) -> tuple[GroupEntity, int] | None:
        read = self._groups.read(tokens, index, index + 2)
        if read is not None:
            read[0].rule = MET
        return read

    def _is_plural_address(self, token: Token) -> bool:
        """Tell "các đồng chí" from a word of address to one."""
        return token.kind == "honorific" and self._view.folded[token.start : token.end].startswith("các ")

    def _plural_word(self, token: Token) -> str:
        """Return the word for the plural in an address: the group is called without the rest of it."""
        return self._view.text[token.start : token.end].split()[0]

    def _begins_item(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell whether a number counts those behind it, and is none of a date or an ordinal: "phiên họp thứ 12"."""
        before = index - 1
        if before >= 0 and self._bounds.at(self._view.folded, tokens[before].start, tokens[before].end) is not None:
            before -= 1
        return before < 0 or tokens[before].kind in _BEFORE_ITEM

    def _counts(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell whether a post is that of so many bodies: "hiệu trưởng 15 trường học"."""
        following = tokens[index + 1] if index + 1 < len(tokens) else None
        is_counted = index < len(tokens) and tokens[index].kind == "number"
        return is_counted and following is not None and following.kind in ("word", "organisation")

    def _are_members(self, tokens: Sequence[Token], index: int, post: PostMention) -> bool:
        """Tell "thành viên UBND tỉnh" in small letters as an item of its own from a post of the person before."""
        is_item = self._begins_item(tokens, index) and self._mark(tokens, index - 1) not in (",", *_DASHES)
        return is_item and post.entry.id == "member" and post.organisation is not None and post.label.islower()

    def _names_follow(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell whether names come next, behind nothing but marks, words of address and posts."""
        for token in tokens[index : index + 6]:
            if token.kind == "person":
                return True
            mark = self._view.text[token.start : token.end]
            if token.kind not in _ADDRESS and token.kind != "link" and mark != ":":
                return False
        return False

    def _post(
        self, tokens: Sequence[Token], index: int, read: tuple[PostMention, int], chain: _Chain
    ) -> Iterator[Event]:
        """Give a post to the name behind it, to the names before it, or keep it waiting."""
        post, behind = read
        if chain.represented and not self._is_prefix(tokens, behind):
            chain.represented = False
            yield Event(tokens[index], HolderEntity(post))
            return
        plural = index > 0 and tokens[index - 1].kind == "plural"
        chain.represented = False
        if behind < len(tokens) and tokens[behind].kind == "plural" and self._is_of_several(tokens, behind):
            chain.distributed = post
            return
        if self._is_prefix(tokens, behind) and not self._ends_with_bracket(tokens, index, behind, chain):
            chain.people = chain.people if chain.people and not chain.waiting else []
            if plural or chain.plural or self._mark(tokens, behind) == ":":
                chain.shared = post
            else:
                chain.waiting.append(post)
                chain.shared = None
            return
        sharer = self._post_of_the_next(tokens, behind) if len(chain.people) > 1 and not chain.waiting else None
        if sharer is not None and not any(person.posts for person in chain.people[-2:]):
            chain.people[-2].posts.append(post.with_body_of(sharer) if post.organisation_name is None else post)
            return
        before = "," if post.status == "concurrent" else self._mark_before(tokens, index)
        if chain.people and not chain.waiting and before is not None:
            shared = (chain.plural and post.entry.several) or self._is_said_of_all(tokens, index)
            self._attach(chain, post, "-" if shared else before)
            return
        chain.waiting.append(post)
        chain.shared = None
        yield from ()

    def _post_of_the_next(self, tokens: Sequence[Token], index: int) -> PostMention | None:
        """Return the post behind "và", that of the second of two people: "A, B, Bí thư và Phó Bí thư Đảng ủy"."""
        if index + 1 >= len(tokens) or tokens[index].kind != "and" or tokens[index + 1].kind not in ("title", "status"):
            return None
        read = self._posts.read(tokens, index + 1)
        return read[0] if read is not None and not self._is_prefix(tokens, read[1]) else None

    def _is_of_several(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell whether the bodies behind a plural are listed with who holds the post in each."""
        bodies = (place for place in range(index, min(len(tokens), index + 4)) if tokens[place].kind == "organisation")
        return any(self._holder_in_bracket(tokens, place) for place in bodies)

    def _holder_in_bracket(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell a body whose people stand in a bracket behind it: "Thứ trưởng các Bộ: Tài chính (A), Nội vụ (B)"."""
        is_bracket = tokens[index].kind == "organisation" and self._mark(tokens, index + 1) == "("
        return is_bracket and _is_person_first(tokens[index + 2 : index + 5])

    def _ends_with_bracket(self, tokens: Sequence[Token], index: int, behind: int, chain: _Chain) -> bool:
        """Tell a post of the person before it from one whose holder stands in brackets: "ông A - Giám đốc (bà B)"."""
        is_bracket = self._mark(tokens, behind) == "("
        is_last = bool(chain.people) and not chain.people[-1].posts and not chain.waiting
        return is_bracket and is_last and self._mark_before(tokens, index) is not None

    def _is_said_of_all(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell a post that "đều là" gives to all those before it."""
        return index > 0 and tokens[index - 1].kind == "link" and tokens[index - 1].rule == "all-of-them"

    def _is_prefix(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell whether a name follows at once: "Chủ tịch UBND tỉnh A", "các Phó Chủ tịch: A"."""
        position = index
        is_ranked = self._mark(tokens, position) == "," and index + 1 < len(tokens) and tokens[index + 1].kind == "rank"
        if self._mark(tokens, position) in (":", "(") or is_ranked:
            position += 1
        while position < len(tokens) and (
            tokens[position].kind in _ADDRESS or (position > index and self._mark(tokens, position) == ",")
        ):
            position += 1
        return position < len(tokens) and tokens[position].kind == "person"

    def _attach(self, chain: _Chain, post: PostMention, mark: str) -> None:
        """Give `post` to the last name; behind a dash, or said of all, also to the names before it that have none."""
        receivers = [chain.people[-1]]
        if mark in _DASHES and not chain.people[-1].posts:
            for person in reversed(chain.people[:-1]):
                if person.posts:
                    break
                receivers.append(person)
        for person in receivers:
            person.posts.append(post)

    def _other(self, tokens: Sequence[Token], index: int, chain: _Chain) -> Iterator[Event]:
        token = tokens[index]
        mark = self._mark(tokens, index)
        if token.kind == "person":
            yield self._person(token, chain)
        elif token.kind == "organisation":
            yield from self._body(tokens, index, chain)
        elif self._is_plural_address(token):
            address = self._view.folded[token.start : token.end].removeprefix("các ").rstrip(":")
            chain.honorific = address.replace(", ", "/")
            chain.plural = True
        elif token.kind == "status" and token.status is not None and token.status.status == "concurrent":
            pass
        elif token.kind in ("role", "obligation", "word", "stop", "quotation", "meeting", "number", "status", "group"):
            yield from self._flush(chain)
            if not (token.kind == "word" and chain.people and self._in_bracket(tokens, index)):
                chain.close()
            chain.represented = token.role is not None and token.role.role == "represents"
        elif mark == "(" and index + 1 < len(tokens) and tokens[index + 1].kind == "role":
            yield from self._flush(chain)
        elif token.kind == "punctuation" and mark == ";":
            yield from self._flush(chain)
            chain.shared = chain.shared if self._is_bare_name(tokens, index + 1) else None
            chain.side = chain.distributed = None
        elif mark == ")":
            chain.side = None
        yield Event(token)

    def _is_bare_name(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell a name with no post of its own, as one of several that share one: "các Phó Chủ nhiệm: A; B; C"."""
        is_name = index < len(tokens) and tokens[index].kind == "person"
        return is_name and (
            index + 1 >= len(tokens) or tokens[index + 1].kind == "stop" or self._mark(tokens, index + 1) == ";"
        )

    def _person(self, token: Token, chain: _Chain) -> Event:
        assert token.person is not None
        listed = None if token.person.rank else chain.honorific
        entity = PersonEntity(token.person, token.person.honorific or listed)
        if chain.waiting:
            entity.posts, chain.waiting = chain.waiting, []
        elif chain.shared is not None and token.person.honorific is None:
            entity.posts = [chain.shared]
        if chain.side is not None:
            entity.side, entity.represents = chain.side, chain.side.name
        chain.people.append(entity)
        return Event(token, entity)

    def _body(self, tokens: Sequence[Token], index: int, chain: _Chain) -> Iterator[Event]:
        """Read a body: in the bracket behind a name it completes that name's post, else it is an entity."""
        token = tokens[index]
        assert token.organisation is not None
        if chain.people and self._in_bracket(tokens, index):
            person = chain.people[-1]
            if person.posts and person.posts[-1].organisation is None:
                post = person.posts[-1]
                person.posts[-1] = replace(
                    post, organisation=token.organisation, organisation_name=token.organisation.name
                )
            return
        given = chain.waiting[-1] if chain.waiting else chain.distributed
        if given is not None and given.organisation_name is None and self._holder_in_bracket(tokens, index):
            chain.distributed = given
            chain.waiting = [given.with_body_of_mention(token.organisation)]
            return
        if not chain.waiting and self._names_its_people(tokens, index):
            yield from self._flush(chain)
            chain.close()
            chain.side = token.organisation
            return
        if chain.people and not chain.waiting and self._is_affiliation(tokens, index):
            chain.people[-1].represents = chain.people[-1].represents or token.organisation.name
            return
        yield from self._flush(chain)
        chain.close()
        yield Event(token, BodyEntity(token.organisation))

    def _names_its_people(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell a body that is told with who came from it: "Công ty Hồng Lam: ông A, Giám đốc", "Sở Y tế (bà B)"."""
        if self._mark(tokens, index + 1) not in (":", "("):
            return False
        return _is_person_first(tokens[index + 2 : index + 6])

    def _is_affiliation(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell where a person is from, between the name and the next mark: "BS. A, Trung tâm Y tế - Ủy viên; …"."""
        is_beside = (
            index > 1 and tokens[index - 2].kind == "person" and self._mark(tokens, index - 1) in (",", *_DASHES)
        )
        if not is_beside:
            return False
        if index + 1 >= len(tokens) or self._mark(tokens, index + 1) == ";":
            return True
        if self._mark(tokens, index + 1) in (":", *_DASHES):
            return index + 2 < len(tokens) and tokens[index + 2].kind == "title"
        behind = tokens[index + 1]
        return index + 2 >= len(tokens) and self._view.text[behind.start : behind.end] == "."

    def _flush(self, chain: _Chain) -> Iterator[Event]:
        """Yield the posts that no name came for."""
        for post in chain.waiting:
            yield Event(Token(post.start, post.end, "title", title=post.entry), HolderEntity(post))
        chain.waiting = []

    def _in_bracket(self, tokens: Sequence[Token], index: int) -> bool:
        for position in range(index - 1, max(-1, index - 12), -1):
            mark = self._mark(tokens, position)
            if mark == "(":
                return True
            if mark == ")":
                return False
        return False

    def _mark(self, tokens: Sequence[Token], index: int) -> str | None:
        if not 0 <= index < len(tokens) or tokens[index].kind != "punctuation":
            return None
        return self._view.text[tokens[index].start]

    def _mark_before(self, tokens: Sequence[Token], index: int) -> str | None:
        """Return the mark (or "và") that joins a post to the name before it."""
        position = index - 1
        while position >= 0 and tokens[position].kind in ("link", "plural"):
            position -= 1
        mark = self._mark(tokens, position)
        if mark in (",", "(", ";", ":", "|", "\t", "-", "–", "—"):
            return mark
        if mark == ".":
            return "-"
        if position >= 0 and tokens[position].kind in ("and", "status"):
            return ","
        return None


def _is_person_first(tokens: Sequence[Token]) -> bool:
    """Tell whether a person comes first, behind words of address."""
    first = next((token for token in tokens if token.kind not in _ADDRESS), None)
    return first is not None and first.kind == "person"
