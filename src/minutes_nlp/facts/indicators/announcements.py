"""Announcements: what the words before a list say of its items, "thu ngân sách đạt 5.000 tỷ đồng, trong đó:"."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from minutes_nlp.facts.indicators.cutting import cut_items
from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.items import BasisMention
from minutes_nlp.facts.indicators.roles import settle_roles
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.types import PeriodMention
from minutes_nlp.rules import Entry, Rules
from minutes_nlp.structure.types import Paragraph, Sentence
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

_TOP = -1
_LONGEST_WORDS = 40
_NAMING_WORDS = 3


@dataclass(frozen=True, slots=True)
class Announcement:
    """What holds for the items of a list below the `level` of its lead-in: their whole, their time, their basis."""

    level: int
    whole: Draft
    period: PeriodMention | None
    basis: BasisMention | None


def announce(
    reading: Reading, sentence: Sentence, told: Sequence[Draft], period: PeriodMention | None
) -> Announcement | None:
    """Return what `sentence`, the last of its paragraph, announces; None where it opens no list of parts.

    `told` are the facts of the paragraph in order, `period` the time that holds at its end.
    """
    paragraph = reading.structure.paragraphs[sentence.paragraph]
    if not told or not _opens_parts(reading, paragraph):
        return None
    whole = _whole(reading, sentence, [draft for draft in told if draft.parent is None and not draft.counterpart])
    if whole is None or whole.value is None:
        return None
    level = paragraph.level if paragraph.level is not None else _TOP
    return Announcement(level, whole, whole.period or period, _basis(reading, sentence))


def _whole(reading: Reading, sentence: Sentence, told: Sequence[Draft]) -> Draft | None:
    """Return the fact whose parts follow: the last of the sentence itself, else the one that it names again."""
    if told and told[-1].place >= sentence.start:
        return told[-1]
    named = reading.view.folded[sentence.start : sentence.end]
    again = (draft for draft in reversed(told) if draft.words and _is_named_in(draft, named))
    return next(again, told[0] if len(told) == 1 else None)


def _is_named_in(draft: Draft, sentence: str) -> bool:
    """Tell whether the first words of a fact's name stand in the folded `sentence`."""
    return " ".join(fold(draft.name).split()[:_NAMING_WORDS]) in sentence


def holds_for(announcement: Announcement | None, paragraph: Paragraph) -> bool:
    """Tell whether a paragraph is an item of the list, or below one."""
    return announcement is not None and paragraph.level is not None and paragraph.level > announcement.level


def release_others(announcement: Announcement, drafts: Sequence[Draft]) -> None:
    """Take from the announced whole what is measured in another unit or is more than it."""
    for draft in drafts:
        if draft.parent is announcement.whole and not _is_part(announcement.whole, draft):
            draft.parent = None


def _is_part(whole: Draft, draft: Draft) -> bool:
    """Tell an amount of the same unit that is not more than the whole."""
    if whole.value is None or draft.value is None or whole.unit is None or draft.unit is None:
        return False
    is_less = draft.value.amount <= whole.value.amount
    return is_less and draft.unit_code == whole.unit_code


@lru_cache(maxsize=4)
def _part_words(rules: Rules) -> PhraseIndex[Entry]:
    connectives = (entry for entry in rules.comparisons.connective if entry.role == "part")
    return index_of([*connectives, *rules.indicators.following])


def _opens_parts(reading: Reading, paragraph: Paragraph) -> bool:
    """Tell whether a paragraph ends with "trong đó:", "gồm:" or the like."""
    start, end = reading.view.trim(paragraph.start, paragraph.end)
    if end <= start or reading.view.text[end - 1] != ":":
        return False
    end = reading.view.trim(start, end - 1)[1]
    return _part_words(reading.rules).ending_at(reading.view.folded, end, _LONGEST_WORDS) is not None


def _basis(reading: Reading, sentence: Sentence) -> BasisMention | None:
    """Return the basis that stands behind the last figure of a sentence, for the items that follow."""
    items = settle_roles(reading, cut_items(reading, sentence.start, sentence.end))
    for item in reversed(items):
        if item.quantity is not None:
            return None
        if item.basis is not None and item.basis.led:
            return item.basis
    return None
