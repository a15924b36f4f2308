"""Where the tokens of a text stand, kept for the texts looked at last: all phrase lists ask for the same."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

_TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_")
_TEXTS_KEPT = 8


@lru_cache(maxsize=_TEXTS_KEPT)
def token_places(folded: str) -> Mapping[str, Sequence[int]]:
    """Return for every token (run of letters, run of digits, or sign) of `folded` where it starts, in order."""
    places: dict[str, list[int]] = {}
    for match in _TOKEN.finditer(folded):
        places.setdefault(match.group(), []).append(match.start())
    return places


@lru_cache(maxsize=_TEXTS_KEPT)
def digit_starts(folded: str) -> Sequence[int]:
    """Return where the numerals of `folded` start: runs of digits not preceded by a digit and a separator."""
    starts: list[int] = []
    for match in _TOKEN.finditer(folded):
        start = match.start()
        inner = start >= 2 and folded[start - 1] in ".,/" and folded[start - 2].isdecimal()
        if folded[start].isdecimal() and not inner:
            starts.append(start)
    return starts


def first_token(text: str, position: int = 0) -> str:
    """Return the token of `text` that starts at `position`, "" where none starts."""
    match = _TOKEN.match(text, position)
    return match.group() if match else ""
