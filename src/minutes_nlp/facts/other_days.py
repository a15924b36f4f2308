"""Times that a document names and that are not its own: of what it cites, of what is due, foreseen, began long ago."""

from collections.abc import Sequence
from functools import lru_cache

from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.spans import before, holding
from minutes_nlp.mentions.types import CodeMention, PeriodMention
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.comparisons import BasisLead, StatusCue
from minutes_nlp.rules.schema.entry import Entry
from minutes_nlp.rules.schema.sections import Ground
from minutes_nlp.structure.types import Structure
from minutes_nlp.text import PhraseIndex, View

_LONGEST_WORDS = 24


@lru_cache(maxsize=4)
def _grounds(rules: Rules) -> PhraseIndex[Ground]:
    return index_of(rules.sections.ground)


@lru_cache(maxsize=4)
def _by_words(rules: Rules) -> PhraseIndex[Entry]:
    return index_of(rules.indicators.by)


@lru_cache(maxsize=4)
def _from_words(rules: Rules) -> PhraseIndex[str]:
    return PhraseIndex((form, form) for form in rules.periods.range_from)


def is_of_grounds(view: View, rules: Rules, structure: Structure, period: PeriodMention) -> bool:
    """Tell a time in a sentence that names grounds ("Căn cứ Luật … ngày 19/6/2015") and opens no clause of its own."""
    end = view.behind(period.start)
    if view.text[end - 1 : end] == ",":
        return False
    sentence = holding(structure.sentences, period.start)
    if sentence is None:
        return False
    return _grounds(rules).at(view.folded, structure.text_start(sentence)) is not None


def _is_cited(codes: Sequence[CodeMention], period: PeriodMention) -> bool:
    """Tell the date of a cited document: it stands right behind the document's number."""
    code = before(codes, period.start)
    return code is not None and code.kind == "document_code" and period.start - code.end <= 1


def is_of_other(
    view: View, rules: Rules, structure: Structure, codes: Sequence[CodeMention], period: PeriodMention
) -> bool:
    """Tell the time of another document: behind its number, or among the grounds of this one."""
    return _is_cited(codes, period) or is_of_grounds(view, rules, structure, period)


def is_due(view: View, rules: Rules, period: PeriodMention) -> bool:
    """Tell a day by which something is to be done: "trước ngày 30/9"."""
    return _by_words(rules).ending_at(view.folded, view.behind(period.start), _LONGEST_WORDS) is not None


def is_start(view: View, rules: Rules, period: PeriodMention) -> bool:
    """Tell a time since which something has been: "từ năm 1982"."""
    return _from_words(rules).ending_at(view.folded, view.behind(period.start), _LONGEST_WORDS) is not None


@lru_cache(maxsize=4)
def _outlooks(rules: Rules) -> PhraseIndex[StatusCue]:
    return index_of([cue for cue in rules.comparisons.status if cue.aim or cue.status == "forecast"])


def is_foreseen(view: View, rules: Rules, structure: Structure, period: PeriodMention) -> bool:
    """Tell a time behind what is aimed at or foreseen in its sentence: "đặt mục tiêu hoàn thành vào năm 2030"."""
    sentence = holding(structure.sentences, period.start)
    start = sentence.start if sentence is not None else period.start
    return _outlooks(rules).occurs(view.folded, start, period.start)


@lru_cache(maxsize=4)
def _leads(rules: Rules) -> PhraseIndex[BasisLead]:
    return index_of(rules.comparisons.lead)


def is_compared_with(view: View, rules: Rules, period: PeriodMention) -> bool:
    """Tell the time that something is compared with, which is not what the meeting is about: "so với năm 2023"."""
    return _leads(rules).ending_at(view.folded, view.behind(period.start), _LONGEST_WORDS) is not None
