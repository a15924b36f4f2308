"""Measures that a name takes from another fact: "kim ngạch" of its whole, "IIP" of the growth it is a branch of."""

import re
from functools import lru_cache

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.particles import particles
from minutes_nlp.facts.indicators.trimming import actions, measures, plain_measures
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

_MOST_OF_A_THING = 4
_CAPITALS = re.compile(r" ?\((\w{2,6})\)")


@lru_cache(maxsize=4)
def areas(rules: Rules) -> PhraseIndex[Entry]:
    """Return the index of the parts of a territory or an economy."""
    return index_of(rules.indicators.area)


def joined(head: str, own: str) -> str:
    """Return `own` behind `head`, the words in which they overlap once."""
    words, other = head.split(), own.split()
    for count in range(min(len(words), len(other)), 0, -1):
        if fold(" ".join(words[-count:])) == fold(" ".join(other[:count])):
            return " ".join([*words, *other[count:]])
    return f"{head} {own}"


def shared_head(reading: Reading, draft: Draft, root: Draft, before: Draft | None) -> str:
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
    head = measure_head(reading, before) if before is not None and is_in_list else ""
    return head or measure_head(reading, root) or _short_form(reading, root)


@lru_cache(maxsize=4)
def _branches(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.branch)


def head_of_branches(reading: Reading, draft: Draft, own: str, before: Draft) -> str:
    """Return the measure told of the whole before its branches: "IIP tăng 5%; khai khoáng …"."""
    if _branches(reading.rules).at(fold(own), 0) is None:
        return ""
    if draft.value is None and before.value is None and before.comparisons:
        head = before.head or _short_form(reading, before) or _topic_head(reading, before)
    else:
        head = before.head or measure_head(reading, before) if draft.unit_code == before.unit_code else ""
        whole = before.parent or before
        is_thing = draft.is_physical and draft.parent is whole and whole.name.count(" ") < _MOST_OF_A_THING
        head = head or (whole.name if is_thing and draft.unit_code == whole.unit_code else "")
        is_less = draft.value is not None and whole.value is not None and draft.value.amount < whole.value.amount
        draft.parent = whole if head and draft.parent is None and is_less else draft.parent
    return head if " " in head or head.isupper() else ""


def deed_measured(reading: Reading, draft: Draft, own: str) -> str:
    """Return the deed behind the measure of the whole that its part lacks: "Diện tích gieo trồng …, trong đó lúa"."""
    whole, deeds = draft.parent, actions(reading.rules)
    if whole is None or not whole.words or not fold(whole.name).startswith(f"{fold(draft.head)} "):
        return ""
    if deeds.occurs(fold(own)):
        return ""
    start = len(draft.head) + 1
    deed = deeds.at(fold(whole.name), start)
    return whole.name[start : deed.end] if deed is not None else ""


def _topic_head(reading: Reading, root: Draft) -> str:
    """Return the known indicator that a name begins with: "Chỉ số sản xuất công nghiệp"."""
    words = root.words_of_root
    if not words:
        return ""
    span = words[0]
    match = measures(reading.rules).at(reading.view.folded, span.start, span.end)
    return reading.view.reading(match.start, match.end) if match is not None else ""


def _short_form(reading: Reading, root: Draft) -> str:
    """Return the capitals in brackets behind the words of a name: "GRDP" of "Tổng sản phẩm trên địa bàn (GRDP)"."""
    words = root.words_of_root
    found = _CAPITALS.match(reading.view.text, words[-1].end) if words else None
    return found.group(1) if found is not None and found.group(1).isupper() else ""


def with_area(reading: Reading, draft: Draft, own: str, root: Draft) -> str:
    """Return the name of the whole with its part of the territory or economy replaced by `own`, or followed by it."""
    match = next(areas(reading.rules).find(fold(root.name)), None)
    if match is None:
        return f"{root.head or root.name} {own}"
    draft.head = _short_form(reading, root)
    return f"{draft.head or root.name[: match.start].strip()} {own}".strip()


def measure_head(reading: Reading, root: Draft) -> str:
    """Return the measure that the name of the whole begins with: "kim ngạch" of "tổng kim ngạch xuất nhập khẩu"."""
    words = root.words_of_root
    if not words:
        return ""
    span = words[0]
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
