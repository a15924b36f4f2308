"""What a unit takes from the text before it: the list it stands in, the item, the sentence, and who speaks."""

from dataclasses import dataclass

from minutes_nlp.facts.directives.clauses import Clause
from minutes_nlp.facts.directives.issuers import Speaker
from minutes_nlp.facts.directives.parties import Party
from minutes_nlp.facts.directives.units import Unit
from minutes_nlp.model.directives import DirectiveKind
from minutes_nlp.structure.types import SegmentSpan

_UNMARKED = -1


@dataclass(frozen=True, slots=True)
class Lead:
    """A heading or a lead-in and what it gives the items under it; `level` is its own level (-1 in prose)."""

    level: int
    segment: SegmentSpan
    paragraph: int
    speaker: Speaker | None = None
    parties: tuple[Party, ...] = ()
    kind: DirectiveKind | None = None
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """A directive already read, as far as later ones take it up."""

    unit: Unit
    clause: Clause
    speaker: Speaker | None
    parties: tuple[Party, ...]
    kind: DirectiveKind


class Context:
    """The leads in force and the directives before, while the units go by in order."""

    def __init__(self) -> None:
        self._leads: list[Lead] = []
        self.last: Given | None = None
        self._latest: int | None = None
        self._segment: SegmentSpan | None = None
        self._segment_paragraph = -1

    def give(self, given: Given) -> None:
        """Note a directive that was read."""
        self.last = given
        self._latest = given.unit.paragraph

    def is_near(self, unit: Unit) -> bool:
        """Tell whether a directive stands in the paragraph of `unit` or in the one before, or the segment begins."""
        if self._latest is not None and unit.paragraph - self._latest <= 1:
            return True
        return self._segment_paragraph == unit.paragraph

    def open(self, lead: Lead) -> None:
        """Put a heading or lead-in in force; it closes those of its own level and below."""
        self._leads = [other for other in self._leads if other.level < lead.level]
        self._leads.append(lead)

    def enter(self, unit: Unit) -> None:
        """Close what does not reach to `unit`."""
        level = _level_of(unit)
        if self._segment != unit.segment:
            self._segment, self._segment_paragraph = unit.segment, unit.paragraph
        self._leads = [lead for lead in self._leads if self._reaches(lead, unit, level)]
        if self.last is not None and self.last.unit.paragraph != unit.paragraph:
            self.last = None

    def _reaches(self, lead: Lead, unit: Unit, level: int) -> bool:
        if lead.paragraph == unit.paragraph:
            return True
        if not unit.item and self._goes_on(lead, unit):
            return True
        return unit.item if lead.level == _UNMARKED else level > lead.level

    def _goes_on(self, lead: Lead, unit: Unit) -> bool:
        """Tell whether unmarked paragraphs are the items: every one so far held a directive."""
        reached = self._latest if self._latest is not None and self._latest > lead.paragraph else lead.paragraph
        return unit.quotation is None and unit.paragraph <= reached + 1 and unit.segment == lead.segment

    def lead_speaker(self) -> Speaker | None:
        """Return the speaker of the nearest lead that has one."""
        return next((lead.speaker for lead in reversed(self._leads) if lead.speaker is not None), None)

    def lead_parties(self) -> tuple[Party, ...]:
        """Return the parties of the nearest lead that has some."""
        return next((lead.parties for lead in reversed(self._leads) if lead.parties), ())

    def lead_kind(self) -> DirectiveKind | None:
        """Return the kind that the nearest lead gives its items."""
        return next((lead.kind for lead in reversed(self._leads) if lead.kind is not None), None)

    @property
    def in_list(self) -> bool:
        """Tell whether a lead is in force."""
        return bool(self._leads)


def level_of_lead(unit: Unit) -> int:
    """Return the level of `unit` as a lead."""
    return _level_of(unit)


def _level_of(unit: Unit) -> int:
    return unit.level if unit.item and unit.level is not None else _UNMARKED
