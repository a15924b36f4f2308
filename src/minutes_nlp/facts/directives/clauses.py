"""Reading one unit: issuer, performative, assignees, modal, and where the action begins."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from minutes_nlp.facts.directives.parties import Party, PartyFinder
from minutes_nlp.facts.directives.spans import skip
from minutes_nlp.facts.directives.speakers import SpeakerPhrases
from minutes_nlp.facts.directives.units import Unit
from minutes_nlp.facts.reading import Reading
from minutes_nlp.facts.span_index import SpanIndex
from minutes_nlp.mentions.deadlines import find_deadlines
from minutes_nlp.mentions.directive_words import directive_words
from minutes_nlp.mentions.types import CueMention, Span
from minutes_nlp.model.directives import DirectiveKind
from minutes_nlp.rules.schema.directives import Modal, Performative

_LONGEST_NAME = 120
_MOST_STARTS = 12


@dataclass(frozen=True, slots=True)
class Clause(Span):
    """What was read of a unit or of a part of it; `action` is where the action begins.

    `issuer` is the phrase that names who directs (None: from the context); `continues` tells that the clause takes
    up the one before ("đồng thời"); `performative` and `modal` are the entries, None where the clause has none.
    `leads` tells that those who are to act by the context are told to lead, together with the `coordinators`.
    """

    action: int
    kind: DirectiveKind
    rule: str
    issuer: Span | None = None
    performative: Performative | None = None
    modal: Modal | None = None
    parties: tuple[Party, ...] = ()
    continues: bool = False
    leads: bool = False
    coordinators: tuple[Party, ...] = ()


class ClauseReader:
    """Reads the units of one document."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.view.text
        self._folded = reading.view.folded
        self._words = directive_words(reading.rules)
        self.parties = PartyFinder(reading)
        self.speakers = SpeakerPhrases(reading, self.parties)
        self.deadlines = SpanIndex(find_deadlines(reading.view, reading.rules, reading.mentions.periods))
        names = SpanIndex(reading.mentions.persons)
        self.cues = SpanIndex(cue for cue in reading.mentions.cues if names.around(cue.start, cue.end) is None)
        self._persons = SpanIndex(person for person in reading.mentions.persons if person.rejected is None)
        self._performatives = {entry.id: entry for entry in reading.rules.directives.performative}
        self._modals = {entry.id: entry for entry in reading.rules.directives.modal}

    def read(self, unit: Unit, *, passage: bool) -> tuple[Clause, ...]:
        """Return the directives of `unit`; `passage` tells that imperatives and bare subjects direct here."""
        clause = self._clause(unit, unit.start, unit.end, passage=passage)
        return tuple(self._divided(unit, clause, passage=passage)) if clause else ()

    def _introduced(self, begin: int, end: int) -> Span | None:
        """Return the person of "Ông A: ..." at the start of a unit."""
        colon = self._text.find(":", begin, min(end, begin + _LONGEST_NAME))
        if colon < 0 or next(self._persons.inside(begin, colon), None) is None:
            return None
        party = self.parties.party_at(begin, colon, whole=False) or self.speakers.titled(begin, colon)
        return Span(begin, colon) if party is not None and party.end == colon else None

    def _clause(self, unit: Unit, begin: int, end: int, *, passage: bool) -> Clause | None:
        introduced = self._introduced(begin, end)
        continues, starts = self._starts(introduced.end + 1 if introduced else begin, end)
        if introduced is not None:
            starts += [skip(self._text, comma, end) for comma in self._breaks(starts[0], end)]
        for start in starts:
            clause = self._clause_at(start, end, passage=passage)
            if clause is not None:
                return replace(clause, continues=continues, issuer=introduced or clause.issuer)
        return self._obliged(starts[0], end) if passage else None

    def _clause_at(self, start: int, end: int, *, passage: bool) -> Clause | None:
        directed = self._directed(start, end) if passage else None
        if directed is not None:
            return directed
        clause = self._performed(start, end) or self._spoken(start, end)
        if clause is not None or not passage:
            return clause
        return self._with_subject(start, end, bare=True) or self._without_subject(start, end)

    def _directed(self, start: int, end: int) -> Clause | None:
        """Read a modal right behind the subject, before any performative further on."""
        clause = self._with_subject(start, end, bare=False)
        return clause if clause is not None and clause.modal is not None else None

    def _starts(self, begin: int, end: int) -> tuple[bool, list[int]]:
        """Return whether the unit continues the one before, and the places where its clause can begin."""
        position, continues = skip(self._text, begin, end), False
        while position < end:
            continuation = self._words.continuation.at(self._folded, position, end)
            deadline = self.deadlines.at(position, end)
            if continuation is not None:
                continues, position = True, skip(self._text, continuation.end, end)
            elif deadline is not None and deadline.kind != "urgency":
                position = skip(self._text, deadline.end, end)
            else:
                break
        starts = [position]
        fronted = self._words.fronted.at(self._folded, position, end) is not None
        if fronted:
            starts += [skip(self._text, comma, end) for comma in self._breaks(position, end)]
        conditions = self._words.condition.find(self._folded, position, end)
        starts += [skip(self._text, match.end, end) for match in conditions]
        return continues, starts[:_MOST_STARTS]

    def _breaks(self, start: int, end: int) -> Iterator[int]:
        depth = 0
        for position in range(start, end):
            char = self._text[position]
            depth += (char == "(") - (char == ")")
            if char in ",:" and depth <= 0:
                yield position + 1

    # ------------------------------------------------------------------ a performative

    def _performed(self, start: int, end: int) -> Clause | None:
        """Read "[issuer] performative [assignees] [modal] action"."""
        for cue in self.cues.inside(start, end):
            performative = self._performatives.get(cue.rule)
            if performative is None or cue.rejected is not None:
                continue
            issuer = self.speakers.issuer(start, cue.start)
            if issuer is None and self.speakers.without_adverbs(start, cue.start) > start:
                return None
            return self._behind_performative(start, end, cue, performative, issuer)
        return None

    def _behind_performative(
        self, start: int, end: int, cue: CueMention, performative: Performative, issuer: Span | None
    ) -> Clause | None:
        listed = self.parties.parties_at(skip(self._text, cue.end, end), end)
        modal, action = self._modal_at(listed.end, end)
        kind = performative.kind if modal is None or modal.kind != "prohibition" else "prohibition"
        if not listed.parties and performative.addressed and modal is None:
            return None
        if issuer is None and performative.addressed and performative.kind == "order":
            return None
        return Clause(
            start=issuer.start if issuer else cue.start,
            end=end,
            action=action,
            kind=kind,
            rule=f"directives.performative.{performative.id}",
            issuer=issuer,
            performative=performative,
            modal=modal,
            parties=listed.parties,
        )

    def has_modal(self, clause: Clause) -> bool:
        """Tell whether the action of `clause` says that something must be."""
        return any(
            cue.rule in self._modals and cue.rejected is None for cue in self.cues.inside(clause.action, clause.end)
        )

    def is_weak(self, cue: CueMention) -> bool:
        """Tell a request or recommendation from an order."""
        performative = self._performatives.get(cue.rule)
        return performative is not None and performative.kind in ("request", "recommendation", "petition")

    def needs_addressee(self, cue: CueMention) -> bool:
        """Tell a performative that counts only with an addressee."""
        performative = self._performatives.get(cue.rule)
        return performative is not None and performative.addressed

    def is_performative(self, cue: CueMention) -> bool:
        """Tell a performative from a modal and an imperative."""
        return cue.rule in self._performatives

    # ------------------------------------------------------------------ a subject, a modal, an imperative

    def _with_subject(self, start: int, end: int, *, bare: bool) -> Clause | None:
        """Read "assignees modal action", and with `bare` also "assignees verb action"."""
        pronoun = self._words.pronoun.at(self._folded, start, end)
        listed = self.parties.parties_at(start, end)
        if not listed.parties or (pronoun is not None and listed.parties[0].end == pronoun.end):
            return None
        position = self._behind_deadlines(listed.end, end)
        modal, action = self._modal_at(position, end)
        if modal is not None:
            rule, kind = f"directives.modal.{modal.id}", modal.kind
        elif bare and (self._verb_at(position, end) or any(party.role for party in listed.parties)):
            rule, kind = "directives.subject", "order"
        else:
            return None
        return Clause(start, end, action, kind, rule, modal=modal, parties=listed.parties)

    def _behind_deadlines(self, position: int, end: int) -> int:
        deadline = self.deadlines.at(position, end)
        while deadline is not None and deadline.kind != "urgency":
            position = skip(self._text, deadline.end, end)
            deadline = self.deadlines.at(position, end)
        return position

    def _without_subject(self, start: int, end: int) -> Clause | None:
        modal, action = self._modal_at(start, end)
        if modal is not None:
            return Clause(start, end, action, modal.kind, f"directives.modal.{modal.id}", modal=modal)
        leads, listed = self.parties.roles_at(start, end)
        if leads:
            return Clause(start, end, listed.end, "order", "directives.role", leads=True, coordinators=listed.parties)
        verb = self._words.verb.at(self._folded, start, end)
        if verb is not None and verb.payload.part != "consent":
            return Clause(start, end, start, "order", f"directives.verb.{verb.payload.id}")
        return None

    def _obliged(self, start: int, end: int) -> Clause | None:
        """Read a part about a thing that must be: "tỷ lệ hồ sơ trực tuyến phải đạt 60%"; all of it is the action."""
        for cue in self.cues.inside(start, end):
            modal = self._modals.get(cue.rule)
            if modal is not None and cue.rejected is None:
                rule = f"directives.obliged.{modal.id}"
                return Clause(start, end, start, "order", rule) if modal.kind == "order" and modal.bare else None
        return None

    def _spoken(self, start: int, end: int) -> Clause | None:
        """Read what follows a directing verb of speech: "A nhấn mạnh, các huyện cần ..."."""
        for match in self._words.speech.find(self._folded, start, end):
            issuer = self.speakers.issuer(start, match.start)
            if issuer is None or match.payload.part != "directing":
                continue
            for after in (match.end, *self._breaks(match.end, end)):
                position = skip(self._text, after, end)
                clause = self._with_subject(position, end, bare=False)
                if clause is None and self._modal_at(position, end)[0] is not None:
                    clause = self._without_subject(position, end)
                if clause is not None:
                    return replace(clause, start=issuer.start, issuer=issuer)
            return None
        return None

    def _modal_at(self, position: int, end: int, *, doubled: bool = False) -> tuple[Modal | None, int]:
        """Return the modal at `position` and where the action behind it begins."""
        cue = self.cues.at(position, end)
        modal = self._modals.get(cue.rule) if cue is not None and cue.rejected is None else None
        if cue is None or modal is None:
            return None, position
        action = skip(self._text, cue.end, end)
        if modal.keep is not None:
            kept = self._folded.find(modal.keep, cue.start, cue.end)
            action = kept if kept >= 0 else action
        if modal.kind != "prohibition" and action >= cue.end and not doubled:
            further, behind = self._modal_at(action, end, doubled=True)
            if further is not None and further.kind in ("prohibition", "order"):
                return further, behind
        return modal, action

    def _verb_at(self, position: int, end: int) -> bool:
        verb = self._words.verb.at(self._folded, position, end)
        return verb is not None and verb.payload.part != "consent"

    # ------------------------------------------------------------------ several directives in one unit

    def _divided(self, unit: Unit, clause: Clause, *, passage: bool) -> Iterator[Clause]:
        """Yield `clause`, cut where a new task for somebody else begins in the same sentence."""
        while (cut := self._cut(clause)) is not None:
            following = self._clause(unit, cut[1], clause.end, passage=passage)
            if following is None:
                break
            yield replace(clause, end=cut[0])
            clause = replace(following, continues=True)
        yield clause

    def _cut(self, clause: Clause) -> tuple[int, int] | None:
        for match in self._words.split.find(self._folded, clause.action, clause.end):
            start = skip(self._text, match.end, clause.end)
            cue = self.cues.at(start, clause.end)
            if cue is not None and cue.rule in self._performatives and cue.rejected is None:
                return match.start, start
            party = self.parties.parties_at(start, clause.end)
            if party.parties and self._modal_at(party.end, clause.end)[0] is not None:
                return match.start, start
        for cue in self.cues.inside(clause.action + 1, clause.end):
            performative = self._performatives.get(cue.rule)
            if performative is None or cue.rejected or performative.kind != "order" or performative.addressed:
                continue
            comma = self._text[max(0, cue.start - 2) : cue.start].strip() == ","
            if comma and self.parties.party_at(skip(self._text, cue.end, clause.end), clause.end, whole=False):
                return cue.start, cue.start
        return None
