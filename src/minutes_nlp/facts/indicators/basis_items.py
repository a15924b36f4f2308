"""Joining a lead, the phrase of a basis, its period and who set it into one item: "so với kế hoạch tỉnh giao"."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from minutes_nlp.facts.indicators.items import MARKS, BasisMention, Item
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.mentions.types import PeriodMention, Span
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.comparisons import (
    BasisLead,
    BasisPhrase,
    Connective,
    RelationVerb,
    StatusCue,
    ValueVerb,
)
from minutes_nlp.rules.schema.indicator_names import Action, Scope
from minutes_nlp.text import PhraseIndex

_LONGEST_BASIS = 200
_ISSUER_WORDS = 7


def join_bases(reading: Reading, items: Sequence[Item], end: int) -> list[Item]:
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
    if last is None or MARKS.search(reading.view.text, last.end, basis.start):
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
    return len(between) if between.count(" ") <= 4 and not MARKS.search(between) else 1


def _named_basis(reading: Reading, lead: Item, end: int) -> BasisMention | None:
    """Return the basis of "so với" and a name: its words up to the next mark."""
    end = min(end, lead.end + _LONGEST_BASIS)
    mark = MARKS.search(reading.view.text, lead.end, end)
    stop = mark.start() if mark else end
    words = reading.view.text[lead.end : stop].split()
    if not words or len(words) > 10 or any(char.isdecimal() for char in reading.view.text[lead.end : stop]):
        return None
    start, stop = reading.view.trim(lead.start, stop)
    return BasisMention(start, stop - (reading.view.text[stop - 1] == "."), None, None, led=True)


def _issuer(reading: Reading, phrase: BasisPhrase, start: int, end: int) -> Span | None:
    """Return who set the plan: the words between the basis and "giao"."""
    if not phrase.issuer:
        return None
    text = reading.view.folded
    end = min(end, start + _LONGEST_BASIS)
    mark = MARKS.search(text, start, end)
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
    mark = MARKS.search(reading.view.text, start, end)
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
