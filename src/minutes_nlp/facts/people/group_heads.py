"""Groups of people in a list, told by a head noun, a post or a number: "hiệu trưởng 41 trường", "45 già làng"."""

from collections.abc import Sequence

from minutes_nlp.facts.people.entities import MET, GroupEntity, PostMention
from minutes_nlp.facts.people.groups import GroupReader
from minutes_nlp.facts.people.posts import PostReader
from minutes_nlp.facts.people.tokens import ADDRESS, DASHES, Token, is_person_first, mark_at
from minutes_nlp.facts.people.words import PeopleWords
from minutes_nlp.text import View

_Group = tuple[GroupEntity, int]
_Post = tuple[PostMention, int]
_BEFORE_ITEM = frozenset({"punctuation", "link", "and", "role"})
_NEAR_MEETING = 4
_NEAR_COLON = 4
_NEAR_NAME = 7
_PLAIN_LABEL = 2
_WORKED_WITH = "work-with"
_COUNTED, _MEMBER, _MEMBERS = "counted", "member", "members"


class GroupHeads:
    """Tells where among the tokens of one view a group begins, and what kind it is."""

    def __init__(self, view: View, posts: PostReader, groups: GroupReader, words: PeopleWords) -> None:
        self._view, self._posts, self._groups = view, posts, groups
        self._kinds, self._bounds = words.kind_of_unit, words.bound
        self._guests, self._between = words.guest, words.between

    def read(self, tokens: Sequence[Token], index: int) -> _Group | None:
        """Return the group that begins at `tokens[index]` and the index behind it; None where none does."""
        read = self._read(tokens, index)
        if read is None or self._is_heading(tokens, read[1]):
            return None
        if self._is_met(tokens, index):
            read[0].rule = MET
        return read

    def is_of_several(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell whether the bodies behind a plural are listed with who holds the post in each."""
        bodies = (place for place in range(index, min(len(tokens), index + 4)) if tokens[place].kind == "organisation")
        return any(self.has_holder(tokens, place) for place in bodies)

    def has_holder(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell a body whose people stand in a bracket behind it: "Thứ trưởng các Bộ: Tài chính (A), Nội vụ (B)"."""
        is_bracket = tokens[index].kind == "organisation" and self._mark(tokens, index + 1) == "("
        return is_bracket and is_person_first(tokens[index + 2 : index + 5])

    def is_plural_address(self, token: Token) -> bool:
        """Tell "các đồng chí" from a word of address to one."""
        return token.kind == "honorific" and self._view.folded[token.start : token.end].startswith("các ")

    def _read(self, tokens: Sequence[Token], index: int) -> _Group | None:
        token = tokens[index]
        if token.kind == "group":
            return self._of_noun(tokens, index)
        if token.kind == "number" and self._meets_units(tokens, index):
            return self._groups.read(tokens, index, index + 2)
        if token.kind == "number" and not self._begins_item(tokens, index):
            return None
        is_address = self.is_plural_address(token)
        start = index + 1 if token.kind in ("plural", "number") or is_address else index
        if start >= len(tokens):
            return None
        if is_address and tokens[start].kind == "organisation":
            return None if self._names_follow(tokens, start + 1) else self._groups.read(tokens, index, start + 1)
        if start > index and self._is_counted_group(tokens, index):
            return self._groups.read(tokens, index, start + 1)
        post = self._posts.read(tokens, start)
        return self._of_post(tokens, index, start, post) if post is not None else None

    def _of_noun(self, tokens: Sequence[Token], index: int) -> _Group | None:
        """Return the group whose head noun stands at `index`, unless it tells who the person behind it is."""
        is_before_person = index + 1 < len(tokens) and tokens[index + 1].kind == "person"
        if is_before_person or (tokens[index].rule == _COUNTED and self._lists_names(tokens, index + 1)):
            return None
        return self._groups.read(tokens, index)

    def _of_post(self, tokens: Sequence[Token], index: int, start: int, read: _Post) -> _Group | None:
        """Return the group of those who hold a post, each in a body of his own or several in one."""
        post, behind = read
        is_bare = post.organisation_name is None
        shared = self._behind_shared(tokens, behind) if start == index and is_bare else None
        if shared is not None:
            return self._groups.read(tokens, index, shared)
        if is_bare and self._counts(tokens, behind):
            return self._groups.read(tokens, index, behind)
        if is_bare and behind < len(tokens) and tokens[behind].kind == "plural":
            return None if self.is_of_several(tokens, behind) else self._groups.read(tokens, index, behind)
        if not self._is_held_by_several(tokens, index, read):
            return None
        group = self._groups.read(tokens, index, behind)
        if group is not None and post.entry.id == _MEMBER:
            group[0].rule = _MEMBERS
        if group is not None and self._is_addressed(tokens[index], post):
            members = self._view.reading(tokens[start].start, group[0].end)
            group[0].name = f"{self._plural_word(tokens[index])} {members}"
        return group

    def _is_addressed(self, token: Token, post: PostMention) -> bool:
        """Tell "các đồng chí Ủy viên", a post that several hold."""
        return self.is_plural_address(token) and post.entry.several

    def _is_held_by_several(self, tokens: Sequence[Token], index: int, read: _Post) -> bool:
        post, behind = read
        body, is_addressed = post.organisation, self._is_addressed(tokens[index], post)
        if body is not None and body.collective:
            return behind >= len(tokens) or tokens[behind].kind != "person"
        is_plural = tokens[index].kind in ("plural", "number") or is_addressed
        if not (is_plural or self._are_members(tokens, index, post)) or self._names_follow(tokens, behind):
            return False
        is_of_nobody = body is None and post.entry.id == _MEMBER
        return not is_of_nobody or (is_addressed and self._is_of_board(tokens, read))

    def _is_heading(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell a group that only heads the list of its people: "Các đại biểu Quốc hội: Đinh Khắc Luyện, …"."""
        behind = tokens[index + 1] if index + 1 < len(tokens) else None
        return behind is not None and self._mark(tokens, index) == ":" and behind.kind == "person"

    def _is_counted_group(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell a head noun behind a number, or behind a word for the plural: "45 già làng", "các hộ dân"."""
        head = tokens[index + 1] if index + 1 < len(tokens) else None
        if head is None or head.kind != "group":
            return False
        is_named = self._names_follow(tokens, index + 2) or self._lists_names(tokens, index + 2)
        return tokens[index].kind == "number" or (head.rule == _COUNTED and not is_named)

    def _lists_names(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell whether names come next of which the first is told by the others: "các nông dân Y Suôr, Vi Thị Thơm"."""
        behind = tokens[index : index + _NEAR_NAME]
        is_name = bool(behind) and behind[0].kind == "word" and self._view.text[behind[0].start].isupper()
        words = next((i for i, token in enumerate(behind) if token.kind != "word"), len(behind))
        return is_name and any(token.kind == "person" for token in behind[words : words + 2])

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

    def _is_of_board(self, tokens: Sequence[Token], post: _Post) -> bool:
        """Tell members of a board that the post names ("Ủy viên Ban Thường vụ"), or the words behind it."""
        behind = tokens[post[1]] if post[1] < len(tokens) else None
        if any(self._mark(tokens, place) == ":" for place in range(post[1], min(len(tokens), post[1] + _NEAR_COLON))):
            return False
        is_named = behind is not None and behind.kind == "word" and self._view.text[behind.start].isupper()
        return is_named or len(post[0].label.split()) > _PLAIN_LABEL

    def _is_met(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell those with whom a meeting is held: "làm việc với lãnh đạo tỉnh", "cuộc họp với các sở"."""
        before = tokens[index - 1] if index else None
        if before is None or before.rule == _WORKED_WITH:
            return before is not None
        near = tokens[max(0, index - _NEAR_MEETING) : index]
        joint = self._view.folded[before.start : before.end]
        is_joint = joint in self._guests or joint in self._between
        return is_joint and any(token.kind == "meeting" for token in near)

    def _meets_units(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell the units that a meeting is held with: "cuộc họp với 15 huyện, thành phố"."""
        before = tokens[max(0, index - _NEAR_MEETING) : index]
        if index + 1 >= len(tokens) or not any(token.kind == "meeting" for token in before):
            return False
        joint = self._view.folded[before[-1].start : before[-1].end]
        unit = self._kinds.at(self._view.folded, tokens[index + 1].start)
        return joint in self._guests and unit is not None

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
        is_item = self._begins_item(tokens, index) and self._mark(tokens, index - 1) not in (",", *DASHES)
        return is_item and post.entry.id == _MEMBER and post.organisation is not None and post.label.islower()

    def _names_follow(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell whether names come next, behind nothing but marks, words of address and posts."""
        for token in tokens[index : index + 6]:
            if token.kind == "person":
                return True
            mark = self._view.text[token.start : token.end]
            if token.kind not in ADDRESS and token.kind != "link" and mark != ":":
                return False
        return False

    def _mark(self, tokens: Sequence[Token], index: int) -> str | None:
        return mark_at(self._view, tokens, index)
