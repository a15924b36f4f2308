"""One scan for everything written as a template: periods, ranks, and numbers that count nothing.

They compete for the same numerals, so they are looked for together and the longest wins.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from minutes_nlp.mentions.calendar import PeriodEntry, period_of
from minutes_nlp.mentions.slots import is_lunar_month, is_roman, slot_heads, slot_number, slot_patterns
from minutes_nlp.mentions.spoken import has_spoken_year, plain_fields
from minutes_nlp.mentions.stretches import join_stretches
from minutes_nlp.mentions.types import CodeMention, PeriodMention, RankMention, Span
from minutes_nlp.mentions.units import begins_with_measure, read_scale, read_unit
from minutes_nlp.mentions.weekdays import with_weekday
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.codes import Code, CodeKind
from minutes_nlp.rules.schema.comparisons import RankExpression
from minutes_nlp.rules.schema.periods import Holiday, PeriodExpression, Season
from minutes_nlp.text import View
from minutes_nlp.text.templates import TemplateIndex, TemplateMatch

Expression = PeriodEntry | Code | RankExpression
_NAMED_PLACES: frozenset[CodeKind] = frozenset(
    {"address", "road_code", "legal_article", "document_code", "standard_code"}
)

_DATE_BEHIND = re.compile(r"[ ,(]{1,3}(?:[^\W\d_]{2,5} )?\d{1,2} ?[-/.–] ?\d")
_BEFORE_ON_LINE = re.compile(r"(?:^|\n)[ \t]*$")
_REST_OF_LINE = re.compile(r"[ \t]*[.]?[ \t]*(?:\n|$)")
_SPACED_BODY = re.compile(r" [-–] [A-ZĐ]{2}[^\W\d_]{0,7}\b")
_LAST_NUMBER = re.compile(r"\d+\Z")
_LONGEST_TIME = 40
_MOST_SPACE = 8
_MONTHS_OF_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Expressions:
    """The expressions of a text, each kind in order of place."""

    periods: tuple[PeriodMention, ...]
    ranks: tuple[RankMention, ...]
    codes: tuple[CodeMention, ...]


@lru_cache(maxsize=4)
def _index(rules: Rules) -> TemplateIndex[Expression]:
    entries: list[Expression] = [
        *(entry for entry in rules.periods.period if not entry.alone and entry.shape != "relative"),
        *rules.periods.season,
        *rules.periods.holiday,
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
    done = 0
    for found in _index(rules).find(view.folded):
        if found.start < done:
            continue
        match = _period_behind(view, rules, found) or found
        entry, done = match.payload, match.end
        if isinstance(entry, Code):
            if _is_code(view, rules, match, entry):
                codes.append(CodeMention(match.start, _end_of_code(view, match), entry.kind))
        elif isinstance(entry, RankExpression):
            ranks.append(_rank(rules, match, entry))
        elif _is_duration(rules, match, entry):
            codes.append(CodeMention(match.start, match.end, "duration"))
        elif _is_period(view, rules, match, entry):
            periods.append(period_of(match.start, match.end, entry, plain_fields(match.fields), rules))
    now = [mention for mention in _days_from_now(view, rules) if not _overlaps(mention, periods)]
    alone = list(_periods_alone(view, rules))
    periods = sorted([*(p for p in [*periods, *now] if not _is_inside(p, alone)), *alone], key=lambda p: p.start)
    periods = [with_weekday(view, rules, period) for period in periods]
    codes = [code for code in codes if not _is_inside(code, alone)]
    stretches = join_stretches(view, rules, periods, codes)
    return Expressions(stretches, tuple(ranks), tuple(_outside(codes, stretches)))


@lru_cache(maxsize=4)
def _index_of_times(rules: Rules) -> TemplateIndex[Expression]:
    entries = [entry for entry in rules.periods.period if not entry.alone and entry.shape != "relative"]
    forms: list[tuple[str, Expression]] = [(form, entry) for entry in entries for form in entry.forms]
    return TemplateIndex(forms, slot_patterns(rules), slot_heads(rules))


def _period_behind(view: View, rules: Rules, match: TemplateMatch[Expression]) -> TemplateMatch[Expression] | None:
    """Return the period whose number only seems to end a named place: "xây dựng cơ bản 9 tháng đầu năm"."""
    if not isinstance(match.payload, Code) or match.payload.kind != "address":
        return None
    number = _LAST_NUMBER.search(view.folded, match.start, match.end)
    if number is None:
        return None
    period = next(_index_of_times(rules).find(view.folded, number.start(), match.end + _LONGEST_TIME), None)
    return period if period is not None and period.start == number.start() and period.end > match.end else None


@lru_cache(maxsize=4)
def _index_from_now(rules: Rules) -> TemplateIndex[PeriodExpression]:
    entries = [entry for entry in rules.periods.period if entry.shape == "relative" and not entry.alone]
    blockers: list[tuple[str, PeriodExpression | None]] = [(form, None) for entry in entries for form in entry.unless]
    return TemplateIndex([*blockers, *((form, entry) for entry in entries for form in entry.forms)], {})


def _days_from_now(view: View, rules: Rules) -> Iterator[PeriodMention]:
    """Yield "hôm nay" and its like, except right before a date: "hôm qua, 11/3" is that date."""
    for match in _index_from_now(rules).find(view.folded):
        if not _DATE_BEHIND.match(view.text, match.end):
            yield period_of(match.start, match.end, match.payload, match.fields, rules)


def _overlaps(span: Span, others: Sequence[Span]) -> bool:
    """Tell whether `span` overlaps one of `others`, which are in order of place."""
    index = bisect_left(others, span.end, key=lambda other: other.start) - 1
    return index >= 0 and others[index].end > span.start


@lru_cache(maxsize=4)
def _index_alone(rules: Rules) -> TemplateIndex[PeriodExpression]:
    entries = [entry for entry in rules.periods.period if entry.alone]
    forms = [(form, entry) for entry in entries for form in entry.forms]
    return TemplateIndex(forms, slot_patterns(rules), slot_heads(rules))


def _periods_alone(view: View, rules: Rules) -> Iterator[PeriodMention]:
    """Yield the periods that hold only where nothing else stands on their line."""
    for match in _index_alone(rules).find(view.folded):
        if _is_line(view, match.start, match.end):
            yield period_of(match.start, match.end, match.payload, plain_fields(match.fields), rules)


def _is_line(view: View, start: int, end: int) -> bool:
    """Tell whether `[start, end)` is all that stands on its line."""
    before, after = (
        _BEFORE_ON_LINE.search(view.text, max(0, start - _MOST_SPACE), start),
        _REST_OF_LINE.match(view.text, end),
    )
    return before is not None and after is not None


def _is_inside(span: Span, others: Sequence[Span]) -> bool:
    """Tell whether `span` lies in one of `others`, which are in order of place."""
    index = bisect_right(others, span.start, key=lambda other: other.start) - 1
    return index >= 0 and span.end <= others[index].end


def _is_duration(rules: Rules, match: TemplateMatch[Expression], entry: PeriodEntry) -> bool:
    """Tell a term ("18 tháng") from the months of a year, which has twelve."""
    if isinstance(entry, Season | Holiday) or entry.shape not in ("months", "last_months"):
        return False
    return slot_number(rules, match.fields["n"]) > _MONTHS_OF_A_YEAR


def _is_period(view: View, rules: Rules, match: TemplateMatch[Expression], entry: PeriodEntry) -> bool:
    """Tell a period from a count: no unit stands behind a year in words or alone, no date behind a day of the week.

    Nor does a scale word behind a month: "đến 5-6 triệu đồng" is an amount.
    Days of months with a name of their own ("23 tháng Chạp") are of the lunar calendar.
    """
    if isinstance(entry, Season | Holiday):
        return True
    if "month" in match.fields and entry.shape == "day" and is_lunar_month(rules, match.fields["month"]):
        return False
    if has_spoken_year(match.fields) or view.text[match.start : match.end].isdecimal():
        return read_unit(view, rules, match.end) is None
    if view.text[match.end - 1].isdecimal() and read_scale(view, rules, match.end) is not None:
        return False
    if entry.shape in ("weekday", "nearest_weekday"):
        return _DATE_BEHIND.match(view.text, match.end) is None
    return True


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


def _is_roman(view: View, match: TemplateMatch[Expression]) -> bool:
    """Tell a Roman numeral from a word of its letters: small letters have no word behind them ("khoản vi phạm")."""
    numeral = match.fields["roman"]
    is_small = len(numeral) > 1 and view.text[view.folded.rfind(numeral, match.start, match.end)].islower()
    return is_roman(numeral) and not (is_small and view.text[match.end : match.end + 2].strip()[:1].isalpha())


def _end_of_code(view: View, match: TemplateMatch[Expression]) -> int:
    """Return where a code ends: behind the body that spaces part from its letters ("1468/QĐ - TTg"), too."""
    body = _SPACED_BODY.match(view.text, match.end) if "symbol" in match.fields else None
    return body.end() if body is not None else match.end


def _is_code(view: View, rules: Rules, match: TemplateMatch[Expression], entry: Code) -> bool:
    """Tell a code from a count: letters without a word before are capitals, and no unit stands behind its number."""
    if "symbol" in match.fields:
        if not view.text[match.start].isdecimal():
            return True
        symbol = view.text[match.end - len(match.fields["symbol"]) : match.end]
        return symbol[:1].isupper() and symbol[:2] != symbol[:2].lower()
    if "roman" in match.fields and not _is_roman(view, match):
        return False
    if entry.kind in _NAMED_PLACES:
        return not begins_with_measure(view, rules, match.end)
    return True
