"""The clause before a number: which words name the thing, which verb relates it, whose figure it is, when."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from minutes_nlp.facts.indicators.agents import without_agent
from minutes_nlp.facts.indicators.denials import denial_start
from minutes_nlp.facts.indicators.drafts import CHANGES
from minutes_nlp.facts.indicators.items import Item
from minutes_nlp.facts.indicators.trimming import (
    behind_breaker,
    causatives,
    ends_with_breaker,
    grades,
    is_body,
    is_opening,
    is_transparent,
    measures,
    trim_name,
    without_doers,
)
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.types import PeriodMention, Span
from minutes_nlp.model.indicators import Status
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.rules.schema.comparisons import Connective, RelationVerb, StatusCue, ValueVerb
from minutes_nlp.rules.schema.indicator_facts import DoneWord
from minutes_nlp.rules.schema.indicator_names import Action, Predicate
from minutes_nlp.text import PhraseIndex

_WEAK_PART_WORDS = 3
_LISTED_WORDS = 7
_SHORT_SUBJECT = 5
_CLAUSE_ENDS = ".;:!?…\n"


@dataclass(frozen=True, slots=True)
class Clause:
    """The reading of the items before a number.

    `relation` is the nearest verb of relation, `words` the spans that name the thing (verb, period, status and actor
    left out), `action` the verb whose object is counted, `roles` the connectives, `basis` one between verb and number;
    `is_status_named` says that a noun tells the status ("kế hoạch vốn"), `is_status_own` that it holds for this number
    only ("được giao"), `is_aim` that an aim does ("phấn đấu"),
    `is_done` that a word tells of a result ("đã"); `average` are words outside the name that make a mean of the figure
    ("bình quân mỗi xã"), `denied` a verb of level with the words that deny it ("không đạt").
    """

    start: int
    words: tuple[Span, ...]
    relation: RelationVerb | None
    action: Span | None
    status: Status | None
    is_status_named: bool
    is_status_own: bool
    is_aim: bool
    period: PeriodMention | None
    has_verb: bool
    is_done: bool
    roles: frozenset[str]
    from_number: bool
    basis: Item | None
    shift_years: int
    average: Span | None
    denied: Span | None


def read_clause(reading: Reading, items: Sequence[Item], end: int, *, counted: bool = False) -> Clause:
    """Return the reading of the `items` since the last number or mark; `end` is where the number begins.

    `counted` tells that the number counts things or is a share.
    """
    parts = _last_part(reading, items)
    verb = _nearest_verb(parts)
    before = _behind_aim(reading, [item for item in parts if verb is None or item.end <= verb.start])
    status = status_cue(parts) or _fronted_status(reading, items, parts)
    status = None if status is not None and status.amounts and counted else status
    start = parts[0].start if parts else end
    words = _name_spans(reading, before) or _subject_before(reading, items, parts)
    return Clause(
        start=start,
        words=words,
        relation=verb.entry(RelationVerb) if verb else None,
        action=_action(reading, parts),
        status=status.status if status is not None else None,
        is_status_named=status is not None and status.noun,
        is_status_own=status is not None and status.amounts,
        is_aim=status is not None and status.aim,
        period=next((item.period for item in reversed(items) if item.period is not None and not _is_vague(item)), None),
        has_verb=verb is not None and role_of(verb) != "part",
        is_done=_is_done(reading, parts),
        roles=frozenset(role for item in items if (role := role_of(item))),
        from_number=bool(parts) and _ends_with_from(reading, parts[-1]),
        basis=next((item for item in reversed(parts) if item.basis is not None), None),
        shift_years=_shift(items),
        average=_average(reading, words, start, end),
        denied=_denied(reading, parts, verb),
    )


@lru_cache(maxsize=4)
def _averages(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.average)


def _average(reading: Reading, words: Sequence[Span], start: int, end: int) -> Span | None:
    """Return the words before a figure, outside of its name, that make it a mean; None for any other figure."""
    for match in _averages(reading.rules).find(reading.view.folded, start, end):
        if not any(word.start <= match.start < word.end for word in words):
            return Span(match.start, match.end)
    return None


def _fronted_status(reading: Reading, items: Sequence[Item], parts: Sequence[Item]) -> StatusCue | None:
    """Return the status said before all with nothing but its time: "Dự kiến đến cuối năm, tỷ lệ hộ nghèo …"."""
    before = items[: len(items) - len(parts)]
    is_bare = all(
        item.kind in ("period", "mark")
        or item.entry(StatusCue) is not None
        or (item.kind == "words" and is_transparent(reading, item.start, item.end))
        for item in before
    )
    cue = status_cue(before) if is_bare else None
    return cue if cue is not None and not cue.noun else None


def _behind_aim(reading: Reading, items: Sequence[Item]) -> Sequence[Item]:
    """Return the items behind the last word of an aim, where they name it: "tỉnh phấn đấu GRDP tăng 9%"."""
    for position in range(len(items) - 1, -1, -1):
        cue = items[position].entry(StatusCue)
        if cue is not None and not cue.noun and cue.status != "estimate":
            behind = items[position + 1 :]
            names = any(item.kind in ("words", "noun") and trim_name(reading, item.start, item.end) for item in behind)
            is_done_by = any(item.entry(Action) for item in behind) and is_body(reading, items[0])
            return behind if names or is_done_by else items
    return items


def _is_vague(item: Item) -> bool:
    """Tell "đầu năm" alone, which is no day but a time around it."""
    period = item.period
    return period is not None and period.kind == "day" and period.year_shift is not None and period.first == period.last


def role_of(item: Item) -> str | None:
    """Return the role of a connective, None for any other item."""
    connective = item.entry(Connective)
    return connective.role if connective else None


def _shift(items: Sequence[Item]) -> int:
    """Return -1 when the clause speaks of the same period a year ago: "cùng kỳ tăng 6,2%"."""
    for item in items:
        basis = item.basis
        if item.entry(RelationVerb) is not None:
            break
        if basis is not None and not basis.led and basis.phrase is not None and basis.phrase.shift_years:
            return basis.phrase.shift_years
    return 0


def _last_part(reading: Reading, items: Sequence[Item]) -> Sequence[Item]:
    """Return the items behind the last comma that does not stand inside a name."""
    cuts = [i for i, item in enumerate(items) if item.kind == "mark" and item.mark in ",-–—"]
    for cut in reversed(cuts):
        if _is_whole(reading, items[cut + 1 :]) and not _is_inside_name(reading, items[:cut], items[cut + 1 :]):
            return items[cut + 1 :]
    return items


def _is_inside_name(reading: Reading, before: Sequence[Item], after: Sequence[Item]) -> bool:
    """Tell whether a comma only lists what one measure is of: "Giá trị sản xuất công nghiệp, tiểu thủ công nghiệp"."""
    if len(before) != 1 or before[0].kind != "words" or not after or after[0].kind != "words":
        return False
    index = measures(reading.rules)
    folded = reading.view.folded
    start = reading.view.trim(before[0].start, before[0].end)[0]
    is_measure = index.at(folded, start, before[0].end) is not None
    return (
        is_measure
        and index.at(folded, after[0].start, after[0].end) is None
        and folded[start : before[0].end].count(" ") <= _LISTED_WORDS
    )


def _subject_before(reading: Reading, items: Sequence[Item], parts: Sequence[Item]) -> tuple[Span, ...]:
    """Return what a verb right behind a comma tells of: "thu ngân sách có hiệu quả, đạt 193 tỷ đồng".

    It is the nearest thing that is measured; what is said of it is no name.
    """
    said = [item for item in parts if item.period is None and not _is_passing(reading, item)]
    if len(parts) == len(items) or not said or not _tells(said[0]):
        return ()
    is_strict = said[0] is not parts[0] and said[0].entry(RelationVerb) is None
    end = len(items) - len(parts)
    starts = [0, *(i + 1 for i, item in enumerate(items[:end]) if item.kind == "mark")]
    for start in reversed(starts):
        if start == 0 and not _is_behind(reading, items[0].start, _CLAUSE_ENDS + ","):
            return ()
        name = _told_of(reading, [item for item in items[start:end] if item.period is None])
        if name is not None:
            return () if is_strict and not _is_measured(reading, name) else (name,)
    return ()


def _is_passing(reading: Reading, item: Item) -> bool:
    return item.kind == "words" and is_transparent(reading, item.start, item.end)


def _tells(item: Item) -> bool:
    return any(isinstance(entry, (RelationVerb, ValueVerb, StatusCue)) for entry in item.entries)


def _told_of(reading: Reading, part: Sequence[Item]) -> Span | None:
    """Return the thing that is measured when `part` begins with one, without what is said of it."""
    item = part[0] if part else None
    if item is None or (item.kind != "words" and item.entry(Action) is None):
        return None
    predicate = next(_predicates(reading.rules).find(reading.view.folded, item.start, item.end), None)
    if predicate is not None and predicate.payload.appositive:
        return None
    start = reading.view.trim(item.start, item.end)[0]
    name = trim_name(reading, start, predicate.start if predicate is not None else item.end)
    if name is None:
        return None
    if (
        item.entry(Action) is not None
        or measures(reading.rules).at(reading.view.folded, name.start, name.end) is not None
    ):
        return name
    is_short = reading.view.folded.count(" ", name.start, name.end) < _SHORT_SUBJECT
    is_said = predicate is not None or (len(part) > 1 and part[1].entry(RelationVerb) is not None)
    return name if is_short and is_said and _is_behind(reading, start, _CLAUSE_ENDS) else None


def _is_behind(reading: Reading, start: int, marks: str) -> bool:
    """Tell whether one of `marks` stands right before a word, and no number or other word."""
    before = reading.view.behind(start)
    return before == 0 or reading.view.text[before - 1] in marks


@lru_cache(maxsize=4)
def _predicates(rules: Rules) -> PhraseIndex[Predicate]:
    return index_of(rules.indicators.predicate)


def _is_whole(reading: Reading, part: Sequence[Item]) -> bool:
    """Tell whether the items behind a comma are a clause of their own and not the end of a list inside a name."""
    if not part or part[0].kind != "words":
        return True
    start, end = part[0].start, part[0].end
    if measures(reading.rules).at(reading.view.folded, start) is not None:
        return True
    if is_opening(reading, start, end) and any(item.kind in ("words", "noun") for item in part[1:]):
        return True
    words = reading.view.folded[start:end].split()
    return len(words) > _WEAK_PART_WORDS or _is_pure_verb_part(part)


def _is_pure_verb_part(part: Sequence[Item]) -> bool:
    return any(item.entry(Action) is not None for item in part[:2])


def _nearest_verb(parts: Sequence[Item]) -> Item | None:
    """Return the verb nearest to the number; an action that only counts its object is none.

    Right behind another verb of relation "tương ứng" only pairs ("tăng tương ứng 9,1% và 12,4%"), and "với mức" only
    leads to the number ("tăng nhẹ với mức 1,9%").
    """
    for position in range(len(parts) - 1, -1, -1):
        item = parts[position]
        before = parts[position - 1] if position else None
        if before is not None and before.entry(RelationVerb) is not None and _leaves_to_verb(item):
            return before
        if item.entry(RelationVerb) is not None:
            return item
        if item.entry(ValueVerb) is not None and item.entry(Action) is None:
            return item
    return None


def _leaves_to_verb(item: Item) -> bool:
    value = item.entry(ValueVerb)
    return role_of(item) == "list" or (value is not None and value.carries)


def _name_spans(reading: Reading, before: Sequence[Item]) -> tuple[Span, ...]:
    """Return the words before the verb as spans; pieces with only a comma between them become one.

    A measure that a verb changes is the whole name: "đề nghị tăng tổng mức đầu tư từ 300 tỉ lên 401 tỉ đồng".
    """
    spans: list[Span] = []
    for previous, item in pairwise([None, *before]):
        if item is None or item.kind not in ("words", "noun"):
            continue
        if previous is not None and _changes(previous) and _is_measured(reading, item):
            spans = []
        if spans and reading.view.text[spans[-1].end : item.start].strip(" ") in ("", ","):
            spans[-1] = Span(spans[-1].start, item.end)
        else:
            spans.append(Span(item.start, item.end))
    spans = [Span(span.start, _before_aside(reading, span)) for span in _behind_introduction(reading, spans)]
    trimmed = (trim_name(reading, behind_breaker(reading, span), span.end) or _grade(reading, span) for span in spans)
    return without_doers(reading, [without_agent(reading, span) for span in trimmed if span is not None])


def _changes(item: Item) -> bool:
    verb = item.entry(RelationVerb)
    return verb is not None and verb.relation in CHANGES


def _is_measured(reading: Reading, item: Span) -> bool:
    return measures(reading.rules).at(reading.view.folded, item.start, item.end) is not None


@lru_cache(maxsize=4)
def _asides(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.aside)


def _before_aside(reading: Reading, span: Span) -> int:
    """Return where a name ends before words that say how the figure was reckoned: "theo giá so sánh 2010"."""
    aside = next(_asides(reading.rules).find(reading.view.folded, span.start, span.end), None)
    return aside.start if aside is not None else span.end


def _behind_introduction(reading: Reading, spans: Sequence[Span]) -> Sequence[Span]:
    """Return the spans behind the last that only introduces what is said: "Thống đốc … cho biết", "đến nay" between."""
    for position in range(len(spans) - 2, -1, -1):
        if ends_with_breaker(reading, spans[position]):
            return spans[position + 1 :]
    return spans


def _action(reading: Reading, parts: Sequence[Item]) -> Span | None:
    """Return the deed whose object is counted, without what only causes it: "chết" of "làm chết"."""
    for item in reversed(parts):
        if item.entry(Action) is None:
            continue
        cause = causatives(reading.rules).at(reading.view.folded, item.start, item.end)
        start = reading.view.trim(cause.end, item.end)[0] if cause is not None else item.start
        start = start if start < item.end else item.start
        return Span(denial_start(reading, parts[0].start, start), item.end)
    return None


def _denied(reading: Reading, parts: Sequence[Item], verb: Item | None) -> Span | None:
    """Return a verb of level with the words that deny it: "không đạt" of "không đạt 5 chỉ tiêu"."""
    if verb is None or not parts:
        return None
    start = denial_start(reading, parts[0].start, verb.start)
    return Span(start, verb.end) if start < verb.start else None


def _grade(reading: Reading, span: Span) -> Span | None:
    """Return the words when they are a grade, which is a name also where the word only hedges elsewhere: "khá"."""
    start, end = reading.view.trim(span.start, span.end)
    return Span(start, end) if reading.view.folded[start:end] in grades(reading.rules) else None


@lru_cache(maxsize=4)
def _done_words(rules: Rules) -> PhraseIndex[DoneWord]:
    return index_of(rules.indicators.done)


def _is_done(reading: Reading, parts: Sequence[Item]) -> bool:
    """Tell whether a word tells of a result: right before a verb, or one that always does ("đã") anywhere."""
    for position, item in enumerate(parts):
        if item.kind != "words":
            continue
        before_verb = position + 1 < len(parts) and parts[position + 1].kind == "phrase"
        for match in _done_words(reading.rules).find(reading.view.folded, item.start, item.end):
            if match.payload.anywhere or (before_verb and match.end >= item.end):
                return True
    return False


def status_cue(parts: Sequence[Item]) -> StatusCue | None:
    """Return the last cue of a status among `parts`."""
    return next((cue for item in reversed(parts) if (cue := item.entry(StatusCue)) is not None), None)


@lru_cache(maxsize=4)
def _from_words(rules: Rules) -> PhraseIndex[str]:
    return PhraseIndex((f, entry.id) for entry in rules.numbers.range if entry.role == "from" for f in entry.forms)


def _ends_with_from(reading: Reading, last: Item) -> bool:
    """Tell whether "từ" stands right before the number."""
    if last.kind != "words":
        return False
    word = reading.view.folded[last.start : last.end].rsplit(" ", 1)[-1]
    return word in _from_words(reading.rules)
