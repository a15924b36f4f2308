"""A sentence as items: quantities, periods, ranks, verbs of relation and value, bases, separators, words."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeVar

from minutes_nlp.facts.indicators.conditions import is_condition
from minutes_nlp.facts.indicators.thresholds import is_threshold
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import folded_forms
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.mentions.types import PeriodMention, QuantityMention, RankMention, Span
from minutes_nlp.model.indicators import BasisKind
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.rules.schema.comparisons import (
    BasisLead,
    BasisPhrase,
    Connective,
    RelationVerb,
    StatusCue,
    ValueVerb,
)
from minutes_nlp.rules.schema.indicators import Action, Scope
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

Kind = Literal["quantity", "period", "rank", "phrase", "basis", "actor", "mark", "noun", "words"]
_LONGEST_BASIS = 200
_LONGEST_COUNTED = 80
_MARKS = re.compile(r"[,;:()“”\"]| [-–—] ")
_SET_LEVELS: frozenset[BasisKind] = frozenset({"plan", "budget_estimate", "target"})
_EntryType = TypeVar("_EntryType", bound=Entry)


@dataclass(frozen=True, slots=True)
class BasisMention(Span):
    """A basis as written, with its lead ("so với"); `phrase` None when only a period or a name is compared against.

    `named` is the kind of one that no phrase of the rules tells.
    """

    phrase: BasisPhrase | None
    period: PeriodMention | None
    led: bool
    issuer: Span | None = None
    named: BasisKind | None = None

    @property
    def is_level(self) -> bool:
        """Whether it is a plan, a total or an average, and no time."""
        return self.phrase is not None and self.phrase.against == "level"

    @property
    def is_set(self) -> bool:
        """Whether it is a level that somebody set: a plan, an estimated budget, a target."""
        return self.phrase is not None and self.phrase.kind in _SET_LEVELS


@dataclass(frozen=True, slots=True)
class Item(Span):
    """A piece of a sentence; `entries` are the rule entries that a phrase may stand for."""

    kind: Kind
    quantity: QuantityMention | None = None
    period: PeriodMention | None = None
    rank: RankMention | None = None
    basis: BasisMention | None = None
    entries: tuple[Entry, ...] = ()
    mark: str = ""

    def entry(self, kind: type[_EntryType]) -> _EntryType | None:
        """Return the entry of the given kind that the phrase may stand for."""
        for entry in self.entries:
            if isinstance(entry, kind):
                return entry
        return None


@lru_cache(maxsize=4)
def phrase_index(rules: Rules) -> PhraseIndex[tuple[Entry, ...]]:
    """Return the index of all phrases of the grammar, each with every entry that has it."""
    tables: list[Iterable[Entry]] = [
        rules.comparisons.relation,
        rules.comparisons.value,
        rules.comparisons.status,
        rules.comparisons.basis,
        rules.comparisons.lead,
        rules.comparisons.connective,
        rules.indicators.action,
        rules.indicators.scope,
    ]
    by_form: dict[str, tuple[Entry, ...]] = {}
    blockers: dict[str, None] = {}
    for table in tables:
        for entry in table:
            for form in entry.forms:
                by_form[fold(form)] = (*by_form.get(fold(form), ()), entry)
            blockers.update(dict.fromkeys(fold(form) for form in entry.unless))
    only_blocking = [(form, None) for form in blockers if form not in by_form]
    return PhraseIndex([*only_blocking, *by_form.items()])


def cut_items(reading: Reading, start: int, end: int) -> list[Item]:
    """Return the items of `[start, end)` in order; what belongs to no other item is words."""
    fixed = sorted(_fixed(reading, start, end), key=lambda item: item.start)
    phrases = _phrases(reading, start, end, fixed)
    merged = _settle_overlaps(reading, fixed, phrases)
    return list(_with_words(reading, start, end, _join_bases(reading, merged, end)))


def _fixed(reading: Reading, start: int, end: int) -> Iterator[Item]:
    """Yield quantities, periods and ranks; a season is part of a name, the date of a cited document no period."""
    mentions = reading.mentions
    for quantity in _inside(mentions.quantities, start, end):
        if is_threshold(reading, quantity) or is_condition(reading, quantity):
            continue
        yield Item(quantity.start, quantity.end, "quantity", quantity=quantity)
    code_ends = {code.end for code in _inside(mentions.codes, start, end) if code.kind == "document_code"}
    for period in _inside(mentions.periods, start, end):
        if period.kind != "season" and not code_ends & {period.start, period.start - 1}:
            yield Item(period.start, period.end, "period", period=period)
    for rank in _inside(mentions.ranks, start, end):
        yield Item(rank.start, rank.end, "rank", rank=rank)


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
    return bool(words) and words[-1] in _passives(reading.rules) and _MARKS.search(between) is None


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
    if rival.kind != "period" or not phrase.start < rival.start < phrase.end < rival.end:
        return None
    start, end = reading.view.trim(phrase.start, rival.start)
    entries = phrase_index(reading.rules).get(reading.view.folded[start:end])
    return Item(start, end, "phrase", entries=entries) if entries else None


def _join_bases(reading: Reading, items: Sequence[Item], end: int) -> list[Item]:
    """Join lead, basis phrase, its period and its issuer into one basis item."""
    joined: list[Item] = []
    position = 0
    while position < len(items):
        basis, used = _basis_at(reading, items, position, end)
        if basis is None:
            basis = _named_time(reading, joined, items[position])
            used = 1
        if basis is None or not _may_be_basis(reading, basis, joined):
            joined.append(items[position])
            joined.extend(_season_compared(reading, items[position]))
            position = _behind(items, position + 1, joined[-1].end)
            continue
        entries = () if basis.led else items[position].entries
        joined.append(Item(basis.start, basis.end, "basis", basis=basis, entries=entries))
        position = _behind(items, position + used, basis.end)
    return joined


def _behind(items: Sequence[Item], position: int, end: int) -> int:
    """Return the first position from `position` on whose item does not begin before `end`."""
    while position < len(items) and items[position].start < end:
        position += 1
    return position


def _named_time(reading: Reading, before: Sequence[Item], item: Item) -> BasisMention | None:
    """Return the time with words of its own that a verb compares against: "cao hơn vụ hè thu năm trước"."""
    verb = before[-1].entry(RelationVerb) if before else None
    phrase = item.entry(BasisPhrase)
    is_time = item.period is not None or (phrase is not None and phrase.against == "time")
    if verb is None or not verb.than or not is_time:
        return None
    start = reading.view.trim(before[-1].end, item.start)[0]
    if start >= item.start or _reach(reading, before[-1].end, item.start) < item.start - before[-1].end:
        return None
    return BasisMention(start, item.end, phrase, item.period, led=False)


def _may_be_basis(reading: Reading, basis: BasisMention, before: Sequence[Item]) -> bool:
    """Tell a basis from a word of a name: it is led, it is a time, or a number or a verb of relation stands before."""
    if basis.led or basis.phrase is None or basis.phrase.against == "time":
        return True
    last = before[-1] if before else None
    if last is None or _MARKS.search(reading.view.text, last.end, basis.start):
        return False
    return last.kind == "quantity" or last.entry(RelationVerb) is not None


def _basis_at(reading: Reading, items: Sequence[Item], position: int, end: int) -> tuple[BasisMention | None, int]:
    item = items[position]
    led = item.entry(BasisLead) is not None
    used = 1 if led else 0
    following = items[position + used] if position + used < len(items) else None
    season = _season_behind(reading, item) if led else None
    if season is not None and (following is None or following.start >= season.end + 2):
        return BasisMention(item.start, season.end, None, season, led), 1
    if following is None or (led and following.start - item.end > _reach(reading, item.end, following.start)):
        return (_named_basis(reading, item, end), 1) if led else (None, 0)
    phrase = following.entry(BasisPhrase)
    start = item.start
    if phrase is None:
        if led and following.period is not None:
            return BasisMention(start, following.end, None, following.period, led), used + 1
        return (_named_basis(reading, item, end), 1) if led else (None, 0)
    stop, period, extra = following.end, None, 1
    after = items[position + used + 1] if position + used + 1 < len(items) else None
    takes_period = phrase.kind != "total" and after is not None and after.start - stop <= 1
    if takes_period and after is not None and after.period is not None and _is_of_basis(phrase, after.period):
        stop, period, extra = after.end, after.period, 2
    issuer = _issuer(reading, phrase, stop, end)
    if issuer is not None:
        stop = _giao_end(reading, issuer)
    elif phrase.kind == "total":
        stop = _words_end(reading, stop, end, items[position + used + 1 :])
    return BasisMention(start, stop, phrase, period, led, issuer), used + extra


def _season_behind(reading: Reading, lead: Item) -> PeriodMention | None:
    """Return the season right behind "so với": "so với vụ mùa năm 2008"."""
    period = next(iter(starting_in(reading.mentions.periods, lead.end, lead.end + 2)), None)
    return period if period is not None and period.kind == "season" else None


def _season_compared(reading: Reading, item: Item) -> Iterator[Item]:
    """Yield the season that a verb compares against: "cao hơn vụ hè thu năm trước"."""
    verb = item.entry(RelationVerb)
    season = _season_behind(reading, item) if verb is not None and verb.than else None
    if season is not None:
        basis = BasisMention(season.start, season.end, None, season, led=False)
        yield Item(season.start, season.end, "basis", basis=basis)


def _is_of_basis(phrase: BasisPhrase, period: PeriodMention) -> bool:
    """Tell a plan's own time ("kế hoạch năm 2025") from the time of the fact ("đạt 30% kế hoạch đến hết tháng 6")."""
    return phrase.against != "level" or period.kind != "to_date"


