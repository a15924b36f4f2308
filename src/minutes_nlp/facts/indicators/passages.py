"""Passages: what a heading says of all the figures below it, their status and their time."""

from dataclasses import dataclass
from functools import lru_cache

from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.spans import holding, starting_in
from minutes_nlp.mentions.types import PeriodMention
from minutes_nlp.model.indicators import Status
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.rules.schema.comparisons import StatusCue
from minutes_nlp.rules.schema.indicator_facts import Elaboration
from minutes_nlp.structure.types import Paragraph, Sentence
from minutes_nlp.text import PhraseIndex, PhraseMatch

_LONGEST_HEADING = 160
_TOP, _UNMARKED = -1, 9
_MOMENTS = frozenset({"day", "season", "school_year", "term"})


@dataclass(frozen=True, slots=True)
class Passage:
    """What holds for the figures of a paragraph that say nothing of it themselves.

    `is_set` says that the heading approves or fixes them: they are plans, and have no period but that of the heading.
    """

    status: Status = "actual"
    period: PeriodMention | None = None
    is_set: bool = False


@dataclass(frozen=True, slots=True)
class _Heading:
    """A heading with its rank (the top is least); `of_list` for the words before a list, which end with it."""

    rank: int
    passage: Passage
    of_list: bool


@lru_cache(maxsize=4)
def _approvals(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.approval)


@lru_cache(maxsize=4)
def _outcomes(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.outcome)


@lru_cache(maxsize=4)
def _plans(rules: Rules) -> PhraseIndex[StatusCue]:
    return PhraseIndex((form, cue) for cue in rules.comparisons.status if cue.status == "plan" for form in cue.forms)


def passages(reading: Reading) -> tuple[Passage, ...]:
    """Return the passage of every paragraph, in order: that of the nearest heading above it."""
    found: list[Passage] = []
    above: list[_Heading] = []
    for paragraph in reading.structure.paragraphs:
        if above and above[-1].of_list and paragraph.level is None:
            above.pop()
        heading = _heading(reading, paragraph)
        if heading is not None:
            above = [*(outer for outer in above if outer.rank < heading.rank), heading]
        found.append(above[-1].passage if above else Passage())
    return tuple(found)


@lru_cache(maxsize=4)
def _elaborations(rules: Rules) -> PhraseIndex[Elaboration]:
    return index_of(rules.indicators.elaboration)


@lru_cache(maxsize=4)
def _aims(rules: Rules) -> PhraseIndex[StatusCue]:
    return index_of([cue for cue in rules.comparisons.status if cue.aim])


def elaborates_aims(reading: Reading, sentence: Sentence, before: Sentence | None) -> bool:
    """Tell a sentence with the figures of aims that the one `before` announced: "… xác định mục tiêu. Cụ thể, …"."""
    folded = reading.view.folded
    if before is None or _elaborations(reading.rules).at(folded, reading.structure.text_start(sentence)) is None:
        return False
    aims = _aims(reading.rules).find(folded, before.start, before.end)
    return any(not _is_in_a_body(reading, aim) for aim in aims)


def is_article(reading: Reading, paragraph: Paragraph) -> bool:
    """Tell whether a line begins with "Điều 2." or "Phần I"."""
    start = paragraph.marker_end
    return any(code.kind == "legal_article" for code in starting_in(reading.mentions.codes, start, start + 1))


def _heading(reading: Reading, paragraph: Paragraph) -> _Heading | None:
    """Return what a line is the heading of, None for a line that says something itself."""
    text = reading.view.text[paragraph.marker_end : paragraph.end].rstrip()
    if not text or len(text) > _LONGEST_HEADING or text[-1] in ".;,…" or _has_figures(reading, paragraph):
        return None
    of_list = text.endswith(":")
    is_top = text.isupper() or is_article(reading, paragraph)
    if not (is_top or of_list or paragraph.level is not None):
        return None
    rank = _TOP if is_top else _UNMARKED if paragraph.level is None else paragraph.level
    return _Heading(rank, _passage(reading, paragraph), of_list and not is_top)


def _has_figures(reading: Reading, paragraph: Paragraph) -> bool:
    return bool(starting_in(reading.mentions.quantities, paragraph.start, paragraph.end))


def _passage(reading: Reading, paragraph: Paragraph) -> Passage:
    folded = reading.view.folded
    start, end = paragraph.marker_end, paragraph.end
    if _outcomes(reading.rules).occurs(folded, start, end):
        return Passage()
    is_set = _approvals(reading.rules).occurs(folded, start, end)
    is_planned = is_set or any(
        not _is_in_a_body(reading, plan) for plan in _plans(reading.rules).find(folded, start, end)
    )
    return Passage("plan", _period(reading, start, end), is_set) if is_planned else Passage()


def _is_in_a_body(reading: Reading, match: PhraseMatch[StatusCue]) -> bool:
    """Tell the "Kế hoạch" of "Phòng Kế hoạch - Tài chính"."""
    return holding(reading.mentions.organisations, match.start) is not None


def _period(reading: Reading, start: int, end: int) -> PeriodMention | None:
    inside = starting_in(reading.mentions.periods, start, end)
    return next((period for period in inside if period.kind not in _MOMENTS), None)
