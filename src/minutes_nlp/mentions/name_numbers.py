"""Numbers that belong to a name: "Vĩnh Tân 3", "Sông Đà 27", "T4", "PC23"."""

import re
from collections.abc import Iterator

from minutes_nlp.mentions.money import currency_before
from minutes_nlp.mentions.numerals import DIGITS
from minutes_nlp.mentions.types import CodeMention
from minutes_nlp.mentions.units import read_scale, read_unit
from minutes_nlp.rules import Rules
from minutes_nlp.text import View

_NAME_BEFORE = re.compile(r"[^\W\d_]+ ([^\W\d_]+) ?$")
_LONGEST_LOOK = 40
_MOST_DIGITS = 3


def find_name_numbers(view: View, rules: Rules) -> tuple[CodeMention, ...]:
    """Return the numbers behind a capitalised word inside a sentence that count nothing, and those glued to letters."""
    return tuple(CodeMention(start, end, "name_part") for start, end in _spans(view, rules))


def _spans(view: View, rules: Rules) -> Iterator[tuple[int, int]]:
    text = view.text
    for token in DIGITS.finditer(text):
        start, end = token.span()
        if start and text[start - 1].isalpha():
            glued = text[start - 1]
            if glued.isupper() and currency_before(view, rules, start) is None:
                yield start, end
            continue
        if end - start > _MOST_DIGITS or not token.group().isdecimal() or text[start - 1 : start] != " ":
            continue
        name = _NAME_BEFORE.search(text, max(0, start - _LONGEST_LOOK), start)
        if name is None or not _is_name(name.group(1)) or _is_counted(view, rules, end):
            continue
        yield start, end


def _is_name(word: str) -> bool:
    return word[0].isupper() and (len(word) > 1 and not word.isupper())


def _is_counted(view: View, rules: Rules, end: int) -> bool:
    """Tell whether a unit, a scale, a range or a fraction follows the number."""
    following = view.text[end : end + 1]
    if following in ("/", "%", "-", "–"):
        return True
    return read_unit(view, rules, end) is not None or read_scale(view, rules, end) is not None
