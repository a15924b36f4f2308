"""Things that did not happen: "không phát sinh ca tử vong" counts none (DOMAIN 5.2)."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.scanner import Scanner
from minutes_nlp.mentions.types import QuantityMention, Span
from minutes_nlp.mentions.units import read_unit, skip_space
from minutes_nlp.mentions.values import said_quantity
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.numbers import ZeroWord
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

_NONE = Decimal(0)


@lru_cache(maxsize=4)
def _zeros(rules: Rules) -> PhraseIndex[ZeroWord]:
    return index_of(rules.numbers.zero)


@lru_cache(maxsize=4)
def _things(entry: ZeroWord) -> frozenset[str]:
    return frozenset(fold(form) for form in entry.things)


def zero_counts(scanner: Scanner, known: Sequence[QuantityMention]) -> Iterator[QuantityMention]:
    """Yield the counts of what there was none of; `known` are the quantities that are read already."""
    view = scanner.view
    taken = {quantity.start for quantity in known}
    for match in _zeros(scanner.rules).find(view.folded):
        start = skip_space(view, match.end)
        unit = read_unit(view, scanner.rules, match.end)
        if unit is None or start in taken or view.folded[start : unit.end] not in _things(match.payload):
            continue
        yield said_quantity(Span(match.start, match.end), _NONE, unit.unit, Span(start, unit.end), view)
