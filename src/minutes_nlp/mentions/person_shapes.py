"""The shape of a personal name: which run of capitalised syllables can be one, and how much of it."""

from collections.abc import Sequence
from typing import Protocol

from minutes_nlp.mentions.organisation_words import OrganisationWords
from minutes_nlp.mentions.types import Span
from minutes_nlp.rules.schema.names import MiddleEntry, ReasonEntry
from minutes_nlp.text import PhraseIndex, View

_LONGEST = 5
_SHORTEST_MARKED = 3


class HasMiddles(Protocol):
    """Indexes among which are the middle parts of names, and the words before names that are no people."""

    @property
    def middle(self) -> PhraseIndex[MiddleEntry]:
        """The middle parts of names."""
        ...

    @property
    def no_person(self) -> PhraseIndex[ReasonEntry]:
        """The words for streets, schools and works."""
        ...


def person_length(view: View, words: OrganisationWords, run: Sequence[Span]) -> int:
    """Return how many syllables of `run`, from its first one on, make a personal name; 0 when none do.

    A name begins with a surname or with a prefix of the highlands ("Y Blin Êban", "H'Lim Niê", "K'Brêu") and has two
    to five syllables; with an apostrophe one is enough.
    """
    if not run:
        return 0
    first = view.text[run[0].start : run[0].end]
    if "'" in first or "’" in first:
        return min(len(run), _LONGEST)
    if len(run) < 2:
        return 0
    surname = words.surname.at(view.folded, run[0].start, run[-1].end)
    if surname is not None:
        return min(len(run), _LONGEST)
    if is_marked(view, words, run):
        return min(len(run), _LONGEST)
    prefix = words.prefix.at(view.folded, run[0].start, run[-1].end)
    return min(len(run), _LONGEST) if prefix is not None and prefix.end == run[0].end else 0


def is_marked(view: View, words: HasMiddles, run: Sequence[Span]) -> bool:
    """Tell three syllables or more of which the second is a mark of names: "Blúp Thị Lan", not "Cầu Thị Nại"."""
    if len(run) < _SHORTEST_MARKED or words.no_person.at(view.folded, run[0].start, run[0].end) is not None:
        return False
    return has_mark(view, words, run[1])


def has_mark(view: View, words: HasMiddles, syllable: Span) -> bool:
    """Tell a mark of names, "Văn" or "Thị", from other syllables."""
    middle = words.middle.at(view.folded, syllable.start, syllable.end)
    return middle is not None and middle.payload.marks


def is_sure_person(view: View, words: OrganisationWords, run: Sequence[Span]) -> bool:
    """Tell three syllables or more that begin with a surname that is no common word, or have a mark of names."""
    surname = words.surname.at(view.folded, run[0].start, run[-1].end) if run else None
    is_strong = surname is not None and surname.payload.strength == "strong"
    return len(run) >= _SHORTEST_MARKED and (is_strong or is_marked(view, words, run))
