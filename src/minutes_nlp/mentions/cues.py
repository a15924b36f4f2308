"""Directive cues: where a performative, a modal or an imperative of the rules stands, and whether it can direct."""

import re
from collections.abc import Iterator

from minutes_nlp.mentions.directive_words import Cue, DirectiveWords, directive_words
from minutes_nlp.mentions.types import CueMention
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.directives import Marker, Performative
from minutes_nlp.text import PhraseMatch, View

_WORD = re.compile(r"[^\W_]+")
_CLAUSE_BREAK = re.compile(r"[.;:!?“”\"()\n]")
_SENTENCE_BREAK = re.compile(r"[.!?\n][\s”\"]")
_COORDINATED = re.compile(r"\s*,\s*|\s+[^\W\d_]{2}\s+")
_IMPERATIVE_START = re.compile(
    r"(?:(?:^|\n)[ \t]*(?:(?:[-+*•–—]|\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]|\(?[a-zđ][.)]|[ivx]{1,5}[.)])[ \t]*)?"
    r"|[.;:!?…]\s+|[“\"]\s?)(?=[^\W\d_])"
)
_NUMBER_BEFORE = re.compile(r"\d $")
_LONGEST_NUMBER = 8
_WINDOW = 80
_SENTENCE_WINDOW = 400


def find_cues(view: View, rules: Rules) -> tuple[CueMention, ...]:
    """Return every directive cue of `view`, in order of place, never overlapping.

    A cue that orders nothing by its own context (a past order, a passive count, a reference to an order, a need)
    carries the reason in `rejected`.
    """
    words = directive_words(rules)
    cues: list[CueMention] = []
    verbs = _imperatives(view, words)
    upcoming = next(verbs, None)
    for match in words.cue.find(view.folded):
        while upcoming is not None and upcoming.start < match.start:
            if upcoming.end <= match.start:
                cues.append(upcoming)
            upcoming = next(verbs, None)
        while upcoming is not None and upcoming.start < match.end:
            upcoming = next(verbs, None)
        reason = _cancelled(view, words, match) or _noise(view, words, match) or _counted(view, words, match)
        cues.append(CueMention(match.start, match.end, match.payload.id, reason or _inherited(view, cues, match)))
    while upcoming is not None:
        cues.append(upcoming)
        upcoming = next(verbs, None)
    return tuple(cues)


def _imperatives(view: View, words: DirectiveWords) -> Iterator[CueMention]:
    """Yield the verbs and adverbs at the start of a line, a sentence, a part or a quotation."""
    done = -1
    for start in _IMPERATIVE_START.finditer(view.folded):
        verb = words.verb.at(view.folded, start.end())
        if verb is not None and verb.start > done and verb.payload.part != "consent":
            done = verb.start
            yield CueMention(verb.start, verb.end, verb.payload.id)


def _noise(view: View, words: DirectiveWords, cue: PhraseMatch[Cue]) -> str | None:
    low, high = max(0, cue.start - 30), min(len(view.folded), cue.end + 20)
    for match in words.noise.find(view.folded, low, high):
        if match.start < cue.end and match.end > cue.start:
            return match.payload.reason
    return None


def _counted(view: View, words: DirectiveWords, cue: PhraseMatch[Cue]) -> str | None:
    """Return why "giao Bộ 418 nhiệm vụ" directs nothing: it says how many tasks were given, and names none."""
    if not isinstance(cue.payload, Performative):
        return None
    stop = _CLAUSE_BREAK.search(view.folded, cue.end, cue.end + _WINDOW)
    end = stop.start() if stop else min(len(view.folded), cue.end + _WINDOW)
    for noun in words.task_noun.find(view.folded, cue.end, end):
        if _NUMBER_BEFORE.search(view.folded, max(cue.end, noun.start - _LONGEST_NUMBER), noun.start):
            is_list = stop is not None and stop.group() == ":"
            behind = view.folded[noun.end : end].lstrip(" ")
            return None if is_list or (behind and behind[0] != ",") else noun.payload.reason
    return None


def _cancelled(view: View, words: DirectiveWords, cue: PhraseMatch[Cue]) -> str | None:
    """Return why the words before `cue` in its clause make it no directive."""
    low = max(0, cue.start - _WINDOW)
    breaks = [match.end() for match in _CLAUSE_BREAK.finditer(view.folded, low, cue.start)]
    low = breaks[-1] if breaks else low
    performative = isinstance(cue.payload, Performative)
    index = words.before_performative if performative else words.before_modal
    for match in sorted(index.find(view.folded, low, cue.start), key=lambda found: -found.start):
        if not _reaches(view, words, match, cue):
            continue
        if match.payload.id == "past" and _tells_of_the_meeting(view, words, cue):
            continue
        return match.payload.reason
    return None


def _reaches(view: View, words: DirectiveWords, marker: PhraseMatch[Marker], cue: PhraseMatch[Cue]) -> bool:
    """Tell whether `marker` belongs to `cue`: few words between, and for a passive nothing but its agent."""
    between = view.folded[marker.end : cue.start]
    count = len(_WORD.findall(between))
    if marker.payload.reach == 0 or count == 0:
        return not between.strip()
    if count > marker.payload.reach:
        return False
    if marker.payload.id != "passive":
        return "," not in between
    assigning = isinstance(cue.payload, Performative) and not cue.payload.plain_past and cue.payload.kind == "order"
    return assigning and not words.verb.occurs(between)


def _tells_of_the_meeting(view: View, words: DirectiveWords, cue: PhraseMatch[Cue]) -> bool:
    """Tell whether a past form reports this meeting: "Tại phiên họp, Chủ tịch đã yêu cầu ..."."""
    if not isinstance(cue.payload, Performative) or not cue.payload.plain_past:
        return False
    low = max(0, cue.start - _SENTENCE_WINDOW)
    breaks = [match.end() for match in _SENTENCE_BREAK.finditer(view.folded, low, cue.start)]
    start = breaks[-1] if breaks else low
    while start < cue.start and not view.folded[start].isalpha():
        start += 1
    return words.meeting_frame.at(view.folded, start) is not None


def _inherited(view: View, cues: list[CueMention], cue: PhraseMatch[Cue]) -> str | None:
    """Return the reason of the cue before, when this one is coordinated with it ("đã chỉ đạo, yêu cầu")."""
    if not cues or cues[-1].rejected is None:
        return None
    between = view.folded[cues[-1].end : cue.start]
    return cues[-1].rejected if _COORDINATED.fullmatch(between) else None
