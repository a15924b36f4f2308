"""Hard line wraps: which line ends were put there by a width limit and not by the writer.

A text wrapped at W columns has no line longer than W, and every wrapped line is so full that the next word would not
have fitted. A line end that meets neither is the writer's own.
"""

import re
from itertools import pairwise

_NARROWEST, _WIDEST = 40, 160
_MARKED_LINE = re.compile(
    r"\s*(?:[-+*•–—|]|\(?[0-9]{1,3}[.)/]\s|\(?[0-9]+(?:\.[0-9]+)+\.?\s|\(?[a-zđ][.)]\s|\(?[ivxIVX]{1,5}[.)]\s)"
)
_WRAPPED_SHARE = 0.5


def find_wraps(text: str) -> dict[int, str]:
    """Return the positions of the hard wraps in `text`, each with what joins the lines there."""
    lines = text.split("\n")
    if len(lines) < 3:
        return {}
    width = max(len(line.rstrip()) for line in lines)
    if not _NARROWEST <= width <= _WIDEST:
        return {}
    wraps: dict[int, str] = {}
    candidates = position = 0
    for line, after in pairwise(lines):
        position += len(line)
        if line.strip() and after.strip():
            candidates += 1
            if _is_full(line, after, width):
                wraps[position] = _joint(line, after)
        position += 1
    return wraps if len(wraps) >= max(2, _WRAPPED_SHARE * candidates) else {}


def _is_full(line: str, after: str, width: int) -> bool:
    if _MARKED_LINE.match(after) or "|" in line or "\t" in line:
        return False
    word = re.split(r"\s|(?<=[^\W\d_]-)(?=[^\W\d_])", after.lstrip(), maxsplit=1)[0]
    return len(line.rstrip()) + 1 + len(word) > width


def _joint(line: str, after: str) -> str:
    if line.endswith((" ", "\t")) or after.startswith((" ", "\t")):
        return ""
    hyphenated = len(line) > 1 and line[-1] == "-" and line[-2].isalpha() and after[:1].isalpha()
    return "" if hyphenated else " "
