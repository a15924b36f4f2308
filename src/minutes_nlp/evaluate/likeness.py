"""How alike two names are: folded, without tone marks, by their tokens."""

import re
import unicodedata
from collections import Counter
from functools import lru_cache

_TOKEN = re.compile(r"\w+")
NAME = 0.8
ACTION = 0.7


@lru_cache(maxsize=8192)
def bare(text: str) -> str:
    """Return `text` in lower case, without tone and vowel marks."""
    decomposed = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return " ".join("".join(char for char in decomposed if not unicodedata.combining(char)).split())


def token_f1(one: str, other: str) -> float:
    """Return the F1 of the tokens of two texts, folded."""
    first, second = Counter(_TOKEN.findall(bare(one))), Counter(_TOKEN.findall(bare(other)))
    total = sum(first.values()) + sum(second.values())
    return 2 * sum((first & second).values()) / total if total else 0.0
