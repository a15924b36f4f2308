"""Names that differ in one word: the sides of a pair, grades, branches of a whole: "xuất khẩu …, nhập khẩu …"."""

from collections.abc import Sequence
from functools import lru_cache

from minutes_nlp.facts.indicators.behind import is_led
from minutes_nlp.facts.indicators.drafts import NEAR, Draft
from minutes_nlp.facts.indicators.particles import particles
from minutes_nlp.facts.indicators.trimming import actions, grades, plain_measures
from minutes_nlp.facts.indicators.wording import is_place
from minutes_nlp.facts.reading import Reading
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.indicator_names import MeasureNoun
from minutes_nlp.text.fold import fold


def graded(reading: Reading, draft: Draft, own: str, before: Draft | None) -> str:
    """Return the name of a fact before with its grade replaced: "tỷ lệ xếp loại giỏi 21,5%, khá 40,8%"."""
    known = grades(reading.rules)
    if before is None or before.unit_code != draft.unit_code or fold(own) not in known:
        return ""
    words = before.name.split()
    for count in (2, 1):
        if len(words) > count and fold(" ".join(words[-count:])) in known:
            return " ".join([*words[:-count], own])
    return ""


def is_added(reading: Reading, draft: Draft, own: str) -> bool:
    """Tell words that only add to the name of the whole: a place, a deed, what a preposition leads to."""
    whole, words = draft.parent, draft.words[0]
    if whole is None or draft.is_count or whole.unit_code != draft.unit_code:
        return False
    if is_led(reading, words) or is_place(reading, words):
        return True
    if fold(own) in _pairs(reading.rules):
        return fold(own) in _added_sides(reading.rules) and not paired(reading, own, [whole])
    return actions(reading.rules).get(fold(own)) is not None and f" {fold(own)}" not in fold(whole.name)


def share_of_same(reading: Reading, draft: Draft, own: str, before: Draft | None) -> str:
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


def paired(reading: Reading, own: str, others: Sequence[Draft]) -> str:
    """Return `own` with the measure of its pair before it: "kim ngạch xuất khẩu 46 triệu USD, nhập khẩu 72"."""
    for other in others[:NEAR] if fold(own) in _pairs(reading.rules) else ():
        words = f" {fold(other.name)} "
        for form in _pairs(reading.rules)[fold(own)]:
            at = words.find(f" {form} ")
            if at > 0:
                return f"{other.name[:at].strip()} {own}"
    return ""
