"""What a clause does not say itself: who gives the directive, who is to act, and of which kind it is."""

from dataclasses import replace

from minutes_nlp.facts.directives.clauses import Clause, ClauseReader
from minutes_nlp.facts.directives.context import Context
from minutes_nlp.facts.directives.issuers import Identities, Speaker
from minutes_nlp.facts.directives.objections import WEAK_KINDS
from minutes_nlp.facts.directives.parties import Party
from minutes_nlp.facts.directives.units import Quotation, Unit
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.directive_words import directive_words
from minutes_nlp.mentions.types import Span
from minutes_nlp.model.directives import DirectiveKind
from minutes_nlp.rules.schema.directives import Performative


class Inheritance:
    """Fills in from the text before, and keeps in mind who spoke last."""

    def __init__(self, reading: Reading, clauses: ClauseReader, identities: Identities, context: Context) -> None:
        self._view = reading.view
        self._words = directive_words(reading.rules)
        self._clauses = clauses
        self._identities = identities
        self._context = context
        self._speaker: Speaker | None = None

    def hear(self, unit: Unit) -> None:
        """Note who speaks, when a sentence says so."""
        if unit.quotation is not None:
            return
        phrase = self._clauses.speakers.subject_of_speech(unit.start, unit.end)
        if phrase is None or self._is_pronoun(phrase):
            return
        speaker = self._identities.speaker(phrase)
        if speaker is not None and self._clauses.speakers.names_person(phrase, speaker.issuer.attendee):
            self._speaker = speaker

    def _is_pronoun(self, phrase: Span) -> bool:
        match = self._words.pronoun.at(self._view.folded, phrase.start, phrase.end)
        return match is not None and match.end == phrase.end

    def kind_of(self, unit: Unit, clause: Clause, parties: tuple[Party, ...], speaker: Speaker | None) -> DirectiveKind:
        """Return the kind of `clause`: its own, that of the part or lead before it, or a petition upwards."""
        kind = clause.kind
        if clause.performative is None and clause.modal is None:
            last = self._context.last
            same = last is not None and last.unit.sentence == unit.sentence and last.kind in WEAK_KINDS
            taken = last.kind if last is not None and same else self._context.lead_kind()
            kind = taken if taken in ("request", "recommendation", "petition", "order") else kind
        elif clause.performative is not None:
            kind = self._towards(clause.performative, parties, speaker) or kind
        return kind

    def _towards(
        self, performative: Performative, parties: tuple[Party, ...], speaker: Speaker | None
    ) -> DirectiveKind | None:
        """Return the kind that the ranks of speaker and addressee give, None where they are not known."""
        ranks = [rank for party in parties if (rank := self._identities.rank(party)) is not None]
        if not ranks or speaker is None or speaker.rank is None:
            return None
        return performative.upward if max(ranks) > speaker.rank else performative.downward

    def parties_of(self, unit: Unit, clause: Clause) -> tuple[tuple[Party, ...], bool]:
        """Return the assignees of `clause`, and whether they stand elsewhere."""
        if clause.parties:
            return clause.parties, False
        given = self._given_parties(unit, clause)
        if clause.leads:
            leading = tuple(replace(party, role="lead") for party in given)
            return (*leading, *clause.coordinators), True
        return given, True

    def _given_parties(self, unit: Unit, clause: Clause) -> tuple[Party, ...]:
        """Return the assignees that the text before gives to `clause`."""
        last = self._context.last
        if last is not None and unit.quotation is not None and last.unit.sentence != unit.sentence:
            last = None
        if clause.performative is not None:
            same = last is not None and last.unit.sentence == unit.sentence and clause.kind == "prohibition"
            taken = clause.issuer is None and (clause.continues or same)
            return _responsible(last.parties) if taken and last is not None else ()
        if last is not None and last.parties and last.unit.quotation == unit.quotation:
            return _responsible(last.parties)
        return self._context.lead_parties()

    def issuer_of(self, unit: Unit, clause: Clause) -> Speaker | None:
        """Return who gives the directive: named or quoted, else by what stands before, else the last speaker."""
        if clause.issuer is not None:
            if self._is_pronoun(clause.issuer):
                return self._quoted(unit.quotation) if unit.quotation else self._speaker or self._identities.chair()
            return self._identities.speaker(clause.issuer)
        if unit.quotation is not None:
            return self._quoted(unit.quotation)
        last = self._context.last
        if last is not None and last.speaker is not None and last.unit.quotation is None:
            return last.speaker
        return self._context.lead_speaker() or self._speaker or self._identities.chair()

    def _quoted(self, quotation: Quotation) -> Speaker | None:
        phrase = self._clauses.speakers.speaker_in_frame(quotation.frame.start, quotation.frame.end)
        if phrase is None or self._is_pronoun(phrase):
            return self._speaker
        return self._identities.speaker(phrase)


def _responsible(parties: tuple[Party, ...]) -> tuple[Party, ...]:
    """Return those who go on being responsible: the lead or the responsible bodies, not those who coordinate."""
    leading = [party for party in parties if party.role in (None, "responsible", "lead")]
    return tuple(replace(party, role=None) for party in leading or parties)
