"""Unfinished names: completed by what the figure measures, by the whole, by the fact before."""

from collections.abc import Sequence
from itertools import islice, pairwise

from minutes_nlp.facts.indicators.completions import with_object
from minutes_nlp.facts.indicators.contributing import contributes
from minutes_nlp.facts.indicators.counted import counted_whole, is_classifier, is_score_noun
from minutes_nlp.facts.indicators.drafts import NEAR, Draft, others_before
from minutes_nlp.facts.indicators.heads import (
    areas,
    deed_measured,
    head_of_branches,
    joined,
    measure_head,
    shared_head,
    with_area,
)
from minutes_nlp.facts.indicators.localities import name_in_place
from minutes_nlp.facts.indicators.owners import with_owner
from minutes_nlp.facts.indicators.particles import particles
from minutes_nlp.facts.indicators.recipients import deed_before
from minutes_nlp.facts.indicators.shared_deeds import deed_of_list, deed_of_whole, shared_deed
from minutes_nlp.facts.indicators.sides import graded, is_added, paired, share_of_same
from minutes_nlp.facts.indicators.stand_ins import for_stand_in
from minutes_nlp.facts.indicators.things import deed_of, season_before, thing_of
from minutes_nlp.facts.indicators.topics import known_indicators
from minutes_nlp.facts.indicators.trimming import auxiliaries, plain_measures
from minutes_nlp.facts.indicators.wording import is_measure, written_name
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.types import Span
from minutes_nlp.rules.schema.indicator_names import MeasureNoun
from minutes_nlp.text.fold import fold


def complete_name(reading: Reading, draft: Draft, root: Draft | None, earlier: Sequence[Draft]) -> str:
    """Return the name of `draft`, completed where it is unfinished.

    `root` is the whole, or the fact before; `earlier` are the facts of the same sentence so far.
    """
    own = with_object(reading, draft, written_name(reading, draft.words))
    before = next(others_before(draft, earlier), None)
    scored = _index_scored(reading, draft, own)
    if scored:
        return scored
    deed = deed_of(reading, draft)
    if deed:
        draft.subject = _subject(reading, draft, earlier)
        return f"{draft.subject} {deed}".strip() if draft.subject else own
    if root is None and draft.is_count:
        return for_stand_in(reading, draft, own, root)
    if root is None or contributes(reading.rules, own):
        return own if root is not None else with_owner(reading, draft, own)
    if not own:
        return _measure_of_counted(reading, draft, before) or root.name
    if _is_only_noun(draft, own):
        counted = _counted_before(draft, earlier)
        if counted is not None:
            return counted.name
    if draft.parent is not None and draft.words and is_added(reading, draft, own):
        return f"{draft.parent.name} {own}"
    other = graded(reading, draft, own, before) or share_of_same(reading, draft, own, before)
    other = other or paired(reading, own, [*others_before(draft, earlier), root])
    if other:
        return other
    if draft.words and is_measure(reading, draft.words[0]):
        is_before = draft.value is None or draft.words[0].start < draft.value.start
        is_bare = is_before and _is_bare_measure(reading, draft.words)
        thing = _thing_measured(reading, draft, earlier) if is_bare else ""
        same = _sum_of_same(reading, own, earlier) if is_bare and draft.value is not None else ""
        return same or (f"{own} {thing}" if thing else with_owner(reading, draft, own))
    local = name_in_place(reading, draft)
    if local:
        return local
    if draft.is_count and draft.parent is not None and not _has_noun(draft, own):
        whole = draft.parent
        return f"{whole.name if own[0].isupper() else counted_whole(reading, whole)} {own}"
    if draft.is_count and before is not None and before.unit_code == draft.unit_code and is_classifier(reading, draft):
        head = measure_head(reading, before) or before.head
        if head and not is_measure(reading, draft.words[0]):
            draft.head = head
            return joined(head, own)
    of_same = _of_same_things(reading, draft, own) if draft.is_count and draft.parent is not None else ""
    if of_same:
        return of_same
    if draft.is_count:
        draft.deed_for = deed_before(reading, draft, before)
        deed = draft.deed_for or shared_deed(reading, draft, before)
        return f"{for_stand_in(reading, draft, own, root)} {deed}".strip()
    if draft.words and areas(reading.rules).at(reading.view.folded, draft.words[0].start) is not None:
        return with_area(reading, draft, own, root)
    if _is_predicate(reading, draft) and draft.parent is not None:
        return f"{thing_of(reading, draft.parent)} {own}".strip()
    shared = deed_of_list(reading, draft, earlier)
    if shared:
        return f"{own} {shared}"
    draft.head = shared_head(reading, draft, root, before) or head_of_branches(reading, draft, own, before or root)
    if draft.head:
        return joined(f"{draft.head} {deed_measured(reading, draft, own)}".strip(), own)
    return f"{own} {deed_of_whole(reading, draft)}".strip()


