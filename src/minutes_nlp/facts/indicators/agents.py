"""Who does something, said before his deed, which belongs to no name: "nhà đầu tư đã thảm bê tông nhựa 58,5 km"."""

from functools import lru_cache
from typing import Literal

from minutes_nlp.facts.indicators.trimming import trim_name
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.types import Span
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.indicator_names import AgentWord
from minutes_nlp.text import PhraseIndex


@lru_cache(maxsize=8)
def _words(rules: Rules, role: Literal["doer", "until"]) -> PhraseIndex[AgentWord]:
    return index_of([entry for entry in rules.indicators.agent if entry.role == role])


def begins_with_agent(reading: Reading, span: Span) -> bool:
    """Tell words that begin with who does something."""
    start = reading.view.trim(span.start, span.end)[0]
    return _words(reading.rules, "doer").at(reading.view.folded, start, span.end) is not None


def without_agent(reading: Reading, span: Span) -> Span:
    """Return words without who does something and how far it is done, where a deed is said behind that."""
    if not begins_with_agent(reading, span):
        return span
    behind: int | None = None
    for match in _words(reading.rules, "until").find(reading.view.folded, span.start, span.end):
        if behind is not None and reading.view.text[behind : match.start].strip():
            break
        behind = match.end
    kept = trim_name(reading, behind, span.end) if behind is not None else None
    return kept or span
