"""List markers: "I.", "1.", "1.2.", "a)", "-" at the start of a line, "(1)" and "a)" inside one."""

import re
from dataclasses import dataclass

from minutes_nlp.mentions.types import Span
from minutes_nlp.text import View

_LINE_START = re.compile(
    r"^[ \t]*+(?:(?P<roman>\(?[IVX]{1,5}[.)/])|(?P<decimal>\d{1,2}(?:\.\d{1,2}){1,3}[.)]?)"
    r"|(?P<number>\(?\d{1,2}[.)/]|\d{1,2}\s?-(?=\s))|(?P<letter>\(?[a-zđ]{1,4}\)|[a-zđ]\.)|(?P<dash>[-–—+*•●·◦▪■□►➢✓🔹🔸]|\.(?=\s))(?!\d))"
    r"(?=\s|[^\W\d_])",
    re.MULTILINE,
)
_INSIDE = re.compile(r"(?<=[:;.,] )(?:\(?\d{1,2}\)|\(?[a-zđ]\)|\([ivx]{1,4}\))(?= )")
_LEVELS = {"roman": 0, "number": 1, "decimal": 2, "letter": 3, "dash": 4}


@dataclass(frozen=True, slots=True)
class MarkerMention(Span):
    """A list marker; `level` orders the kinds of marker (I., 1., 1.1, a), -), `at_line_start` as said."""

    text: str
    level: int
    at_line_start: bool


def find_markers(view: View) -> tuple[MarkerMention, ...]:
    """Return the list markers of `view` in order of place."""
    found: list[MarkerMention] = []
    for match in _LINE_START.finditer(view.text):
        kind = str(match.lastgroup)
        start, end = match.span(kind)
        found.append(MarkerMention(start, end, view.text[start:end], _LEVELS[kind], at_line_start=True))
    for match in _INSIDE.finditer(view.text):
        level = _LEVELS["letter" if match.group().strip("()").isalpha() else "number"]
        found.append(MarkerMention(match.start(), match.end(), match.group(), level, at_line_start=False))
    return tuple(sorted(found, key=lambda marker: marker.start))
