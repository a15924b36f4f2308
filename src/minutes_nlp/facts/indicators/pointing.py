"""Names that point back: "tỷ lệ này" is the rate told before, "dự án này" the work named before."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Literal

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.trimming import trim_name
from minutes_nlp.facts.indicators.wording import located
from minutes_nlp.facts.indicators.works import named_work_before
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.indicator_facts import Pointing
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

_SENTENCES_BACK = 2
_LONGEST_PLACE = 80
_MARKS = ",;:.\n"


@lru_cache(maxsize=4)
def _pointing(rules: Rules, role: Literal["measure", "work"]) -> PhraseIndex[Pointing]:
    return index_of([entry for entry in rules.indicators.pointing if entry.role == role])


def resolve_pointing(reading: Reading, drafts: Sequence[Draft]) -> None:
    """Give the `drafts` of a document, in order, whose names point back the names of what they point to."""
    resolved: set[int] = set()
    for position, draft in enumerate(drafts):
        said = _pointing(reading.rules, "measure").at(fold(draft.name), 0)
        if said is not None:
            told = (other for other in reversed(drafts[:position]) if id(other) not in resolved)
            _name_as(reading, draft, said.end, told)
            resolved.add(id(draft))
        work = next(_pointing(reading.rules, "work").find(fold(draft.name)), None)
        named = named_work_before(reading, draft.place) if work is not None else ""
        if work is not None and named:
            draft.name = f"{draft.name[: work.start]}{named}{draft.name[work.end :]}"
            draft.name_derived = True


def _name_as(reading: Reading, draft: Draft, end: int, before: Iterable[Draft]) -> None:
    """Name `draft` as the nearest `before` that is told as it is, with its own words behind `end` or its place."""
    whole = next((other for other in before if _is_meant(draft, other)), None)
    if whole is None:
        return
    rest = draft.name[end:].strip() or _place_before(reading, draft)
    draft.name = f"{whole.name} {rest}".strip()
    draft.name_root, draft.name_derived = whole, True


def _is_meant(draft: Draft, other: Draft) -> bool:
    """Tell a fact near enough and of the same kind: a rate for a rate, a count for a count."""
    if draft.sentence - other.sentence > _SENTENCES_BACK or other.counterpart:
        return False
    if draft.unit is None or other.unit is None:
        return draft.value is None
    return draft.unit.code == other.unit.code


def _place_before(reading: Reading, draft: Draft) -> str:
    """Return the words between two marks right before a name that say where it holds: "ở khu vực thành thị, …"."""
    if not draft.words:
        return ""
    comma = reading.view.behind(draft.words[0].start) - 1
    if reading.view.text[comma : comma + 1] != ",":
        return ""
    start = max(reading.view.text.rfind(mark, max(0, comma - _LONGEST_PLACE), comma) for mark in _MARKS) + 1
    start = reading.view.trim(start, comma)[0]
    if located(reading.rules).at(reading.view.folded, start, comma) is None:
        return ""
    kept = trim_name(reading, start, comma)
    return reading.view.reading(start, kept.end) if kept is not None else ""
