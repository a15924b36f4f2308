"""Contributions: "dịch vụ tăng 7,2%, đóng góp 2,8 điểm phần trăm vào mức tăng chung" is named by who contributes."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from minutes_nlp.facts.indicators.contributing import contributes, contributing_verbs, ending_verb
from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.trimming import trim_end
from minutes_nlp.facts.indicators.wording import written_name
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.types import Span
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.indicator_names import ContributedTo
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

_ENDS = ",.;:()\n"
_LONGEST = 80


def name_contributions(reading: Reading, start: int, drafts: Sequence[Draft]) -> None:
    """Name the figures of a sentence from `start` on that tell of a contribution only by who contributes, and to what.

    Of several in a row ("tăng lần lượt 10,6% và 7,9%, đóng góp 4,1 và 3,0 điểm %") each goes with one of the facts
    before them, in their order; a list goes on with the verb of its first ("công nghiệp đóng góp 7,3 điểm %, dịch vụ
    3,9 điểm %").
    """
    for run, givers in _runs(reading, drafts):
        for draft, giver in zip(run, givers, strict=True):
            draft.name, draft.name_derived, draft.name_root = f"{giver.name} {draft.name}", True, giver
        _add_whole(reading, start, run)
    first: Draft | None = None
    for draft in drafts:
        if draft.name_root is None and _ends_with_verb(reading, draft):
            first, verb = draft, ending_verb(reading.rules, draft.name)
            _add_whole(reading, start, [draft])
        elif first is not None and _goes_on(first, draft):
            own = written_name(reading, draft.words)
            draft.name, draft.name_derived, draft.name_root = f"{own} {verb}", True, first
            _add_whole(reading, start, [draft])
        else:
            first = None


def _goes_on(first: Draft, draft: Draft) -> bool:
    """Tell a bare figure with words of its own, in the unit of the contribution before it."""
    is_bare = draft.value is not None and not draft.comparisons and bool(draft.words)
    return is_bare and draft.unit_code == first.unit_code and draft.parent is first.parent


def _add_whole(reading: Reading, start: int, run: Sequence[Draft]) -> None:
    """Add to the names of `run` what is contributed to, said behind the last or before all: "vào mức tăng chung"."""
    end = max(span.end for span in run[-1].spans)
    behind = _contributed_to(reading, end)
    if behind is not None:
        run[-1].spans.append(behind)
        said = reading.view.reading(behind.start, behind.end)
    else:
        said = _growth_before(reading, start, run[0].place)
    for draft in run if said else ():
        draft.name, draft.name_derived = f"{draft.name} {said}", True


def _growth_before(reading: Reading, start: int, stop: int) -> str:
    """Return the whole that the sentence has named before, with the word that leads to it: "Trong mức tăng chung"."""
    folded = reading.view.folded
    for match in _leads(reading.rules).find(folded, start, stop):
        if match.payload.growth:
            lead = next(form for entry in reading.rules.indicators.contributed_to for form in entry.forms)
            return f"{lead} {reading.view.reading(match.start, match.end)}"
    return ""


def _ends_with_verb(reading: Reading, draft: Draft) -> bool:
    """Tell "công nghiệp đóng góp", which says who contributes."""
    is_plain = draft.value is not None and not draft.comparisons
    return is_plain and (_is_unnamed(reading, draft) or contributes(reading.rules, draft.name))


def _runs(reading: Reading, drafts: Sequence[Draft]) -> Iterator[tuple[Sequence[Draft], Sequence[Draft]]]:
    """Yield contributions in a row without a name of their own, each time with as many facts before them."""
    start = 0
    while start < len(drafts):
        end = start
        while end < len(drafts) and _is_unnamed(reading, drafts[end]):
            end += 1
        if end > start and 2 * start >= end:
            yield drafts[start:end], drafts[2 * start - end : start]
        start = max(end, start + 1)


def _is_unnamed(reading: Reading, draft: Draft) -> bool:
    return draft.value is not None and fold(draft.name) in contributing_verbs(reading.rules)


@lru_cache(maxsize=4)
def _leads(rules: Rules) -> PhraseIndex[ContributedTo]:
    return index_of(rules.indicators.contributed_to)


def _contributed_to(reading: Reading, start: int) -> Span | None:
    """Return what is contributed to, said right behind the figure: "vào mức tăng chung"."""
    folded = reading.view.folded
    lead = _leads(reading.rules).at(folded, reading.view.trim(start, len(folded))[0])
    if lead is None or lead.payload.growth:
        return None
    stop = min(len(folded), lead.end + _LONGEST)
    marks = [place for mark in _ENDS if (place := folded.find(mark, lead.end, stop)) >= 0]
    return trim_end(reading, lead.start, min([stop, *marks]))
