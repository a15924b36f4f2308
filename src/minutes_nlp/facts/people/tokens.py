"""A sentence as tokens: names, bodies, posts, words of address, role words, punctuation, and the words between."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from minutes_nlp.facts.people.words import PeopleWords
from minutes_nlp.mentions.frames import is_degree
from minutes_nlp.mentions.types import OrganisationMention, PeriodMention, PersonMention, Span
from minutes_nlp.rules.schema.titles import GroupEntry, PhraseEntry, RoleEntry, StatusEntry, TitleEntry
from minutes_nlp.text import PhraseMatch, View

TokenKind = Literal[
    "person",
    "organisation",
    "title",
    "status",
    "honorific",
    "rank",
    "degree",
    "group",
    "role",
    "plural",
    "and",
    "link",
    "stop",
    "obligation",
    "tail",
    "meeting",
    "number",
    "time",
    "punctuation",
    "quotation",
    "word",
]
Mention = TypeVar("Mention", PersonMention, OrganisationMention)
_NUMBER = re.compile(r"\d+(?:/\d+)?(?![.,]?\d)")
_WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
_QUOTE = re.compile(r"“[^”\n]*(?:”|$)|\"[^\"\n]*(?:\"|$)", re.MULTILINE)
_BARE_SHARE = re.compile(r"\d+/\d+ ")
_SHARE = re.compile(r"\d+/\d")
_LONGEST_PLURAL = 10
_LONGEST_UNIT = 12
_LEADERS = re.compile(r"\.{4,}|…{2,}")
_COLUMN = "\t"
_SINGLE_MARKS = frozenset(",;:()|\t")
DASHES = frozenset("-–—")
ADDRESS: frozenset[TokenKind] = frozenset({"honorific", "rank", "degree"})
"""The kinds of the words of address that may stand before a name."""


@dataclass(frozen=True, slots=True)
class Token(Span):
    """A piece of a sentence; the fields that its kind does not have are None. `label_end` is where the words of a post
    end that share their last word with the body behind it.
    """

    kind: TokenKind
    person: PersonMention | None = None
    organisation: OrganisationMention | None = None
    title: TitleEntry | None = None
    status: StatusEntry | None = None
    role: RoleEntry | None = None
    label_end: int = 0
    rule: str = ""


def mark_of(view: View, token: Token) -> str | None:
    """Return the punctuation mark that `token` is, None for words."""
    return view.text[token.start] if token.kind == "punctuation" else None


def mark_at(view: View, tokens: Sequence[Token], index: int) -> str | None:
    """Return the mark at `tokens[index]`; None for a token of another kind and outside the tokens."""
    return mark_of(view, tokens[index]) if 0 <= index < len(tokens) else None


def is_person_first(tokens: Sequence[Token]) -> bool:
    """Tell whether a person comes first, behind words of address."""
    first = next((token for token in tokens if token.kind not in ADDRESS), None)
    return first is not None and first.kind == "person"


class Tokenizer:
    """Splits stretches of one view into tokens."""

    def __init__(
        self,
        view: View,
        words: PeopleWords,
        persons: Sequence[PersonMention],
        organisations: Sequence[OrganisationMention],
        periods: Sequence[PeriodMention] = (),
    ) -> None:
        self._view, self._words = view, words
        self._persons = {item.start: item for item in persons if item.rejected is None}
        self._organisations = {item.start: item for item in organisations}
        self._times = {item.start: item.end for item in periods}
        self._ends = {item.end for item in self._persons.values()}
        self._starts = sorted((*self._persons, *self._organisations))

    def tokens(self, start: int, end: int) -> tuple[Token, ...]:
        """Return the tokens of the view's `[start, end)`."""
        return tuple(self._tokens(start, end))

    def _tokens(self, position: int, end: int) -> Iterator[Token]:
        text = self._view.text
        while position < end:
            if text[position].isspace() and text[position] != _COLUMN:
                position += 1
                continue
            token = self._at(position, min(end, self._limit(position, end)), end)
            yield token
            position = token.end

    def _limit(self, position: int, end: int) -> int:
        """Return where the next name begins, so that no phrase runs into it."""
        index = bisect_left(self._starts, position + 1)
        return self._starts[index] if index < len(self._starts) else end

    def _at(self, position: int, limit: int, end: int) -> Token:
        if person := self._persons.get(position):
            return Token(position, min(person.end, end), "person", person=person)
        quotation = _QUOTE.match(self._view.text, position)
        if quotation:
            return Token(position, min(quotation.end(), end), "quotation")
        if organisation := self._organisations.get(position):
            return Token(position, min(organisation.end, end), "organisation", organisation=organisation)
        if position in self._times and not self._is_share(position):
            return Token(position, min(self._times[position], limit), "time")
        if _SHARE.match(self._view.text, position):
            return self._plain(position, end)
        return self._phrase(position, limit, end) or self._plain(position, end)

    def _is_share(self, position: int) -> bool:
        """Tell "10/11" of what has a name, and the name of a class, from a day: "10/11 Điện lực", "lớp 4/2"."""
        share = _BARE_SHARE.match(self._view.text, position)
        is_counted = share is not None and self._view.text[share.end() : share.end() + 1].isupper()
        unit = self._words.own_unit.ending_at(self._view.folded, position - 1, _LONGEST_UNIT)
        return is_counted or unit is not None

    def _phrase(self, position: int, limit: int, end: int) -> Token | None:
        people = self._words.person
        title = people.title.at(self._view.folded, position, end)
        found: list[tuple[int, Token]] = []
        if title is not None:
            stop = min(title.end, limit)
            found.append((title.end, Token(position, stop, "title", title=title.payload, label_end=title.end)))
        for kind, match in self._matches(position, limit):
            found.append((match.end, _token(kind, match)))
        best = (
            max(found, key=lambda item: (item[0], self._is_label(item[1]), self._is_head(item[1]))) if found else None
        )
        blocked = self._blocked(position, limit)
        if blocked is not None and (best is None or blocked > best[0]):
            return Token(position, blocked, "word")
        return best[1] if best is not None else None

    def _blocked(self, position: int, limit: int) -> int | None:
        """Return where words end that are no role and no post, although such a word stands in them: "tăng trưởng"."""
        people, folded = self._words.person, self._view.folded
        ends = (people.role.blocked_at(folded, position, limit), people.title.blocked_at(folded, position, limit))
        return max((end for end in ends if end is not None), default=None)

    def _is_label(self, token: Token) -> bool:
        """Tell a label before a colon, a name or the end ("Thư ký: ...", "... - Thư ký") from a post."""
        following = self._view.text[token.end : token.end + 2].lstrip(" ")
        ends = not following or following[0] in ":;.|\n" or token.end + 1 in self._persons
        return token.kind == "role" and ends

    def _is_head(self, token: Token) -> bool:
        """Tell the counted head noun of a group from a post in the same words: "118 đại biểu"."""
        return token.kind == "group" and self._is_counted(token.start)

    def _matches(self, position: int, limit: int) -> Iterator[tuple[TokenKind, PhraseMatch[Any]]]:
        people, folded, words = self._words.person, self._view.folded, self._words
        matches: tuple[tuple[TokenKind, PhraseMatch[Any] | None], ...] = (
            ("role", people.role.at(folded, position, limit)),
            ("group", self._group(position, limit)),
            ("status", people.status.at(folded, position, limit)),
            ("rank", people.rank.at(folded, position, limit)),
            ("honorific", people.honorific.at(folded, position, limit)),
            ("honorific", self._kind_of_person(position, limit)),
            ("meeting", words.meeting.at(folded, position, limit)),
            ("tail", words.tail.at(folded, position, limit)),
            ("link", words.link.at(folded, position, limit)),
            ("plural", words.plural.at(folded, position, limit)),
            ("and", words.conjunction.at(folded, position, limit)),
            ("obligation", words.obligation.at(folded, position, limit)),
            ("stop", words.stop.at(folded, position, limit)),
        )
        degree = people.degree.at(folded, position, limit)
        if degree is not None and is_degree(self._view, degree.start, degree.end):
            yield "degree", degree
        for kind, match in matches:
            if match is not None and (kind != "status" or self._is_status(match)):
                yield kind, match

    def _kind_of_person(self, position: int, limit: int) -> PhraseMatch[PhraseEntry] | None:
        """Return the word for what somebody is whose name comes next: "hội viên Lộ Thị Phin"."""
        match = self._words.person.kind_of_person.at(self._view.folded, position, limit)
        return match if match is not None and match.end + 1 in self._persons else None

    def _group(self, position: int, limit: int) -> PhraseMatch[GroupEntry] | None:
        """Return the head noun of a group; one of those that are counted behind a number or a plural, or as an item."""
        match = self._words.group.at(self._view.folded, position, limit)
        start = self._view.folded.rfind(" ", 0, max(0, position - 1)) + 1
        if match is not None and self._words.group.blocks(self._view.folded[start : match.end]):
            return None
        counted = match is not None and match.payload.counted
        is_address = match is not None and match.end + 1 in self._persons
        return None if counted and (is_address or not self._is_counted(position)) else match

    def _is_counted(self, position: int) -> bool:
        before = self._view.text[max(0, position - 2) : position]
        if before[:1].isdecimal() and before[1:] == " ":
            return True
        people, folded = self._words.person, self._view.folded
        if people.title.at(folded, position) is not None or people.honorific.at(folded, position) is not None:
            return False
        return before == "; " or self._words.plural.ending_at(folded, position - 1, _LONGEST_PLURAL) is not None

    def _is_status(self, match: PhraseMatch[StatusEntry]) -> bool:
        """Tell whether a word for how a post is held stands at one: before it, or behind it for "phụ trách"."""
        if match.payload.status == "in_charge":
            return True
        return self._words.person.title.at(self._view.folded, match.end + 1) is not None

    def _plain(self, position: int, end: int) -> Token:
        text = self._view.text
        number = _NUMBER.match(text, position, end)
        if number:
            return Token(position, number.end(), "number")
        word = _WORD.match(text, position, end)
        if word:
            return Token(position, word.end(), "word")
        leaders = _LEADERS.match(text, position, end)
        if leaders:
            return Token(position, leaders.end(), "punctuation")
        mark = text[position]
        spaced = text[position - 1 : position] in (" ", "") or text[position + 1 : position + 2] == " "
        known = mark in _SINGLE_MARKS or (mark in DASHES and (spaced or position in self._ends))
        return Token(position, position + 1, "punctuation" if known else "stop")


def _token(kind: TokenKind, match: PhraseMatch[Any]) -> Token:
    entry = match.payload
    return Token(
        match.start,
        match.end,
        kind,
        rule=entry.id,
        role=entry if isinstance(entry, RoleEntry) else None,
        status=entry if isinstance(entry, StatusEntry) else None,
    )