def _index_scored(reading: Reading, draft: Draft, own: str) -> str:
    """Return the known indicator that its sentence names before a number of points: "theo PCI, tỉnh được 64 điểm"."""
    if draft.value is None or not is_score_noun(reading, draft.value) or not _is_only_noun(draft, own):
        return ""
    sentence = reading.structure.sentences[draft.sentence]
    known = list(known_indicators(reading.rules).find(reading.view.folded, sentence.start, draft.value.start))
    return reading.view.reading(known[-1].start, known[-1].end) if known else ""


def _measure_of_counted(reading: Reading, draft: Draft, before: Draft | None) -> str:
    """Return the measure of the whole for the part that was counted before: "02 dự án điện tử chiếm 48 triệu USD"."""
    whole = draft.parent
    is_counted = before is not None and before.is_count and before.parent is not None and before.parent is not whole
    if whole is None or before is None or not is_counted or draft.is_count or not whole.words:
        return ""
    if not is_measure(reading, whole.words[0]) or not _is_bare_measure(reading, whole.words):
        return ""
    return f"{written_name(reading, whole.words)} {before.name}"


def _is_predicate(reading: Reading, draft: Draft) -> bool:
    """Tell words that only say what was done to the whole: "trong đó 1.286 ha phải cấy lại"."""
    if not draft.is_physical or not draft.words:
        return False
    return auxiliaries(reading.rules).at(reading.view.folded, draft.words[0].start, draft.words[0].end) is not None


def _sum_of_same(reading: Reading, own: str, earlier: Sequence[Draft]) -> str:
    """Return the name of a total of what was measured before: "giá trị sản xuất …, đưa tổng giá trị 7 tháng lên …"."""
    first, _, said = fold(own).partition(" ")
    if first not in particles(reading.rules, "total") or not said:
        return ""
    same = next((d for d in reversed(earlier) if fold(d.name).startswith(f"{said} ") and d.words), None)
    return f"{own} {same.name[len(said) :].strip()}" if same is not None else ""


def _of_same_things(reading: Reading, draft: Draft, own: str) -> str:
    """Return the name of a part counted by a classifier only, with the thing of its whole: "(mua 96 triệu liều)"."""
    whole = draft.parent
    if whole is None or whole.thing is None or draft.thing is not None or whole.unit_code != draft.unit_code:
        return ""
    if not is_classifier(reading, draft):
        return ""
    return f"{counted_whole(reading, whole)}{own[len(draft.unit_code) :]}" if own.startswith(draft.unit_code) else ""


def _subject(reading: Reading, draft: Draft, earlier: Sequence[Draft]) -> str:
    """Return what a deed is done to: the thing of the fact before ("lúa xuống giống …, thu hoạch …"), a season."""
    for other in others_before(draft, earlier):
        thing = thing_of(reading, other) if other.is_physical else ""
        if thing:
            return thing
        if other.is_physical and deed_of(reading, other):
            break  # nothing before it had a thing for it either
    return season_before(reading, draft)


def _thing_measured(reading: Reading, draft: Draft, earlier: Sequence[Draft]) -> str:
    """Return what a bare measure measures: the nearest thing before it that is counted otherwise."""
    if draft.value is None:
        return ""
    near = islice(others_before(draft, earlier), NEAR)
    things = (thing_of(reading, other) for other in near if other.unit_code != draft.unit_code)
    return next((thing for thing in things if thing), "")


def _has_noun(draft: Draft, own: str) -> bool:
    """Tell whether a count has its noun, or is of other things than its whole; "khiển trách 61" has none."""
    is_written = draft.value is not None and draft.value.unit_start is not None
    is_of_whole = draft.parent is not None and draft.parent.unit_code == draft.unit_code
    return not is_of_whole or (is_written and fold(draft.unit_code) in fold(own))


def _counted_before(draft: Draft, earlier: Sequence[Draft]) -> Draft | None:
    """Return the count before in the same unit; a sum goes on with one farther back: "…; lũy kế 412 doanh nghiệp"."""
    others = list(others_before(draft, earlier))
    is_sum = draft.has_own_period and draft.period is not None and draft.period.cumulative
    near = others if is_sum else others[:1]
    return next((other for other in near if other.is_count and other.unit_code == draft.unit_code), None)


def _is_only_noun(draft: Draft, own: str) -> bool:
    """Tell whether the name is nothing but the counted noun: "(cùng kỳ có 4 doanh nghiệp)"."""
    return draft.is_count and own.lower() == draft.unit_code


def _is_bare_measure(reading: Reading, words: Sequence[Span]) -> bool:
    """Tell whether a name is words of measuring only, so that it lacks what is measured: "tổng trọng lượng"."""
    if not words or any(reading.view.text[a.end : b.start].strip() for a, b in pairwise(words)):
        return False
    start, end = words[0].start, words[-1].end
    folded, index = reading.view.folded, plain_measures(reading.rules)
    while start < end:
        match = index.at(folded, start, end)
        if match is None or not (isinstance(match.payload, MeasureNoun) and match.payload.bare):
            break
        start = reading.view.trim(match.end, end)[0]
    return start >= end
