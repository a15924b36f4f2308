"""What stands around the names of people: posts, bodies, words of address, ranks, degrees, places."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from minutes_nlp.mentions.person_words import PersonWords
from minutes_nlp.mentions.places import PlaceMention
from minutes_nlp.mentions.types import OrganisationMention, Span
from minutes_nlp.text import View

FrameKind = Literal["organisation", "title", "honorific", "rank", "degree", "place", "no_name", "country"]
_ORDER: tuple[FrameKind, ...] = ("organisation", "country", "no_name", "title", "degree", "rank", "place", "honorific")
ABROAD = "abroad"
KIND_OF_PERSON = "kind of person"
"""What a frame is called that is no address: "hội viên"."""
_NAME_ENDS = (",", ";", "-", "(", ".", "")
_MOST_SYLLABLES = 3
_LONGEST_NAME = 60
_LONGEST_ADDRESS = 12
_WORD = "word"
_END = ".!?:;,\n“”\"'()[]-–…•*|/"


@dataclass(frozen=True, slots=True)
class Frame(Span):
    """A stretch that is no part of a personal name; `name` is what a word of address stands for, the reason why it is
    none, or ABROAD for a post or a body of other countries.
    """

    kind: FrameKind
    name: str = ""


class Frames:
    """The frames of a view, in order, never overlapping."""

    def __init__(self, frames: Sequence[Frame]) -> None:
        self.all = tuple(frames)
        self._ends = {frame.end: frame for frame in frames}
        self._starts = [frame.start for frame in frames]

    def ending_at(self, position: int) -> Frame | None:
        """Return the frame that ends at `position`."""
        return self._ends.get(position)

    def starting_at(self, position: int) -> Frame | None:
        """Return the frame that begins at `position`."""
        index = bisect_left(self._starts, position)
        found = self.all[index] if index < len(self.all) else None
        return found if found is not None and found.start == position else None

    def within(self, start: int, end: int) -> Iterator[Frame]:
        """Yield the frames that begin in `[start, end)`."""
        for index in range(bisect_left(self._starts, start), bisect_left(self._starts, end)):
            yield self.all[index]

    def gaps(self, length: int) -> Iterator[Span]:
        """Yield the stretches between the frames of a text of `length`."""
        position = 0
        for frame in self.all:
            if frame.start > position:
                yield Span(position, frame.start)
            position = max(position, frame.end)
        if position < length:
            yield Span(position, length)


def find_frames(
    view: View,
    words: PersonWords,
    organisations: Sequence[OrganisationMention],
    places: Sequence[PlaceMention],
) -> Frames:
    """Return the frames of `view`; where two overlap, the surer kind wins."""
    candidates = [
        Frame(item.start, item.end, "organisation", ABROAD if item.rule in words.abroad else "")
        for item in organisations
    ]
    candidates += [Frame(item.start, item.end, "place") for item in places]
    candidates += [
        Frame(match.start, match.end, "title", ABROAD if match.payload.abroad else "")
        for match in words.title.find(view.folded)
        if not _ends_a_name(view, words, match.start, match.end)
    ]
    candidates += _countries(view, words, candidates)
    candidates += [Frame(match.start, match.end, "rank") for match in words.rank.find(view.folded)]
    candidates += [
        Frame(match.start, match.end, "degree")
        for match in words.degree.find(view.folded)
        if is_degree(view, match.start, match.end)
    ]
    candidates += [
        Frame(match.start, match.end, "honorific", match.payload.name)
        for match in words.honorific.find(view.folded)
        if (is_address(view, match.start) and not _is_in_name(view, words, match.start, match.payload.lower))
        or _stands_alone(view, words, match.start, match.end)
    ]
    candidates += [
        Frame(match.start, match.end, "honorific", KIND_OF_PERSON)
        for match in words.kind_of_person.find(view.folded)
        if is_address(view, match.start)
    ]
    candidates += [
        Frame(match.start, match.end, "no_name", match.payload.reason)
        for match in words.no_name.find(view.folded)
        if view.text[match.start].isupper()
        and _ends_there(view, words, match.end)
        and not (match.payload.reason == _WORD and _behind_surname(view, words, match.start))
    ]
    return Frames(list(_without_overlap(candidates)))


def _countries(view: View, words: PersonWords, before: Sequence[Frame]) -> list[Frame]:
    """Return the countries right behind posts and bodies, and where they are: "Đại sứ Nhật Bản tại Việt Nam"."""
    heads = [frame for frame in before if frame.kind in ("title", "organisation")]
    found = (words.country.at(view.folded, frame.end + 1) for frame in heads)
    countries = [
        Frame(match.start, match.end, "country") for match in found if match and view.text[match.start].isupper()
    ]
    posted = (words.posted.at(view.folded, frame.end + 1) for frame in (*heads, *countries))
    return [*countries, *(Frame(match.start, match.end, "country") for match in posted if match)]


def _without_overlap(candidates: list[Frame]) -> Iterator[Frame]:
    taken: list[Frame] = []
    for frame in sorted(candidates, key=lambda item: (_ORDER.index(item.kind), item.start)):
        index = bisect_left(taken, frame.start, key=lambda item: item.start)
        before = index > 0 and taken[index - 1].end > frame.start
        after = index < len(taken) and taken[index].start < frame.end
        if frame.kind == "title" and before and not after and taken[index - 1].kind == "organisation":
            continue
        if frame.kind == "title" and after and not before and taken[index].start > frame.start:
            frame = replace(frame, end=taken[index].start)
            after = False
        if not before and not after:
            taken.insert(index, frame)
    yield from taken


def is_degree(view: View, start: int, end: int) -> bool:
    """Tell a degree from other words: "TS." has capitals, "bác sĩ" is a word of its own."""
    return view.text[start].isupper() or " " in view.text[start:end]


def _ends_a_name(view: View, words: PersonWords, start: int, end: int) -> bool:
    """Tell the last syllable of a personal name that is also a post: "Thiếu tướng Lại Quốc Trưởng, Giám đốc …"."""
    text = view.text
    if " " in text[start:end] or not text[start].isupper() or text[end : end + 1] not in _NAME_ENDS:
        return False
    before = text[max(0, start - _LONGEST_NAME) : start].rsplit(None, _MOST_SYLLABLES)[-_MOST_SYLLABLES:]
    position = start
    for syllable in reversed(before):
        position -= len(syllable) + 1
        if not text.startswith(f"{syllable} ", position) or not syllable.isalpha() or not syllable[0].isupper():
            return False
        surname = words.surname.at(view.folded, position, start - 1)
        if surname is not None and surname.end < start - 1:
            return True
    return False


def _stands_alone(view: View, words: PersonWords, start: int, end: int) -> bool:
    """Tell a word of address of two syllables, "Đại đức" in the midst of a sentence, from the end of a name."""
    return " " in view.text[start:end] and not _behind_surname(view, words, start)


def _is_in_name(view: View, words: PersonWords, start: int, only_lower: bool) -> bool:
    """Tell a word of address with a capital that begins a name: "Già Bá Rê", "Ô. Ông Thị Xuân"."""
    if view.text[start].islower():
        return False
    before = words.honorific.ending_at(view.folded, start - 1, _LONGEST_ADDRESS) if start > 1 else None
    return only_lower or (before is not None and view.text[before.end - 1] == ".")


def _behind_surname(view: View, words: PersonWords, start: int) -> bool:
    """Tell common words in capitals that go on with a name: "Trương Công Lý"."""
    before = max(view.text.rfind(" ", 0, start - 1), view.text.rfind("\n", 0, start - 1)) + 1
    surname = words.surname.at(view.folded, before, start - 1) if view.text[start - 1 : start] == " " else None
    is_whole = surname is not None and surname.end == start - 1 and view.text[before].isupper()
    return is_whole and surname is not None and surname.payload.strength == "strong"


def _ends_there(view: View, words: PersonWords, end: int) -> bool:
    """Tell whether no capitalised syllable goes on with a name, or one that begins a person's name."""
    if not view.text[end : end + 2].strip()[:1].isupper():
        return True
    return words.surname.at(view.folded, end + 1) is not None


def is_address(view: View, start: int) -> bool:
    """Tell whether the word at `start` addresses somebody: with a capital only where a sentence or part begins."""
    if not view.text[start].isupper() or start == 0:
        return True
    before = view.text[max(0, start - 2) : start].rstrip(" ")
    return not before or before[-1] in _END
