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


def contributes(rules: Rules, name: str) -> bool:
    """Tell a name of more words than the verb that it ends with: "công nghiệp đóng góp"."""
    words = fold(name).split()
    if fold(name) in contributing_verbs(rules):
        return False
    counts = range(1, min(_LONGEST_VERB_WORDS, len(words) - 1) + 1)
    return any(" ".join(words[-count:]) in contributing_verbs(rules) for count in counts)
