"""Telling what is narrated from what is directed, where no performative says so."""

from minutes_nlp.facts.directives.clauses import Clause
from minutes_nlp.facts.directives.context import Context
from minutes_nlp.facts.directives.parties import PartyFinder
from minutes_nlp.facts.directives.units import Unit
from minutes_nlp.facts.reading import Reading
from minutes_nlp.facts.span_index import SpanIndex
from minutes_nlp.mentions.directive_words import directive_words

_TOLD = "told, not ordered"
_NEAR = 40


class Narration:
    """Judges clauses without a performative: imperatives, modals and bare subjects."""

    def __init__(self, reading: Reading, parties: PartyFinder) -> None:
        self._view = reading.view
        self._parties = parties
        self._genre = reading.structure.genre
        self._paragraphs = reading.structure.paragraphs
        self._words = directive_words(reading.rules)
        self._periods = SpanIndex(reading.mentions.periods)
        self._year = reading.time.anchor.year if reading.time.anchor is not None else None
        self._persons = SpanIndex(person for person in reading.mentions.persons if person.rejected is None)

    def objection(self, unit: Unit, clause: Clause, context: Context) -> str | None:
        """Return why `clause` only tells of something, None when it directs."""
        if self._asks(unit):
            return "question"
        if clause.issuer is not None:
            return None
        if unit.quotation is None and self._somebody_says(unit, clause):
            return _TOLD
        if clause.modal is not None or context.in_list:
            return None
        if clause.parties and self._is_comment(unit, clause):
            return _TOLD
        if not clause.parties and (self._is_participle(clause) or self._has_consequence(clause)):
            return _TOLD
        if unit.quotation is not None and self._is_weak_verb(clause):
            return _TOLD
        if not unit.first and not self._follows(unit, context):
            return _TOLD
        prose = self._genre == "press_release" and not unit.item
        if prose and unit.quotation is None and self._is_loose(unit, clause, context):
            return _TOLD
        return _TOLD if not clause.parties and self._is_weak_verb(clause) and not self._follows(unit, context) else None

    def _asks(self, unit: Unit) -> bool:
        return self._view.text[unit.start : unit.end + 1].rstrip(' ”"»').endswith("?")

    def _somebody_says(self, unit: Unit, clause: Clause) -> bool:
        """Tell a sentence whose main clause is behind a participle: "Chia sẻ với tỉnh, ông A cho rằng ..."."""
        for person in self._persons.inside(clause.action, unit.end):
            said = next(self._words.speech.find(self._view.folded, person.end, unit.end), None)
            if said is not None and said.start - person.end < 60:
                return True
        return False

    def _is_comment(self, unit: Unit, clause: Clause) -> bool:
        """Tell a person or a body that reports or comments from one that is told to act."""
        said = self._words.speech.at(self._view.folded, clause.action, clause.end)
        if said is not None and said.payload.part == "saying" and unit.segment.kind != "directives":
            return True
        first = clause.parties[0]
        named = next(self._persons.inside(first.start, first.end), None) is not None
        return (named or not self._parties.is_addressed(first)) and not unit.item

    def _has_consequence(self, clause: Clause) -> bool:
        """Tell a condition: "Duy tu không kịp thời thì ..."."""
        found = self._words.condition.find(self._view.folded, clause.action, clause.end)
        return any(match.payload.id == "then" for match in found)

    def _is_loose(self, unit: Unit, clause: Clause, context: Context) -> bool:
        """Tell a heading in the press, or a part of a sentence that does not begin with a directive."""
        if not context.is_near(unit):
            return True
        if not clause.parties and self._is_dated(clause):
            return True
        paragraph = self._paragraphs[unit.paragraph]
        whole = unit.start <= paragraph.marker_end and unit.end >= paragraph.end
        ends = self._view.text[paragraph.end - 1] if paragraph.end else ""
        return whole and ends.isalnum()

    def _is_participle(self, clause: Clause) -> bool:
        """Tell a sentence whose subject stands behind a comma: "Thực hiện Đề án, Bộ đã thành lập ..."."""
        comma = self._view.text.find(", ", clause.action, clause.end)
        while comma >= 0:
            party = self._parties.party_at(comma + 2, clause.end)
            if party is not None:
                finite = self._words.finite.at(self._view.folded, party.end + 1, clause.end)
                said = self._words.speech.at(self._view.folded, party.end + 1, clause.end)
                if finite is not None or said is not None:
                    return True
            comma = self._view.text.find(", ", comma + 2, clause.end)
        return False

    def _is_dated(self, clause: Clause) -> bool:
        """Tell an event of the past by the date near its verb: "Khởi công tháng 8/2012, tuyến đường ..."."""
        for period in self._periods.inside(clause.action, min(clause.end, clause.action + _NEAR)):
            last = period.last
            if last is not None and last.year is not None and self._year is not None and last.year < self._year:
                return True
        return False

    def _is_weak_verb(self, clause: Clause) -> bool:
        """Tell a verb of one syllable, which also begins titles and descriptions ("đạt", "tăng", "đưa")."""
        verb = self._words.verb.at(self._view.folded, clause.action, clause.end)
        return verb is not None and " " not in self._view.folded[verb.start : verb.end] and not verb.payload.urgent

    def _follows(self, unit: Unit, context: Context) -> bool:
        return context.last is not None and context.last.unit.sentence == unit.sentence
