"""Capitalised syllables: the raw material of every proper name."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from minutes_nlp.mentions.types import Span

_LETTER = r"[^\W\d_]"
_SYLLABLE = re.compile(rf"{_LETTER}[\u0300-\u036f]*(?:{_LETTER}|[\u0300-\u036f])*(?:['’ʼ′`]{_LETTER}+)*")
_GAP = " "
_VOWEL = re.compile(r"[aăâeêioôơuưy]", re.IGNORECASE)


def syllable_at(text: str, position: int) -> Span | None:
    """Return the syllable that begins at `position`, with an apostrophe inside ("K'Brêu") part of it."""
    match = _SYLLABLE.match(text, position)
    return Span(match.start(), match.end()) if match else None


def is_capitalised(text: str, syllable: Span) -> bool:
    """Tell whether `syllable` begins with an upper-case letter."""
    return text[syllable.start].isupper()


def capital_run(text: str, position: int, limit: int = 8) -> tuple[Span, ...]:
    """Return the capitalised syllables from `position` on, one space between them, at most `limit`."""
    run: list[Span] = []
    while len(run) < limit:
        syllable = syllable_at(text, position)
        if syllable is None or not is_capitalised(text, syllable):
            break
        run.append(syllable)
        if text[syllable.end : syllable.end + 1] != _GAP:
            break
        position = syllable.end + 1
    return tuple(run)


def syllables(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield all syllables in `text[start:end]`."""
    for match in _SYLLABLE.finditer(text, start, end):
        yield Span(match.start(), match.end())


@lru_cache(maxsize=4096)
def title_case(words: str) -> str:
    """Return an all-caps name in title case, any other unchanged.

    Single letters, letters behind an apostrophe and syllables without a vowel (abbreviations) stay capital.
    """
    letters = [char for char in words if char.isalpha()]
    if not letters or any(char.islower() for char in letters) or len(letters) < 2:
        return words
    return _SYLLABLE.sub(lambda match: _title(match.group()), words)


def _title(syllable: str) -> str:
    if not _VOWEL.search(unicodedata.normalize("NFD", syllable)):
        return syllable
    head, *rest = re.split(r"(?=['’ʼ′`])", syllable)
    return (head[:1] + head[1:].lower()) + "".join(part[:2] + part[2:].lower() for part in rest)
