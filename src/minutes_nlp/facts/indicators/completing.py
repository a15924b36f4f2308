"""Unfinished names: completed by what the figure measures, by the whole, by the fact before."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, pairwise

from minutes_nlp.facts.indicators.behind import is_led
from minutes_nlp.facts.indicators.completions import with_object
from minutes_nlp.facts.indicators.contributing import contributes
from minutes_nlp.facts.indicators.counted import counted_whole, is_classifier, is_score_noun
from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.localities import name_in_place
from minutes_nlp.facts.indicators.owners import with_owner
from minutes_nlp.facts.indicators.particles import particles
from minutes_nlp.facts.indicators.recipients import deed_before
from minutes_nlp.facts.indicators.stand_ins import for_stand_in
from minutes_nlp.facts.indicators.things import deed_of, season_before, thing_of
from minutes_nlp.facts.indicators.topics import known_indicators
from minutes_nlp.facts.indicators.trimming import actions, auxiliaries, grades, joints, measures, plain_measures
from minutes_nlp.facts.indicators.wording import is_measure, is_place, written_name
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.types import Span
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.rules.schema.indicators import MeasureNoun
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

_MOST_OF_A_THING = 4
_NEAR = 40
"""How many facts back what a bare measure measures may have been counted."""
_CAPITALS = re.compile(r" ?\((\w{2,6})\)")


@lru_cache(maxsize=4)
def _areas(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.area)


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
    if draft.parent is not None and draft.words and _is_added(reading, draft, own):
        return f"{draft.parent.name} {own}"
    other = _graded(reading, draft, own, before) or _share_of_same(reading, draft, own, before)
    other = other or _paired(reading, own, [*others_before(draft, earlier), root])
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
        head = _measure_head(reading, before) or before.head
        if head and not is_measure(reading, draft.words[0]):
            draft.head = head
            return _joined(head, own)
    of_same = _of_same_things(reading, draft, own) if draft.is_count and draft.parent is not None else ""
    if of_same:
        return of_same
    if draft.is_count:
        draft.deed_for = deed_before(reading, draft, before)
        deed = draft.deed_for or _shared_deed(reading, draft, before)
        return f"{for_stand_in(reading, draft, own, root)} {deed}".strip()
    if draft.words and _areas(reading.rules).at(reading.view.folded, draft.words[0].start) is not None:
        return _with_area(reading, draft, own, root)
    if _is_predicate(reading, draft) and draft.parent is not None:
        return f"{thing_of(reading, draft.parent)} {own}".strip()
    shared = _deed_of_list(reading, draft, earlier)
    if shared:
        return f"{own} {shared}"
    draft.head = _shared_head(reading, draft, root, before) or _head_of_branches(reading, draft, own, before or root)
    if draft.head:
        return _joined(f"{draft.head} {_deed_measured(reading, draft, own)}".strip(), own)
    return f"{own} {_deed_of_whole(reading, draft)}".strip()


def _index_scored(reading: Reading, draft: Draft, own: str) -> str:
    """Return the known indicator that its sentence names before a number of points: "theo PCI, tỉnh được 64 điểm"."""
    if draft.value is None or not is_score_noun(reading, draft.value) or not _is_only_noun(draft, own):
        return ""
    sentence = reading.structure.sentences[draft.sentence]
    known = list(known_indicators(reading.rules).find(reading.view.folded, sentence.start, draft.value.start))
    return reading.view.reading(known[-1].start, known[-1].end) if known else ""


def others_before(draft: Draft, earlier: Sequence[Draft]) -> Iterator[Draft]:
    """Yield the facts of `earlier` but for `draft` itself, the nearest first."""
    return (other for other in reversed(earlier) if other is not draft)


def _measure_of_counted(reading: Reading, draft: Draft, before: Draft | None) -> str:
    """Return the measure of the whole for the part that was counted before: "02 dự án điện tử chiếm 48 triệu USD"."""
    whole = draft.parent
    is_counted = before is not None and before.is_count and before.parent is not None and before.parent is not whole
    if whole is None or before is None or not is_counted or draft.is_count or not whole.words:
        return ""
    if not is_measure(reading, whole.words[0]) or not _is_bare_measure(reading, whole.words):
        return ""
    return f"{written_name(reading, whole.words)} {before.name}"


def _graded(reading: Reading, draft: Draft, own: str, before: Draft | None) -> str:
    """Return the name of a fact before with its grade replaced: "tỷ lệ xếp loại giỏi 21,5%, khá 40,8%"."""
    known = grades(reading.rules)
    if before is None or before.unit_code != draft.unit_code or fold(own) not in known:
        return ""
    words = before.name.split()
    for count in (2, 1):
        if len(words) > count and fold(" ".join(words[-count:])) in known:
            return " ".join([*words[:-count], own])
    return ""


def _is_added(reading: Reading, draft: Draft, own: str) -> bool:
    """Tell words that only add to the name of the whole: a place, a deed, what a preposition leads to."""
    whole, words = draft.parent, draft.words[0]
    if whole is None or draft.is_count or whole.unit_code != draft.unit_code:
        return False
    if is_led(reading, words) or is_place(reading, words):
        return True
    if fold(own) in _pairs(reading.rules):
        return fold(own) in _added_sides(reading.rules) and not _paired(reading, own, [whole])
    return actions(reading.rules).get(fold(own)) is not None and f" {fold(own)}" not in fold(whole.name)


def _share_of_same(reading: Reading, draft: Draft, own: str, before: Draft | None) -> str:
    """Return the share of another branch of the same whole: "tỷ trọng nông nghiệp trong GRDP 25%, dịch vụ 31%"."""
    if before is None or draft.parent is not None or draft.value is None or before.unit_code != draft.unit_code:
        return ""
    index = plain_measures(reading.rules)
    head = index.at(fold(before.name), 0)
    is_divided = head is not None and isinstance(head.payload, MeasureNoun) and head.payload.divided
    if head is None or not is_divided or index.at(fold(own), 0) is not None:
        return ""
    places = (fold(before.name).find(f" {word} ", head.end) for word in particles(reading.rules, "within"))
    tail = min((place for place in places if place > 0), default=len(before.name))
    return f"{before.name[: head.end]} {own}{before.name[tail:]}"


@lru_cache(maxsize=4)
def _pairs(rules: Rules) -> dict[str, tuple[str, ...]]:
    """Return for each word of a pair all words of it, the longest first."""
    entries = [(entry, tuple(sorted(map(fold, entry.forms), key=len, reverse=True))) for entry in rules.indicators.pair]
    return {fold(form): forms for entry, forms in entries for form in entry.forms}


@lru_cache(maxsize=4)
def _added_sides(rules: Rules) -> frozenset[str]:
    return frozenset(fold(form) for entry in rules.indicators.pair if entry.added for form in entry.forms)


def _paired(reading: Reading, own: str, others: Sequence[Draft]) -> str:
    """Return `own` with the measure of its pair before it: "kim ngạch xuất khẩu 46 triệu USD, nhập khẩu 72"."""
    for other in others[:_NEAR] if fold(own) in _pairs(reading.rules) else ():
        words = f" {fold(other.name)} "
        for form in _pairs(reading.rules)[fold(own)]:
            at = words.find(f" {form} ")
            if at > 0:
                return f"{other.name[:at].strip()} {own}"
    return ""


def _joined(head: str, own: str) -> str:
    """Return `own` behind `head`, the words in which they overlap once."""
    words, other = head.split(), own.split()
    for count in range(min(len(words), len(other)), 0, -1):
        if fold(" ".join(words[-count:])) == fold(" ".join(other[:count])):
            return " ".join([*words, *other[count:]])
    return f"{head} {own}"


def _is_predicate(reading: Reading, draft: Draft) -> bool:
    """Tell words that only say what was done to the whole: "trong đó 1.286 ha phải cấy lại"."""
    if not draft.is_physical or not draft.words:
        return False
    return auxiliaries(reading.rules).at(reading.view.folded, draft.words[0].start, draft.words[0].end) is not None


def _deed_of_whole(reading: Reading, draft: Draft) -> str:
    """Return what was done to the whole that a part names no deed of: "gieo trồng 9.240 ha cây, trong đó lúa …"."""
    whole = draft.parent
    if whole is None or not draft.is_physical or whole.unit_code != draft.unit_code or whole.thing is None:
        return ""
    if any(next(actions(reading.rules).find(reading.view.folded, s.start, s.end), None) for s in draft.words):
        return ""
    return written_name(reading, [span for span in whole.words if span.start < whole.thing.start])


def _deed_of_list(reading: Reading, draft: Draft, earlier: Sequence[Draft]) -> str:
    """Return the deed of a list of amounts: "sản xuất được 812 tấn phân bón, 131 tấn giấy bìa và 42 mét vải"."""
    following = draft
    for before in islice(others_before(draft, earlier), _NEAR):
        if not _goes_on_listing(reading, before, following):
            return ""
        deeds = [s for s in before.words[1:] if actions(reading.rules).at(reading.view.folded, s.start, s.end)]
        if deeds:
            return written_name(reading, deeds)
        following = before
    return ""


def _goes_on_listing(reading: Reading, before: Draft, draft: Draft) -> bool:
    """Tell two amounts of things, with nothing but a comma or "và" between them."""
    if before.thing is None or draft.thing is None or draft.value is None or len(draft.words) != 1:
        return False
    if not (before.is_physical and draft.is_physical) or before.parent is not draft.parent:
        return False
    between = reading.view.folded[before.thing.end : draft.value.start].strip(" ,")
    return not between or between in joints(reading.rules)


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


def _shared_deed(reading: Reading, draft: Draft, before: Draft | None) -> str:
    """Return the deed that two counts share: "kiểm tra 312 tổ chức, 745 đảng viên"; nothing where they do not."""
    if before is None or not before.is_count or draft.thing is not None or len(draft.words) != 1:
        return ""
    assert draft.value is not None
    end = max(span.end for span in before.spans)
    between = reading.view.folded[end : draft.value.start].strip(" ,")
    if between and between not in joints(reading.rules):
        return ""
    deeds = [span for span in before.words[1:] if actions(reading.rules).at(reading.view.folded, span.start, span.end)]
    return written_name(reading, deeds)


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
    near = islice(others_before(draft, earlier), _NEAR)
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


def _shared_head(reading: Reading, draft: Draft, root: Draft, before: Draft | None) -> str:
    """Return the measure that a name lacks: that of its whole, or of the fact before it in a list of one unit."""
    is_in_list = before is not None and before.parent is draft.parent and before.unit_code == draft.unit_code
    if before is not None and is_in_list and before.head:
        return before.head
    if draft.branch_of is not None and draft.value is None:
        return _short_form(reading, draft.branch_of) or _topic_head(reading, draft.branch_of)
    if draft.parent is None:
        return ""
    if draft.value is None and root.unit is not None and root.unit.is_ratio:
        return ""
    head = _measure_head(reading, before) if before is not None and is_in_list else ""
    return head or _measure_head(reading, root) or _short_form(reading, root)


@lru_cache(maxsize=4)
def _branches(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.branch)


def _head_of_branches(reading: Reading, draft: Draft, own: str, before: Draft) -> str:
    """Return the measure told of the whole before its branches: "IIP tăng 5%; khai khoáng …"."""
    if _branches(reading.rules).at(fold(own), 0) is None:
        return ""
    if draft.value is None and before.value is None and before.comparisons:
        head = before.head or _short_form(reading, before) or _topic_head(reading, before)
    else:
        head = before.head or _measure_head(reading, before) if draft.unit_code == before.unit_code else ""
        whole = before.parent or before
        is_thing = draft.is_physical and draft.parent is whole and whole.name.count(" ") < _MOST_OF_A_THING
        head = head or (whole.name if is_thing and draft.unit_code == whole.unit_code else "")
        is_less = draft.value is not None and whole.value is not None and draft.value.amount < whole.value.amount
        draft.parent = whole if head and draft.parent is None and is_less else draft.parent
    return head if " " in head or head.isupper() else ""


def _deed_measured(reading: Reading, draft: Draft, own: str) -> str:
    """Return the deed behind the measure of the whole that its part lacks: "Diện tích gieo trồng …, trong đó lúa"."""
    whole, deeds = draft.parent, actions(reading.rules)
    if whole is None or not whole.words or not fold(whole.name).startswith(f"{fold(draft.head)} "):
        return ""
    if next(deeds.find(fold(own)), None) is not None:
        return ""
    start = len(draft.head) + 1
    deed = deeds.at(fold(whole.name), start)
    return whole.name[start : deed.end] if deed is not None else ""


def _topic_head(reading: Reading, root: Draft) -> str:
    """Return the known indicator that a name begins with: "Chỉ số sản xuất công nghiệp"."""
    while not root.words and root.name_root is not None:
        root = root.name_root
    if not root.words:
        return ""
    span = root.words[0]
    match = measures(reading.rules).at(reading.view.folded, span.start, span.end)
    return reading.view.reading(match.start, match.end) if match is not None else ""


def _short_form(reading: Reading, root: Draft) -> str:
    """Return the capitals in brackets behind the words of a name: "GRDP" of "Tổng sản phẩm trên địa bàn (GRDP)"."""
    while not root.words and root.name_root is not None:
        root = root.name_root
    if not root.words:
        return ""
    found = _CAPITALS.match(reading.view.text, root.words[-1].end)
    return found.group(1) if found is not None and found.group(1).isupper() else ""


def _with_area(reading: Reading, draft: Draft, own: str, root: Draft) -> str:
    """Return the name of the whole with its part of the territory or economy replaced by `own`, or followed by it."""
    match = next(_areas(reading.rules).find(fold(root.name)), None)
    if match is None:
        return f"{root.head or root.name} {own}"
    draft.head = _short_form(reading, root)
    return f"{draft.head or root.name[: match.start].strip()} {own}".strip()


def _measure_head(reading: Reading, root: Draft) -> str:
    """Return the measure that the name of the whole begins with: "kim ngạch" of "tổng kim ngạch xuất nhập khẩu"."""
    while not root.words and root.name_root is not None:
        root = root.name_root
    if not root.words:
        return ""
    span = root.words[0]
    folded = reading.view.folded
    index = plain_measures(reading.rules)
    match = index.at(folded, span.start, span.end)
    if match is None:
        return ""
    start = match.start
    inner = index.at(folded, reading.view.trim(match.end, span.end)[0], span.end)
    is_total = folded[match.start : match.end].split(" ", 1)[0] in particles(reading.rules, "total")
    if is_total and inner is not None:
        match, start = inner, inner.start
    return reading.view.reading(start, match.end)
