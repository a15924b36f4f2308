"""The action of a clause: its words without deadline and cause, the deadline, and whether it can be checked."""

from collections.abc import Iterator
from dataclasses import dataclass

from minutes_nlp.facts.directives.clauses import Clause, ClauseReader
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.deadlines import DeadlineMention, resolve_deadline
from minutes_nlp.mentions.directive_words import directive_words
from minutes_nlp.mentions.types import Span
from minutes_nlp.model.directives import Deadline

_TO_YEAR = "periods.period.to-year"
_OPEN_EDGES = ' ,.;:/”"»)-–…'
_CLOSED_EDGES = ' ,.;:/“"«(-–…'


@dataclass(frozen=True, slots=True)
class Action:
    """What is to be done: `text` for reading, its `pieces`, and those of the whole clause as `evidence`.

    `rules` are the entries behind the action and the deadline, each with the JSON pointer of its field.
    """

    text: str
    pieces: tuple[Span, ...]
    evidence: tuple[Span, ...]
    deadline: Deadline | None
    measurable: bool
    exhortation: bool
    rules: tuple[tuple[str, str], ...] = ()


class ActionReader:
    """Reads the actions of one document."""

    def __init__(self, reading: Reading, clauses: ClauseReader) -> None:
        self._reading = reading
        self._view = reading.view
        self._words = directive_words(reading.rules)
        self._deadlines = clauses.deadlines

    def read(self, clause: Clause, low: int) -> Action | None:
        """Return the action of `clause`; its deadline may stand from `low` on. None when nothing is left of it."""
        mention, deadline = self._deadline(clause, low)
        cuts = [] if mention is None else [self._with_brackets(mention, clause)]
        cuts += self._cause(clause)
        pieces = tuple(self._pieces(clause.action, clause.end, cuts))
        if not pieces:
            return None
        text = self._joined(pieces)
        has_figure = any(char.isdecimal() for char in text)
        vague = self._is_vague(pieces[0])
        return Action(
            text=text,
            pieces=pieces,
            evidence=tuple(self._pieces(clause.start, clause.end, cuts)),
            deadline=deadline,
            measurable=has_figure or not vague or (deadline is not None and deadline.date is not None),
            exhortation=not has_figure and deadline is None and self._is_exhortation(pieces),
            rules=tuple(self._rules(pieces[0], mention)),
        )

    def _rules(self, piece: Span, mention: DeadlineMention | None) -> Iterator[tuple[str, str]]:
        """Yield the entries of the verbs that the action begins with, and the one of the deadline."""
        position = piece.start
        while (verb := self._words.verb.at(self._view.folded, position, piece.end)) is not None:
            yield "/action", f"directives.verb.{verb.payload.id}"
            position = verb.end + 1
        if mention is not None:
            yield "/deadline", mention.rule

    def _joined(self, pieces: tuple[Span, ...]) -> str:
        """Return the words of `pieces` in one line, with the comma that stood where something was cut."""
        text, end = "", 0
        for piece in pieces:
            if text:
                text += ", " if "," in self._view.text[end : end + 2] else " "
            text += self._view.reading(piece.start, piece.end)
            end = piece.end
        return text.replace(" ,", ",")

    def _deadline(self, clause: Clause, low: int) -> tuple[DeadlineMention | None, Deadline | None]:
        """Return the deadline of the action: the last dated one, else an event, else urgency before the verb."""
        best: tuple[int, DeadlineMention, Deadline] | None = None
        time = self._reading.time
        for mention in self._deadlines.inside(low, clause.end):
            if any(party.start <= mention.start < party.end for party in clause.parties):
                continue
            order = self._order(mention, clause, low)
            if order is None or (best is not None and order < best[0]):
                continue
            deadline = resolve_deadline(mention, self._view, time.anchor, exact=time.exact)
            if deadline is not None:
                best = order, mention, deadline
        return (best[1], best[2]) if best else (None, None)

    def _order(self, mention: DeadlineMention, clause: Clause, low: int) -> int | None:
        """Return how strong a deadline is: urgency counts only right before the verb, a far year only set off."""
        if mention.kind == "urgency":
            return 0 if mention.start == clause.action else None
        if mention.kind == "event":
            return 1
        period = mention.period
        if period is not None and mention.kind == "by" and (period.kind == "year" or period.rule == _TO_YEAR):
            before = self._view.text[low : mention.start].rstrip(" ")
            if before and not before.endswith(",") and mention.start != clause.action:
                return None
        return 2

    def _with_brackets(self, mention: DeadlineMention, clause: Clause) -> Span:
        """Return the deadline with the brackets that hold nothing else, or hold it and a word or two."""
        text = self._view.text
        opened = text.rfind("(", max(clause.start, mention.start - 25), mention.start)
        if opened >= 0 and ")" not in text[opened : mention.start] and text[mention.end : mention.end + 1] == ")":
            return Span(opened, mention.end + 1)
        return Span(mention.start, mention.end)

    def _cause(self, clause: Clause) -> list[Span]:
        """Return the clause that only tells why: "vì ... có ..."; a noun behind "vì" is part of the action."""
        for match in self._words.cause.find(self._view.folded, clause.action + 1, clause.end):
            if self._words.finite.occurs(self._view.folded, match.end, clause.end):
                return [Span(match.start, clause.end)]
        return []

    def _pieces(self, start: int, end: int, cuts: list[Span]) -> Iterator[Span]:
        position = start
        for cut in [*sorted(cuts, key=lambda span: span.start), Span(end, end)]:
            if cut.end <= position:
                continue
            piece = self._trimmed(position, min(cut.start, end))
            if piece is not None:
                yield piece
            position = max(position, cut.end)

    def _trimmed(self, start: int, end: int) -> Span | None:
        text = self._view.text
        while start < end and text[start] in _OPEN_EDGES:
            start += 1
        while end > start and text[end - 1] in _CLOSED_EDGES:
            end -= 1
        opens, closes = text.count("(", start, end), text.count(")", start, end)
        while end > start and (text[end - 1] in "”»." or (text[end - 1] == ")" and closes > opens)):
            if text[end - 1] in "”»" and any(mark in text[start:end] for mark in "“«"):
                break
            closes -= text[end - 1] == ")"
            end -= 1
        return Span(start, end) if any(char.isalnum() for char in text[start:end]) else None

    def _is_vague(self, piece: Span) -> bool:
        """Tell whether the action begins with an exhortation instead of something to do."""
        position = piece.start
        while (verb := self._words.verb.at(self._view.folded, position, piece.end)) is not None:
            if verb.payload.part == "action" or not verb.payload.measurable:
                return not verb.payload.measurable
            position = verb.end + 1
        return False

    def _is_exhortation(self, pieces: tuple[Span, ...]) -> bool:
        """Tell whether nothing but exhortations is left of the action."""
        rest = "".join(self._view.folded[piece.start : piece.end] for piece in pieces)
        for match in reversed(list(self._words.verb.find(rest))):
            if not match.payload.empty:
                return False
            rest = rest[: match.start] + rest[match.end :]
        for joint in reversed(list(self._words.conjunction.find(rest))):
            rest = rest[: joint.start] + rest[joint.end :]
        return not any(char.isalpha() for char in rest)
