"""Phrases for those who speak: before a performative, before a verb of speech, in the frame of a quotation."""

from itertools import islice

from minutes_nlp.facts.directives.parties import PartyFinder
from minutes_nlp.facts.directives.spans import skip
from minutes_nlp.facts.reading import Reading
from minutes_nlp.facts.span_index import SpanIndex
from minutes_nlp.mentions.directive_words import directive_words
from minutes_nlp.mentions.types import Span

_LONGEST_SHORT_TITLE = 5
_LONGEST_PHRASE = 240
_MOST_VERBS = 6


class SpeakerPhrases:
    """Finds the phrase that names who speaks."""

    def __init__(self, reading: Reading, parties: PartyFinder) -> None:
        self._text = reading.view.text
        self._folded = reading.view.folded
        self._words = directive_words(reading.rules)
        self._parties = parties
        self._persons = SpanIndex(person for person in reading.mentions.persons if person.rejected is None)

    def issuer(self, start: int, cue_start: int) -> Span | None:
        """Return the phrase between `start` and the performative when it names who directs."""
        end = self.without_adverbs(start, cue_start)
        if end <= start:
            return None
        phrase = self._ending_phrase(start, end)
        return phrase or self.subject_of_speech(start, cue_start)

    def without_adverbs(self, start: int, end: int) -> int:
        """Return the end of `[start, end)` without the adverbs and conjunctions before a verb of speech."""
        while True:
            trimmed = len(self._text[start:end].rstrip(" ,")) + start
            words = [match for match in self._words.between.find(self._folded, start, trimmed) if match.end == trimmed]
            if not words:
                return trimmed
            end = words[-1].start

    def _ending_phrase(self, start: int, end: int) -> Span | None:
        """Return the noun phrase for a person, a body or a pronoun that ends at `end`."""
        start = max(start, end - _LONGEST_PHRASE)
        heads = [match for match in self._words.head.find(self._folded, start, end) if match.end == end]
        pronouns = [match for match in self._words.pronoun.find(self._folded, start, end) if match.end == end]
        if pronouns and not any(person.end == end for person in self._persons.inside(start, end)):
            return Span(pronouns[-1].start, end) if pronouns[-1].payload.part == "speaker" else None
        titled = self.titled(start, end)
        if titled is not None:
            return titled
        position = start
        while position < end:
            party = self._parties.party_at(position, end)
            if party is not None and party.end == end:
                return Span(position, end)
            position = self._next_word(position, end)
        return Span(heads[-1].start, end) if heads else self._short_title(start, end) or self._name(start, end)

    def _name(self, start: int, end: int) -> Span | None:
        """Return a name in capitals that is all of the phrase: "TP. HCM kiến nghị"."""
        comma = self._folded.rfind(",", start, end)
        begin = skip(self._text, comma + 1, end) if comma >= 0 else start
        named = self._parties.named(begin, end)
        return named if named is not None and named.end == end and " " in self._text[begin:end] else None

    def _short_title(self, start: int, end: int) -> Span | None:
        """Return a post with a few words behind it: "Bộ trưởng Giao thông"."""
        comma = self._folded.rfind(",", start, end)
        begin = skip(self._text, comma + 1, end) if comma >= 0 else start
        if (
            self._words.head.at(self._folded, begin, end) is None
            or self._folded.count(" ", begin, end) > _LONGEST_SHORT_TITLE
        ):
            return None
        stop = next(self._words.tail_stop.find(self._folded, begin, end), None) or next(
            self._words.speech.find(self._folded, begin, end), None
        )
        return None if stop or next(self._words.verb.find(self._folded, begin, end), None) else Span(begin, end)

    def _title_start(self, start: int, person_start: int) -> int:
        """Return where the title in front of a name begins."""
        comma = self._folded.rfind(",", start, person_start)
        begin = skip(self._text, comma + 1, person_start) if comma >= 0 else start
        for match in self._words.head.find(self._folded, begin, person_start):
            return match.start
        return person_start

    def titled(self, start: int, end: int) -> Span | None:
        """Return a person with titles behind the name: "ông A, Giám đốc Sở B"."""
        persons = list(self._persons.inside(start, end))
        if not persons:
            return None
        if persons[-1].end == end:
            return Span(self._title_start(start, persons[-1].start), end)
        rest = skip(self._text, persons[-1].end, end)
        while rest < end and self._text[rest] in "-–— (":
            rest += 1
        return Span(persons[-1].start, end) if self._words.head.at(self._folded, rest, end) else None

    def subject_of_speech(self, start: int, cue_start: int) -> Span | None:
        """Return the subject of the first verb of speech that has one: "A ghi nhận ..., yêu cầu ..."."""
        for match in islice(self._words.speech.find(self._folded, start, cue_start), _MOST_VERBS):
            subject_end = self.without_adverbs(start, match.start)
            if subject_end <= start:
                continue
            phrase = self._ending_phrase(start, subject_end)
            if phrase is not None:
                return phrase
        return None

    def speaker_in_frame(self, start: int, end: int) -> Span | None:
        """Return who speaks in the frame of a quotation: before or behind the verb of speech."""
        start = skip(self._text, start, end)
        matches = list(self._words.speech.find(self._folded, start, end))
        subject = self.subject_of_speech(start, end)
        if subject is not None:
            return subject
        if matches:
            behind = skip(self._text, matches[-1].end, end)
            party = self._parties.party_at(behind, end)
            if party is not None:
                return party
        persons = list(self._persons.inside(start, end))
        return Span(persons[-1].start, persons[-1].end) if persons else None

    def names_person(self, phrase: Span, attendee: str | None) -> bool:
        """Tell whether `phrase` holds a person, by name or as the holder of a post."""
        return attendee is not None or next(self._persons.inside(phrase.start, phrase.end), None) is not None

    def _next_word(self, position: int, end: int) -> int:
        space = self._text.find(" ", position, end)
        return end if space < 0 else space + 1
