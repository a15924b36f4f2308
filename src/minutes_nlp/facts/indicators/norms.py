"""Norms: what the articles of a decision set for each, a fee or an allowance, is a level to keep and no result.

"Điều 2. … Mức chi: 45.000 đồng/người/ngày" is a plan without a time, like the limits of CONVENTIONS ("hạn mức").
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.passages import is_article
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.indicator_facts import Norm
from minutes_nlp.structure.types import Paragraph
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold


def settle_norms(reading: Reading, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield `drafts`, the money for each and the levels by name behind the first article as planned."""
    first = next((p.start for p in reading.structure.paragraphs if _opens_article(reading, p)), None)
    for draft in drafts:
        if first is not None and draft.place > first and _is_norm(reading, draft):
            draft.status = "plan"
            draft.is_timeless = True
        yield draft


def _opens_article(reading: Reading, paragraph: Paragraph) -> bool:
    """Tell "Điều 1." from the parts of minutes."""
    word = _norms(reading.rules, "article").at(reading.view.folded, paragraph.marker_end, paragraph.end)
    return word is not None and is_article(reading, paragraph)


def _is_norm(reading: Reading, draft: Draft) -> bool:
    if draft.status != "actual" or draft.is_done or draft.period is not None or draft.unit is None:
        return False
    is_money_each = draft.unit.is_money and draft.unit.is_each
    return is_money_each or _norms(reading.rules, "level").occurs(fold(draft.name))


@lru_cache(maxsize=4)
def _norms(rules: Rules, role: str) -> PhraseIndex[Norm]:
    return index_of([entry for entry in rules.indicators.norm if entry.role == role])
