"""The ledgers: every numeral, directive cue and name is claimed, rejected with a reason, or listed as unclaimed."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from minutes_nlp.mentions.numerals import DIGITS
from minutes_nlp.mentions.types import Span
from minutes_nlp.model import Evidence, Ledger, Rejected
from minutes_nlp.text import View

_SOURCE_DIGITS = re.compile(DIGITS.pattern)
_ROMAN = re.compile(r"\b[IVXLC]{1,7}\b")


@dataclass(frozen=True, slots=True)
class Claim(Span):
    """A stretch of the view that a result accounts for; `reason` is set when it was set aside instead."""

    kind: str
    reason: str | None = None


class _Cover:
    """Claims by place: the first one (in order of rank) that overlaps a span."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._claims = sorted(claims, key=lambda claim: (claim.start, claim.end))
        self._starts = [claim.start for claim in self._claims]
        self._reach: list[int] = []
        farthest = 0
        for claim in self._claims:
            farthest = max(farthest, claim.end)
            self._reach.append(farthest)

    def over(self, span: Span) -> Claim | None:
        """Return a claim that holds `span`, None when there is none."""
        position = bisect_right(self._starts, span.start) - 1
        while position >= 0 and self._reach[position] >= span.end:
            if self._claims[position].end >= span.end:
                return self._claims[position]
            position -= 1
        return None


def make_ledger(view: View, spans: Iterable[Span], ranked_claims: Sequence[Sequence[Claim]]) -> Ledger:
    """Return the ledger of `spans`: each is looked up in `ranked_claims`, the first list that holds it counts."""
    covers = [_Cover(claims) for claims in ranked_claims]
    claimed: Counter[str] = Counter()
    rejected: list[Rejected] = []
    unclaimed: list[Evidence] = []
    total = 0
    for span in spans:
        total += 1
        claim = next((found for cover in covers if (found := cover.over(span)) is not None), None)
        if claim is None:
            unclaimed.append(view.evidence(span.start, span.end))
        elif claim.reason is not None:
            evidence = view.evidence(span.start, span.end)
            rejected.append(Rejected(text=evidence.text, start=evidence.start, end=evidence.end, reason=claim.reason))
        else:
            claimed[claim.kind] += 1
    return Ledger(
        total=total,
        claimed=sum(claimed.values()),
        claimed_by=dict(sorted(claimed.items())),
        rejected=tuple(rejected),
        unclaimed=tuple(unclaimed),
    )


def number_spans(view: View, read: Iterable[Span], numbered: Iterable[Span]) -> list[Span]:
    """Return the numerals of the ledger: every run of digits, and the words and Roman numerals that were read.

    `read` are the numerals read as such, `numbered` the periods and markers that may hold Roman ones ("quý III").
    """
    digits = [Span(match.start(), match.end()) for match in _SOURCE_DIGITS.finditer(view.text)]
    taken = _Cover([Claim(span.start, span.end, "digits") for span in digits])
    words = [span for span in read if not any(c.isdecimal() for c in view.text[span.start : span.end])]
    known = {span.start for span in words}
    roman = {
        Span(match.start(), match.end())
        for span in numbered
        for match in _ROMAN.finditer(view.text, span.start, span.end)
        if match.start() not in known
    }
    return sorted([*digits, *(s for s in (*words, *roman) if taken.over(s) is None)], key=lambda span: span.start)
