"""Groups of people without names: a head noun and whom it covers, to the last item of its list."""

import re
from collections.abc import Sequence

from minutes_nlp.facts.people.entities import GroupEntity
from minutes_nlp.facts.people.tokens import Token
from minutes_nlp.mentions.types import Span
from minutes_nlp.text import View

_COUNT = re.compile(r"(?<![\d.,/])0*(\d+)(?:/0*(\d+))? ")
_LONGEST_ITEM = 3
_MOST_WORDS = 5
_INSIDE = frozenset({"organisation", "word", "number", "plural", "group", "tail"})


class GroupReader:
    """Reads the groups among the tokens of one view."""

    def __init__(self, view: View) -> None:
        self._view = view

    def read(self, tokens: Sequence[Token], index: int, head_end: int | None = None) -> tuple[GroupEntity, int] | None:
        """Return the group whose head noun is at `tokens[index]` and the index behind it.

        `head_end` is the index behind a head that is a post ("các Ủy viên UBND tỉnh").
        """
        if tokens[index].rule == "audience":
            return None
        first = index
        position = head_end if head_end is not None else index + 1
        last = position - 1
        listed = False
        while position < len(tokens):
            token = tokens[position]
            if self._continues(tokens, position, last):
                last = position
            elif token.kind == "punctuation" and self._view.text[token.start] == ":" and not listed:
                if position + 1 >= len(tokens) or tokens[position + 1].kind != "organisation":
                    break
                listed = True
            elif not self._joins(tokens, position, listed):
                break
            position += 1
        if last < index or (head_end is None and last == index and not self._stands_alone(tokens, index)):
            return None
        group = self._group(tokens[first].start, tokens[last].end)
        head = tokens[first + 1] if tokens[first].kind == "number" else tokens[first]
        group.rule = head.rule
        group.covers = self._view.reading(tokens[first].end, tokens[last].end)
        return group, last + 1

    def _continues(self, tokens: Sequence[Token], position: int, last: int) -> bool:
        """Tell whether a token is part of what the group covers."""
        token = tokens[position]
        if token.kind == "title":
            return position == last + 1 and not self._named_soon(tokens, position)
        return token.kind in _INSIDE and not (token.kind == "group" and self._begins_group(tokens, position, last))

    def _stands_alone(self, tokens: Sequence[Token], index: int) -> bool:
        """Tell whether a head noun without anything behind it names a group ("các Bộ trưởng")."""
        return len(self._view.text[tokens[index].start : tokens[index].end].split()) > 1

    def _begins_group(self, tokens: Sequence[Token], position: int, last: int) -> bool:
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
        if mark == ";" and not listed:
            return False
        if following.kind == "organisation":
            again = _same_body(tokens[position - 1], following)
            return not again and self._view.folded[token.start : token.end] not in ("cùng", "cùng với", "với")
        if following.kind == "plural":
            behind = tokens[position + 2] if position + 2 < len(tokens) else None
            return token.kind == "and" and behind is not None and behind.kind == "word"
        if following.kind != "word" or mark == ";" or not self._is_short(tokens, position + 1):
            return False
        return self._view.text[following.start].islower() or self._is_lone_capital(tokens, position + 1)

    def _is_lone_capital(self, tokens: Sequence[Token], position: int) -> bool:
        """Tell whether one capitalised word stands where the word before the comma had a capital, too ("Cục, Vụ")."""
        behind = tokens[position + 1] if position + 1 < len(tokens) else None
        capital = behind is not None and behind.kind == "word" and self._view.text[behind.start].isupper()
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

    def _group(self, start: int, end: int) -> GroupEntity:
        written = self._view.text[start:end]
        count = _COUNT.search(written)
        group = GroupEntity(start, end, self._view.reading(start, end))
        if count:
            group.count = int(count.group(1))
            group.count_of = int(count.group(2)) if count.group(2) else None
            group.count_span = Span(start + count.start(), start + count.end() - 1)
            group.name = " ".join((written[: count.start()] + written[count.end() :]).split())
        return group


def _same_body(before: Token, following: Token) -> bool:
    """Tell a body that is named again behind a comma, as the subject of what follows."""
    one, other = before.organisation, following.organisation
    return one is not None and other is not None and one.key == other.key
