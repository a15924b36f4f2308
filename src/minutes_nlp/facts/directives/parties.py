"""Phrases for those who are to act: bodies by name, posts, groups, and the roles they are given."""

import re
from dataclasses import dataclass

import regex

from minutes_nlp.facts.reading import Reading
from minutes_nlp.facts.span_index import SpanIndex
from minutes_nlp.mentions.directive_words import directive_words
from minutes_nlp.mentions.types import Span
from minutes_nlp.model.directives import AssigneeRole
from minutes_nlp.rules import Entry
from minutes_nlp.text import PhraseMatch

_COMMA = re.compile(r"\s?[,;]\s+|\s[-–]\s")
_CAPITALS = regex.compile(r"\p{Lu}[^\W_]*+(?:(?:\s?[&-]\s?|,?\s(?:[^\W\d_]{2}\s)?)\p{Lu}[^\W_]*+|\s\d{1,2}(?![\d/]))*+")
_SPACE_THEN_WORD = re.compile(r"\s(?=[^\W\d_])")
_BRACKETS = re.compile(r"\s?\([^()\n]{1,80}\)")
_WORD = re.compile(r"\s[^\s,;.:()“”\"]+")
_LONG_TAIL, _SHORT_TAIL = 7, 6
_DEEPEST = 5
"""How many posts and bodies may stand one inside the other."""


@dataclass(frozen=True, slots=True)
class Party(Span):
    """A phrase for one body, post or group, with the role it is given (None where nothing says it)."""

    role: AssigneeRole | None = None


@dataclass(frozen=True, slots=True)
class PartyList:
    """Parties one after the other, with what was read of roles; `end` is where the action begins."""

    parties: tuple[Party, ...]
    end: int


