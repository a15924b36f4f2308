"""Roles: who chairs, attends, presents or speaks, from the role words around the entities of a sentence."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from minutes_nlp.facts.people.absences import AbsenceReader
from minutes_nlp.facts.people.clauses import Appearance, Clause, Setting
from minutes_nlp.facts.people.entities import (
    MET,
    BodyEntity,
    Entity,
    Event,
    GroupEntity,
    HolderEntity,
    OfficerEntity,
    PersonEntity,
    name_of,
)
from minutes_nlp.facts.people.substitutes import SubstituteReader
from minutes_nlp.facts.people.surroundings import Surroundings
from minutes_nlp.facts.people.tokens import Token
from minutes_nlp.facts.people.words import PeopleWords
from minutes_nlp.mentions.types import Span
from minutes_nlp.rules.schema.titles import RoleEntry, RoleWord
from minutes_nlp.text import PhraseIndex, View

_SHORTEST_TURN = 12
_WORDS = frozenset({"word", "stop"})
_NOT_NAMED = (GroupEntity, BodyEntity)
_OFFICES = frozenset({"chair", "secretary"})
_OF_ONE_ITEM = frozenset({"absent", "chair", "secretary"})
_ONLY_THERE = frozenset({"members", "counted", "audience", "teams", "households"})
"""The groups of which it is told that they are there, not that they speak."""
_LONGEST_REPRESENTED = 8
_COLLECTIVES = frozenset({"people_committee", "people_council", "party"})


class RoleReader:
    """Gives roles to the entities of one view's sentences."""

    def __init__(self, view: View, words: PeopleWords, hosts: Collection[int]) -> None:
        self._view, self._words, self._hosts = view, words, hosts
        self._around = Surroundings(view, words)
        self._substitutes = SubstituteReader(view, words.reason, self._around)
        self._absences = AbsenceReader(view, words.reason, words.person.role)

    def appearances(
        self, events: Sequence[Event], setting: Setting, sentence: Span
    ) -> tuple[list[Appearance], RoleWord | None, Token | None]:
        """Return what the sentence says of each entity, and the role in which its list goes on, with its word."""
        clause = Clause(mode=setting.mode, cue=setting.cue)
        clause.hearing = self._tells(self._words.hearing, sentence)
        clause.opens = self._words.opening.at(self._view.folded, sentence.start) is not None
        clause.at_meeting = clause.hearing or (setting.reports and self._tells(self._words.meeting, sentence))
        found: list[Appearance] = []
        for index, event in enumerate(events):
            if event.entity is not None:
                if clause.content and (
                    self._is_next_turn(events, index, clause, setting) or self._around.is_said_to_chair(events, index)
                ):
                    clause.content, clause.subjects, clause.acted, clause.mode = False, [], False, None
                    clause.at_meeting = True
                self._entity(event.entity, clause, setting, found)
            elif event.token.role is not None and event.token.role.delegates:
                self._substitutes.delegate(events, index, clause, found)
            elif event.token.kind == "role" and clause.depth == 0:
                self._role(events, index, clause, setting, found)
            elif event.token.role is not None and self._is_label(events, index):
                self._label(event.token, clause, found)
            elif event.token.role is not None and (agent := self._around.agent_in_bracket(events, index)) is not None:
                found.append(Appearance(agent, event.token.role.role, event.token))
            elif event.token.kind == "quotation":
                clause.subjects, clause.content, clause.mode = [], False, None
            else:
                self._between(events, index, clause, found, sentence)
        found += self._at_the_meeting(events, found)
        self._absences.read(item.entity for item in found if item.role == "absent")
        return found, None if clause.content else clause.mode, clause.cue

    def _at_the_meeting(self, events: Sequence[Event], found: Sequence[Appearance]) -> Iterator[Appearance]:
        """Yield who is only shown at the meeting, as a caption does: "Bộ trưởng A tại cuộc họp báo chiều nay"."""
        people = [index for index, event in enumerate(events) if isinstance(event.entity, PersonEntity)]
        has_roles = any(event.token.role is not None for event in events) or any(item.role for item in found)
        entity = events[people[0]].entity if len(people) == 1 else None
        if entity is None or has_roles or any(event.token.kind in _WORDS for event in events[: people[0]]):
            return
        if self._around.is_at_a_meeting(events, people[0]):
            yield Appearance(entity, "attendee", events[people[0]].token)

    def _is_next_turn(self, events: Sequence[Event], index: int, clause: Clause, setting: Setting) -> bool:
        """Tell whether somebody else takes the floor inside what is told of a speech: "…; bà B đề nghị"."""
        before = self._around.before_name(events, index)
        mark = self._around.mark(before) if before is not None else None
        marks = (";",) if clause.quoted else (";", ",")
        if (setting.ordering and clause.orders) or clause.depth or mark not in marks or clause.reports:
            return False
        role = self._around.verb_behind(events, index)
        if role is None or role.role not in ("speaker", "presenter"):
            return False
        if isinstance(events[index].entity, PersonEntity | HolderEntity):
            return not (clause.orders and role.role == "presenter")
        return mark == ";" and role.bodies and not clause.orders and isinstance(events[index].entity, BodyEntity)

    def _is_label(self, events: Sequence[Event], index: int) -> bool:
        """Tell a role in brackets, of the person before them: the first word, or "…, dự thay …"."""
        role = events[index].token.role
        mark = self._around.mark(events[index - 1].token)
        return mark == "(" or (role is not None and role.replaces and mark == ",")

    def _label(self, token: Token, clause: Clause, found: list[Appearance]) -> None:
        """Give the person before a bracket the role that stands in it: "(chủ trì)", "(ghi biên bản)"."""
        role = token.role
        people: list[Entity] = [entity for entity in clause.subjects if isinstance(entity, PersonEntity)]
        if role is not None and role.replaces:
            people = people or [entity for entity in clause.subjects if isinstance(entity, HolderEntity)]
        if not people or role is None:
            return
        if role.role == "represents" or role.replaces:
            clause.resumes, clause.mode, clause.cue, clause.standing_in = clause.mode, "represents", token, [people[-1]]
        elif role.role in ("chair", "secretary", "absent"):
            found.append(Appearance(people[-1], role.role, token))

    def _between(
        self, events: Sequence[Event], index: int, clause: Clause, found: list[Appearance], sentence: Span
    ) -> None:
        """Follow brackets, what opens a list, the colon that opens a turn of speech, the mark that ends an excuse."""
        mark = self._around.mark(events[index].token)
        if mark in ("(", ")"):
            clause.depth = max(0, clause.depth + (1 if mark == "(" else -1))
        if events[index].token.kind == "link" or mark == ":":
            clause.awaits_link = False
            is_of_body = events[index].token.rule == "made-of" and self._around.is_of_body(events, index)
            gathers = mark is None and self._around.gathers(events, index)
            if ((clause.acted and clause.acted_as == "attendee") or is_of_body or gathers) and clause.mode is None:
                clause.mode = "attendee"
        ends = mark in (",", ";") or (mark == ")" and self._in_bracket(clause.cue))
        if clause.mode == "represents" and ends:
            found.extend(self._represented(clause.cue, events[index].token.start))
            clause.mode, clause.resumes = clause.resumes, None
        clause.awaits_comma = clause.awaits_comma and mark not in (",", ":")
        clause.content = clause.content or (clause.quoted and mark == ",")
        behind_comma = index > 0 and self._around.mark(events[index - 1].token) == ","
        if behind_comma and self._is_opening(events[index].token):
            clause.opens, clause.reports = not clause.content, clause.reports or clause.content
        if clause.opens and mark == "," and not clause.depth:
            clause.opens, clause.subjects = False, [one for one in clause.subjects if not isinstance(one, _NOT_NAMED)]
        clause.excused = clause.excused and mark not in (",", ";")
        is_open = clause.mode is None or (clause.mode == "attendee" and clause.cue is None)
        if mark == ":" and is_open and clause.subjects and not clause.content:
            self._turn(events, index, clause, found, sentence)

    def _is_opening(self, token: Token) -> bool:
        """Tell whether words of when and where begin at `token`."""
        return self._words.opening.at(self._view.folded, token.start) is not None

    def _in_bracket(self, cue: Token | None) -> bool:
        """Tell whether `cue` is the first word of a bracket."""
        return cue is not None and self._view.text[max(0, cue.start - 1) : cue.start] == "("

    def _represented(self, cue: Token | None, end: int) -> Iterator[Appearance]:
        """Yield those whom no name and no head noun tells: "Thay mặt các hộ kinh doanh, bà Cẩm …"."""
        words = self._view.reading(cue.end, end) if cue is not None else ""
        if cue is not None and 0 < len(words.split()) <= _LONGEST_REPRESENTED:
            yield Appearance(GroupEntity(cue.end + 1, end, words), "represents", cue)

    def _entity(self, entity: Entity, clause: Clause, setting: Setting, found: list[Appearance]) -> None:
        if clause.acted:
            clause.subjects, clause.acted = [], False
        if clause.delegator is not None and isinstance(entity, PersonEntity):
            entity.represents, clause.delegator = name_of(clause.delegator), None
            clause.subjects = clause.subjects if clause.depth else [entity]
            found.append(Appearance(entity, "attendee", clause.cue))
            return
        if self._substitutes.excuses(entity, clause, found):
            return
        if clause.mode == "represents":
            replaces = clause.cue is not None and clause.cue.role is not None and clause.cue.role.replaces
            if not replaces or any(isinstance(item, PersonEntity) for item in clause.standing_in):
                found.append(Appearance(entity, "represents", clause.cue))
            if replaces:
                found.append(Appearance(entity, "absent", clause.cue))
            clause.mode, clause.subjects, clause.resumes = clause.resumes, clause.standing_in, None
            return
        if isinstance(entity, PersonEntity) and self._around.names_a_case(entity):
            found.append(Appearance(entity, None))
            return
        is_aside = clause.depth > 0 and clause.mode is None and bool(clause.subjects)
        if clause.content or (is_aside and isinstance(entity, PersonEntity) and not entity.posts):
            found.append(Appearance(entity, None))
            return
        if isinstance(entity, BodyEntity) and (clause.awaits_link or clause.awaits_comma):
            return
        if isinstance(entity, BodyEntity) and not self._may_be_listed(entity, clause):
            clause.subjects.append(entity)
            return
        clause.subjects.append(entity)
        mode = clause.mode
        if clause.label is not None:
            found.append(Appearance(entity, "secretary", clause.label))
            clause.label = None
        if isinstance(entity, GroupEntity):
            speaks = mode in ("speaker", "presenter") and entity.rule in _ONLY_THERE
            is_met = entity.rule == MET and not setting.ordering
            mode = "attendee" if mode == "chair" or is_met else None if speaks else mode
        found.append(Appearance(entity, mode, clause.cue))
        role = clause.cue.role if clause.cue is not None else None
        if role is not None and role.quotes and clause.mode == role.role:
            clause.mode, clause.subjects, clause.quoted = None, [], role.reports
        if role is not None and role.also is not None and clause.mode == role.role:
            found.append(Appearance(entity, role.also, clause.cue))

    def _role(
        self, events: Sequence[Event], index: int, clause: Clause, setting: Setting, found: list[Appearance]
    ) -> None:
        role = events[index].token.role
        assert role is not None
        if clause.mode == "represents" and role.role != "represents":
            clause.mode, clause.subjects = None, clause.standing_in
        is_frame = role.where == "before" and role.role == "chair"
        untouched = clause.content and not is_frame and role.role not in ("absent", "represents")
        is_of_bracket = role.replaces and role.role == "represents" and index > 0
        if role.role == "signs":
            clause.subjects = []
        if clause.excused or role.role == "signs" or untouched or is_of_bracket:
            return
        if role.where == "after" and self._around.is_passive(events, index):
            return
        clause.content = clause.content and not is_frame
        if role.role in _OFFICES and not clause.subjects and self._around.speaks_next(events, index):
            clause.subjects, clause.mode = [OfficerEntity(role.role, events[index].token.start)], None
        elif role.role == "secretary" and clause.mode == "attendee" and self._around.somebody_follows(events, index):
            clause.label = events[index].token
        elif self._opens(events, index, role, clause):
            clause.standing_in = clause.subjects if role.role == "represents" else []
            is_aside = role.role == "represents" and clause.mode == "attendee" and bool(clause.subjects)
            clause.resumes = clause.mode if is_aside else clause.resumes
            clause.mode, clause.acted, clause.subjects = role.role, False, []
            clause.cue = events[index].token
            clause.awaits_link = role.where == "both" and self._around.list_follows(events, index)
            clause.awaits_comma = role.leads
            if role.leads:
                clause.leading = clause.leading or role.role
        elif role.where != "before" and clause.subjects:
            self._act(events, index, role, clause, setting, found)
        elif role.where == "after" and clause.mode is None and not role.bodies:
            clause.content = True

    def _opens(self, events: Sequence[Event], index: int, role: RoleEntry, clause: Clause) -> bool:
        """Tell whether the role word announces those who come next."""
        if role.weak and clause.mode is not None and not clause.subjects:
            return False
        if role.role == "absent" and index and self._around.mark(events[index - 1].token) in (",", ";"):
            return self._around.mark(events[index - 1].token) == ";" or self._around.somebody_follows(events, index)
        if role.lists:
            return self._around.list_follows(events, index)
        if role.where == "before":
            return not role.quotes or self._around.somebody_follows(events, index)
        if role.where == "both":
            stale = clause.acted or all(isinstance(entity, BodyEntity | HolderEntity) for entity in clause.subjects)
            if self._around.list_follows(events, index):
                return stale or clause.mode is not None
            return not clause.subjects and clause.mode is None
        opens = self._around.comma_follows(events, index) or self._around.list_follows(events, index)
        return role.leads and not clause.subjects and clause.mode is None and opens

    def _act(
        self,
        events: Sequence[Event],
        index: int,
        role: RoleEntry,
        clause: Clause,
        setting: Setting,
        found: list[Appearance],
    ) -> None:
        """Give the role of a verb to its subjects."""
        near, obliged = self._around.way_to_subject(events, index)
        if obliged or not (near or role.role in ("chair", "secretary", "attendee", "absent")):
            clause.content = clause.content or obliged
            return
        subjects = [entity for entity in clause.subjects if self._may(entity, role, clause, setting)]
        if role.role in _OF_ONE_ITEM and not role.together:
            subjects = self._around.of_last_item(events, index, subjects)
        if self._around.interrupted(events, index):
            subjects = [entity for entity in subjects if not isinstance(entity, BodyEntity)]
        says = role.role in ("speaker", "presenter")
        if says:
            subjects = self._around.side_by_side(events, index, subjects)
        if says and any(isinstance(entity, PersonEntity | HolderEntity) for entity in subjects):
            subjects = [entity for entity in subjects if not isinstance(entity, BodyEntity)]
        if subjects and not (says and clause.leading not in (None, role.role)):
            late = says and clause.mode not in ("speaker", "presenter", None)
            said = events[index].token
            nearest = late or role.nearest
            for entity in subjects[-1:] if nearest else subjects:
                found += [Appearance(entity, given, said) for given in (role.role, role.also) if given is not None]
            if role.replaces:
                self._substitutes.stand_in(subjects[-1], clause, found)
        clause.acted, clause.excused = True, role.role == "absent"
        if role.role == "chair" and subjects and self._around.others_join(events, index):
            clause.mode, clause.cue, clause.acted, clause.subjects = "chair", events[index].token, False, []
            return
        clause.acted_as = role.role if subjects else None
        clause.orders = role.orders
        listed = role.role == "attendee" and clause.mode == "attendee" and clause.cue is None
        meets = not setting.ordering and bool(clause.subjects) and self._around.meets_group(events, index)
        if says or (not subjects and not listed and not meets):
            clause.content = not clause.hearing
            clause.mode = None if clause.content else clause.mode

    def _may(self, entity: Entity, role: RoleEntry, clause: Clause, setting: Setting) -> bool:
        """Tell whether an entity can have a role: bodies and groups not where orders are given."""
        if isinstance(entity, PersonEntity):
            return True
        if isinstance(entity, OfficerEntity):
            return role.role in ("speaker", "presenter")
        if isinstance(entity, HolderEntity):
            return role.role in ("speaker", "presenter", "chair") or (role.role == "attendee" and role.where == "after")
        if setting.ordering and not clause.hearing:
            return False
        if isinstance(entity, GroupEntity):
            attends = role.role in ("attendee", "absent")
            is_heard = entity.rule not in _ONLY_THERE and (bool(entity.covers) or clause.at_meeting)
            return role.role != "chair" and (attends or is_heard)
        if role.role in ("attendee", "absent"):
            return clause.at_meeting and role.where == "both" and not self._is_host(entity)
        heard = clause.hearing or role.sitting
        speaks = role.bodies and (heard or entity.mention.type not in _COLLECTIVES)
        return speaks and (clause.at_meeting or role.sitting) and not self._is_host(entity)

    def _may_be_listed(self, entity: BodyEntity, clause: Clause) -> bool:
        """Tell whether a body in a list is one that was there or was heard."""
        if clause.mode == "chair" or not clause.at_meeting or self._is_host(entity):
            return False
        speaks = clause.mode in ("speaker", "presenter")
        return not speaks or clause.hearing or entity.mention.type not in _COLLECTIVES

    def _is_host(self, entity: BodyEntity) -> bool:
        return entity.mention.start in self._hosts

    def _turn(
        self, events: Sequence[Event], index: int, clause: Clause, found: list[Appearance], sentence: Span
    ) -> None:
        """Read "Ông A: ..." as a turn of speech when a text follows, and neither a list nor his post."""
        people = [entity for entity in clause.subjects if isinstance(entity, PersonEntity)]
        following = events[index + 1] if index + 1 < len(events) else None
        if len(people) != 1 or len(clause.subjects) != 1 or following is None or following.entity is not None:
            return
        if any(event.token.role is not None and event.token.role.role == "absent" for event in events[index + 1 :]):
            return
        start = self._view.trim(events[index].token.end, sentence.end)[0]
        if sentence.end - start < _SHORTEST_TURN or self._words.person.title.at(self._view.folded, start) is not None:
            return
        found[:] = [item for item in found if item.entity is not people[0] or item.cue is not None]
        found.append(Appearance(people[0], "speaker"))
        clause.content = True

    def _tells(self, index: PhraseIndex[Any], sentence: Span) -> bool:
        return index.occurs(self._view.folded, sentence.start, sentence.end)
