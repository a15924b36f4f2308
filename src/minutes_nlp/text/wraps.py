"""Hard line wraps: which line ends were put there by a width limit and not by the writer.

A text wrapped at W columns has no line longer than W, and every wrapped line is so full that the next word would not
have fitted. A text wrapped by a printer, a web page or hand has lines of any length near that: there a line end is a
wrap where the line breaks off in the middle of a sentence. Other line ends are the writer's own.
"""

import re
from collections.abc import Callable
from functools import partial
from itertools import groupby, pairwise

_NARROWEST, _WIDEST = 40, 160
_MARK = re.compile(
    r"\s*(?:[-+*•–—|]|\(?[0-9]{1,3}[.)/-]\s|\(?[0-9]+(?:\.[0-9]+)+\.?\s|\(?[a-zđ][.)]\s|\(?[ivxIVX]{1,5}[.)]\s)\s*"
)
_STOPS = tuple(".;:!?”»")
_WRAPPED_SHARE, _BROKEN_SHARE = 0.5, 0.4
_FEWEST_BROKEN = 2
_FULL_ENOUGH, _NEARLY_FULL = 0.55, 0.8
_Judge = Callable[[str, str], bool]


def find_wraps(text: str) -> dict[int, str]:
    """Return the positions of the hard wraps in `text`, each with what joins the lines there."""
    lines = text.split("\n")
    if len(lines) < 3:
        return {}
    width = max(len(line.rstrip()) for line in lines)
    wraps: dict[int, str] = {}
    if _NARROWEST <= width <= _WIDEST:
        wraps, candidates = _positions(lines, partial(_is_full, width=width))
        wraps = wraps if len(wraps) >= max(2, _WRAPPED_SHARE * candidates) else {}
    return wraps or _ragged_wraps(lines)


def _positions(lines: list[str], is_wrap: _Judge) -> tuple[dict[int, str], int]:
    """Return the wraps among the line ends between two lines with text, and how many such line ends there are."""
    wraps: dict[int, str] = {}
    candidates = position = 0
    for line, after in pairwise(lines):
        position += len(line)
        if line.strip() and after.strip():
            candidates += 1
            if is_wrap(line, after):
                wraps[position] = _joint(line, after)
        position += 1
    return wraps, candidates


def _is_full(line: str, after: str, width: int) -> bool:
    if _is_set_off(line, after):
        return False
    word = re.split(r"\s|(?<=[^\W\d_]-)(?=[^\W\d_])", after.lstrip(), maxsplit=1)[0]
    return len(line.rstrip()) + 1 + len(word) > width


def _ragged_wraps(lines: list[str]) -> dict[int, str]:
    """Return the wraps of a text whose lines often break off in the middle of a sentence."""
    broken, candidates = _positions(lines, _is_broken)
    if len(broken) < max(3, _BROKEN_SHARE * candidates):
        return _positions(lines, _is_torn)[0] | _block_wraps(lines)
    lengths = sorted(len(line.rstrip()) for line, after in pairwise(lines) if after.strip() and _is_broken(line, after))
    width = lengths[int(0.9 * (len(lengths) - 1))]
    return _positions(lines, lambda line, after: _is_ragged(line, after, width))[0] if width <= _WIDEST else {}


def _block_wraps(lines: list[str]) -> dict[int, str]:
    """Return the wraps of the blocks of running text between empty lines, where the text as a whole is not wrapped."""
    wraps: dict[int, str] = {}
    position = 0
    for is_text, block in groupby(lines, key=lambda line: bool(line.strip())):
        rows = list(block)
        if is_text:
            broken, candidates = _positions(rows, _is_broken)
            width = max(len(row.rstrip()) for row in rows)
            full, _ = _positions(rows, partial(_is_full, width=width))
            is_set = _NARROWEST <= width <= _WIDEST and len(full) >= max(_FEWEST_BROKEN, _WRAPPED_SHARE * candidates)
            if is_set or len(broken) >= max(_FEWEST_BROKEN, _BROKEN_SHARE * candidates):
                wraps |= {position + place: joint for place, joint in _positions(rows, _runs_on)[0].items()}
        position += sum(len(row) + 1 for row in rows)
    return wraps


def _runs_on(line: str, after: str) -> bool:
    """Tell whether running text goes on: the line ends without a stop, or breaks off in a sentence."""
    return not _is_set_off(line, after) and (not line.rstrip().endswith(_STOPS) or _is_broken(line, after))


def _is_broken(line: str, after: str) -> bool:
    """Tell whether a line breaks off in a sentence that the next one goes on with."""
    end, begin = line.rstrip(), after.lstrip()
    goes_on = begin[:1].islower() or begin[:1].isdecimal()
    return len(end) >= _NARROWEST // 2 and not end.endswith(_STOPS) and goes_on and not _is_set_off(line, after)


def _is_torn(line: str, after: str) -> bool:
    """Tell whether a long line breaks off before a word in small letters: a tear in a text that is not wrapped."""
    return len(line.rstrip()) >= _NARROWEST and after.lstrip()[:1].islower() and _is_broken(line, after)


def _is_ragged(line: str, after: str, width: int) -> bool:
    end, begin = line.rstrip(), after.lstrip()
    if _is_set_off(line, after) or (end.isupper() and not begin.isupper()):
        return False
    is_full = len(end) >= (_NEARLY_FULL if end.endswith(_STOPS) else _FULL_ENOUGH) * width
    return is_full or _is_broken(line, after)


def _is_set_off(line: str, after: str) -> bool:
    """Tell whether the next line is a row of a table or an item: marked, and the line before it at its end."""
    if "|" in line or "|" in after[:1] or "\t" in line:
        return True
    mark = _MARK.match(after)
    if mark is None:
        return False
    return line.rstrip().endswith(_STOPS) or not after[mark.end() : mark.end() + 1].islower()


def _joint(line: str, after: str) -> str:
    if line.endswith((" ", "\t")) or after.startswith((" ", "\t")):
        return ""
    hyphenated = len(line) > 1 and line[-1] == "-" and line[-2].isalpha() and after[:1].isalpha()
    return "" if hyphenated else " "
