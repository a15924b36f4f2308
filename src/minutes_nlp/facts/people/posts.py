"""Posts: a title head, how it is held, and the body it belongs to."""

from collections.abc import Sequence
from dataclasses import replace

from minutes_nlp.facts.people.entities import PostMention
from minutes_nlp.facts.people.tokens import Token, is_person_first, mark_at
from minutes_nlp.facts.people.words import PeopleWords
from minutes_nlp.mentions.organisation_parser import BodyParser
from minutes_nlp.model.people import PostStatus
from minutes_nlp.rules.schema.titles import TitleEntry
from minutes_nlp.text import View
from minutes_nlp.text.fold import fold

_LONGEST_OWN_NAME = 8
_ENDS_OF_A_POST = frozenset({";", ".", "(", ")", ":"})
_OFFICES = frozenset(
    {"department", "ministry", "enterprise", "school", "hospital", "people_committee", "police", "other"}
)
_NAMES = frozenset({"organisation", "person"})
_BEHIND_POSTS = frozenset({"organisation", "punctuation"})
_OF_NO_ASIDE = frozenset({"title", "person", "role", "number", "group"})
_LONGEST_ASIDE = 16


class PostReader:
    """Reads the posts among the tokens of one view."""

    def __init__(self, view: View, bodies: BodyParser, words: PeopleWords) -> None:
        self._view, self._bodies = view, bodies
        self._units, self._countries, self._qualifiers = words.own_unit, words.person.country, words.qualifier
        self._posted, self._abroad = words.person.posted, words.person.abroad

    def read(self, tokens: Sequence[Token], index: int) -> tuple[PostMention, int] | None:
        """Return the post that begins at `tokens[index]` and the index behind it; None when there is none."""
        status: PostStatus = "current"
        start = tokens[index].start
        if tokens[index].kind == "status" and tokens[index].status is not None:
            status = tokens[index].status.status  # type: ignore[union-attr]
            index += 1
        if index >= len(tokens) or tokens[index].kind != "title":
            return None
        title = tokens[index]
        index += 1
        title, index = self._qualified(tokens, title, index)
        end = title.label_end
        if index < len(tokens) and tokens[index].kind == "status" and self._adjacent(title.end, tokens[index].start):
            held = tokens[index].status
            if held is not None and held.status in ("in_charge", "acting"):
                status, end = held.status, tokens[index].end
                index += 1
        body = tokens[index] if index < len(tokens) else None
        if body is not None and body.kind == "organisation" and self._adjacent(end, body.start):
            post = self._with_body(title, body, start, status)
            behind = next((i for i in range(index, len(tokens)) if tokens[i].start >= post.end), len(tokens))
            return self._with_owner(tokens, post, self._behind_aside(tokens, behind))
        post, behind = self._without_body(tokens, title, start, end, status, index)
        return self._with_owner(tokens, post, behind)

    def _with_owner(self, tokens: Sequence[Token], post: PostMention, index: int) -> tuple[PostMention, int]:
        """Return a post of a part of an office with the office that stands behind a comma, and the index behind it.

        "Trưởng phòng Quản lý hạ tầng, Sở Xây dựng (…)"; in "…, Sở Xây dựng, Sở Y tế" the offices are listed.
        """
        owner = tokens[index + 1] if index + 1 < len(tokens) else None
        is_beside = owner is not None and self._view.text[post.end : owner.start] == ", "
        if owner is None or owner.organisation is None or not is_beside or not self._is_part(post):
            return post, index
        behind = tokens[index + 2] if index + 2 < len(tokens) else None
        ends = behind is None or self._view.text[behind.start : behind.end] in _ENDS_OF_A_POST
        if not ends or owner.organisation.type not in _OFFICES:
            return post, index
        name = f"{post.organisation_name}, {owner.organisation.name}"
        return replace(post, end=owner.end, organisation_name=name, parent=owner.organisation), index + 2

    def _behind_aside(self, tokens: Sequence[Token], index: int) -> int:
        """Return the index behind a bracket between a body and who holds the post: "Giám đốc Sở A (nay là Sở B) C"."""
        if mark_at(self._view, tokens, index) != "(":
            return index
        for position in range(index + 1, min(len(tokens) - 1, index + _LONGEST_ASIDE)):
            if mark_at(self._view, tokens, position) == ")":
                is_next = self._view.text[tokens[position].end : tokens[position + 1].start] == " "
                return position + 1 if is_next and is_person_first(tokens[position + 1 :]) else index
            if tokens[position].kind in _OF_NO_ASIDE:
                return index
        return index

    def _is_part(self, post: PostMention) -> bool:
        """Tell the post of who heads a part of an office, the office itself not told."""
        body = post.organisation
        is_bare = post.parent is None and (body is None or body.place is None)
        return post.entry.heads and post.said_body and post.organisation_name is not None and is_bare

    def _qualified(self, tokens: Sequence[Token], title: Token, index: int) -> tuple[Token, int]:
        """Return a post with the words that say what it is for ("Giám đốc tài chính"), and the index behind."""
        qualifier = self._qualifiers.at(self._view.folded, title.label_end + 1)
        is_next = index < len(tokens) and qualifier is not None and tokens[index].start == qualifier.start
        if qualifier is None or not is_next or self._view.text[title.label_end] != " ":
            return title, index
        behind = next((i for i in range(index, len(tokens)) if tokens[i].start >= qualifier.end), len(tokens))
        is_role = tokens[index].kind == "role" and behind < len(tokens) and tokens[behind].kind not in _BEHIND_POSTS
        if tokens[index].kind in _NAMES or is_role or not self._is_cased(title, qualifier.start, qualifier.payload[0]):
            return title, index
        return replace(title, end=qualifier.end, label_end=qualifier.end), behind

    def _is_cased(self, title: Token, start: int, form: str) -> bool:
        """Tell words in small letters, or with a capital a field of work ("giáo viên Toán"), from a body's name."""
        if self._view.text[start].islower():
            return True
        entry = title.title
        if entry is None or not form[0].isupper():
            return False
        return entry.staff or entry.organization_type == "school" or "enterprise" in entry.hosts

    def _adjacent(self, end: int, start: int) -> bool:
        return start <= end or not self._view.text[end:start].strip(" ")

    def _with_body(self, title: Token, body: Token, start: int, status: PostStatus) -> PostMention:
        assert body.organisation is not None and title.title is not None
        label = self._view.reading(title.start, title.label_end)
        plain = _plain_case(label, title.title)
        country = self._countries.at(self._view.folded, body.end + 1)
        if country is not None and self._view.text[country.start].isupper():
            end = self._behind_posted(country.end)
            return PostMention(start, end, plain, None, self._view.reading(body.start, end), status, title.title)
        parsed = self._bodies.parse(body.start)
        above = self._bodies.mention(parsed.parent) if parsed is not None and parsed.parent is not None else None
        own = body.organisation
        end = self._behind_posted(body.end) if own.rule in self._abroad else body.end
        return PostMention(start, end, plain, own, own.name, status, title.title, parent=above)

    def _without_body(
        self, tokens: Sequence[Token], title: Token, start: int, end: int, status: PostStatus, index: int
    ) -> tuple[PostMention, int]:
        assert title.title is not None
        label = self._view.reading(title.start, title.label_end)
        body = title.title.organization
        post = PostMention(
            start, end, _plain_case(label, title.title), None, body, status, title.title, said_body=False
        )
        own = self._own_body(tokens, end, index)
        if own is None:
            return post, index
        own_end, behind = own
        shared = self._view.folded.rfind(" ", start, title.label_end) + 1 if title.title.absorbs else 0
        name = self._view.reading(shared if shared > start else end, own_end)
        return replace(post, end=own_end, organisation_name=name, said_body=True), behind

    def _behind_posted(self, end: int) -> int:
        """Return where the words end that say where a diplomat is posted: "Đại sứ Nhật Bản tại Việt Nam"."""
        posted = self._posted.at(self._view.folded, end + 1)
        return posted.end if posted is not None else end

    def _own_body(self, tokens: Sequence[Token], end: int, index: int) -> tuple[int, int] | None:
        """Return the end of a body that no rule knows ("Tổ trưởng Tổ Khoa học tự nhiên") and the index behind it."""
        if index >= len(tokens) or tokens[index].kind != "word" or not self._adjacent(end, tokens[index].start):
            return None
        country = self._countries.at(self._view.folded, tokens[index].start)
        first = self._view.text[tokens[index].start]
        if country is not None and first.isupper():
            end = self._behind_posted(country.end)
            return end, next((i for i in range(index, len(tokens)) if tokens[i].start >= end), len(tokens))
        unit = self._units.at(self._view.folded, tokens[index].start) if first.islower() else None
        last = index
        while unit is not None and last < len(tokens) and tokens[last].end <= unit.end:
            last += 1
        if unit is not None and last < len(tokens) and self._view.folded[tokens[last].start : tokens[last].end] == "số":
            last += 1
        named = last
        is_name = named < len(tokens) and tokens[named].kind in ("word", "number")
        if not is_name or (first.islower() and unit is None) or self._view.text[tokens[named].start].islower():
            return None
        while last < len(tokens) and last - index < _LONGEST_OWN_NAME:
            is_word = tokens[last].kind == "word" or (tokens[last].kind == "number" and last == named)
            if not is_word and not self._joins_capital(tokens, last):
                break
            last += 1
        return tokens[last - 1].end, last

    def _joins_capital(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell whether "và" or a dash goes on with the name: "Phòng Nếp sống Văn hoá và Gia đình"."""
        mark = self._view.folded[tokens[index].start : tokens[index].end]
        following = tokens[index + 1] if index + 1 < len(tokens) else None
        is_word = following is not None and following.kind == "word" and self._view.text[following.start].isupper()
        return is_word and (mark == "-" or (tokens[index].kind == "and" and mark == "và"))


def _plain_case(label: str, entry: TitleEntry) -> str:
    """Return a label that is written in capitals as the rules have it, any other unchanged."""
    if not label.isupper():
        return label
    known = next((form for form in entry.forms if fold(form) == fold(label)), None)
    return known or label.capitalize()


def same_head(one: PostMention, other: PostMention) -> bool:
    """Tell whether the last words of two labels are the same ("Phó Chủ tịch", "Phó Chủ tịch Thường trực")."""
    first, second = fold(one.label), fold(other.label)
    return first.startswith(second) or second.startswith(first) or first.endswith(second) or second.endswith(first)
