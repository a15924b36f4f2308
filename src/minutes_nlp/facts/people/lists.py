"""A small grammar over tokens: which posts belong to which names, and which names share a post.

Posts stand before a name ("Chủ tịch UBND tỉnh A"), behind it after a comma, dash or bracket ("A - Giám đốc Sở Y tế"),
once for several names before them ("các Phó Chủ tịch A, B") or behind them ("A, B - Phó Chủ tịch UBND tỉnh").
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from minutes_nlp.facts.people.entities import (
    BodyEntity,
    Event,
    HolderEntity,
    PersonEntity,
    PostMention,
)
from minutes_nlp.facts.people.group_heads import GroupHeads
from minutes_nlp.facts.people.posts import PostReader
from minutes_nlp.facts.people.tokens import ADDRESS, DASHES, Token, is_person_first, mark_at
from minutes_nlp.mentions.types import OrganisationMention
from minutes_nlp.text import View


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

    def __init__(self, view: View, posts: PostReader, heads: GroupHeads) -> None:
        self._view, self._posts, self._heads = view, posts, heads

    def events(self, tokens: Sequence[Token]) -> tuple[Event, ...]:
        """Return the events of one sentence, in order; entities may still gain posts from later tokens."""
        return tuple(self._events(tokens))

    def _events(self, tokens: Sequence[Token]) -> Iterator[Event]:
        chain = _Chain()
        index = 0
        while index < len(tokens):
            token = tokens[index]
            group = self._heads.read(tokens, index)
            if group is not None:
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
        if behind < len(tokens) and tokens[behind].kind == "plural" and self._heads.is_of_several(tokens, behind):
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
            tokens[position].kind in ADDRESS or (position > index and self._mark(tokens, position) == ",")
        ):
            position += 1
        return position < len(tokens) and tokens[position].kind == "person"

    def _attach(self, chain: _Chain, post: PostMention, mark: str) -> None:
        """Give `post` to the last name; behind a dash, or said of all, also to the names before it that have none."""
        receivers = [chain.people[-1]]
        if mark in DASHES and not chain.people[-1].posts:
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
        elif self._heads.is_plural_address(token):
            address = self._view.folded[token.start : token.end].removeprefix("các ").rstrip(":")
            chain.honorific = address.replace(", ", "/")
            chain.plural = True
        elif token.kind == "status" and token.status is not None and token.status.status == "concurrent":
            pass
        elif token.kind in (
            "role",
            "obligation",
            "word",
            "stop",
            "quotation",
            "meeting",
            "number",
            "time",
            "status",
            "group",
        ):
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
        if given is not None and given.organisation_name is None and self._heads.has_holder(tokens, index):
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
        return is_person_first(tokens[index + 2 : index + 6])

    def _is_affiliation(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell where a person is from, between the name and the next mark: "BS. A, Trung tâm Y tế - Ủy viên; …"."""
        is_beside = index > 1 and tokens[index - 2].kind == "person" and self._mark(tokens, index - 1) in (",", *DASHES)
        if not is_beside:
            return False
        if index + 1 >= len(tokens) or self._mark(tokens, index + 1) == ";":
            return True
        if self._mark(tokens, index + 1) in (":", *DASHES):
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
        return mark_at(self._view, tokens, index)

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
