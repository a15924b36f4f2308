"""One scan for everything written as a template: periods, ranks, and numbers that count nothing.

They compete for the same numerals, so they are looked for together and the longest wins.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from minutes_nlp.mentions.calendar import period_of
from minutes_nlp.mentions.slots import slot_heads, slot_number, slot_patterns
from minutes_nlp.mentions.stretches import join_stretches
from minutes_nlp.mentions.types import CodeMention, PeriodMention, RankMention
from minutes_nlp.mentions.units import begins_with_measure
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.codes import Code, CodeKind
from minutes_nlp.rules.schema.comparisons import RankExpression
from minutes_nlp.rules.schema.periods import PeriodExpression, Season
from minutes_nlp.text import View
from minutes_nlp.text.templates import TemplateIndex, TemplateMatch

Expression = PeriodExpression | Season | Code | RankExpression
_NAMED_PLACES: frozenset[CodeKind] = frozenset(
    {"address", "road_code", "legal_article", "document_code", "standard_code"}
)


@dataclass(frozen=True, slots=True)
class Expressions:
    """The expressions of a text, each kind in order of place."""

    periods: tuple[PeriodMention, ...]
    ranks: tuple[RankMention, ...]
    codes: tuple[CodeMention, ...]


@lru_cache(maxsize=4)
def _index(rules: Rules) -> TemplateIndex[Expression]:
    entries: list[Expression] = [
        *rules.periods.period,
        *rules.periods.season,
        *rules.comparisons.rank,
        *rules.codes.code,
    ]
    forms = [(form, entry) for entry in entries for form in _forms(entry)]
    blockers = [(form, None) for entry in entries for form in entry.unless]
    return TemplateIndex([*blockers, *forms], slot_patterns(rules), slot_heads(rules))


def _forms(entry: Expression) -> Iterator[str]:
    for form in entry.forms:
        yield form
        if isinstance(entry, Season):
            yield from (f"{form} {{year}}", f"{form} {{year}}-{{year2}}", f"{form} năm {{year}}")


def find_expressions(view: View, rules: Rules) -> Expressions:
    """Return the periods, ranks and codes of `view`."""
    periods: list[PeriodMention] = []
    ranks: list[RankMention] = []
    codes: list[CodeMention] = []
    for match in _index(rules).find(view.folded):
        entry = match.payload
        if isinstance(entry, Code):
            if _is_code(view, rules, match, entry):
                codes.append(CodeMention(match.start, match.end, entry.kind))
        elif isinstance(entry, RankExpression):
            ranks.append(_rank(rules, match, entry))
        else:
            periods.append(period_of(match.start, match.end, entry, match.fields, rules))
    stretches = join_stretches(view, rules, periods, codes)
    return Expressions(stretches, tuple(ranks), tuple(_outside(codes, stretches)))


def _outside(codes: Sequence[CodeMention], periods: Sequence[PeriodMention]) -> Iterator[CodeMention]:
    """Yield the codes that are no part of a period: the clock time of "đến 17 giờ ngày 23/9" is one."""
    starts = [period.start for period in periods]
    for code in codes:
        index = bisect_right(starts, code.start) - 1
        if index < 0 or code.start >= periods[index].end:
            yield code


def _rank(rules: Rules, match: TemplateMatch[Expression], entry: RankExpression) -> RankMention:
    of = match.fields.get("n2")
    position = entry.position if entry.position is not None else slot_number(rules, match.fields["n"])
    return RankMention(match.start, match.end, position, slot_number(rules, of) if of else None)


def _is_code(view: View, rules: Rules, match: TemplateMatch[Expression], entry: Code) -> bool:
    """Tell a code from a count: letters without a word before are capitals, and no unit stands behind its number."""
    if "symbol" in match.fields:
        if not view.text[match.start].isdecimal():
            return True
        symbol = view.text[match.end - len(match.fields["symbol"]) : match.end]
        return symbol[:1].isupper() and symbol[:2] != symbol[:2].lower()
    if entry.kind in _NAMED_PLACES:
        return not begins_with_measure(view, rules, match.end)
    return True
