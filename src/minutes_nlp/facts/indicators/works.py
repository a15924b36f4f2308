"""Parameters of works: how large, how long, how dear a project is to be. They are plans and have no period."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.owners import owner_of
from minutes_nlp.facts.indicators.trimming import is_transparent, trim_end
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.types import Span
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.rules.schema.indicator_facts import Parameter
from minutes_nlp.structure.types import Sentence
from minutes_nlp.text import PhraseIndex

PARAMETER = "indicators.parameter."
"""How the rule of a parameter begins; it is a plan that no order sets."""

_LOOK_BEHIND = 40
_LONGEST_BACK = 400
_LONGEST_NAMED_BACK = 1200
_LONGEST_NAME = 80
_DASHES = ("-", "–")
_MARKS = ",;:.()\n"
_WORDS = re.compile(r"[^\s,;:.()]+|[,;:.()\n]")
_ENDS = ",;:("


@lru_cache(maxsize=4)
def _works(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.work)


@lru_cache(maxsize=4)
def _parameters(rules: Rules) -> PhraseIndex[Parameter]:
    entries = rules.indicators.parameter
    return PhraseIndex([*((f, None) for e in entries for f in e.unless), *((f, e) for e in entries for f in e.forms)])


@lru_cache(maxsize=4)
def _ends_of_works(rules: Rules) -> PhraseIndex[Entry]:
    copulas = [entry for entry in rules.indicators.particle if entry.role == "copula"]
    return index_of([*rules.indicators.work_end, *rules.indicators.action, *rules.indicators.auxiliary, *copulas])


@dataclass(frozen=True, slots=True)
class _ParameterMention(Span):
    entry: Parameter


def settle_works(reading: Reading, sentence: Sentence, drafts: Sequence[Draft]) -> None:
    """Make the drafts of `sentence` that are parameters of a work plans without a period, named by their work.

    "khu đô thị Bắc Sông, quy mô 2.890 ha" is "quy mô khu đô thị Bắc Sông"; what is counted ("46 dự án với quy mô 41.280
    căn") has been done and is none.
    """
    behind = sentence.start
    work: Span | None = None
    for draft in drafts:
        parameter = _parameter(reading, draft, behind)
        if parameter is None:
            work = None
        else:
            before = _work_before(reading, sentence) if parameter.entry.always and work is None else None
            work = _owning_work(reading, draft) or _work(reading, behind, parameter.start) or work or before
            _settle(reading, draft, parameter, work)
        behind = draft.value.end if draft.value is not None else behind


def _owning_work(reading: Reading, draft: Draft) -> Span | None:
    """Return the work that opens the sentence and has what is told of it."""
    owner = owner_of(reading, draft)
    is_work = owner is not None and _works(reading.rules).at(reading.view.folded, owner.start, owner.end) is not None
    return owner if is_work else None


def _settle(reading: Reading, draft: Draft, parameter: _ParameterMention, work: Span | None) -> None:
    """Make a figure a parameter of `work`; one that always is needs none, one with a time of its own is none."""
    if not parameter.entry.always and (work is None or _is_dated(draft, work)):
        return
    if work is not None:
        noun = _noun(draft, parameter.entry) or reading.view.reading(parameter.start, parameter.end)
        draft.name = f"{noun} {reading.view.reading(work.start, work.end)}"
        draft.name_derived = True
    draft.status = "plan"
    draft.is_timeless = True
    draft.rule = f"{PARAMETER}{parameter.entry.id}"


def _noun(draft: Draft, parameter: Parameter) -> str | None:
    is_length = draft.unit is not None and draft.unit.is_length
    return parameter.noun_of_length if is_length and parameter.noun_of_length else parameter.noun


def _is_dated(draft: Draft, work: Span) -> bool:
    """Tell whether a time stands behind the work, so that the figure is of that time."""
    return draft.has_own_period and draft.period is not None and draft.period.start > work.start


def _work_before(reading: Reading, sentence: Sentence) -> Span | None:
    """Return the last work that the paragraph names before the sentence."""
    start = reading.structure.paragraphs[sentence.paragraph].start
    return _work(reading, max(start, sentence.start - _LONGEST_BACK), sentence.start)


def named_work_before(reading: Reading, place: int) -> str:
    """Return the last work before `place` that has a name of its own, "" where there is none."""
    nouns = list(_works(reading.rules).find(reading.view.folded, max(0, place - _LONGEST_NAMED_BACK), place))
    for position in range(len(nouns) - 1, -1, -1):
        end = _end_of_name(reading, nouns[position].end, place)
        if end is None:
            continue
        start = nouns[position].start
        for noun in reversed(nouns[:position]):
            start = noun.start if not reading.view.text[noun.end : start].strip() else start
        return reading.view.reading(start, end)
    return ""


def _goes_on(reading: Reading, end: int, start: int) -> bool:
    """Tell a work whose name holds the next one: "dự án đường nối cầu Cửa Việt với quốc lộ 1A"."""
    between = reading.view.text[end:start]
    if any(mark in between for mark in _ENDS + ".\n"):
        return False
    return not _parting(reading.rules).occurs(reading.view.folded, end, start)


@lru_cache(maxsize=4)
def _parting(rules: Rules) -> PhraseIndex[Entry]:
    copulas = [entry for entry in rules.indicators.particle if entry.role == "copula"]
    return index_of([*rules.indicators.auxiliary, *rules.indicators.has, *rules.indicators.joint, *copulas])


def _end_of_name(reading: Reading, start: int, stop: int) -> int | None:
    """Return where the capitals end with which a work is named soon behind its noun, None where it has none."""
    end: int | None = None
    for word in _WORDS.finditer(reading.view.text, start, min(stop, start + _LONGEST_NAME)):
        if word.group() in _MARKS:
            break
        is_name = word.group()[0].isupper() or word.group()[0].isdecimal() or word.group() in _DASHES
        if end is not None and not is_name:
            break
        end = word.end() if word.group()[0].isupper() or (end is not None and word.group()[0].isdecimal()) else end
    return end


def _parameter(reading: Reading, draft: Draft, start: int) -> _ParameterMention | None:
    """Return the words of a parameter right before the number of `draft`, not before `start`."""
    is_measured = any(comparison.amount is not None for comparison in draft.comparisons)
    if draft.value is None or draft.counterpart or draft.ranks or is_measured:
        return None
    stop = draft.value.start
    first = max(start, stop - _LOOK_BEHIND)
    for match in reversed(list(_parameters(reading.rules).find(reading.view.folded, first, stop))):
        if is_transparent(reading, match.end, stop):
            return _ParameterMention(match.start, match.end, match.payload)
    return None


def _work(reading: Reading, start: int, stop: int) -> Span | None:
    """Return the last work named between `start` and `stop`, up to a mark or the verb behind it.

    A verb right behind its noun says what it is: "dự án cải tạo rạch Bàn Đôn".
    """
    folded = reading.view.folded
    nouns = list(_works(reading.rules).find(folded, start, stop))
    if not nouns:
        return None
    first = nouns[-1].start
    for noun in reversed(nouns[:-1]):
        first = noun.start if _goes_on(reading, noun.end, first) else first
    marks = [place for mark in _ENDS if (place := folded.find(mark, nouns[-1].end, stop)) >= 0]
    verbs = _ends_of_works(reading.rules).find(folded, nouns[-1].end, stop)
    ends = [verb.start for verb in verbs if folded[nouns[-1].end : verb.start].strip()]
    return trim_end(reading, first, min([stop, *marks, *ends]))
