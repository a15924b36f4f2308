"""How alike two names are: by their tokens, folded."""

import re
import unicodedata
from collections import Counter
from functools import lru_cache

NAME = 0.8
ACTION = 0.7
_TOKEN = re.compile(r"\w+")
_TONES = frozenset("\N{COMBINING GRAVE ACCENT}\N{COMBINING ACUTE ACCENT}\N{COMBINING TILDE}") | frozenset(
    "\N{COMBINING HOOK ABOVE}\N{COMBINING DOT BELOW}"
)


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """Return `text` in lower case, white space collapsed, without tone marks; vowel marks and "đ" stay."""
    decomposed = unicodedata.normalize("NFD", text.lower())
    kept = "".join(char for char in decomposed if char not in _TONES)
    return " ".join(unicodedata.normalize("NFC", kept).split())


@lru_cache(maxsize=8192)
def tokens(text: str) -> tuple[str, ...]:
    """Return the folded tokens of `text`."""
    return tuple(_TOKEN.findall(folded(text)))


def token_f1(one: str, other: str) -> float:
    """Return the F1 of the tokens of two texts, folded; 0 for two texts without tokens."""
    first, second = Counter(tokens(one)), Counter(tokens(other))
    total = first.total() + second.total()
    return 2 * (first & second).total() / total if total else 0.0
