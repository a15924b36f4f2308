"""Why the absent are not there: in brackets behind them, or behind "do"."""

import re
from collections.abc import Iterable

from minutes_nlp.facts.people.entities import BodyEntity, Entity, GroupEntity, HolderEntity, OfficerEntity, PersonEntity
from minutes_nlp.rules.schema.titles import PhraseEntry, RoleEntry
from minutes_nlp.text import PhraseIndex, View

_REASON_END = re.compile(r"[.,;)\n]")
_LONGEST_REASON = 120


class AbsenceReader:
    """Reads the reasons of absences in one view; `reasons` are the words that begin them.

    Among `roles` are the words that end one: "(đi công tác, ủy quyền bà B dự)".
    """

    def __init__(self, view: View, reasons: PhraseIndex[PhraseEntry], roles: PhraseIndex[RoleEntry]) -> None:
        self._view, self._reasons, self._roles = view, reasons, roles

    def read(self, absent: Iterable[Entity]) -> None:
        """Give each of the absent the reason that is told behind the name and its posts."""
        for entity in absent:
            if isinstance(entity, HolderEntity | OfficerEntity) or entity.reason is not None:
                continue
            end = max(_end_of(entity), *(post.end for post in getattr(entity, "posts", ())), 0)
            entity.reason = self._bracket(end) or self._because(end)

    def _bracket(self, end: int) -> str | None:
        text = self._view.text
        if text[end : end + 2] not in (" (", "("):
            return None
        start = text.index("(", end) + 1
        close = text.find(")", start, start + _LONGEST_REASON)
        close = self._before_delegation(start, close)
        return self._view.reading(start, close) if close > start else None

    def _because(self, end: int) -> str | None:
        line = self._view.text.find("\n", end)
        limit = line if line >= 0 else len(self._view.text)
        stop = _REASON_END.search(self._view.text, end, limit)
        limit = self._before_delegation(end, stop.start() if stop else limit)
        for match in self._reasons.find(self._view.folded, end, limit):
            start = match.end if match.payload.id == "because" else match.start
            return self._view.reading(start, limit) or None
        return None

    def _before_delegation(self, start: int, end: int) -> int:
        """Return `end`, or where the words about a substitute begin before it."""
        for match in self._roles.find(self._view.folded, start, end):
            if match.payload.delegates:
                return self._view.behind(match.start, " ,;-–")
        return end


def _end_of(entity: PersonEntity | GroupEntity | BodyEntity) -> int:
    return entity.end if isinstance(entity, GroupEntity) else entity.mention.end
