"""Indexes of the entries of a rule table."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from minutes_nlp.rules.schema.entry import Entry
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

AnyEntry = TypeVar("AnyEntry", bound=Entry)
_JOINTS = (" và ", " & ", "&", " - ", "-", " – ", "–", ", ")


def index_of(entries: Iterable[AnyEntry]) -> PhraseIndex[AnyEntry]:
    """Return an index of the forms of `entries`, their `unless` forms as blockers."""
    return PhraseIndex(_phrases(entries))


def _phrases(entries: Iterable[AnyEntry]) -> Iterator[tuple[str, AnyEntry | None]]:
    for entry in entries:
        yield from ((form, entry) for form in entry.forms)
        yield from ((form, None) for form in entry.unless)


def folded_forms(entries: Iterable[Entry]) -> frozenset[str]:
    """Return the forms of `entries`, folded, for words that are compared as a whole."""
    return frozenset(fold(form) for entry in entries for form in entry.forms)


def index_of_forms(entries: Iterable[AnyEntry]) -> PhraseIndex[tuple[str, AnyEntry]]:
    """Return an index whose payloads tell the form as well as the entry; every spelling of a form is found."""
    listed = tuple(entries)
    phrases: list[tuple[str, tuple[str, AnyEntry] | None]] = [
        (spelling, (form, entry)) for entry in listed for form in entry.forms for spelling in spellings(form)
    ]
    phrases += [(form, (form, entry)) for entry in listed for form in entry.forms]
    phrases += [(form, None) for entry in listed for form in entry.unless]
    return PhraseIndex(phrases)


def spellings(form: str) -> Iterator[str]:
    """Yield `form` with every way to write the joints of its parts: "A và B", "A & B", "A - B", "A-B"."""
    for joint in _JOINTS:
        if joint in form:
            for other in _JOINTS:
                yield form.replace(joint, other)
            return
    yield form