class PartyFinder:
    """Finds party phrases at a place of the document."""

    def __init__(self, reading: Reading) -> None:
        self._organisations = SpanIndex(reading.mentions.organisations)
        self._persons = SpanIndex(person for person in reading.mentions.persons if person.rejected is None)
        self._folded = reading.view.folded
        self._text = reading.view.text
        self._words = directive_words(reading.rules)

    def party_at(self, start: int, limit: int, *, whole: bool = True) -> Span | None:
        """Return the party phrase that begins exactly at `start` and ends by `limit`, or None."""
        organisation = self._organisation_at(start, limit)
        if organisation is not None:
            return Span(start, self._with_tail(organisation, limit, open_tail=_SHORT_TAIL))
        end = self._group(start, limit) or self._headed(start, limit) or self._person_at(start, limit)
        if end is not None:
            return Span(start, self._with_tail(end, limit, open_tail=_LONG_TAIL))
        return self._whole(start, limit) if whole else None

    def _whole(self, start: int, limit: int) -> Span | None:
        """Return a phrase that names nobody in particular, or a place or a post of the state: "tỉnh Lào Cai"."""
        match = self._words.whole.at(self._folded, start, limit) or self._words.above.at(self._folded, start, limit)
        match = match or self._noun(start, limit)
        if match is None:
            return None
        end = self._capitals(match.end + 1, limit) if self._text[match.end : match.end + 1] == " " else None
        end = end or self._members(start - 1, limit) or match.end
        return Span(start, self._with_tail(max(end, match.end), limit, open_tail=0))

    def _noun(self, start: int, limit: int) -> PhraseMatch[Entry] | None:
        """Return a single member noun ("nhà trường") that is no verb at the same time."""
        verb = self._words.verb.at(self._folded, start, limit)
        return None if verb is not None else self._words.member.at(self._folded, start, limit)

    def is_addressed(self, party: Span) -> bool:
        """Tell a body or a group from the bare noun ("huyện") by which a text speaks of its own side."""
        match = self._words.whole.at(self._folded, party.start, party.end)
        above = self._words.above.at(self._folded, party.start, party.end)
        return above is None and (match is None or match.end != party.end)

    def parties_at(self, start: int, limit: int) -> PartyList:
        """Return the list of parties that begins at `start`, with their roles."""
        parties: list[Party] = []
        position, role_of_next = start, None
        while True:
            party = self._further(position, limit) if parties else self.party_at(position, limit)
            if party is None and role_of_next is not None:
                party = self.named(position, limit)
            if party is None and not parties:
                party = self._named_before_verb(position, limit)
            if party is None:
                return PartyList(tuple(parties), position if not parties else self._skip(position, limit))
            parties.append(Party(party.start, party.end, role_of_next))
            position = party.end
            role = self._role_at(position, limit)
            if role is not None:
                position, role_of_next = self._apply_role(parties, role, limit)
                if role_of_next is not None:
                    continue
                if self.party_at(position, limit, whole=False) is None:
                    return PartyList(tuple(parties), position)
                continue
            following = self._behind_separator(position, limit)
            if following is None or self._further(following, limit) is None:
                return PartyList(tuple(parties), self._skip(position, limit))
            position = following

    def _further(self, start: int, limit: int) -> Span | None:
        """Return one more party of a list; a bare noun only where the list ends with it."""
        party = self.party_at(start, limit, whole=False)
        if party is not None:
            return party
        noun = self.party_at(start, limit)
        return noun if noun is not None and self._ends_party(noun.end + 1, limit, inside=False) else None

    def roles_at(self, start: int, limit: int) -> tuple[bool, PartyList]:
        """Read "chủ trì, phối hợp với B, C" without the body that is told so.

        Returns whether that body leads, who coordinates, and where the action begins.
        """
        none = False, PartyList((), start)
        first = self._role_at(start, limit)
        if first is None or first[2] == "monitor":
            return none
        position, leads = start, False
        if first[3] == "previous":
            position, leads = self._skip(first[1], limit), True
            first = self._role_at(position, limit)
        if first is None or first[3] != "next":
            return leads, PartyList((), position)
        behind = self._skip(first[1], limit)
        party = self.party_at(behind, limit, whole=False) or self.named(behind, limit)
        if party is None:
            return leads, PartyList((), position)
        listed = self.parties_at(party.start, limit)
        coordinating = tuple(Party(each.start, each.end, "coordinate") for each in listed.parties)
        return True, PartyList(coordinating, listed.end)

    def named(self, start: int, limit: int) -> Span | None:
        """Return a name in capitals where only a body can stand: "phối hợp với VNPT"."""
        end = self._capitals(start, limit)
        return Span(start, end) if end is not None else None

    def _named_before_verb(self, start: int, limit: int) -> Span | None:
        """Return a name in capitals right before a verb or a modal: "yêu cầu Hà Nội rà soát"."""
        named = self.named(start, limit)
        if named is None or not self._ends_party(named.end + 1, limit, inside=True):
            return None
        name = self._text[start : named.end]
        return named if " " in name or name.isupper() else None

    def _apply_role(
        self, parties: list[Party], role: "tuple[int, int, AssigneeRole, str]", limit: int
    ) -> tuple[int, AssigneeRole | None]:
        """Give the role to the parties before it, or return it for the next ones; with where reading goes on."""
        start, end, name, of = role
        if of == "previous":
            if name == "monitor":
                self._mark(parties, name)
                return start, None
            self._mark(parties, name)
            after = self._skip(end, limit)
            following = self._role_at(after, limit, lead_in=False)
            if following is not None and following[3] == "next":
                party_start = self._skip(following[1], limit)
                if self.party_at(party_start, limit) is not None or self.named(party_start, limit) is not None:
                    return party_start, following[2]
            return after, None
        after = self._skip(end, limit)
        if self.party_at(after, limit, whole=False) is not None or self.named(after, limit) is not None:
            self._mark(parties, "lead")
            return after, name
        if any(party.role == "lead" for party in parties):
            self._mark(parties, name)
            return after, None
        return start, None

    def _mark(self, parties: list[Party], role: AssigneeRole) -> None:
        for index, party in enumerate(parties):
            if party.role is None:
                parties[index] = Party(party.start, party.end, role)

    def _role_at(
        self, position: int, limit: int, *, lead_in: bool = True
    ) -> "tuple[int, int, AssigneeRole, str] | None":
        start = self._skip(position, limit) if lead_in else position
        match = self._words.role.at(self._folded, start, limit)
        return (start, match.end, match.payload.role, match.payload.of) if match else None

    def _behind_separator(self, position: int, limit: int) -> int | None:
        """Return where the next party can begin behind a comma, a dash or a conjunction, None without one."""
        comma = _COMMA.match(self._text, position, limit)
        after = comma.end() if comma else position + (self._text[position : position + 1] == " ")
        conjunction = self._words.conjunction.at(self._folded, after, limit)
        if conjunction is not None and (comma or after > position):
            return min(conjunction.end + 1, limit)
        return after if comma else None

    def _skip(self, position: int, limit: int) -> int:
        while position < limit and self._text[position] in " ,":
            position += 1
        return position

    def _organisation_at(self, start: int, limit: int) -> int | None:
        mention = self._organisations.at(start, limit)
        return mention.end if mention else None

    def _person_at(self, start: int, limit: int) -> int | None:
        mention = self._persons.at(start, limit)
        return mention.end if mention else None

    def _group(self, start: int, limit: int, depth: int = 0) -> int | None:
        """Return the end of a quantified group: "các sở, ngành, địa phương"."""
        quantifier = self._words.quantifier.at(self._folded, start, limit)
        if quantifier is None:
            return None
        end = self._members(quantifier.end, limit)
        if end is not None:
            return end
        return self._headed(quantifier.end + 1, limit, depth + 1)

    def _members(self, position: int, limit: int) -> int | None:
        end = None
        while position < limit and self._text[position] == " ":
            member = self._words.member.at(self._folded, position + 1, limit)
            if member is None:
                break
            position = end = self._chained(member.end, limit)
            after = self._behind_separator(position, limit)
            if after is None:
                break
            quantifier = self._words.quantifier.at(self._folded, after, limit)
            after = quantifier.end + 1 if quantifier else after
            if self._words.member.at(self._folded, after, limit) is None or self._organisation_at(after, limit):
                break
            position = after - 1
        return end

    def _chained(self, end: int, limit: int) -> int:
        """Return the end of what completes a member noun: "đồng chí giám đốc sở"."""
        space = _SPACE_THEN_WORD.match(self._text, end, limit)
        if space is None:
            return end
        head = self._words.head.at(self._folded, space.end(), limit)
        if head is None:
            return end
        return self._headed(space.end(), limit, _DEEPEST) or self._member_end(head.end, limit)

    def _member_end(self, end: int, limit: int) -> int:
        member = self._words.member.at(self._folded, end + 1, limit)
        return member.end if member else end

    def _headed(self, start: int, limit: int, depth: int = 0) -> int | None:
        """Return the end of a post or a body with what completes it: "Giám đốc Sở Nội vụ", "UBND các huyện"."""
        head = self._words.head.at(self._folded, start, limit)
        if head is None or depth > _DEEPEST:
            return None
        after = head.end + 1
        if after >= limit or self._text[head.end] != " ":
            return None
        end = self._organisation_at(after, limit) or self._person_at(after, limit)
        end = end or self._group(after, limit, depth + 1) or self._headed(after, limit, depth + 1)
        end = end or self._capitals(after, limit)
        if end is None:
            member = self._words.member.at(self._folded, after, limit)
            end = member.end if member else None
        if end is None:
            return None
        person_start = self._skip(end, limit) if self._text[end : end + 1] == " " else end
        return self._person_at(person_start, limit) or end

    def _capitals(self, start: int, limit: int) -> int | None:
        match = _CAPITALS.match(self._text, start, limit)
        return match.end() if match else None

    def _with_tail(self, end: int, limit: int, *, open_tail: int) -> int:
        for _ in range(3):
            brackets = _BRACKETS.match(self._text, end, limit)
            after = brackets.end() if brackets else end
            tail = self._words.tail.at(self._folded, after + 1, limit) if self._text[after : after + 1] == " " else None
            if tail is None:
                break
            end = tail.end
            capitals = self._capitals(end + 1, limit) if self._text[end : end + 1] == " " else None
            end = capitals or end
        return self._open_tail(end, limit, open_tail) if open_tail else end

    def _open_tail(self, end: int, limit: int, longest: int) -> int:
        """Return the end of further words up to the verb, when one follows soon: "các huyện bị ảnh hưởng bởi bão"."""
        position, last, doubtful = end, end, end
        for _ in range(longest):
            word = _WORD.match(self._text, position, limit)
            if word is None or self._ends_party(word.start() + 1, limit, inside=position > end):
                break
            if self._breaks_party(word.start() + 1, limit):
                return end
            if doubtful == end < position and self._ends_party(word.start() + 1, limit, inside=False):
                doubtful = position
            position, last = word.end(), word.start() + 1
        if position > end and self._words.conjunction.at(self._folded, last, position) is not None:
            return end
        return position if position > end and self._ends_party(position + 1, limit, inside=True) else doubtful

    def _begins_party(self, start: int, limit: int) -> bool:
        """Tell whether a party may begin at `start`, without reading it."""
        return (
            self._organisations.at(start, limit) is not None
            or self._persons.at(start, limit) is not None
            or self._words.quantifier.at(self._folded, start, limit) is not None
            or self._words.head.at(self._folded, start, limit) is not None
        )

    def _breaks_party(self, start: int, limit: int) -> bool:
        """Tell whether a word begins at `start` that no assignee phrase can hold, so that it ended before."""
        said = self._words.speech.at(self._folded, start, limit)
        return said is not None or self._words.tail_stop.at(self._folded, start, limit) is not None

    def _ends_party(self, start: int, limit: int, *, inside: bool) -> bool:
        """Tell whether the party before `start` is complete: a verb, a modal, a role or another party begins there.

        `inside` a tail a verb of one syllable is rather the second half of a noun ("công trình").
        """
        words = self._words
        if start >= limit or self._text[start].isupper():
            return False
        joined = words.conjunction.at(self._folded, start, limit)
        if joined is not None and self._begins_party(joined.end + 1, limit):
            return True
        verb = words.verb.at(self._folded, start, limit)
        return (
            (verb is not None and (not inside or " " in self._folded[verb.start : verb.end]))
            or words.cue.at(self._folded, start, limit) is not None
            or words.role.at(self._folded, start, limit) is not None
            or words.recurrence.at(self._folded, start, limit) is not None
            or words.deadline.at(self._folded, start, limit) is not None
        )
