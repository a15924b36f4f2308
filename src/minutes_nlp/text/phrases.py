"""Phrase matching: one trie-shaped pattern over the folded text, longest phrase first, on word boundaries."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from minutes_nlp.text.fold import fold

Payload = TypeVar("Payload")
_LETTER = r"[^\W\d_]"


@dataclass(frozen=True, slots=True)
class PhraseMatch(Generic[Payload]):
    """A phrase found at `[start, end)` of the view, with what it stands for."""

    start: int
    end: int
    payload: Payload


class PhraseIndex(Generic[Payload]):
    """Finds the phrases of a list in a text: leftmost, then longest, never overlapping.

    `phrases` are (form, payload) pairs; forms are matched folded (see `fold`), white space in a form matches one
    space. A payload of None makes its form a blocker: it takes its place in the text and yields nothing.
    """

    def __init__(self, phrases: Iterable[tuple[str, Payload | None]]) -> None:
        self._payloads: dict[str, Payload | None] = {}
        for form, payload in phrases:
            key = fold(form)
            if payload is not None or key not in self._payloads:
                self._payloads[key] = payload

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(_trie_pattern(self._payloads)) if self._payloads else re.compile(r"(?!)")

    def find(self, folded: str, start: int = 0, end: int | None = None) -> Iterator[PhraseMatch[Payload]]:
        """Yield the matches in `folded[start:end]`, in order."""
        for match in self._pattern.finditer(folded, start, len(folded) if end is None else end):
            payload = self._payloads[match.group()]
            if payload is not None:
                yield PhraseMatch(match.start(), match.end(), payload)

    def at(self, folded: str, position: int, end: int | None = None) -> PhraseMatch[Payload] | None:
        """Return the longest phrase that begins exactly at `position`, or None."""
        match = self._pattern.match(folded, position, len(folded) if end is None else end)
        payload = self._payloads[match.group()] if match else None
        return PhraseMatch(match.start(), match.end(), payload) if match and payload is not None else None

    def __contains__(self, form: str) -> bool:
        """Tell whether `form` as a whole is one of the phrases."""
        return self._payloads.get(fold(form)) is not None

    def blocks(self, form: str) -> bool:
        """Tell whether `form` as a whole is a blocker."""
        key = fold(form)
        return key in self._payloads and self._payloads[key] is None

    def get(self, form: str) -> Payload | None:
        """Return what `form` as a whole stands for, or None."""
        return self._payloads.get(fold(form))


_Trie = dict[str, "_Trie"]


def _trie_pattern(forms: Iterable[str]) -> str:
    """Return a pattern that matches any of `forms`, longest first, each on word boundaries."""
    by_edge: dict[bool, _Trie] = {}
    for form in forms:
        node = by_edge.setdefault(form[0].isalpha(), {})
        for char in form:
            node = node.setdefault(char, {})
        node[""] = {}
    parts = [
        (rf"(?<!{_LETTER})" if starts_with_letter else "") + _alternatives(trie)
        for starts_with_letter, trie in sorted(by_edge.items())
    ]
    return "|".join(parts)


def _alternatives(trie: _Trie, last: str = "") -> str:
    branches = [re.escape(char) + _alternatives(child, char) for char, child in sorted(trie.items()) if char]
    if "" in trie:
        branches.append(rf"(?!{_LETTER})" if last.isalnum() else "")
    return branches[0] if len(branches) == 1 else "(?:" + "|".join(branches) + ")"
