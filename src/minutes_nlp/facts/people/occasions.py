"""On which occasion a passage tells: at the meeting, or elsewhere; who is quoted elsewhere was not at the meeting.

News alone tells of several occasions. It leaves the meeting where somebody talks to the press, where a sentence goes
back to an earlier time, names another meeting or what a document says; it comes back where it names the meeting again,
or where one who has been there acts.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from minutes_nlp.facts.host import front_sentences
from minutes_nlp.facts.occasion_words import occasion_words
from minutes_nlp.facts.own_days import OwnDays
from minutes_nlp.facts.people.words import people_words
from minutes_nlp.facts.reading import Reading
from minutes_nlp.facts.told_meetings import MeetingMatch, ToldMeetings, tells_of_a_meeting
from minutes_nlp.mentions.spans import before, starting_in
from minutes_nlp.mentions.types import PeriodMention
from minutes_nlp.model.evidence import PeriodKind
from minutes_nlp.structure.types import Sentence

_FIRST_SENTENCES = 5
_LONGEST_LEAD = 10
"""How many characters may stand before the time that a sentence opens with: "Vào", "Cũng trong"."""
_LONGEST_CUE = 12
_LONGEST_REPORT = 200
_POINTS: frozenset[PeriodKind] = frozenset({"day", "month", "year", "to_date"})
_LONGEST_SESSION = 4
"""How many days away another sitting of the same session may be."""
_ENDS = frozenset(",.;:\n")
_SPEECH = re.compile(r"[:\"“]")


class Occasions:
    """Follows a document sentence by sentence."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._words = occasion_words(reading.rules)
        self._folded = reading.view.folded
        self._is_news = reading.structure.genre == "press_release"
        self._days, self._meetings = OwnDays(reading), ToldMeetings(reading)
        self._tells = tells_of_a_meeting(reading)
        self._here = self._tells
        self._main = next(map(self._meetings.name, self._meetings.introduced()), None)
        self._other: str | None = None
        self._outside: set[str] = set()
        front = front_sentences(reading)[:_FIRST_SENTENCES]
        self._is_with_the_press = any(self._words.conference.occurs(self._folded, s.start, s.end) for s in front)

    def is_elsewhere(self, sentence: Sentence, acts: Collection[str], present: Collection[str]) -> bool:
        """Tell whether `sentence`, the next one of the document, tells of another occasion than the meeting.

        `acts` are the names of those it names, `present` those who are known to have been at the meeting.
        """
        if not self._is_news or not self._tells:
            return not self._tells
        told = self._meetings.of(sentence)
        other = self._other_meeting(sentence, told, is_begun=bool(present))
        if other is not None:
            self._here, self._other = False, self._meetings.name(other)
        elif self._leaves(sentence, told):
            self._here, self._other = False, None
        elif any(name in present for name in acts) or any(self._is_main(match) for match in told):
            self._here = True
        elif acts and self._outside.issuperset(acts):
            return True
        is_elsewhere = not self._here or self._is_of_another_day(sentence) or self._is_of_a_document(sentence)
        if is_elsewhere:
            self._outside.update(name for name in acts if name not in present)
        return is_elsewhere

    # --- the meetings of a sentence

    def _is_main(self, meeting: MeetingMatch) -> bool:
        """Tell the meeting of the document: no other one has been told of since, or it is called as at first."""
        if meeting.payload.verbal:
            return False
        return self._other is None or (
            self._is_called(meeting, self._main) and not self._is_called(meeting, self._other)
        )

    def _is_called(self, meeting: MeetingMatch, name: str | None) -> bool:
        """Tell a meeting called by a word or its beginning: "hội nghị" for "hội nghị trực tuyến"."""
        text = self._meetings.name(meeting)
        return name is not None and (text.startswith(name) or name.startswith(text))

    def _other_meeting(self, sentence: Sentence, told: Sequence[MeetingMatch], is_begun: bool) -> MeetingMatch | None:
        """Return a meeting on another day, which the sentence opens with or names behind the meeting's name.

        Unless the account of the meeting `is_begun`, a later day may be its own.
        """
        for match in told:
            if self._is_reported(match, sentence):
                continue
            most = _LONGEST_SESSION if self._is_called(match, self._main) else 0
            start, end = match.end, min(sentence.end, self._meetings.clause_end(match.end))
            times = (*self._opening_times(sentence), *starting_in(self._reading.mentions.periods, start, end))
            if any(self._is_elsewhen(period, most, is_begun) for period in times):
                return match
        return None

    def _is_elsewhen(self, period: PeriodMention, most: int, is_begun: bool) -> bool:
        cue = self._words.ago.ending_at(self._folded, period.start - 1, _LONGEST_CUE)
        is_earlier = self._days.is_before(period)
        return (cue is not None and is_earlier) or ((is_earlier or is_begun) and self._days.is_another(period, most))

    def _is_reported(self, meeting: MeetingMatch, sentence: Sentence) -> bool:
        """Tell a meeting in what somebody says: "ông A cho biết, tại cuộc họp hôm 28/11, …"."""
        person = before(self._reading.mentions.persons, meeting.start)
        if person is None or person.start < sentence.start or meeting.start - person.end > _LONGEST_REPORT:
            return False
        comma = self._folded.rfind(",", person.end, meeting.start)
        verbs = people_words(self._reading.rules).person.role.find(self._folded, person.end, max(comma, person.end))
        return next(verbs, None) is not None

    # --- what leads away

    def _leaves(self, sentence: Sentence, told: Sequence[MeetingMatch]) -> bool:
        """Tell a sentence in which somebody speaks outside, or that goes back to an earlier time."""
        start = self._reading.structure.text_start(sentence)
        if self._words.earlier.at(self._folded, start) is not None:
            return not any(self._is_bare(match) for match in told)
        if self._words.visit.occurs(self._folded, sentence.start, sentence.end):
            return True
        speech = self._speech_start(sentence)
        if any(match.start < speech for match in told):
            return False
        if self._words.sideline.occurs(self._folded, sentence.start, sentence.end):
            return False
        apart = self._words.apart.occurs(self._folded, sentence.start, sentence.end)
        return apart or (not self._is_with_the_press and self._is_to_the_press(sentence))

    def _speech_start(self, sentence: Sentence) -> int:
        """Return where the words of somebody begin in a sentence, its end where there are none."""
        speech = _SPEECH.search(self._folded, sentence.start, sentence.end)
        return speech.start() if speech is not None else sentence.end

    def _is_bare(self, meeting: MeetingMatch) -> bool:
        """Tell "hội nghị," with nothing that says which: the one that the document tells of."""
        return self._folded[meeting.end : meeting.end + 1] in _ENDS

    def _is_to_the_press(self, sentence: Sentence) -> bool:
        """Tell "trao đổi với" before the press or before the name of a paper, which is nobody's and no body's."""
        behind = (match.end + 1 for match in self._words.telling.find(self._folded, sentence.start, sentence.end))
        return any(self._words.press.at(self._folded, one) is not None or self._is_of_a_paper(one) for one in behind)

    def _is_of_a_paper(self, position: int) -> bool:
        """Tell a name at `position` that is neither a person's nor a body's nor a place's nor a post."""
        mentions = self._reading.mentions
        if not self._reading.view.text[position : position + 1].isupper():
            return False
        known = (mentions.persons, mentions.organisations, mentions.places)
        is_named = any(starting_in(spans, position, position + 1) for spans in known)
        title = people_words(self._reading.rules).person.title.at(self._folded, position)
        return not is_named and title is None

    def _opening_times(self, sentence: Sentence) -> Iterator[PeriodMention]:
        """Yield the time that a sentence opens with."""
        start = self._reading.structure.text_start(sentence)
        for period in starting_in(self._reading.mentions.periods, start, start + _LONGEST_LEAD):
            words = self._folded[start : period.start].split()
            if period.kind in _POINTS and all(word in self._words.lead for word in words):
                yield period

    def _is_of_another_day(self, sentence: Sentence) -> bool:
        """Tell a sentence that opens with a time before the days of the meeting."""
        return any(self._days.is_before(period) for period in self._opening_times(sentence))

    def _is_of_a_document(self, sentence: Sentence) -> bool:
        """Tell a sentence that opens with what a document says: "Trong văn bản gửi Thủ tướng, ông A đề nghị"."""
        return self._words.written.at(self._folded, self._reading.structure.text_start(sentence)) is not None
