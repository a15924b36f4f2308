"""The words of rules/directives.toml as indexes, built once for each set of rules."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from minutes_nlp.rules import Entry, Rules
from minutes_nlp.rules.schema.directives import (
    DeadlineCue,
    EventCue,
    LevelNoun,
    Marker,
    Modal,
    Noise,
    Performative,
    Pronoun,
    Recurrence,
    RolePhrase,
    Speech,
    Term,
    Verb,
)
from minutes_nlp.text import PhraseIndex

AnyEntry = TypeVar("AnyEntry", bound=Entry)
Cue = Performative | Modal


@dataclass(frozen=True, slots=True)
class DirectiveWords:
    """One index for each kind of word; `cue` holds performatives and modals together."""

    cue: PhraseIndex[Cue]
    verb: PhraseIndex[Verb]
    noise: PhraseIndex[Noise]
    task_noun: PhraseIndex[Noise]
    before_performative: PhraseIndex[Marker]
    before_modal: PhraseIndex[Marker]
    role: PhraseIndex[RolePhrase]
    quantifier: PhraseIndex[Entry]
    member: PhraseIndex[Entry]
    head: PhraseIndex[Entry]
    whole: PhraseIndex[Entry]
    tail: PhraseIndex[Entry]
    deadline: PhraseIndex[DeadlineCue]
    event: PhraseIndex[EventCue]
    recurrence: PhraseIndex[Recurrence]
    term: PhraseIndex[Term]
    speech: PhraseIndex[Speech]
    meeting_frame: PhraseIndex[Entry]
    pronoun: PhraseIndex[Pronoun]
    continuation: PhraseIndex[Entry]
    between: PhraseIndex[Entry]
    cause: PhraseIndex[Entry]
    finite: PhraseIndex[Entry]
    split: PhraseIndex[Entry]
    fronted: PhraseIndex[Entry]
    condition: PhraseIndex[Entry]
    above: PhraseIndex[Entry]
    list_opening: PhraseIndex[Entry]
    conjunction: PhraseIndex[Entry]
    formula: PhraseIndex[Entry]
    tail_stop: PhraseIndex[Entry]
    enumerator: PhraseIndex[Entry]
    level_noun: PhraseIndex[LevelNoun]


@lru_cache(maxsize=4)
def directive_words(rules: Rules) -> DirectiveWords:
    """Return the indexes of `rules`."""
    file = rules.directives
    cues: tuple[Cue, ...] = (*file.performative, *file.modal)
    return DirectiveWords(
        cue=_index(cues),
        verb=_index(file.verb),
        noise=_index(file.noise),
        task_noun=_index(file.task_noun),
        before_performative=_index(file.before_performative),
        before_modal=_index(file.before_modal),
        role=_index(file.role),
        quantifier=_index(file.assignee_quantifier),
        member=_index(file.assignee_member),
        head=_index(file.assignee_head),
        whole=_index(file.assignee_whole),
        tail=_index(file.assignee_tail),
        deadline=_index(file.deadline),
        event=_index(file.event),
        recurrence=_index(file.recurrence),
        term=_index(file.term),
        speech=_index(file.speech),
        meeting_frame=_index(file.meeting_frame),
        pronoun=_index(file.pronoun),
        continuation=_index(file.continuation),
        between=_index(file.between),
        cause=_index(file.cause),
        finite=_index(file.finite),
        split=_index(file.split),
        fronted=_index(file.fronted),
        condition=_index(file.condition),
        above=_index(file.above),
        list_opening=_index(file.list_opening),
        conjunction=_index(file.conjunction),
        formula=_index(file.formula),
        tail_stop=_index(file.tail_stop),
        enumerator=_index(file.enumerator),
        level_noun=_index(file.level_noun),
    )


def _index(entries: Iterable[AnyEntry]) -> PhraseIndex[AnyEntry]:
    phrases: list[tuple[str, AnyEntry | None]] = []
    for entry in entries:
        phrases += [(form, entry) for form in entry.forms]
        phrases += [(form, None) for form in entry.unless]
    return PhraseIndex(phrases)
