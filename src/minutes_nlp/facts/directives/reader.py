"""Reading the directives of a document, unit by unit."""

from dataclasses import dataclass, replace

from minutes_nlp.facts.directives.actions import Action, ActionReader
from minutes_nlp.facts.directives.clauses import Clause, ClauseReader
from minutes_nlp.facts.directives.context import Context, Given, Lead, level_of_lead
from minutes_nlp.facts.directives.inheritance import Inheritance
from minutes_nlp.facts.directives.issuers import Identities, PeopleOfDocument, Speaker
from minutes_nlp.facts.directives.objections import DIRECTING, Objections
from minutes_nlp.facts.directives.parties import Party
from minutes_nlp.facts.directives.units import Unit, cut_units
from minutes_nlp.facts.grounds import NO_GROUNDS, Grounds, joined_grounds
from minutes_nlp.facts.indicators.works import PARAMETER
from minutes_nlp.facts.reading import Reading
from minutes_nlp.facts.span_index import SpanIndex
from minutes_nlp.mentions.directive_words import directive_words
from minutes_nlp.mentions.types import CueMention, Span
from minutes_nlp.model import Assignee, Directive, Indicator
from minutes_nlp.model.directives import DirectiveKind, Speech
from minutes_nlp.model.document import SegmentKind
from minutes_nlp.text.fold import fold

_SILENT: frozenset[SegmentKind] = frozenset({"header", "caption", "attendance", "signature"})
_SAME_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class CueRejection(Span):
    """A cue that was understood and orders nothing, with the reason."""

    reason: str


@dataclass(frozen=True, slots=True)
class Directives:
    """The directives, and what becomes of the cues and of the numbers in their actions.

    `cue_claims` are the cues inside directives, `cue_rejections` those that order nothing; a cue in neither is
    unclaimed. `orders` are the words that say what is to be done, `number_claims` the numerals inside actions,
    `name_claims` those who are to act, `grounds` what the directives rest on.
    """

    directives: tuple[Directive, ...]
    cue_claims: tuple[Span, ...]
    cue_rejections: tuple[CueRejection, ...]
    number_claims: tuple[Span, ...]
    name_claims: tuple[Span, ...] = ()
    orders: tuple[Span, ...] = ()
    grounds: Grounds = NO_GROUNDS


def read_directives(reading: Reading, people: PeopleOfDocument) -> Directives:
    """Return the directives of `reading`, without the indicators that are their targets."""
    return _Reader(reading, people).read()


def with_targets(directives: Directives, indicators: tuple[Indicator, ...]) -> Directives:
    """Return `directives`, each linked to the planned ones of `indicators` that share text with it."""
    linked = tuple(
        directive.model_copy(update={"indicators": _targets(directive, indicators)})
        for directive in directives.directives
    )
    return replace(directives, directives=linked)


def _targets(directive: Directive, indicators: tuple[Indicator, ...]) -> tuple[str, ...]:
    return tuple(
        indicator.id
        for indicator in indicators
        if indicator.status == "plan"
        and not indicator.rule.startswith(PARAMETER)
        and any(
            own.start < piece.end and piece.start < own.end
            for own in indicator.evidence
            for piece in directive.evidence
        )
    )


