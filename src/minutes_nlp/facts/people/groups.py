"""Groups of people without names: a head noun and whom it covers, to the last item of its list."""

import re
from collections.abc import Sequence

from minutes_nlp.facts.people.entities import GroupEntity
from minutes_nlp.facts.people.tokens import Token
from minutes_nlp.facts.people.words import PeopleWords
from minutes_nlp.mentions.types import Span
from minutes_nlp.text import View

_COUNT = re.compile(r"(?<![\w.,/])0*(\d+)(?:/0*(\d+))? ")
_LONGEST_ITEM = 3
_MOST_WORDS = 5
_LONGEST_UNIT = 3
_INSIDE = frozenset({"organisation", "word", "number", "plural", "group", "tail"})


class GroupReader:
    """Reads the groups among the tokens of one view."""

    def __init__(self, view: View, words: PeopleWords) -> None:
        self._view, self._before_time, self._guests = view, words.before_time, words.guest
        self._plural, self._owner = words.plural, words.owner

    def read(self, tokens: Sequence[Token], index: int, head_end: int | None = None) -> tuple[GroupEntity, int] | None:
        """Return the group whose head noun is at `tokens[index]` and the index behind it.

        `head_end` is the index behind a head that is a post ("các Ủy viên UBND tỉnh").
        """
        behind = tokens[index + 1] if index + 1 < len(tokens) else None
        if tokens[index].rule == "audience" and (behind is None or behind.kind != "organisation"):
            return None
        first = index
        position = head_end if head_end is not None else index + 1
        last = position - 1
        listed, joined = False, -1
        while position < len(tokens):
            token = tokens[position]
            if joined == position - 1 or self._continues(tokens, position, last):
                last = position
            elif token.kind == "punctuation" and self._view.text[token.start] == ":" and not listed:
                if position + 1 >= len(tokens) or not self._opens_list(tokens, position + 1):
                    break
                listed = True
            elif self._joins(tokens, position, listed):
                joined = position
            else:
                break
            position += 1
        while last > index and self._is_before_time(tokens, last):
            last -= 1
        if last < index or (head_end is None and last == index and not self._stands_alone(tokens, index)):
            return None
        group = self._group(tokens[first].start, tokens[last].end, _numbers_of_names(tokens, first, last))
        is_counted = tokens[first].kind in ("number", "plural") and tokens[first + 1].kind == "group"
        head = tokens[first + 1] if tokens[first].kind == "number" or is_counted else tokens[first]
        group.rule = head.rule
        group.covers = self._view.reading(tokens[first].end, tokens[last].end)
        return group, last + 1

    def _is_before_time(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell a word that belongs to the time behind it: "lãnh đạo các sở vào sáng nay"."""
        behind = tokens[index + 1] if index + 1 < len(tokens) else None
        text = self._view.folded[tokens[index].start : tokens[index].end]
        return behind is not None and behind.kind == "time" and text in self._before_time

    def _opens_list(self, tokens: Sequence[Token], position: int) -> bool:
        """Tell whether bodies come next that a colon announces, told by their heads or by names of their own."""
        token = tokens[position]
        return token.kind == "organisation" or (token.kind == "word" and self._view.text[token.start].isupper())

    def _continues(self, tokens: Sequence[Token], position: int, last: int) -> bool:
        """Tell whether a token is part of what the group covers."""
        token = tokens[position]
        if token.kind == "title":
            return position == last + 1 and not self._named_soon(tokens, position)
        if token.role is not None and token.role.lists:
            return position == last + 1
        return token.kind in _INSIDE and not (token.kind == "group" and self._begins_group(tokens, position, last))

    def _stands_alone(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell whether a head noun without anything behind it names a group ("các Bộ trưởng")."""
        return len(self._view.text[tokens[index].start : tokens[index].end].split()) > 1

    def _begins_group(self, tokens: Sequence[Token], position: int, last: int) -> bool:
        before = tokens[position - 1]
        if position == last + 1 and self._view.folded[before.start : before.end] in self._owner:
            return False
        return position > last + 1 or tokens[position - 1].kind in ("organisation", "word", "tail")

    def _named_soon(self, tokens: Sequence[Token], position: int) -> bool:
        return any(token.kind == "person" for token in tokens[position : position + 4])

    def _joins(self, tokens: Sequence[Token], position: int, listed: bool) -> bool:
        """Tell whether a comma or "và" joins one more item of the same group."""
        token = tokens[position]
        mark = self._view.text[token.start : token.end]
        following = tokens[position + 1] if position + 1 < len(tokens) else None
        if following is None or (token.kind != "and" and mark not in (",", ";", "-")):
            return False
        if (mark == ";" and not listed) or mark in self._guests:
            return False
        if following.kind == "organisation":
            again = _same_body(tokens[position - 1], following)
            return not again and self._view.folded[token.start : token.end] not in ("cùng", "cùng với", "với")
        if following.kind == "plural":
            behind = tokens[position + 2] if position + 2 < len(tokens) else None
            kinds = ("word", "organisation") if token.kind == "and" else ("organisation",)
            return mark != ";" and behind is not None and behind.kind in kinds
        if mark == ";":
            return False
        if self._is_named_item(tokens, position + 1) and (listed or self._ends_with_name(tokens, position - 1)):
            return True
        if listed and following.kind == "word" and self._is_capital(following) and self._is_short(tokens, position + 1):
            return True
        if following.kind == "title":
            return self._is_bare_title(tokens, position + 1)
        if following.kind != "word" or not self._is_short(tokens, position + 1):
            return False
        return self._view.text[following.start].islower() or self._is_lone_capital(tokens, position + 1)

    def _is_named_item(self, tokens: Sequence[Token], position: int) -> bool:
        """Tell a proper name as an item of its own: ", Phú Xuyên, Mỹ Đức", ", THCS;"."""
        token = tokens[position]
        if token.kind == "person":
            is_bare = token.person is not None and token.person.honorific is None and token.person.rank is None
            behind = position + 1
            if not is_bare or len(self._view.text[token.start : token.end].split()) > _LONGEST_UNIT:
                return False
        else:
            behind = position
            while behind < len(tokens) and tokens[behind].kind == "word" and self._is_capital(tokens[behind]):
                behind += 1
            if not position < behind <= position + _LONGEST_UNIT + 1:
                return False
        return behind >= len(tokens) or tokens[behind].kind in ("punctuation", "and", "stop")

    def _is_capital(self, token: Token) -> bool:
        return self._view.text[token.start].isupper()

    def _ends_with_name(self, tokens: Sequence[Token], position: int) -> bool:
        """Tell whether the item before ends with a proper name of the same list: "các huyện Ứng Hòa, …"."""
        token = tokens[position]
        if token.kind == "organisation":
            return tokens[position - 1].kind in ("plural", "number", "honorific") or self._is_plural(
                tokens[position - 1]
            )
        return token.kind in ("word", "person") and self._is_capital(token)

    def _is_plural(self, token: Token) -> bool:
        """Tell a head noun with the word for the plural behind it: "đại diện các"."""
        words = self._view.folded[token.start : token.end].split()
        return token.kind == "group" and words[-1] in self._plural

    def _is_bare_title(self, tokens: Sequence[Token], position: int) -> bool:
        """Tell a post in small letters that nobody by name holds, as an item of the same group: "cán bộ, viên chức"."""
        if self._is_capital(tokens[position]) or self._named_soon(tokens, position):
            return False
        behind = position + 1
        while behind < len(tokens) and tokens[behind].kind == "word" and not self._is_capital(tokens[behind]):
            behind += 1
        is_short = behind - position <= _MOST_WORDS
        return is_short and (behind >= len(tokens) or self._ends_item(tokens[behind]))

    def _ends_item(self, token: Token) -> bool:
        return token.kind in ("punctuation", "and") or self._view.text[token.start : token.end] == "."

    def _is_lone_capital(self, tokens: Sequence[Token], position: int) -> bool:
        """Tell whether one capitalised word stands where the word before the comma had a capital, too ("Cục, Vụ")."""
        behind = tokens[position + 1] if position + 1 < len(tokens) else None
        capital = behind is not None and behind.kind == "word" and self._view.text[behind.start].isupper()
        if not capital and self._view.text[tokens[position].start : tokens[position].end].isupper():
            return True
        return not capital and self._view.text[tokens[position - 2].start].isupper()

    def _is_short(self, tokens: Sequence[Token], position: int) -> bool:
        """Tell whether what follows is an item of some words, not a clause."""
        size = 0
        while position + size < len(tokens) and tokens[position + size].kind == "word":
            size += 1
        is_last = position + size >= len(tokens) - 1
        behind = "punctuation" if is_last else tokens[position + size].kind
        if behind == "number":
            return False
        return (
            size <= _MOST_WORDS
            and behind not in ("person", "honorific")
            and not (behind == "stop" and size > _LONGEST_ITEM)
        )

    def _group(self, start: int, end: int, inside_names: Sequence[int]) -> GroupEntity:
        written = self._view.text[start:end]
        count = next((found for found in _COUNT.finditer(written) if start + found.start() not in inside_names), None)
        group = GroupEntity(start, end, self._view.reading(start, end))
        if count:
            group.count = int(count.group(1))
            group.count_of = int(count.group(2)) if count.group(2) else None
            group.count_span = Span(start + count.start(), start + count.end() - 1)
            group.name = " ".join((written[: count.start()] + written[count.end() :]).split())
        return group


def _numbers_of_names(tokens: Sequence[Token], first: int, last: int) -> tuple[int, ...]:
    """Return where numbers stand that end a name and count nothing: "Ban Chỉ đạo 389"."""
    numbers = (index for index in range(max(first, 1), last + 1) if tokens[index].kind == "number")
    return tuple(tokens[index].start for index in numbers if tokens[index - 1].kind == "organisation")


def _same_body(before: Token, following: Token) -> bool:
    """Tell a body that is named again behind a comma, as the subject of what follows."""
    one, other = before.organisation, following.organisation
    return one is not None and other is not None and one.key == other.key
