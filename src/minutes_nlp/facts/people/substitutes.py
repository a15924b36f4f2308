"""Who was not there and who came instead: "ông A ủy quyền cho bà B dự", "(dự thay đồng chí C)"."""

import re
from collections.abc import Sequence

from minutes_nlp.facts.people.clauses import Appearance, Clause
from minutes_nlp.facts.people.entities import BodyEntity, Entity, Event, GroupEntity, PersonEntity, name_of
from minutes_nlp.facts.people.surroundings import Surroundings
from minutes_nlp.rules.schema.titles import PhraseEntry
from minutes_nlp.text import PhraseIndex, View

_GROUND_END = re.compile(r"[,;.\n]")
_LONGEST_OPENING = 60
_AFTER_NAME = frozenset({"punctuation", "title", "status", "organisation", "honorific", "rank", "degree", "and"})
_GROUND = "because"
_DONE_FOR_ANOTHER = frozenset({"attendee", "presenter", "speaker"})


class SubstituteReader:
    """Reads absences and substitutes in one view; `reasons` are the words that begin a reason."""

    def __init__(self, view: View, reasons: PhraseIndex[PhraseEntry], around: Surroundings) -> None:
        self._view, self._reasons, self._around = view, reasons, around

    def delegate(self, events: Sequence[Event], index: int, clause: Clause, found: list[Appearance]) -> None:
        """Take "ông A ủy quyền cho bà B dự họp": the last one named before it is absent, the next one comes instead."""
        person = self._around.first_person(events, index)
        if person is None or not clause.subjects or clause.content:
            return
        delegator = clause.subjects[-1]
        if isinstance(delegator, BodyEntity | GroupEntity):
            return
        is_absent = any(item.entity is delegator and item.role == "absent" for item in found)
        verb = self._around.verb_behind(events, person, "both")
        is_all = clause.cue is None and all(self._says_who(events[place]) for place in range(person + 1, len(events)))
        if is_absent or is_all or (verb is not None and verb.role in _DONE_FOR_ANOTHER):
            found[:] = [item for item in found if item.entity is not delegator]
            found.append(Appearance(delegator, "absent", events[index].token))
            clause.delegator = delegator

    def _says_who(self, event: Event) -> bool:
        token = event.token
        return token.kind in _AFTER_NAME or self._view.text[token.start : token.end] == "."

    def stand_in(self, entity: Entity, clause: Clause, found: Sequence[Appearance]) -> None:
        """Give one who comes in another's place the absent one of the sentence, or the one named next."""
        absent = [item.entity for item in found if item.role == "absent" and item.entity is not entity]
        if isinstance(entity, PersonEntity) and absent:
            entity.represents = entity.represents or name_of(absent[-1])
        else:
            clause.mode, clause.standing_in = "represents", [entity]

    def excuses(self, entity: Entity, clause: Clause, found: list[Appearance]) -> bool:
        """Tell whether a sentence opens with why `entity` was not there, and say so: "Do ông A đi công tác, bà B …"."""
        if not isinstance(entity, PersonEntity) or clause.subjects or clause.mode is not None or found:
            return False
        text, folded, start = self._view.text, self._view.folded, entity.mention.start
        low = max(0, start - _LONGEST_OPENING)
        ground = next((item for item in self._reasons.find(folded, low, start) if item.payload.id == _GROUND), None)
        if ground is None or not self._opens(ground.start) or _GROUND_END.search(text, ground.end, start):
            return False
        end = max((post.end for post in entity.posts), default=entity.mention.end)
        end = max(end, entity.mention.end)
        stop = _GROUND_END.search(text, end)
        reason = next(self._reasons.find(folded, end, stop.start() if stop else end), None)
        if stop is None or reason is None or text[stop.start()] != ",":
            return False
        entity.reason = self._view.reading(reason.start, stop.start())
        found.append(Appearance(entity, "absent"))
        return True

    def _opens(self, position: int) -> bool:
        """Tell whether a word opens its sentence or its part."""
        before = self._view.text[max(0, position - 2) : position].strip(" ")
        return not before or before[-1] in ".;\n:("
