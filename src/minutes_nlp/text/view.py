"""The view of a text that all matching works on, with the way back to the text as it was read.

The view is NFC, has one kind of line end, single spaces of one kind, tabs between columns that spaces set apart, no
invisible characters, and no hard line wraps: a paragraph is one line. Nothing else is changed, and every position of
the view knows its place in the source.
"""

import re
import unicodedata
from array import array
from collections.abc import Iterator
from dataclasses import dataclass

from minutes_nlp.errors import EvidenceError
from minutes_nlp.model import Evidence
from minutes_nlp.text.fold import fold
from minutes_nlp.text.wraps import find_wraps

_SPACES = "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\v\f"
_NARROWEST_GAP = 4
"""How many spaces set two columns apart; fewer are there by accident, or justify a line."""
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
_TO_CHANGE = re.compile(f"[\r{_SPACES}{_INVISIBLE}]|  ")
_CLUSTERS = re.compile(rf"\r\n|[ {_SPACES}]+|.[\u0300-\u036f]{{0,30}}", re.DOTALL)
"""Pieces that are put in NFC by themselves; Unicode, too, counts on no more than 30 marks on one letter."""


@dataclass(frozen=True, slots=True)
class View:
    """`text` is the view; `folded` the same, lower-cased and tone-folded; `source` the text as it was read.

    `starts[i]` and `ends[i]` are where the i-th character of the view begins and ends in `source`; both are None
    when the view is the source.
    """

    source: str
    text: str
    folded: str
    starts: "array[int] | None" = None
    ends: "array[int] | None" = None

    def locate(self, start: int, end: int) -> tuple[int, int]:
        """Return the offsets in the source of the view's `[start, end)`; `start < end`."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]

    def evidence(self, start: int, end: int) -> Evidence:
        """Return the evidence for the view's `[start, end)`, trimmed of white space at both ends."""
        start, end = self.trim(start, end)
        if start >= end:
            raise EvidenceError(f"empty evidence at {start}")
        first, last = self.locate(start, end)
        return Evidence(text=self.source[first:last], start=first, end=last)

    def trim(self, start: int, end: int) -> tuple[int, int]:
        """Return the view's span without white space at its ends."""
        text = self.text
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        return start, end

    def behind(self, position: int, marks: str = " ") -> int:
        """Return where the text before `position` ends, without `marks` at its end."""
        while position > 0 and self.text[position - 1] in marks:
            position -= 1
        return position

    def ends_line(self, position: int) -> bool:
        """Tell whether nothing but spaces stands between `position` and the end of its line."""
        while position < len(self.text) and self.text[position] in " \t":
            position += 1
        return position == len(self.text) or self.text[position] == "\n"

    def column_start(self, position: int) -> int:
        """Return where the line of `position` begins, or the column of it that `position` stands in."""
        return max(self.text.rfind(mark, 0, position) for mark in "\n\t") + 1

    def reading(self, start: int, end: int) -> str:
        """Return the words of a span for reading: white space collapsed."""
        return " ".join(self.text[start:end].split())


def make_view(source: str) -> View:
    """Return the view of `source` (any normal form, any line ends, hard-wrapped or not)."""
    if unicodedata.is_normalized("NFC", source) and not _TO_CHANGE.search(source):
        text, starts, ends = source, None, None
    else:
        text, starts, ends = _normalise(source)
    wraps = find_wraps(text)
    if wraps:
        text, starts, ends = _join(text, wraps, starts, ends)
    return View(source=source, text=text, folded=fold(text), starts=starts, ends=ends)


def _normalise(source: str) -> tuple[str, "array[int]", "array[int]"]:
    pieces: list[str] = []
    starts, ends = array("l"), array("l")
    for start, end, piece in _normal_pieces(source):
        pieces.append(piece)
        starts.extend([start] * len(piece))
        ends.extend([end] * len(piece))
    return "".join(pieces), starts, ends


def _normal_pieces(source: str) -> Iterator[tuple[int, int, str]]:
    for match in _CLUSTERS.finditer(source):
        cluster = match.group()
        if cluster in ("\r\n", "\r"):
            yield match.start(), match.end(), "\n"
        elif cluster[0] == " " or cluster[0] in _SPACES:
            yield match.start(), match.end(), "\t" if _is_column_gap(source, match.start(), match.end()) else " "
        elif cluster[0] in _INVISIBLE:
            if len(cluster) > 1:
                yield match.start(), match.end(), cluster[1:]
        else:
            yield match.start(), match.end(), unicodedata.normalize("NFC", cluster)


def _is_column_gap(source: str, start: int, end: int) -> bool:
    """Tell the wide gap between two columns of a line from the spaces that indent or end one, or stand by accident."""
    if end - start < _NARROWEST_GAP or start == 0 or source[start - 1] in "\r\n\t|":
        return False
    return end < len(source) and source[end] not in "\r\n\t|"


def _join(
    text: str, wraps: dict[int, str], starts: "array[int] | None", ends: "array[int] | None"
) -> tuple[str, "array[int]", "array[int]"]:
    """Replace the line ends at `wraps` by what joins the lines there: a space, or nothing after a hyphen."""
    pieces: list[str] = []
    new_starts, new_ends = array("l"), array("l")
    old_starts = starts if starts is not None else array("l", range(len(text)))
    old_ends = ends if ends is not None else array("l", range(1, len(text) + 1))
    done = 0
    for position, joint in sorted(wraps.items()):
        pieces += [text[done:position], joint]
        kept = position + len(joint)
        new_starts.extend(old_starts[done:kept])
        new_ends.extend(old_ends[done:kept])
        done = position + 1
    pieces.append(text[done:])
    new_starts.extend(old_starts[done:])
    new_ends.extend(old_ends[done:])
    return "".join(pieces), new_starts, new_ends
