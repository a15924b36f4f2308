"""The indexes that tell the occasions of a document apart, built once for a set of rules."""

from dataclasses import dataclass
from functools import lru_cache

from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.occasions import OccasionEntry
from minutes_nlp.rules.schema.titles import MeetingEntry
from minutes_nlp.text import PhraseIndex


@dataclass(frozen=True, slots=True, eq=False)
class OccasionWords:
    """What tells of another occasion and what of the meeting; `OccasionsFile` says what each is for."""

    telling: PhraseIndex[OccasionEntry]
    press: PhraseIndex[OccasionEntry]
    apart: PhraseIndex[OccasionEntry]
    visit: PhraseIndex[OccasionEntry]
    interview: PhraseIndex[OccasionEntry]
    conference: PhraseIndex[OccasionEntry]
    sideline: PhraseIndex[OccasionEntry]
    earlier: PhraseIndex[OccasionEntry]
    written: PhraseIndex[OccasionEntry]
    coming: PhraseIndex[OccasionEntry]
    general: PhraseIndex[OccasionEntry]
    entering: PhraseIndex[OccasionEntry]
    ago: PhraseIndex[OccasionEntry]
    lead: PhraseIndex[OccasionEntry]
    held: PhraseIndex[OccasionEntry]
    meeting: PhraseIndex[MeetingEntry]


@lru_cache(maxsize=4)
def occasion_words(rules: Rules) -> OccasionWords:
    """Return the indexes for `rules`."""
    occasions = rules.occasions
    return OccasionWords(
        telling=index_of(occasions.telling),
        press=index_of(occasions.press),
        apart=index_of(occasions.apart),
        visit=index_of(occasions.visit),
        interview=index_of(occasions.interview),
        conference=index_of(occasions.conference),
        sideline=index_of(occasions.sideline),
        earlier=index_of(occasions.earlier),
        written=index_of(occasions.written),
        coming=index_of(occasions.coming),
        general=index_of(occasions.general),
        entering=index_of(occasions.entering),
        ago=index_of(occasions.ago),
        lead=index_of(occasions.lead),
        held=index_of(occasions.held),
        meeting=index_of(rules.titles.meeting),
    )
