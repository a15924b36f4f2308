"""Verbs of contributing: "công nghiệp đóng góp" needs no other fact to be named."""

from functools import lru_cache

from minutes_nlp.mentions.indexes import folded_forms
from minutes_nlp.rules import Rules
from minutes_nlp.text.fold import fold

_LONGEST_VERB_WORDS = 2


@lru_cache(maxsize=4)
def contributing_verbs(rules: Rules) -> frozenset[str]:
    """Return the verbs of contributing, folded."""
    return folded_forms(rules.indicators.contribution)


def ending_verb(rules: Rules, name: str) -> str:
    """Return the longest verb of contributing that a name ends with, as written; nothing where there is none."""
    words = name.split()
    ends = (" ".join(words[-count:]) for count in range(_LONGEST_VERB_WORDS, 0, -1))
    return next((end for end in ends if fold(end) in contributing_verbs(rules)), "")


def contributes(rules: Rules, name: str) -> bool:
    """Tell a name of more words than the verb that it ends with: "công nghiệp đóng góp"."""
    return fold(name) not in contributing_verbs(rules) and bool(ending_verb(rules, name))
