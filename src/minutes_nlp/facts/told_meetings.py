"""The meetings that a text tells of: that somebody is at or that take place, not those to come or only named."""

from collections.abc import Iterator

from minutes_nlp.facts.host import front_sentences
from minutes_nlp.facts.occasion_words import occasion_words
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.person_words import person_words
from minutes_nlp.model.document import Genre
from minutes_nlp.rules.schema.titles import MeetingEntry
from minutes_nlp.structure.types import Sentence
from minutes_nlp.text import PhraseMatch

MeetingMatch = PhraseMatch[MeetingEntry]
_FEWEST_SENTENCES = 8
"""How many sentences a document has that can be told to be of no meeting; an excerpt cannot."""
_LAST_SENTENCES = 6
_OF_A_MEETING: frozenset[Genre] = frozenset({"minutes", "announcement"})
_NAMING: frozenset[Genre] = frozenset({"report", "resolution"})
_OF_A_SITTING = frozenset({"chair", "attendee"})
_NEAR = 24
_LONGEST_CLAUSE = 120
_QUOTES = ("“", '"')


def tells_of_a_meeting(reading: Reading) -> bool:
    """Tell whether a document tells of a meeting where one is introduced; one of some length may not.

    Minutes and notices always do; interviews never; of news it is enough that it says who chairs or attends, of reports
    and resolutions that they name one.
    """
    sentences, genre = reading.structure.sentences, reading.structure.genre
    if genre in _OF_A_MEETING or len(sentences) < _FEWEST_SENTENCES:
        return True
    interview, folded = occasion_words(reading.rules).interview, reading.view.folded
    if any(interview.occurs(folded, s.start, s.end) for s in sentences[-_LAST_SENTENCES:]):
        return False
    if genre == "press_release" and any(_gathers(reading, sentence) for sentence in front_sentences(reading)):
        return True
    meetings = ToldMeetings(reading)
    if genre in _NAMING and any(meetings.named(sentence) for sentence in front_sentences(reading)):
        return True
    return next(meetings.introduced(), None) is not None


def _gathers(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether a sentence says who chairs or attends."""
    roles = person_words(reading.rules).role.find(reading.view.folded, sentence.start, sentence.end)
    return any(match.payload.role in _OF_A_SITTING and not match.payload.lists for match in roles)


class ToldMeetings:
    """Finds them in one document."""

    def __init__(self, reading: Reading) -> None:
        self._reading, self._words, self._folded = reading, occasion_words(reading.rules), reading.view.folded

    def of(self, sentence: Sentence) -> tuple[MeetingMatch, ...]:
        """Return the meetings that `sentence` tells of, in order."""
        found = self._words.meeting.find(self._folded, sentence.start, sentence.end)
        return tuple(match for match in found if self.is_told(match, sentence))

    def named(self, sentence: Sentence) -> bool:
        """Tell whether `sentence` names a meeting, if only in a title, and not one to come."""
        found = self._words.meeting.find(self._folded, sentence.start, sentence.end)
        return any(not self.is_another(match, sentence) for match in found)

    def is_told(self, meeting: MeetingMatch, sentence: Sentence) -> bool:
        """Tell a meeting that somebody is at or that takes place, from one that is to come or that is only named."""
        if self.is_another(meeting, sentence):
            return False
        before = max(sentence.start, meeting.start - _NEAR)
        is_entered = self._words.entering.occurs(self._folded, before, meeting.start)
        end = min(sentence.end, self.clause_end(meeting.end))
        return meeting.payload.verbal or is_entered or self._words.held.occurs(self._folded, meeting.end, end)

    def is_another(self, meeting: MeetingMatch, sentence: Sentence) -> bool:
        """Tell a meeting that is to come, or none in particular: "sắp diễn ra", "các cuộc họp", "trước kỳ họp"."""
        before, after = max(sentence.start, meeting.start - _NEAR), min(sentence.end, meeting.end + _NEAR)
        coming = self._words.coming
        if coming.occurs(self._folded, before, meeting.start) or coming.occurs(self._folded, meeting.end, after):
            return True
        return self._words.general.ending_at(self._folded, meeting.start - 1, _NEAR) is not None

    def introduced(self) -> Iterator[MeetingMatch]:
        """Yield those that the front of the document tells of in its own words, not in what somebody says."""
        for sentence in front_sentences(self._reading):
            quotes = (self._folded.find(quote, sentence.start, sentence.end) for quote in _QUOTES)
            speech = min((place for place in quotes if place >= 0), default=sentence.end)
            yield from (match for match in self.of(sentence) if match.start < speech)

    def name(self, meeting: MeetingMatch) -> str:
        """Return the words for a meeting, folded."""
        return self._folded[meeting.start : meeting.end]

    def clause_end(self, start: int) -> int:
        """Return where the words from `start` on end: at the first comma."""
        comma = self._folded.find(",", start, start + _LONGEST_CLAUSE)
        return comma if comma >= 0 else start + _LONGEST_CLAUSE
