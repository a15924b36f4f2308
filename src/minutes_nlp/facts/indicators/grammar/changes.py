"""Changes of counted things: each belongs to the count of the same things, or is a fact of its own."""

from dataclasses import dataclass

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.grammar.drafting import start_draft
from minutes_nlp.facts.indicators.grammar.figures import Figure
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.indicators.names import value_words
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.types import Span
from minutes_nlp.text.fold import fold


@dataclass(frozen=True, slots=True)
class ChangedCount:
    """The fact of a change in counted things, and the position to go on with."""

    draft: Draft
    position: int


def take_changed_count(state: SentenceState, figure: Figure) -> ChangedCount | None:
    """Return the fact that a change in counted things belongs to, None when it is no such change.

    "giảm 04 vụ, tăng 01 người chết": that in the unit of the change, told apart by the words behind; where there is
    none, a change of other things is a fact of its own.
    """
    if figure.clause.words or figure.clause.shift_years or not figure.quantity.is_count:
        return None
    draft = _count_of_same(state, figure)
    if draft is not None:
        state.current = draft if not state.in_brackets else state.current
    elif (figure.behind.span is not None and _counts_others(state)) or (state.current is None and not state.frames):
        words = value_words(state.reading, figure.quantity, figure.clause, figure.behind.span)
        draft = start_draft(state, figure.clause, words)
    return ChangedCount(draft, figure.behind.position) if draft is not None else None


def _count_of_same(state: SentenceState, figure: Figure) -> Draft | None:
    """Return the count in the unit of the change whose name has most of the words behind it.

    Of several that have as many it is the one in hand, else the first.
    """
    unit = figure.quantity.unit
    alike = [d for d in state.drafts if unit is not None and d.unit is not None and d.unit.code == unit.code]
    if not alike:
        return None
    said = _folded_words(state.reading, figure.behind.span)
    return max(
        alike,
        key=lambda draft: (len(said & set(fold(draft.name).split())), draft is state.current, -draft.place),
    )


def _folded_words(reading: Reading, span: Span | None) -> set[str]:
    return set(reading.view.folded[span.start : span.end].split()) if span is not None else set()


def _counts_others(state: SentenceState) -> bool:
    """Tell whether the fact in hand is itself a change of counted things, without a value."""
    current = state.current
    if current is None or current.value is not None or state.in_brackets:
        return False
    return any(one.amount is not None and one.amount.is_count for one in current.comparisons)
