"""The candidates of the ledger of names: what looks like a name, whether a result comes of it or not."""

import re
from collections.abc import Sequence

from minutes_nlp.mentions.capitals import capital_run, syllables
from minutes_nlp.mentions.frames import find_frames
from minutes_nlp.mentions.person_words import person_words
from minutes_nlp.mentions.persons import shouted_lines
from minutes_nlp.mentions.places import PlaceMention
from minutes_nlp.mentions.spans import Occupied
from minutes_nlp.mentions.types import OrganisationMention, PersonMention, Span
from minutes_nlp.rules import Rules
from minutes_nlp.text import View

_SENTENCE_START = re.compile(r"(?:^|[.!?:;…“\"(\[•*–—-])\s*$")
_SHORTEST = 2


def find_name_candidates(
    view: View,
    rules: Rules,
    organisations: Sequence[OrganisationMention],
    places: Sequence[PlaceMention],
    persons: Sequence[PersonMention],
) -> tuple[Span, ...]:
    """Return every name that the rules match, and every other run of two or more capitalised syllables.

    A word that is capitalised as the first one of its sentence does not count, nor do lines in capitals.
    """
    named = [Span(item.start, item.end) for item in (*organisations, *persons)]
    bodies = Occupied(named)
    found = [*named, *(Span(item.start, item.end) for item in places if not bodies.holds(item))]
    frames = find_frames(view, person_words(rules), organisations, places)
    taken = Occupied([*found, *shouted_lines(view)])
    for gap in frames.gaps(len(view.text)):
        found += [run for run in _runs(view, gap) if not taken.overlaps(run)]
    return tuple(sorted(found, key=lambda span: (span.start, span.end)))


def _runs(view: View, gap: Span) -> list[Span]:
    found: list[Span] = []
    position = gap.start
    for syllable in syllables(view.text, gap.start, gap.end):
        if syllable.start < position or not view.text[syllable.start].isupper():
            continue
        run = [item for item in capital_run(view.text, syllable.start, 12) if item.end <= gap.end]
        if not run:
            continue
        position = run[-1].end
        if _SENTENCE_START.search(view.text, max(0, run[0].start - 8), run[0].start):
            run = run[1:]
        if len(run) >= _SHORTEST:
            found.append(Span(run[0].start, run[-1].end))
    return found
