"""Names that a word of address announces somewhere ("đồng chí Ka Nhiên"): they are names wherever they stand again."""

from minutes_nlp.mentions.capitals import capital_run
from minutes_nlp.mentions.frames import is_address
from minutes_nlp.mentions.organisation_words import organisation_words
from minutes_nlp.rules import Rules
from minutes_nlp.text import View

_SHORTEST = 2
_LONGEST = 5


def find_announced_names(view: View, rules: Rules) -> frozenset[str]:
    """Return the names of two to five syllables right behind words of address, ranks or degrees, folded."""
    words = organisation_words(rules)
    end = len(view.text)
    found: set[str] = set()
    for address in words.address.find(view.folded):
        colon = view.text.startswith(":", address.end)
        start = address.end + colon + 1
        run = capital_run(view.text, start) if start <= end and view.text[start - 1] == " " else ()
        if not _SHORTEST <= len(run) <= _LONGEST or not is_address(view, address.start):
            continue
        if not any(index.at(view.folded, start) for index in (words.title, words.head, words.kind, words.province)):
            found.add(view.folded[start : run[-1].end])
    return frozenset(found)
