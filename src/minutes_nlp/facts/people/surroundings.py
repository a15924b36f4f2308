"""What stands around one event of a sentence: who comes next, which verb follows, what was said before."""

from collections.abc import Sequence

from minutes_nlp.facts.people.entities import MET, Entity, Event, GroupEntity, HolderEntity, PersonEntity
from minutes_nlp.facts.people.tokens import Token, mark_of
from minutes_nlp.facts.people.words import PeopleWords
from minutes_nlp.rules.schema.titles import RoleEntry
from minutes_nlp.text import View

_NEAR = 3
_BESIDE_ENTITY = frozenset({"person", "title", "honorific", "rank", "degree", "organisation"})
_OTHER_WORDS, _CLAUSE_WORDS = frozenset({"word", "stop"}), frozenset({"stop"})
_NEAR_PLACE = 6
_FAR = 14
"""How many words may stand between a verb and its subject in an aside."""
_NEAR_DONE = 10
_LOOK_BACK = 60
"""How many events before or behind one are looked at."""
_WORDS_OF_KIN = 2
_BESIDE_NAME = frozenset({"organisation", "word", "link"})
_BEFORE_NAME = frozenset({"honorific", "rank", "degree", "title", "status", "and", "stop"})


class Surroundings:
    """Looks around the events of one view's sentences; `index` is where the one stands that is asked about."""

    def __init__(self, view: View, words: PeopleWords) -> None:
        self._view, self._words = view, words

    def mark(self, token: Token) -> str | None:
        """Return the punctuation mark that `token` is, None for words."""
        return mark_of(self._view, token)

    def before_name(self, events: Sequence[Event], index: int) -> Token | None:
        """Return the last token before a name that is no word of address, post or conjunction."""
        tokens = (event.token for event in reversed(events[max(0, index - _LOOK_BACK) : index]))
        return next((token for token in tokens if token.kind not in _BEFORE_NAME), None)

    def is_said_to_chair(self, events: Sequence[Event], index: int) -> bool:
        """Tell whether "do … chủ trì" stands around a person: it tells of the meeting, whatever is told before."""
        before = self._before_person(events, index)
        if before is None or before.kind != "link" or self._view.folded[before.start : before.end] != "do":
            return False
        roles = (event.token.role for event in events[index + 1 : index + 16] if event.token.role is not None)
        role = next(roles, None)
        return role is not None and role.role == "chair"

    def _before_person(self, events: Sequence[Event], index: int) -> Token | None:
        """Return the last token before a name and the posts before it."""
        entity = events[index].entity
        posts = entity.posts if isinstance(entity, PersonEntity) else []
        start = min((post.start for post in posts), default=events[index].token.start)
        first = next((i for i in range(max(0, index - _LOOK_BACK), index) if events[i].token.start >= start), index)
        return self.before_name(events, first)

    def side_by_side(self, events: Sequence[Event], index: int, subjects: Sequence[Entity]) -> list[Entity]:
        """Return the last of `subjects` and those that stand beside it, with no other words between them.

        In "sự việc của lãnh đạo bộ tại sân bay, ông Hải cho hay" the leaders say nothing, nor does bà Na in "bà Na bị
        truy thu, ông Kiệt cho biết".
        """
        kept, low = list(subjects), max(0, index - _LOOK_BACK)
        kept = [one for one in kept if not (isinstance(one, GroupEntity) and self._is_object(one))]
        others = {id(entity) for entity in kept[:-1]}
        depth, seen, kinds = 0, False, set[str]()
        for event in reversed(events[low:index]):
            mark = self.mark(event.token)
            depth += (mark == ")") - (mark == "(" and depth > 0)
            if event.entity is not None:
                is_group = isinstance(event.entity, GroupEntity)
                apart = kinds & (_OTHER_WORDS if is_group else _CLAUSE_WORDS) or (is_group and self._is_inside(event))
                if apart and id(event.entity) in others:
                    kept = [entity for entity in kept if entity is not event.entity]
                seen = True
            elif seen and not depth:
                kinds.add(event.token.kind)
        return kept

    def names_a_case(self, person: PersonEntity) -> bool:
        """Tell a person after whom a case is called: "vụ Phạm Công Dần"."""
        end = self._view.behind(person.start)
        return self._words.case.ending_at(self._view.folded, end, _NEAR_DONE) is not None

    def _is_object(self, group: GroupEntity) -> bool:
        """Tell a group to or of which something is: "cung cấp vốn cho các doanh nghiệp"."""
        end = self._view.behind(group.start)
        return self._words.object.ending_at(self._view.folded, end, _NEAR_DONE) is not None

    def _is_inside(self, event: Event) -> bool:
        """Tell a group in the midst of other words: "Đánh giá về tiến độ của các doanh nghiệp, ông Tiến cho rằng"."""
        end = self._view.behind(event.token.start)
        return end > 0 and self._view.text[end - 1].isalnum()

    def first_person(self, events: Sequence[Event], index: int) -> int | None:
        """Return where the person named next stands, behind words of address and what kin somebody is ("con là")."""
        words = 0
        for position in range(index + 1, min(len(events), index + _LOOK_BACK)):
            if isinstance(events[position].entity, PersonEntity):
                return position
            words += events[position].token.kind == "word"
            if words > _WORDS_OF_KIN or events[position].token.kind not in _BEFORE_NAME | _BESIDE_NAME:
                return None
        return None

    def verb_behind(self, events: Sequence[Event], index: int, or_where: str = "after") -> RoleEntry | None:
        """Return the verb that the entity at `index` is the subject of, few words behind it."""
        words = 0
        for event in events[index + 1 : index + _LOOK_BACK]:
            if event.token.role is not None:
                return event.token.role if event.token.role.where in ("after", or_where) else None
            words += event.token.kind in ("word", "stop", "number", "time")
            if isinstance(event.entity, PersonEntity):
                continue
            if event.entity is not None or words > _NEAR or self.mark(event.token) in (";", ":"):
                return None
        return None

    def of_last_item(self, events: Sequence[Event], index: int, entities: Sequence[Entity]) -> list[Entity]:
        """Return those of `entities` that stand behind the last semicolon before a verb."""
        first, position = min((entity.start for entity in entities), default=0), index - 1
        while entities and position >= 0 and events[position].token.end > first:
            if self.mark(events[position].token) == ";":
                return [entity for entity in entities if entity.start >= events[position].token.end]
            position -= 1
        return list(entities)

    def others_join(self, events: Sequence[Event], index: int) -> bool:
        """Tell whether people come next that do the same: "Thứ trưởng A chủ trì, cùng ông B"."""
        behind = events[index + 1 : index + 3]
        is_joined = len(behind) > 1 and self.mark(behind[0].token) == "," and behind[1].token.kind == "and"
        return is_joined and self.first_person(events, index + 2) is not None

    def agent_in_bracket(self, events: Sequence[Event], index: int) -> PersonEntity | None:
        """Return who does what a verb in a bracket tells: "báo cáo của Sở Y tế (do ông A trình bày)"."""
        agent: PersonEntity | None = None
        for event in reversed(events[max(0, index - _LOOK_BACK) : index]):
            if isinstance(event.entity, PersonEntity) and agent is None:
                agent = event.entity
            elif self.mark(event.token) == "(":
                return None
            elif event.token.kind == "link" and agent is not None:
                is_agent = self._view.folded[event.token.start : event.token.end] == "do"
                return agent if is_agent else None
        return None

    def speaks_next(self, events: Sequence[Event], index: int) -> bool:
        """Tell whether a verb of speech comes next, at most behind the word for the meeting: "Chủ tọa kết luận"."""
        for event in events[index + 1 : index + 4]:
            role = event.token.role
            if role is not None:
                return role.role in ("speaker", "presenter") and role.where == "after"
            if event.token.kind not in ("meeting", "stop"):
                return False
        return False

    def is_passive(self, events: Sequence[Event], index: int) -> bool:
        """Tell a verb that is done to its subject: "được phân công"."""
        before = events[index - 1].token if index else None
        return before is not None and self._view.folded[before.start : before.end] in self._words.passive

    def is_at_a_meeting(self, events: Sequence[Event], index: int) -> bool:
        """Tell whether a meeting is named right behind a person, with a word for where: "ông A tại hội nghị"."""
        behind = [event.token for event in events[index + 1 : index + _NEAR_PLACE] if event.token.kind != "person"]
        if not behind or self._words.opening.at(self._view.folded, behind[0].start) is None:
            return False
        return any(token.kind == "meeting" for token in behind[1:3])

    def gathers(self, events: Sequence[Event], index: int) -> bool:
        """Tell "có" between a meeting and those who are at it: "Buổi làm việc có đại diện UBND xã"."""
        before = events[index - 1].token if index else None
        behind = events[index + 1].entity if index + 1 < len(events) else None
        return before is not None and before.kind == "meeting" and isinstance(behind, GroupEntity)

    def meets_group(self, events: Sequence[Event], index: int) -> bool:
        """Tell whether a group comes next with which somebody meets: "giao ban với lãnh đạo các huyện"."""
        behind = events[index + 1].entity if index + 1 < len(events) else None
        return isinstance(behind, GroupEntity) and behind.rule == MET

    def is_of_body(self, events: Sequence[Event], index: int) -> bool:
        """Tell "gồm" right behind a body: "Ban kiểm phiếu gồm ông A, ông B"."""
        return index > 0 and events[index - 1].token.kind == "organisation"

    def somebody_follows(self, events: Sequence[Event], index: int) -> bool:
        """Tell whether a person comes next, behind nothing but words of address."""
        for event in events[index + 1 : index + 4]:
            if isinstance(event.entity, PersonEntity | HolderEntity):
                return True
            if event.token.kind not in ("honorific", "rank", "degree"):
                return False
        return False

    def comma_follows(self, events: Sequence[Event], index: int) -> bool:
        """Tell whether a comma comes before any person: the word opens its sentence."""
        for event in events[index + 1 : index + 24]:
            if self.mark(event.token) == ",":
                return True
            if isinstance(event.entity, PersonEntity | GroupEntity) or self.mark(event.token) in (":", ";"):
                return False
        return False

    def list_follows(self, events: Sequence[Event], index: int) -> bool:
        """Tell whether "có", "gồm" or ":" comes before any name or comma."""
        for event in events[index + 1 : index + 14]:
            if event.token.kind == "link" or self.mark(event.token) == ":":
                return True
            if isinstance(event.entity, PersonEntity | GroupEntity) or self.mark(event.token) in (",", ";"):
                return False
        return self._view.text[events[index].token.end - 1] == ":"

    def interrupted(self, events: Sequence[Event], index: int) -> bool:
        """Tell whether words or a comma stand between a verb and the entity before it."""
        for event in reversed(events[max(0, index - _LOOK_BACK) : index]):
            if event.entity is not None:
                return False
            if event.token.kind == "word" or self.mark(event.token) == ",":
                return True
        return False

    def way_to_subject(self, events: Sequence[Event], index: int) -> tuple[bool, bool]:
        """Tell whether few words stand between a verb and its subject, and whether one of them obliges.

        More may stand there that say who a person is or when and where: "ông A, người lái đò, kể", "ông A khi đi kiểm
        tra đã nhắc".
        """
        words, obliged, depth = 0, False, 0
        first: Token | None = None
        person = False
        for event in reversed(events[max(0, index - _LOOK_BACK) : index]):
            mark = self.mark(event.token)
            depth += (mark == ")") - (mark == "(" and depth > 0)
            if (depth and mark != "(") or mark == "(":
                continue
            if event.entity is not None:
                person = isinstance(event.entity, PersonEntity)
                break
            first = first if event.token.kind in _BESIDE_ENTITY else event.token
            if event.token.role is not None and event.token.role.role == "represents":
                return True, obliged
            obliged = obliged or event.token.kind == "obligation"
            words += event.token.kind in ("word", "stop", "meeting", "number", "time", "role")
        is_told = words <= _NEAR or (person and words <= _FAR and self._is_aside(events[index - 1].token, first))
        return is_told, obliged

    def _is_aside(self, last: Token, first: Token | None) -> bool:
        """Tell words between commas, or from "khi" to "đã", from `first` to the `last` one."""
        if first is None:
            return False
        if self.mark(first) == ",":
            return self.mark(last) == ","
        is_when = self._words.opening.at(self._view.folded, first.start) is not None
        return is_when and self._words.done.ending_at(self._view.folded, last.end, _NEAR_DONE) is not None
