"""The scan of a text for its numbers: what all of its readers look at."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from minutes_nlp.mentions.numerals import Style, digit_style
from minutes_nlp.mentions.types import Span
from minutes_nlp.mentions.word_numbers import WordNumber, find_word_numbers
from minutes_nlp.rules import Rules
from minutes_nlp.text import View

_WIDEST_INDENT = 80


@dataclass(frozen=True, slots=True)
class Scanner:
    """The scan of one view: its rules and digits, the spans that are taken already, and its numbers in words."""

    view: View
    rules: Rules
    style: Style
    taken: Sequence[Span]
    words: Mapping[int, WordNumber]

    def is_taken(self, start: int, end: int) -> bool:
        """Tell whether a taken span reaches into `[start, end)`."""
        position = bisect_left(self.taken, end, key=lambda span: span.start)
        return position > 0 and self.taken[position - 1].end > start

    def is_line(self, start: int, end: int) -> bool:
        """Tell whether `[start, end)` is all that stands on its line."""
        return self.is_line_start(start) and self.is_line_end(end)

    def is_line_start(self, start: int) -> bool:
        """Tell whether nothing stands on the line before `start`."""
        before = self.view.text[max(0, start - _WIDEST_INDENT) : start]
        return not before[before.rfind("\n") + 1 :].strip()

    def is_line_end(self, end: int) -> bool:
        """Tell whether nothing but a full stop stands on the line behind `end`."""
        after = self.view.text[end : end + _WIDEST_INDENT]
        return not after.partition("\n")[0].strip(" .")


def scan(view: View, rules: Rules, taken: Sequence[Span]) -> Scanner:
    """Return the scanner of `view`."""
    words = {word.start: word for word in find_word_numbers(view, rules)}
    return Scanner(view, rules, digit_style(view), sorted(taken, key=lambda span: span.start), words)