def _reach(reading: Reading, start: int, end: int) -> int:
    """Return how far a lead reaches: over a few words without a mark between them."""
    between = reading.view.text[start:end]
    return len(between) if between.count(" ") <= 4 and not _MARKS.search(between) else 1


def _named_basis(reading: Reading, lead: Item, end: int) -> BasisMention | None:
    """Return the basis of "so với" and a name: its words up to the next mark."""
    end = min(end, lead.end + _LONGEST_BASIS)
    mark = _MARKS.search(reading.view.text, lead.end, end)
    stop = mark.start() if mark else end
    words = reading.view.text[lead.end : stop].split()
    if not words or len(words) > 10 or any(char.isdecimal() for char in reading.view.text[lead.end : stop]):
        return None
    start, stop = reading.view.trim(lead.start, stop)
    return BasisMention(start, stop - (reading.view.text[stop - 1] == "."), None, None, led=True)


_ISSUER_WORDS = 7


def _issuer(reading: Reading, phrase: BasisPhrase, start: int, end: int) -> Span | None:
    """Return who set the plan: the words between the basis and "giao"."""
    if not phrase.issuer:
        return None
    text = reading.view.folded
    end = min(end, start + _LONGEST_BASIS)
    mark = _MARKS.search(text, start, end)
    stop = mark.start() if mark else end
    set_by = next(_set_index(reading.rules).find(text, start, stop), None)
    if set_by is None:
        return None
    first, last = reading.view.trim(start, set_by.start)
    lead = _issuer_leads(reading.rules).at(text, first, last)
    first = reading.view.trim(lead.end, last)[0] if lead is not None else first
    words = text[first:last].split()
    if not words or len(words) > _ISSUER_WORDS or any(char.isdecimal() for char in text[first:last]):
        return None
    return Span(first, last)


