"""What a body is for, in common words, up to the unit or body it belongs to: "Hội đồng [nghĩa vụ quân sự] huyện"."""

import re

from minutes_nlp.mentions.capitals import capital_run
from minutes_nlp.mentions.organisation_words import OrganisationWords
from minutes_nlp.mentions.person_shapes import person_length
from minutes_nlp.rules.schema.organisations import is_abbreviation
from minutes_nlp.text import View

_MOST_WORDS = 12
_LONGEST = 120
_WORD = re.compile(r"[^\W_]+(?:[-/&][^\W_]+)*")
_DASH = re.compile(r" ?[-–] ?")
_JOINT = re.compile(r" [-–] |, | ")
_SHORTEST_NAME = 2
_SETTLEMENT = "settlement"


class Purposes:
    """Finds where such words end in one view."""

    def __init__(self, view: View, words: OrganisationWords) -> None:
        self._view, self._words = view, words

    def end(self, start: int, after_title: bool) -> int | None:
        """Return where the words end that begin at `start`, None when they tell of no purpose.

        They end before a unit or a body, or with a proper name; without one of these, words for fields of work apart,
        nothing tells a purpose from what the body does. `after_title` when the name of who holds a post may follow.
        """
        text, position, end = self._view.text, start, start
        limit = self._limit(start)
        is_field = self._words.purpose_start.at(self._view.folded, start) is not None
        in_capitals = text[start : start + 2].isupper()
        if not in_capitals and len(capital_run(text, start)) >= _SHORTEST_NAME:
            return None
        for count in range(_MOST_WORDS):
            word = _WORD.match(text, position, limit)
            if word is None or self._words.title.at(self._view.folded, position) is not None:
                break
            if self._is_owner(position):
                return end if count and not self._joins(start, end) else None
            run = () if in_capitals else capital_run(text, position)
            if len(run) >= _SHORTEST_NAME:
                is_holder = after_title and person_length(self._view, self._words, run) == len(run)
                return end if is_holder else self._linked(run[-1].end)
            end = word.end()
            joint = _JOINT.match(text, end)
            if joint is None:
                break
            position = joint.end()
        return end if is_field and end > start and not self._joins(start, end) else None

    def _linked(self, end: int) -> int:
        """Return where a name ends that a dash joins to another one: "cửa khẩu Đồng Đăng - Lạng Sơn"."""
        link = _DASH.match(self._view.text, end)
        run = capital_run(self._view.text, link.end()) if link else ()
        return run[-1].end if len(run) >= _SHORTEST_NAME else end

    def _joins(self, start: int, end: int) -> bool:
        """Tell whether the last word before `end` joins another body: "Ban Quản lý đường ven biển và UBND huyện"."""
        return self._words.joint.ending_at(self._view.folded, end, end - start) is not None

    def _limit(self, start: int) -> int:
        """Return where the first word stands that no purpose has: a verb, a word of address, a plural."""
        limit = start + _LONGEST
        for index in (self._words.purpose_end, self._words.address, self._words.plural):
            found = (match.start for match in index.find(self._view.folded, start, limit))
            limit = next((place for place in found if self._view.text[place].islower()), limit)
        return limit

    def _is_owner(self, position: int) -> bool:
        """Tell the unit or the body that the words belong to; "bản" and the like also end other words ("văn bản")."""
        text, folded = self._view.text, self._view.folded
        kind = self._words.kind.at(folded, position)
        if kind is not None:
            behind = text[kind.end : kind.end + 2].strip()
            return kind.payload.id != _SETTLEMENT or (bool(behind) and not behind[0].islower())
        head = self._words.head.at(folded, position) if text[position].isupper() else None
        if head is None:
            return False
        form = head.payload[0]
        return " " in form or is_abbreviation(form) or not text[position : position + 2].isupper()
