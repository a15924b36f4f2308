"""The indexes behind meetings and documents, built once for a set of rules."""

from dataclasses import dataclass
from functools import lru_cache

from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.titles import MeetingEntry, PhraseEntry, VenueEntry
from minutes_nlp.text import PhraseIndex


@dataclass(frozen=True, slots=True, eq=False)
class MeetingWords:
    """What names a meeting, ends its name, says who holds it and where; and the frame of a document."""

    meeting: PhraseIndex[MeetingEntry]
    end: PhraseIndex[PhraseEntry]
    holds: PhraseIndex[PhraseEntry]
    jointly: PhraseIndex[PhraseEntry]
    guest: PhraseIndex[PhraseEntry]
    between: PhraseIndex[PhraseEntry]
    venue: PhraseIndex[VenueEntry]
    document: PhraseIndex[PhraseEntry]
    recipient: PhraseIndex[PhraseEntry]
    closes: PhraseIndex[PhraseEntry]


@lru_cache(maxsize=4)
def meeting_words(rules: Rules) -> MeetingWords:
    """Return the indexes for `rules`."""
    titles = rules.titles
    return MeetingWords(
        meeting=index_of(titles.meeting),
        end=index_of(titles.meeting_end),
        holds=index_of(titles.holds),
        jointly=index_of(titles.jointly),
        guest=index_of(titles.guest),
        between=index_of(titles.between),
        venue=index_of(titles.venue),
        document=index_of(titles.document),
        recipient=index_of(titles.recipient),
        closes=index_of(titles.closes),
    )