@lru_cache(maxsize=4)
def _issuer_leads(rules: Rules) -> PhraseIndex[str]:
    return PhraseIndex((form, entry.id) for entry in rules.comparisons.issuer_lead for form in entry.forms)


@lru_cache(maxsize=4)
def _set_index(rules: Rules) -> PhraseIndex[str]:
    return PhraseIndex((form, entry.id) for entry in rules.comparisons.issue for form in entry.forms)


def _giao_end(reading: Reading, issuer: Span) -> int:
    match = next(_set_index(reading.rules).find(reading.view.folded, issuer.end), None)
    assert match is not None
    return match.end


def _words_end(reading: Reading, start: int, end: int, following: Sequence[Item]) -> int:
    """Return the end of the words that go on behind a total: "tổng số nhiệm vụ được giao"."""
    mark = _MARKS.search(reading.view.text, start, end)
    stop = mark.start() if mark else end
    inside = [item for item in following if item.start < stop]
    if not all(_goes_on(item) for item in inside):
        stop = inside[0].start
    stop = reading.view.trim(start, stop)[1] if stop > start else start
    words = reading.view.text[start:stop].split()
    if not words or len(words) > 8 or words[0] in ("và", "nhưng"):
        return start
    return stop - (reading.view.text[stop - 1] == ".")


def _goes_on(item: Item) -> bool:
    """Tell words that may go on with a total up to the next mark: "tổng vốn còn hiệu lực", "tổng số hộ cả nước"."""
    if item.kind != "phrase" or any(isinstance(entry, (BasisLead, Connective)) for entry in item.entries):
        return False
    kinds = (StatusCue, Action, ValueVerb, BasisPhrase, Scope)
    return any(isinstance(entry, kinds) for entry in item.entries)


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
    for match in _MARKS.finditer(reading.view.text, start, end):
        if match.group() == "," and _is_in_compound(reading, match.start()):
            continue
        yield from _words(reading, position, match.start())
        yield Item(match.start(), match.end(), "mark", mark=match.group().strip())
        position = match.end()
    yield from _words(reading, position, end)


@lru_cache(maxsize=4)
def _compounds(rules: Rules) -> PhraseIndex[Entry]:
    return PhraseIndex((form, entry) for entry in rules.indicators.compound for form in entry.forms)


@lru_cache(maxsize=4)
def _longest_compound(rules: Rules) -> int:
    return max((len(form) for entry in rules.indicators.compound for form in entry.forms), default=0)


def _is_in_compound(reading: Reading, comma: int) -> bool:
    """Tell the comma of "nông, lâm nghiệp và thủy sản", which ends no clause."""
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
