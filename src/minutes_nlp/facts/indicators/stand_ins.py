"""Words that count persons without saying who: "em" of pupils, "đ/c" of whoever the item names before its colon."""

from functools import lru_cache

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.trimming import grades, trim_name
from minutes_nlp.facts.reading import Reading
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.indicator_names import StandIn
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

_MOST_WORDS = 10
_REACH = 400
"""How far back a passage may have named the persons that a word stands for."""


@lru_cache(maxsize=4)
def _stand_ins(rules: Rules) -> dict[str, StandIn]:
    return {fold(form): entry for entry in rules.indicators.stand_in for form in entry.forms}


@lru_cache(maxsize=8)
def _named_persons(entry: StandIn) -> PhraseIndex[StandIn]:
    return PhraseIndex((form, entry) for form in entry.nouns)


def for_stand_in(reading: Reading, draft: Draft, own: str, root: Draft | None) -> str:
    """Return `own` with the noun that a word of address stands for, "học sinh" for "em".

    It is the noun of the fact before, or that of the label before the figure: "Cán bộ, giáo viên: có mặt 71/75 đ/c";
    what the label grades stands between: "Về hạnh kiểm: loại tốt 1.058 em".
    """
    noun = draft.unit_code
    entry = _stand_ins(reading.rules).get(fold(noun))
    if entry is None or not own.lower().startswith(noun.lower()):
        return own
    said = own[len(noun) :].strip()
    label = _label(reading, draft)
    if label and (not said or fold(said) == fold(label) or _named_persons(entry).occurs(fold(label))):
        return label if fold(said) == fold(label) else f"{label} {said}".strip()
    person = (_person_of(entry, root) if root is not None else "") or _person_before(reading, draft, entry)
    if not person:
        return own
    return " ".join([person, label, said] if label and _is_graded(reading, said) else [person, said]).strip()


def _person_of(entry: StandIn, root: Draft) -> str:
    """Return the noun of persons that a fact before counts, "" where it counts none."""
    said = _named_persons(entry).at(fold(root.name), 0)
    other = root.name[: said.end] if said is not None else root.unit_code
    return other if fold(other) in _named_persons(entry) else ""


def _person_before(reading: Reading, draft: Draft, entry: StandIn) -> str:
    """Return the last noun of persons before a count, at most some lines back."""
    found = list(_named_persons(entry).find(reading.view.folded, max(0, draft.place - _REACH), draft.place))
    return reading.view.reading(found[-1].start, found[-1].end).lower() if found else ""


def _is_graded(reading: Reading, words: str) -> bool:
    return any(fold(words).endswith(f" {grade}") or fold(words) == grade for grade in grades(reading.rules))


def _label(reading: Reading, draft: Draft) -> str:
    """Return the words before the colon that a sentence opens with, "" where a number or nothing stands there."""
    sentence = reading.structure.sentences[draft.sentence]
    start = reading.structure.text_start(sentence)
    colon = reading.view.text.find(":", start, draft.place)
    span = trim_name(reading, start, colon) if colon >= 0 else None
    if span is None or reading.view.text.count(" ", span.start, span.end) >= _MOST_WORDS:
        return ""
    words = reading.view.reading(span.start, span.end)
    return "" if any(char.isdecimal() for char in words) else words
