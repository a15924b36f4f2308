"""Counts of what surrounds the facts: the meeting, the segments, the numerals accounted for, the evidence."""

from collections.abc import Hashable, Sequence

from minutes_nlp.evaluate.facts import Facts, MeetingFacts
from minutes_nlp.evaluate.likeness import folded
from minutes_nlp.evaluate.matching import Pairs
from minutes_nlp.evaluate.places import characters
from minutes_nlp.evaluate.tally import Tally
from minutes_nlp.mentions.types import Span

_ONE_DOCUMENT: Pairs = [(0, 0)]


def count_meeting(tally: Tally, expected: MeetingFacts, found: MeetingFacts) -> None:
    """Add the date, the body, the place and the chairs of the meeting; what is only found counts as invented."""
    _one(tally, "meeting_date", expected.days, found.days)
    same = bool(expected.body & found.body)
    body, read = (" / ".join(sorted(names)) or None for names in (expected.body, found.body))
    _one(tally, "meeting_body", body, body if same else read)
    _one(tally, "meeting_place", expected.place, found.place)
    chairs, found_chairs = ([folded(name) for name in some] for some in (expected.chairs, found.chairs))
    tally.items("chair", _ONE_DOCUMENT, [chairs], [found_chairs], [None])


def _one(tally: Tally, name: str, expected: Hashable | None, found: Hashable | None) -> None:
    wanted, got = ([[one] if one is not None else []] for one in (expected, found))
    tally.items(name, _ONE_DOCUMENT, wanted, got, [None])


def count_segments(tally: Tally, text: str, expected: Facts, found: Facts) -> None:
    """Add the characters in segments of the right kind; nothing when segments were not annotated."""
    if not expected.segments or not found.segments:
        return
    right = total = 0
    for start, end, kind in expected.segments:
        total += _length(text[start:end])
        for other_start, other_end, other_kind in found.segments:
            low, high = max(start, other_start), min(end, other_end)
            if low >= high:
                continue
            length = _length(text[low:high])
            right += length * (kind == other_kind)
            if kind != other_kind and length:
                tally.miss("segments", kind, other_kind, low, f"{kind} as {other_kind}")
    tally.add("segments", right, total, total)


def _length(text: str) -> int:
    return len("".join(text.split()))


def count_coverage(tally: Tally, found: Facts) -> None:
    """Add the numerals that are accounted for, of all in the text; gold has no such ledger."""
    if found.numbers is not None:
        accounted, total = found.numbers
        tally.add("coverage", accounted, total, total)


def count_evidence(
    tally: Tally, text: str, pairs: Pairs, expected: Sequence[tuple[Span, ...]], found: Sequence[tuple[Span, ...]]
) -> None:
    """Add the characters of the evidence: right are those that a fact and its partner share."""
    left, right = ([characters(text, spans) for spans in some] for some in (expected, found))
    shared = sum(len(left[i] & right[j]) for i, j in pairs)
    tally.add("evidence", shared, sum(map(len, right)), sum(map(len, left)))
