"""Naming: a fact has the words of its clause, completed from another fact where they are unfinished."""

from collections.abc import Sequence

from minutes_nlp.facts.indicators.completing import complete_name
from minutes_nlp.facts.indicators.drafts import Draft, others_before
from minutes_nlp.facts.indicators.grammar.state import SentenceState
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.types import Span
from minutes_nlp.text.fold import fold


def name_draft(state: SentenceState, draft: Draft) -> None:
    """Give `draft` its name, and the fact that it was completed from."""
    root = draft.parent or next(others_before(draft, state.drafts), state.root)
    draft.name = complete_name(state.reading, draft, root, state.drafts)
    draft.name_derived = draft.name.lower() != _as_written(state.reading, draft.words).lower()
    draft.name_root = root if draft.name_derived else None


def add_average(state: SentenceState, draft: Draft, average: Span) -> None:
    """Add to an inherited name that the figure is a mean: "CPI tháng 3 tăng …; bình quân quý I tăng …"."""
    said = state.reading.view.reading(average.start, average.end)
    if f" {fold(said)}" not in f" {fold(draft.name)}":
        draft.name = f"{draft.name} {said.lower()}"


def _as_written(reading: Reading, words: Sequence[Span]) -> str:
    return " ".join(reading.view.reading(span.start, span.end) for span in words)
