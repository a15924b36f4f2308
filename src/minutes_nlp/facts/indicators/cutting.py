"""Cutting a sentence into items; what belongs to no other item is words."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TypeVar

from minutes_nlp.facts.indicators.basis_items import join_bases
from minutes_nlp.facts.indicators.conditions import is_condition
from minutes_nlp.facts.indicators.items import MARKS, Item, phrase_index
from minutes_nlp.facts.indicators.name_lists import lists_places
from minutes_nlp.facts.indicators.restatements import is_restated
from minutes_nlp.facts.indicators.thresholds import is_threshold
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import folded_forms
from minutes_nlp.mentions.spans import holding, starting_in
from minutes_nlp.mentions.types import Span
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.comparisons import (
    BasisLead,
    BasisPhrase,
    RelationVerb,
)
from minutes_nlp.rules.schema.indicator_names import Action, Compound
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

_LONGEST_COUNTED = 80
_INNER = (",", "-", "–")
"""The marks that may stand inside a name: "nông, lâm nghiệp", "công nghiệp - xây dựng"."""


def cut_items(reading: Reading, start: int, end: int) -> list[Item]:
    """Return the items of `[start, end)` in order; what belongs to no other item is words."""
    fixed = sorted(_fixed(reading, start, end), key=lambda item: item.start)
    phrases = _phrases(reading, start, end, fixed)
    merged = _settle_overlaps(reading, fixed, phrases)
    return list(_with_words(reading, start, end, join_bases(reading, merged, end)))


def _fixed(reading: Reading, start: int, end: int) -> Iterator[Item]:
    """Yield quantities, periods and ranks; a season is part of a name, the date of a cited document no period.

    Nor is the term of a body behind a number: "90 đại biểu HĐND thành phố nhiệm kỳ 2016-2021".
    """
    mentions = reading.mentions
    for quantity in _inside(mentions.quantities, start, end):
        if is_threshold(reading, quantity) or is_condition(reading, quantity) or is_restated(reading, quantity):
            continue
        yield Item(quantity.start, quantity.end, "quantity", quantity=quantity)
    code_ends = {code.end for code in _inside(mentions.codes, start, end) if code.kind == "document_code"}
    for period in _inside(mentions.periods, start, end):
        is_of_name = period.kind == "season" or (period.kind == "term" and _is_of_body(reading, start, period))
        if not is_of_name and not code_ends & {period.start, period.start - 1}:
            yield Item(period.start, period.end, "period", period=period)
    for rank in _inside(mentions.ranks, start, end):
        yield Item(rank.start, rank.end, "rank", rank=rank)


def _is_of_body(reading: Reading, start: int, period: Span) -> bool:
    """Tell the term of a body right before it, behind a number."""
    if not starting_in(reading.mentions.quantities, start, period.start):
        return False
    return holding(reading.mentions.organisations, reading.view.behind(period.start) - 1) is not None


_SpanType = TypeVar("_SpanType", bound=Span)


def _inside(spans: Sequence[_SpanType], start: int, end: int) -> Iterator[_SpanType]:
    return (span for span in starting_in(spans, start, end) if span.end <= end)


def _phrases(reading: Reading, start: int, end: int, fixed: Sequence[Item]) -> list[Item]:
    """Return the phrases between the quantities and ranks (they may overlap periods)."""
    index = phrase_index(reading.rules)
    holes = [item for item in fixed if item.kind != "period"]
    bounds = [start, *(edge for item in holes for edge in (item.start, item.end)), end]
    found: list[Item] = []
    for begin, stop in zip(bounds[::2], bounds[1::2], strict=True):
        for match in index.find(reading.view.folded, begin, stop):
            item = Item(match.start, match.end, "phrase", entries=match.payload)
            if _is_in_nouns(reading, match.start, match.end):
                continue
            if begin == start or not _is_passive(reading, item, begin, stop):
                found.append(item)
    return found


@lru_cache(maxsize=4)
def _passives(rules: Rules) -> frozenset[str]:
    return folded_forms(rules.indicators.passive)


def _is_passive(reading: Reading, item: Item, begin: int, stop: int) -> bool:
    """Tell a deed said of what was counted before it: "178 người được giới thiệu và 25 người tự ứng cử".

    `begin` is where the number before it ends, `stop` where the next one begins, whose deed it is right before it.
    """
    if item.entry(Action) is None or not any(char.isalpha() for char in reading.view.text[item.end : stop]):
        return False
    between = reading.view.text[max(begin, item.start - _LONGEST_COUNTED) : item.start]
    words = fold(between).split()
    return bool(words) and words[-1] in _passives(reading.rules) and MARKS.search(between) is None


def _settle_overlaps(reading: Reading, fixed: Sequence[Item], phrases: Sequence[Item]) -> list[Item]:
    """Where a period and a phrase overlap, the basis wins when it says more or is led by "so với", else the period."""
    kept = list(fixed)
    starts = [item.start for item in fixed]
    beaten: set[int] = set()
    previous: Item | None = None
    for phrase in phrases:
        rival = _overlapping(fixed, starts, phrase)
        if rival is None:
            kept.append(phrase)
            previous = phrase
            continue
        shorter = _before_period(reading, phrase, rival)
        if shorter is not None:
            kept.append(shorter)
            previous = shorter
            continue
        basis = phrase.entry(BasisPhrase)
        is_led = previous is not None and _leads(previous) and phrase.start - previous.end <= 1
        longer = phrase.end - phrase.start > rival.end - rival.start
        if basis is not None and rival.kind == "period" and (is_led or longer):
            beaten.add(rival.start)
            kept.append(phrase)
            previous = phrase
    return sorted((item for item in kept if item.kind != "period" or item.start not in beaten), key=lambda i: i.start)


def _overlapping(items: Sequence[Item], starts: Sequence[int], phrase: Item) -> Item | None:
    """Return the first of the `items` in order that overlaps `phrase`."""
    found = None
    position = bisect_left(starts, phrase.end) - 1
    while position >= 0 and items[position].end > phrase.start:
        found = items[position]
        position -= 1
    return found


def _leads(item: Item) -> bool:
    """Tell whether a basis follows: "so với", or a verb like "cao hơn"."""
    verb = item.entry(RelationVerb)
    return item.entry(BasisLead) is not None or (verb is not None and verb.than)


def _before_period(reading: Reading, phrase: Item, rival: Item) -> Item | None:
    """Return the phrase without the word that begins a period: "kế hoạch năm" before "năm 2019" is "kế hoạch"."""
    if rival.kind != "period" or not phrase.start < rival.start < phrase.end <= rival.end:
        return None
    start, end = reading.view.trim(phrase.start, rival.start)
    entries = phrase_index(reading.rules).get(reading.view.folded[start:end])
    return Item(start, end, "phrase", entries=entries) if entries else None


def _with_words(reading: Reading, start: int, end: int, items: Sequence[Item]) -> Iterator[Item]:
    position = start
    for item in items:
        yield from _gap(reading, position, item.start)
        yield item
        position = max(position, item.end)
    yield from _gap(reading, position, end)


def _gap(reading: Reading, start: int, end: int) -> Iterator[Item]:
    """Yield the marks and the words between two items."""
    position = start
    for match in MARKS.finditer(reading.view.text, start, end):
        if match.group().strip() in _INNER and _is_inner(reading, match.start()):
            continue
        yield from _words(reading, position, match.start())
        yield Item(match.start(), match.end(), "mark", mark=match.group().strip())
        position = match.end()
    yield from _words(reading, position, end)


@lru_cache(maxsize=4)
def _compounds(rules: Rules) -> PhraseIndex[Compound]:
    return PhraseIndex((form, entry) for entry in rules.indicators.compound for form in entry.forms)


@lru_cache(maxsize=4)
def _longest_compound(rules: Rules) -> int:
    return max((len(form) for entry in rules.indicators.compound for form in entry.forms), default=0)


def _is_in_nouns(reading: Reading, start: int, end: int) -> bool:
    """Tell a verb that only is a noun of a list: the "xây dựng" of "công nghiệp - xây dựng"."""
    reach = _longest_compound(reading.rules)
    found = _compounds(reading.rules).find(reading.view.folded, max(0, start - reach), end + reach)
    return any(match.payload.nouns and match.start <= start and end <= match.end for match in found)


def _is_inner(reading: Reading, mark: int) -> bool:
    """Tell a mark that ends no clause: it stands inside a compound, or between the places of a list."""
    return _is_in_compound(reading, mark) or (reading.view.text[mark] == "," and lists_places(reading, mark))


def _is_in_compound(reading: Reading, comma: int) -> bool:
    """Tell the comma of "nông, lâm nghiệp và thủy sản", or the dash between two branches, which end no clause."""
    reach = _longest_compound(reading.rules)
    found = _compounds(reading.rules).find(reading.view.folded, max(0, comma - reach), comma + reach)
    return any(match.start < comma < match.end for match in found)


def _words(reading: Reading, start: int, end: int) -> Iterator[Item]:
    """Yield the words between two items, bodies by name apart."""
    start, end = reading.view.trim(start, end)
    if start >= end:
        return
    for organisation in _inside(reading.mentions.organisations, start, end):
        if organisation.start > start:
            yield from _plain(reading, start, organisation.start)
        yield Item(organisation.start, organisation.end, "actor")
        start = organisation.end
    yield from _plain(reading, start, end)


def _plain(reading: Reading, start: int, end: int) -> Iterator[Item]:
    start, end = reading.view.trim(start, end)
    if start < end:
        yield Item(start, end, "words")
