"""Roles: who chairs, attends, presents or speaks, from the role words around the entities of a sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from minutes_nlp.facts.people.entities import BodyEntity, Entity, Event, GroupEntity, HolderEntity, PersonEntity
from minutes_nlp.facts.people.tokens import Token
from minutes_nlp.facts.people.words import PeopleWords
from minutes_nlp.mentions.types import Span
from minutes_nlp.rules.schema.titles import RoleWord
from minutes_nlp.text import PhraseIndex, View

_REASON_END = re.compile(r"[.;)\n]")


@dataclass(frozen=True, slots=True)
class Appearance:
    """An entity with the role that one place of the text gives it; None for one that is only named there."""

    entity: Entity
    role: RoleWord | None


@dataclass(slots=True)
class _Clause:
    """Where a sentence stands: who has been named, which role the next ones get, whether others' acts follow."""

    subjects: list[Entity] = field(default_factory=list)
    mode: RoleWord | None = None
    leading: RoleWord | None = None
    content: bool = False
    acted: bool = False
    at_meeting: bool = False
    hearing: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known of a sentence beforehand: the role that a list has from its heading, whether orders are given."""

    mode: RoleWord | None = None
    ordering: bool = False


class RoleReader:
    """Gives roles to the entities of one view's sentences."""

    def __init__(self, view: View, words: PeopleWords) -> None:
        self._view, self._words = view, words

    def appearances(
        self, events: Sequence[Event], setting: Setting, sentence: Span
    ) -> tuple[list[Appearance], RoleWord | None]:
        """Return what the sentence says of each entity, and the role in which its list goes on."""
        clause = _Clause(mode=setting.mode)
        clause.hearing = self._tells(self._words.hearing, sentence)
        clause.at_meeting = clause.hearing or self._tells(self._words.meeting, sentence)
        found: list[Appearance] = []
        for index, event in enumerate(events):
            if event.entity is not None:
                self._entity(event.entity, clause, found)
            elif event.token.kind == "role" and event.token.role is not None:
                self._role(events, index, clause, setting, found)
            elif event.token.kind == "quotation":
                clause.subjects, clause.content, clause.mode = [], False, None
            elif self._mark(event.token) == ":" and clause.mode is None and clause.subjects and not clause.content:
                self._turn(events, index, clause, found, sentence)
        self._reasons(events, found)
        return found, clause.mode if not clause.content else None

    def _entity(self, entity: Entity, clause: _Clause, found: list[Appearance]) -> None:
        if clause.acted:
            clause.subjects, clause.acted = [], False
        if clause.content:
            found.append(Appearance(entity, None))
            return
        if clause.mode == "represents":
            clause.subjects = [entity]
            found.append(Appearance(entity, "represents"))
            clause.mode, clause.subjects = None, []
            return
        clause.subjects.append(entity)
        found.append(Appearance(entity, clause.mode))

    def _role(
        self, events: Sequence[Event], index: int, clause: _Clause, setting: Setting, found: list[Appearance]
    ) -> None:
        token = events[index].token
        assert token.role is not None
        role, where = token.role.role, token.role.where
        if clause.content and role not in ("absent",):
            return
        if role == "signs":
            return
        if self._opens(events, index, role, where, clause):
            clause.mode, clause.acted = role, False
            clause.subjects = []
            if role in ("presenter", "speaker"):
                clause.leading = clause.leading or role
            return
        if where == "before":
            return
        self._act(token, role, clause, setting, found)

    def _opens(self, events: Sequence[Event], index: int, role: RoleWord, where: str, clause: _Clause) -> bool:
        """Tell whether the role word announces those who come next."""
        if where == "before":
            return True
        people = [entity for entity in clause.subjects if not isinstance(entity, BodyEntity)]
        stale = clause.acted or not people
        if where == "both" and self._list_follows(events, index):
            return stale or clause.mode is not None
        return not clause.subjects and clause.mode is None

    def _list_follows(self, events: Sequence[Event], index: int) -> bool:
        """Tell whether "có", "gồm" or ":" comes before any name or comma."""
        for event in events[index + 1 : index + 14]:
            if event.token.kind == "link" or self._mark(event.token) == ":":
                return True
            if isinstance(event.entity, PersonEntity | GroupEntity) or self._mark(event.token) in (",", ";"):
                return False
        return False

    def _act(self, token: Token, role: RoleWord, clause: _Clause, setting: Setting, found: list[Appearance]) -> None:
        """Give the role of a verb to its subjects."""
        subjects = [entity for entity in clause.subjects if self._may(entity, role, clause, setting)]
        if not subjects and not clause.mode:
            clause.content = clause.content or bool(clause.subjects)
            return
        if clause.leading is None or clause.leading == role or role not in ("speaker", "presenter"):
            if role in ("speaker", "presenter") and clause.mode not in ("speaker", "presenter", None):
                subjects = subjects[-1:]
            found.extend(Appearance(entity, role) for entity in subjects)
        clause.acted = True
        if role in ("speaker", "presenter"):
            clause.content = not clause.hearing
            clause.mode = None if clause.content else clause.mode

    def _may(self, entity: Entity, role: RoleWord, clause: _Clause, setting: Setting) -> bool:
        """Tell whether an entity can have a role: bodies only present and speak, and not where orders are given."""
        if isinstance(entity, PersonEntity):
            return True
        if isinstance(entity, HolderEntity):
            return role in ("speaker", "presenter", "chair")
        if setting.ordering:
            return False
        if isinstance(entity, GroupEntity):
            return role != "chair"
        return role in ("speaker", "presenter", "attendee", "absent") and clause.at_meeting

    def _turn(
        self, events: Sequence[Event], index: int, clause: _Clause, found: list[Appearance], sentence: Span
    ) -> None:
        """Read "Ông A: ..." as a turn of speech when a text follows and not a list."""
        people = [entity for entity in clause.subjects if isinstance(entity, PersonEntity)]
        following = events[index + 1] if index + 1 < len(events) else None
        if len(people) != 1 or len(clause.subjects) != 1 or following is None or following.entity is not None:
            return
        if sentence.end - events[index].token.end < 12:
            return
        found.append(Appearance(people[0], "speaker"))
        clause.content = True

    def _reasons(self, events: Sequence[Event], found: Sequence[Appearance]) -> None:
        """Read why the absent are not there: in brackets behind them, or behind "do"."""
        absent = [item.entity for item in found if item.role == "absent"]
        for entity in absent:
            if isinstance(entity, HolderEntity) or entity.reason is not None:
                continue
            end = max(_end_of(entity), *(post.end for post in getattr(entity, "posts", ())), 0)
            entity.reason = self._bracket(end) or self._because(end)

    def _bracket(self, end: int) -> str | None:
        text = self._view.text
        if text[end : end + 2] not in (" (", "("):
            return None
        start = text.index("(", end) + 1
        close = text.find(")", start, start + 120)
        return self._view.reading(start, close) if close > start else None

    def _because(self, end: int) -> str | None:
        line = self._view.text.find("\n", end)
        limit = line if line >= 0 else len(self._view.text)
        stop = _REASON_END.search(self._view.text, end, limit)
        limit = stop.start() if stop else limit
        for match in self._words.reason.find(self._view.folded, end, limit):
            start = match.end if match.payload.id == "because" else match.start
            return self._view.reading(start, limit) or None
        return None

    def _tells(self, index: PhraseIndex[Any], sentence: Span) -> bool:
        return next(index.find(self._view.folded, sentence.start, sentence.end), None) is not None

    def _mark(self, token: Token) -> str | None:
        return self._view.text[token.start] if token.kind == "punctuation" else None


def _end_of(entity: PersonEntity | GroupEntity | BodyEntity) -> int:
    return entity.end if isinstance(entity, GroupEntity) else entity.mention.end
