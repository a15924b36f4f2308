"""Whose a bare measure is, said at the start of its sentence: "Xã Vĩnh Thạnh 2 có diện tích tự nhiên là 133,91 km2"."""

from collections.abc import Iterator
from functools import lru_cache

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.trimming import measures, trim_name
from minutes_nlp.facts.indicators.wording import is_measure, is_place, located
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.mentions.types import Span
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.rules.schema.indicator_names import HasWord
from minutes_nlp.text import PhraseIndex

_LONGEST = 120
_MOST_WORDS = 16
_MOST_OF_A_MEASURE = 5


@lru_cache(maxsize=4)
def _has_words(rules: Rules) -> PhraseIndex[HasWord]:
    return index_of(rules.indicators.has)


@lru_cache(maxsize=4)
def _things(rules: Rules) -> PhraseIndex[Entry]:
    return index_of([*rules.indicators.work, *rules.indicators.establishment])


def owner_of(reading: Reading, draft: Draft) -> Span | None:
    """Return the place, the work or the establishment whose the measure of `draft` is, None where none is told."""
    sentence = reading.structure.sentences[draft.sentence]
    start = reading.structure.text_start(sentence)
    first = next(iter(starting_in(reading.mentions.quantities, start, sentence.end)), None)
    limit = min(draft.place, start + _LONGEST, first.start if first is not None else draft.place)
    for end, behind in _ends_of_owner(reading, start, limit):
        measured = reading.view.trim(behind, limit)[0]
        if measures(reading.rules).at(reading.view.folded, measured, limit) is not None:
            owner = trim_name(reading, start, _before_copula(reading, start, _before_time(reading, start, end)))
            return owner if owner is not None and _is_owner(reading, owner) else None
    return None


def _ends_of_owner(reading: Reading, start: int, limit: int) -> Iterator[tuple[int, int]]:
    """Yield where the owner may end and the measure may begin: at "có", at the comma behind "tại …"."""
    for has in _has_words(reading.rules).find(reading.view.folded, start, limit):
        yield has.start, has.end
    if located(reading.rules).at(reading.view.folded, start, limit) is not None:
        comma = reading.view.text.find(",", start, limit)
        if comma >= 0:
            yield comma, comma + 1


def with_owner(reading: Reading, draft: Draft, name: str) -> str:
    """Return the `name` of a short measure with whose it is, where its sentence opens with that."""
    if not draft.words or not is_measure(reading, draft.words[0]) or name.count(" ") >= _MOST_OF_A_MEASURE:
        return name
    owner = owner_of(reading, draft)
    if owner is None:
        return name
    words = reading.view.reading(owner.start, owner.end)
    is_name = words.split(" ", 1)[0].isupper()
    return f"{name} {words if is_name else words[0].lower() + words[1:]}"


def _before_time(reading: Reading, start: int, end: int) -> int:
    """Return where the owner ends before a time: "Cụm công nghiệp tập trung đến nay có …"."""
    return next((period.start for period in starting_in(reading.mentions.periods, start + 1, end)), end)


@lru_cache(maxsize=4)
def _copulas(rules: Rules) -> PhraseIndex[Entry]:
    return index_of([entry for entry in rules.indicators.particle if entry.role == "copula"])


def _before_copula(reading: Reading, start: int, end: int) -> int:
    """Return where the owner ends before what it is: "Sân bay Long Thành là công trình quan trọng, có …"."""
    copula = next(_copulas(reading.rules).find(reading.view.folded, start + 1, end), None)
    return copula.start if copula is not None else end


def _is_owner(reading: Reading, owner: Span) -> bool:
    text = reading.view.text[owner.start : owner.end]
    if text.count(" ") >= _MOST_WORDS or any(mark in text for mark in ";:()"):
        return False
    is_thing = _things(reading.rules).at(reading.view.folded, owner.start, owner.end) is not None
    return is_thing or is_place(reading, owner)
