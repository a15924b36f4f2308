"""Why a clause is no directive although it is shaped like one."""

from minutes_nlp.facts.directives.clauses import Clause, ClauseReader
from minutes_nlp.facts.directives.context import Context
from minutes_nlp.facts.directives.issuers import Identities, Speaker
from minutes_nlp.facts.directives.narration import Narration
from minutes_nlp.facts.directives.parties import Party
from minutes_nlp.facts.directives.units import Unit
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.directive_words import directive_words
from minutes_nlp.model.directives import DirectiveKind
from minutes_nlp.model.document import SegmentKind

DIRECTING: frozenset[SegmentKind] = frozenset({"directives", "conclusion"})
WEAK_KINDS: frozenset[DirectiveKind] = frozenset({"request", "recommendation", "petition"})


class Objections:
    """Judges clauses by their context."""

    def __init__(self, reading: Reading, clauses: ClauseReader, identities: Identities, context: Context) -> None:
        self._view = reading.view
        self._words = directive_words(reading.rules)
        self._clauses = clauses
        self._identities = identities
        self._context = context
        self._narration = Narration(reading, clauses.parties)

    def objection(
        self, unit: Unit, clause: Clause, parties: tuple[Party, ...], speaker: Speaker | None, *, passage: bool
    ) -> str | None:
        """Return why `clause` is no directive, None when it is one."""
        performative = clause.performative
        if speaker is None and not parties and self._is_rule(unit, clause):
            return "rule, not an order"
        if clause.kind == "target" and not any(self._clauses.parties.is_addressed(party) for party in parties):
            return "goal without an addressee"
        if clause.rule.startswith("directives.obliged") and not self._follows(unit):
            return "circumstance, not an order"
        if performative is None:
            if not parties and not unit.item and clause.issuer is None and not self._identities.may_direct(speaker):
                return "opinion without an addressee"
            return self._narration.objection(unit, clause, self._context)
        if performative.kind == "order" and self._view.text[clause.action : clause.action + 1].isdecimal():
            return "assigned figure, not an order"
        addressed = bool(parties) or clause.modal is not None
        if not addressed and not self._has_task(clause):
            return "no task" if performative.kind == "order" else "opinion without an addressee"
        if not passage and clause.issuer is None:
            return "order without an issuer outside a passage of directives"
        told = unit.segment.kind not in DIRECTING and unit.quotation is None and not self._context.in_list
        if told and not addressed and performative.kind in WEAK_KINDS:
            return "opinion without an addressee"
        return None

    def _is_rule(self, unit: Unit, clause: Clause) -> bool:
        """Tell an item of a regulation: an imperative for nobody, by nobody, under no heading."""
        return unit.item and clause.performative is None and unit.segment.title is None

    def _has_task(self, clause: Clause) -> bool:
        if clause.kind == "prohibition":
            return True
        if clause.performative is not None and clause.performative.kind in WEAK_KINDS:
            return self._starts_with_verb(clause)
        return self._starts_with_verb(clause) or self._clauses.has_modal(clause)

    def _follows(self, unit: Unit) -> bool:
        """Tell whether the unit goes on with a directive of its own sentence, or stands in a list of directives."""
        last = self._context.last
        return (unit.item and self._context.in_list) or (last is not None and last.unit.sentence == unit.sentence)

    def _starts_with_verb(self, clause: Clause) -> bool:
        return self._words.verb.at(self._view.folded, clause.action, clause.end) is not None
