"""Phrase matching on the folded text: the longest phrase at a place, on word boundaries.

Phrases are kept by their first token; a search looks only at the places of those tokens, so that its cost is in what
is found and not in how many phrases there are.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from minutes_nlp.text.fold import fold
from minutes_nlp.text.tokens import first_token, token_places

Payload = TypeVar("Payload")
_FIRST_WINDOW = 500


@dataclass(frozen=True, slots=True)
class PhraseMatch(Generic[Payload]):
    """A phrase found at `[start, end)` of the view, with what it stands for."""

    start: int
    end: int
    payload: Payload


class PhraseIndex(Generic[Payload]):
    """Finds the phrases of a list in a text: leftmost, then longest, never overlapping.

    `phrases` are (form, payload) pairs; forms are matched folded (see `fold`). A payload of None makes its form a
    blocker: it takes its place in the text and yields nothing.
    """

    def __init__(self, phrases: Iterable[tuple[str, Payload | None]]) -> None:
        self._payloads: dict[str, Payload | None] = {}
        for form, payload in phrases:
            key = fold(form)
            if payload is not None or key not in self._payloads:
                self._payloads[key] = payload

    @cached_property
    def _forms(self) -> dict[str, tuple[str, ...]]:
        """The forms by their first token, the longest first."""
        by_token: dict[str, list[str]] = {}
        for form in self._payloads:
            by_token.setdefault(first_token(form), []).append(form)
        return {token: tuple(sorted(forms, key=lambda f: (-len(f), f))) for token, forms in by_token.items()}

    @cached_property
    def _longest_form(self) -> int:
        """How long the longest form is; folding changes no length, so that nothing longer is one."""
        return max(map(len, self._payloads), default=0)

    @cached_property
    def _initials(self) -> frozenset[str]:
        """The characters that forms begin with."""
        return frozenset(form[0] for form in self._payloads)

    def find(self, folded: str, start: int = 0, end: int | None = None) -> Iterator[PhraseMatch[Payload]]:
        """Yield the matches in `folded[start:end]`, in order."""
        end = len(folded) if end is None else min(end, len(folded))
        done = start
        for place, forms in self._candidates(folded, start, end):
            if place < done:
                continue
            form = _longest(folded, place, end, forms)
            if form is None:
                continue
            done = place + len(form)
            payload = self._payloads[form]
            if payload is not None:
                yield PhraseMatch(place, done, payload)

    def occurs(self, folded: str, start: int = 0, end: int | None = None) -> bool:
        """Tell whether a phrase stands in `folded[start:end]`."""
        return next(self.find(folded, start, end), None) is not None

    def _candidates(self, folded: str, start: int, end: int) -> Iterator[tuple[int, Sequence[str]]]:
        """Yield the places where a phrase may start, in order, with the forms that may stand there.

        They are looked up in windows, each wider than the one before: whoever needs only the first match of a long
        text pays for the first window.
        """
        places = token_places(folded)
        tokens = [(places[token], self._forms[token]) for token in self._forms.keys() & places.keys()]
        width = _FIRST_WINDOW
        while start < end:
            stop = min(start + width, end)
            found: list[tuple[int, Sequence[str]]] = []
            for starts, forms in tokens:
                low = bisect_left(starts, start)
                found += [(place, forms) for place in starts[low : bisect_left(starts, stop, low)]]
            found.sort(key=_place)
            yield from found
            start, width = stop, width * 4

    def ending_at(self, folded: str, end: int, reach: int) -> PhraseMatch[Payload] | None:
        """Return the phrase that ends exactly at `end`, among those found in the `reach` characters before, or None."""
        return next((match for match in self.find(folded, max(0, end - reach), end) if match.end == end), None)

    def at(self, folded: str, position: int, end: int | None = None) -> PhraseMatch[Payload] | None:
        """Return the longest phrase that begins exactly at `position`, or None."""
        end = len(folded) if end is None else min(end, len(folded))
        form = self._form_at(folded, position, end)
        payload = self._payloads[form] if form is not None else None
        if form is None or payload is None:
            return None
        return PhraseMatch(position, position + len(form), payload)

    def all_at(self, folded: str, position: int) -> Iterator[PhraseMatch[Payload]]:
        """Yield every phrase that begins exactly at `position`, the longest first."""
        end = len(folded)
        while (match := self.at(folded, position, end)) is not None:
            yield match
            end = match.end - 1

    def blocked_at(self, folded: str, position: int, end: int | None = None) -> int | None:
        """Return where the blocker ends that begins exactly at `position`, None when no blocker stands there."""
        end = len(folded) if end is None else min(end, len(folded))
        form = self._form_at(folded, position, end)
        return position + len(form) if form is not None and self._payloads[form] is None else None

    def _form_at(self, folded: str, position: int, end: int) -> str | None:
        """Return the longest form that begins exactly at `position`, blockers among them."""
        if position >= end or folded[position] not in self._initials:
            return None
        if position > 0 and folded[position - 1].isalpha() and folded[position : position + 1].isalpha():
            return None
        forms = self._forms.get(first_token(folded, position))
        return _longest(folded, position, end, forms) if forms else None

    def __contains__(self, form: str) -> bool:
        """Tell whether `form` as a whole is one of the phrases."""
        return self._payloads.get(fold(form)) is not None

    def blocks(self, form: str) -> bool:
        """Tell whether `form` as a whole is a blocker."""
        key = fold(form)
        return key in self._payloads and self._payloads[key] is None

    def get(self, form: str) -> Payload | None:
        """Return what `form` as a whole stands for, or None."""
        if len(form) > self._longest_form:
            return None
        return self._payloads.get(fold(form))


def _place(candidate: tuple[int, Sequence[str]]) -> int:
    return candidate[0]


def _longest(folded: str, place: int, end: int, forms: Sequence[str]) -> str | None:
    """Return the first of `forms` that stands at `place`, as whole words and before `end`."""
    for form in forms:
        stop = place + len(form)
        if stop <= end and folded.startswith(form, place):
            follows = folded[stop] if stop < end else " "
            if not (form[-1].isalnum() and follows.isalpha()):
                return form
    return None
