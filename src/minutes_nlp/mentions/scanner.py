"""The scan of a text for its numbers: what all of its readers look at."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from minutes_nlp.mentions.numerals import Style
from minutes_nlp.mentions.types import Span
from minutes_nlp.rules import Rules
from minutes_nlp.text import View


@dataclass(frozen=True, slots=True)
class Scanner:
    """The scan of one view: its rules, the convention of its digits, and the spans that are taken already."""

    view: View
    rules: Rules
    style: Style
    taken: Sequence[Span]

    def is_taken(self, start: int, end: int) -> bool:
        """Tell whether a taken span reaches into `[start, end)`."""
        position = bisect_left(self.taken, end, key=lambda span: span.start)
        return position > 0 and self.taken[position - 1].end > start