class _Reader:
    def __init__(self, reading: Reading, people: PeopleOfDocument) -> None:
        self._reading = reading
        self._view = reading.view
        self._words = directive_words(reading.rules)
        self._clauses = ClauseReader(reading)
        self._actions = ActionReader(reading, self._clauses)
        self._identities = Identities(reading, people)
        self._context = Context()
        self._objections = Objections(reading, self._clauses, self._identities, self._context)
        self._inheritance = Inheritance(reading, self._clauses, self._identities, self._context)
        self._numerals = SpanIndex(reading.mentions.numerals)
        self._directives: list[Directive] = []
        self._claims: list[Span] = []
        self._rejections: dict[int, CueRejection] = {}
        self._numbers: list[Span] = []
        self._names: list[Span] = []
        self._orders: list[Span] = []
        self._grounds: list[Grounds] = []

    def read(self) -> Directives:
        """Go through the units in order, the headline last: it mostly tells again what the body says."""
        headlines: list[Unit] = []
        for unit in cut_units(self._reading):
            self._context.enter(unit)
            if unit.segment.kind in _SILENT:
                self._reject(unit, "heading, caption or signature")
                if unit.segment.kind == "header":
                    headlines.append(unit)
                continue
            self._read_unit(unit)
        for unit in headlines:
            self._read_headline(unit)
        return self._result()

    def _read_headline(self, unit: Unit) -> None:
        """Read "Ông A: Phải giải ngân hết vốn", unless the body has it."""
        self._context.enter(unit)
        for clause in self._clauses.read(unit, passage=True):
            action = self._actions.read(clause, clause.start)
            if clause.issuer is None or (clause.modal is None and clause.performative is None) or action is None:
                continue
            if self._is_told_again(action.text):
                self._claim(clause.start, clause.end)
            elif self._give(unit, clause, clause.start, passage=True):
                self._directives.sort(key=lambda directive: directive.evidence[0].start)

    def _is_told_again(self, action: str) -> bool:
        words = set(fold(action).split())
        return any(
            len(words & set(fold(directive.action).split())) >= _SAME_SHARE * len(words)
            for directive in self._directives
        )

    def _claim(self, start: int, end: int) -> None:
        for cue in self._clauses.cues.inside(start, end):
            self._rejections.pop(cue.start, None)
            self._claims.append(Span(cue.start, cue.end))

    def _result(self) -> Directives:
        claimed = {span.start for span in self._claims}
        names = SpanIndex(self._reading.mentions.persons)
        for cue in self._reading.mentions.cues:
            if names.around(cue.start, cue.end) is not None:
                self._rejections[cue.start] = CueRejection(cue.start, cue.end, "part of a name")
            elif cue.rejected is not None and cue.start not in claimed:
                self._rejections[cue.start] = CueRejection(cue.start, cue.end, cue.rejected)
        rejections = [self._rejections[start] for start in sorted(self._rejections) if start not in claimed]
        return Directives(
            tuple(self._directives),
            tuple(self._claims),
            tuple(rejections),
            tuple(self._numbers),
            tuple(self._names),
            tuple(self._orders),
            joined_grounds(self._grounds),
        )

    # ------------------------------------------------------------------ one unit

    def _read_unit(self, unit: Unit) -> None:
        self._inheritance.hear(unit)
        if unit.frames:
            self._reject(unit, "frame of a quotation")
            return
        if self._is_formula(unit):
            self._reject(unit, "closing formula")
            return
        if unit.opens_list and self._open_lead(unit):
            return
        passage = self._is_passage(unit)
        given = False
        low = unit.start
        for clause in self._clauses.read(unit, passage=passage):
            given |= self._give(unit, clause, low, passage=passage)
            low = clause.end
        if not given:
            self._reject_rest(unit, passage=passage)

    def _is_passage(self, unit: Unit) -> bool:
        if unit.quotation is not None and unit.quotation.directing:
            return True
        return unit.segment.kind in DIRECTING or self._context.in_list or self._context.last is not None

    def _is_formula(self, unit: Unit) -> bool:
        return self._words.formula.occurs(self._view.folded, unit.start, unit.end)

    # ------------------------------------------------------------------ lists

    def _open_lead(self, unit: Unit) -> bool:
        """Read a heading or a lead-in ("X yêu cầu Y thực hiện các nhiệm vụ sau:"); tell whether it is one."""
        end = len(self._view.text[unit.start : unit.end].rstrip(' :“"')) + unit.start
        listed = self._clauses.parties.parties_at(unit.start, end)
        if listed.parties and listed.end >= end:
            self._open(unit, Lead(level_of_lead(unit), unit.segment, unit.paragraph, parties=listed.parties))
            return True
        clauses = self._clauses.read(unit, passage=True)
        if not clauses or not self._announces(clauses[-1], end):
            return False
        clause = clauses[-1]
        speaker = self._inheritance.issuer_of(unit, clause)
        kind = clause.kind if clause.performative or clause.modal else self._context.lead_kind()
        lead = Lead(
            level_of_lead(unit), unit.segment, unit.paragraph, speaker=speaker, parties=clause.parties, kind=kind
        )
        self._open(unit, lead)
        return True

    def _open(self, unit: Unit, lead: Lead) -> None:
        self._context.open(lead)
        self._reject(unit, "lead-in of a list")

    def _announces(self, clause: Clause, end: int) -> bool:
        """Tell a lead-in from a directive: nothing is left to do, or what is left says that items follow."""
        if clause.action >= end:
            return True
        matches = list(self._words.list_opening.find(self._view.folded, clause.action, end))
        return (
            bool(matches) and matches[-1].end == end and (clause.performative is not None or clause.modal is not None)
        )

    # ------------------------------------------------------------------ one directive

    def _give(self, unit: Unit, clause: Clause, low: int, *, passage: bool) -> bool:
        """Make a directive of `clause` unless something tells against it; tell whether one was made."""
        speaker = self._inheritance.issuer_of(unit, clause)
        parties, inherited = self._inheritance.parties_of(unit, clause)
        reason = self._objections.objection(unit, clause, parties, speaker, passage=passage)
        action = self._actions.read(clause, low) if reason is None else None
        if reason is None and (action is None or action.exhortation):
            reason = "exhortation without a task"
        if reason is not None or action is None:
            self._reject(Span(clause.start, clause.end), reason or "no action")
            return False
        kind = self._inheritance.kind_of(unit, clause, parties, speaker)
        self._add(unit, clause, action, speaker, parties, kind, inherited)
        self._context.give(Given(unit, clause, speaker, parties, kind))
        return True

    def _add(
        self,
        unit: Unit,
        clause: Clause,
        action: Action,
        speaker: Speaker | None,
        parties: tuple[Party, ...],
        kind: DirectiveKind,
        inherited: bool,
    ) -> None:
        evidence = tuple(self._view.evidence(piece.start, piece.end) for piece in action.evidence)
        written = [fold(self._view.reading(piece.start, piece.end)) for piece in action.evidence]
        is_issuer_written = speaker is None or any(fold(speaker.issuer.name) in piece for piece in written)
        derived = ([] if is_issuer_written else ["/issuer"]) + (["/assignees"] if inherited and parties else [])
        directive_id = f"d{evidence[0].start}"
        origins = ((directive_id, "/issuer", speaker.place),) if speaker is not None and speaker.place else ()
        self._grounds.append(Grounds(origins, tuple((directive_id, *rule) for rule in action.rules)))
        self._directives.append(
            Directive(
                id=directive_id,
                kind=kind,
                issuer=speaker.issuer if speaker is not None else None,
                speech=self._speech(unit),
                assignees=tuple(self._assignee(party) for party in parties),
                action=action.text,
                topic=None,
                segment=f"s{self._view.locate(unit.segment.start, unit.segment.start + 1)[0]}",
                deadline=action.deadline,
                measurable=action.measurable,
                indicators=(),
                legal_refs=(),
                status=None,
                evidence=evidence,
                derived=tuple(derived),
                rule=clause.rule,
            )
        )
        self._orders += [Span(piece.start, piece.end) for piece in action.evidence]
        self._names += [Span(party.start, party.end) for party in parties]
        for cue in self._clauses.cues.inside(unit.start, clause.end):
            if cue.start >= clause.start or cue.start not in self._rejections:
                self._claim(cue.start, cue.end)
        for piece in action.pieces:
            self._numbers += [Span(found.start, found.end) for found in self._numerals.inside(piece.start, piece.end)]

    def _speech(self, unit: Unit) -> Speech:
        if unit.quotation is not None:
            return "direct"
        genre = self._reading.structure.genre
        if genre == "minutes":
            return "document" if unit.segment.kind in DIRECTING else "indirect"
        return "indirect" if genre == "press_release" else "document"

    def _assignee(self, party: Party) -> Assignee:
        attendee = self._identities.attendee_inside(party)
        organization = self._identities.organization_at(party)
        return Assignee(
            name=self._identities.name_of(party) or self._view.reading(party.start, party.end),
            organization_id=organization.id if organization is not None else None,
            attendee=attendee.id if attendee is not None else None,
            role=party.role or "responsible",
            evidence=(self._view.evidence(party.start, party.end),),
        )

    # ------------------------------------------------------------------ the ledger

    def _reject(self, span: Span, reason: str) -> None:
        for cue in self._clauses.cues.inside(span.start, span.end):
            self._rejections[cue.start] = CueRejection(cue.start, cue.end, cue.rejected or reason)

    def _reject_rest(self, unit: Unit, *, passage: bool) -> None:
        """Reject the cues of a unit without a directive that need a passage, an addressee or more than a heading."""
        if self._view.text[unit.start : unit.end].isupper():
            self._reject(unit, "heading, caption or signature")
        for cue in self._clauses.cues.inside(unit.start, unit.end):
            if cue.start in self._rejections:
                continue
            reason = self._reason_left(cue, passage=passage)
            if reason is not None:
                self._rejections[cue.start] = CueRejection(cue.start, cue.end, reason)

    def _reason_left(self, cue: CueMention, *, passage: bool) -> str | None:
        if self._clauses.needs_addressee(cue):
            return "no addressee"
        if passage:
            return None
        if not self._clauses.is_performative(cue):
            return "told, not ordered"
        return "opinion without an addressee" if self._clauses.is_weak(cue) else None
