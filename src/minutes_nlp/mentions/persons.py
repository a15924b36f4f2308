"""Personal names: runs of capitalised syllables that begin with a surname, or that a post or word of address precedes.

A name that is no person here (of a street, a school, a photographer) is returned as well, with the reason.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from minutes_nlp.mentions.capitals import capital_run, syllables, title_case
from minutes_nlp.mentions.frames import ABROAD, KIND_OF_PERSON, Frame, Frames, find_frames
from minutes_nlp.mentions.person_shapes import has_mark, is_marked
from minutes_nlp.mentions.person_words import PersonWords, person_words
from minutes_nlp.mentions.places import PlaceMention
from minutes_nlp.mentions.types import OrganisationMention, PersonMention, Span
from minutes_nlp.rules import Rules
from minutes_nlp.text import View

_LONGEST = 5
_SHORTEST = 2
_AFTER_APPOSITION = re.compile(r" ?[,(:] ?| [-–] |, ")
_LIST_JOINT = re.compile(r"(?:,| và| cùng|;) ?$")
_CREDIT_GAP = re.compile(r"\s*[:,]\s*(?:[\w ,.&/–-]*)$")
_HYPHENS = re.compile(r"(?:-[^\W\d_]{1,12}){1,2}(?![\w-])")
_FROM_PLACE = re.compile(r" (?:[^\W\d_]+ ){1,4}[-–] ?")
"""What stands between the word for a road and the second place that it joins: "cao tốc Cam Lộ - La Sơn"."""
_LINE = re.compile(r"[^\n]+")
_LAST_LINES = 3
_SIGNING_LINES = 8
_CAPS_SHARE = 0.8
_NAMED_AFTER = "named after"
_BRACKET = re.compile(r"\([^()\n]*\)")
_LONGEST_STRETCH = 120
_MOST_WORDS_BEFORE = 3
"""How many capitalised words of something else may stand before a known name in one run."""
_LONGEST_INDENT, _LONGEST_POST_LINE = 40, 200
_MOST_LINES_ABOVE = 6
"""How many lines, empty ones and "(Đã ký)" among them, may stand between a name and the post over it."""


def find_persons(
    view: View,
    rules: Rules,
    organisations: Sequence[OrganisationMention],
    places: Sequence[PlaceMention],
    announced: Collection[str] = (),
) -> tuple[PersonMention, ...]:
    """Return every personal name in `view`, in order of place; a single syllable only behind a word of address.

    `announced` are names, folded, that words of address announce somewhere in it.
    """
    words = person_words(rules)
    finder = _Finder(view, words, find_frames(view, words, organisations, places), announced)
    return tuple(finder.persons())


class _Finder:
    def __init__(self, view: View, words: PersonWords, frames: Frames, announced: Collection[str]) -> None:
        self._view, self._words, self._frames, self._announced = view, words, frames, announced
        self._by_lines = tuple(_by_lines(view, words))
        self._shouted = shouted_lines(view)
        self._last: PersonMention | None = None
        self._given: set[str] = set()
        self._named: PersonMention | None = None

    def persons(self) -> Iterator[PersonMention]:
        for run in self._runs():
            person = self._person(run)
            if person is not None:
                self._last = person
                self._given.add(self._view.folded[person.start : person.end].split()[-1])
                self._named = person if person.rejected == _NAMED_AFTER else self._named
                yield person

    def _runs(self) -> Iterator[tuple[Span, ...]]:
        text = self._view.text
        for gap in self._frames.gaps(len(text)):
            position = gap.start
            for syllable in syllables(text, gap.start, gap.end):
                if syllable.start < position or not text[syllable.start].isupper():
                    continue
                run = tuple(item for item in capital_run(text, syllable.start) if item.end <= gap.end)
                if run:
                    yield run
                    position = run[-1].end

    def _known_name(self, run: tuple[Span, ...]) -> tuple[Span, ...] | None:
        """Return the stretch of `run` that is a name announced somewhere, the first and longest one."""
        is_whole = len(run) <= _LONGEST and self._surname(run) == "strong" and self._has_middle(run)
        for first in range(1 if is_whole else min(_MOST_WORDS_BEFORE, len(run) - 1)):
            for last in range(min(len(run), first + _LONGEST), first + 1, -1):
                if self._view.folded[run[first].start : run[last - 1].end] in self._announced:
                    return run[first:last]
        return None

    def _person(self, run: tuple[Span, ...]) -> PersonMention | None:
        cue = self._cue(run[0].start)
        size = len(run)
        shouted = any(line.start <= run[0].start < line.end for line in self._shouted)
        if cue is None and shouted and not self._signs(run):
            return self._by_line(run)
        if shouted:
            run = self._before_stop(run)
            size = len(run)
        if cue is not None:
            run = self._behind_abbreviation(run) if cue.kind == "title" and not shouted else run
            size = len(run)
            name = run[:_LONGEST]
            if size == 1 and not self._has_apostrophe(run) and not self._is_given_name(cue, run):
                return self._mention(run, announced=True) if self._is_known_given_name(run) else None
            is_word = cue.kind in ("title", "organisation", "place") or cue.name == KIND_OF_PERSON
            needs_surname = is_word and cue.name != ABROAD
            is_weak = cue.name == KIND_OF_PERSON or (shouted and not self._signs(run))
            is_plain = is_weak and self._surname(run) != "strong"
            if needs_surname and (is_plain or not self._begins_with_surname(run)):
                known = self._known_name(run)
                return self._mention(known, announced=True) if known is not None else None
        elif (known := self._known_name(run)) is not None:
            name = known
        elif (size == 1 and self._in_list(run[0].start) and self._is_known_given_name(run)) or self._signs(run):
            name = run
        elif self._is_thing(run):
            return self._mention(run[1:])
        else:
            offset = self._offset(run)
            name = run[offset : offset + _LONGEST]
            if not self._credible(name):
                return self._by_line(run) or self._named_after(run)
        return self._mention(name, cue is not None)

    def _behind_abbreviation(self, run: tuple[Span, ...]) -> tuple[Span, ...]:
        """Return the name behind the short form of a body in `run`: "Tổng thư ký ASEAN Lê Lương Minh"."""
        first = self._view.text[run[0].start : run[0].end]
        is_name = first.isupper() and len(first) > 1 and self._surname(run[1:]) == "strong"
        return run[1:] if is_name else run

    def _before_stop(self, run: tuple[Span, ...]) -> tuple[Span, ...]:
        """Return `run` up to the first word that no name has: "PHÓ THỦ TƯỚNG HOÀNG BÁ TUYỂN TẠI HỘI NGHỊ"."""
        size = next((i for i, item in enumerate(run) if i and self._words.stop.at(self._view.folded, item.start)), None)
        return run[:size]

    def _mention(self, name: Sequence[Span], announced: bool = False) -> PersonMention:
        start, end = name[0].start, self._behind_hyphens(name[-1].end)
        honorific, rank, degree = self._address(start)
        return PersonMention(
            start=start,
            end=end,
            name=title_case(self._view.reading(start, end)),
            honorific=honorific,
            rank=rank,
            degree=degree,
            rejected=self._rejection(start, announced),
        )

    def _behind_hyphens(self, end: int) -> int:
        """Return where a name ends whose last syllable goes on in small letters: "Kim Jong-un"."""
        tail = _HYPHENS.match(self._view.text, end)
        return tail.end() if tail and self._view.text[end + 1].islower() else end

    def _by_line(self, run: tuple[Span, ...]) -> PersonMention | None:
        start, end = run[0].start, run[-1].end
        if any(line.start <= start and end <= line.end for line in self._by_lines):
            return self._mention(run)
        return None

    def _named_after(self, run: tuple[Span, ...]) -> PersonMention | None:
        """Return what a street, a school or a work is called, whatever its shape."""
        if len(run) < 2 or self._rejection(run[0].start, False) is None:
            return None
        return self._mention(run)

    def _cue(self, start: int) -> Frame | None:
        """Return the frame right before `start` that announces a person."""
        frame = self._frames.ending_at(start - 1) if self._view.text[start - 1 : start] == " " else None
        if frame is None or frame.kind == "no_name":
            return None
        if frame.kind == "country":
            return frame
        if frame.kind in ("organisation", "place"):
            before = self._frames.ending_at(frame.start - 1) or self._frames.ending_at(frame.start)
            if before is not None and before.kind == "organisation":
                before = self._frames.ending_at(before.start - 1)
            if before is not None and before.kind == "title":
                return frame
            return frame if self._held(frame) else None
        return frame

    def _held(self, frame: Frame) -> bool:
        """Tell whether a post with a status word stands before the body ("Phó Chủ tịch phụ trách UBND xã ...")."""
        low = max(0, frame.start - 25)
        for match in self._words.status.find(self._view.folded, low, frame.start):
            if match.end == frame.start - 1:
                title = self._frames.ending_at(match.start - 1)
                return title is not None and title.kind == "title"
        return False

    def _is_known_given_name(self, run: Sequence[Span]) -> bool:
        """Tell the given name of somebody named before: "các Thứ trưởng Kính, Tuất"."""
        return self._view.folded[run[0].start : run[0].end] in self._given

    def _is_given_name(self, cue: Frame, run: tuple[Span, ...]) -> bool:
        is_address = cue.kind in ("honorific", "degree", "country") or cue.name == ABROAD
        return is_address and run[0].end - run[0].start > 1

    def _surname(self, run: Sequence[Span]) -> str | None:
        """Return how sure the first syllables are a surname: "strong", "weak", or None."""
        if len(run) < 2:
            return None
        match = self._words.surname.at(self._view.folded, run[0].start, run[-1].end)
        if match is not None:
            return match.payload.strength
        if is_marked(self._view, self._words, run):
            return "strong"
        prefix = self._words.prefix.at(self._view.folded, run[0].start, run[-1].end)
        return "weak" if prefix is not None and prefix.end == run[0].end else None

    def _begins_with_surname(self, run: Sequence[Span]) -> bool:
        return self._surname(run) is not None or self._has_apostrophe(run)

    def _has_apostrophe(self, run: Sequence[Span]) -> bool:
        return any(not char.isalpha() for item in run for char in self._view.text[item.start : item.end])

    def _offset(self, run: tuple[Span, ...]) -> int:
        """Return where in `run` the name begins: behind a word that is capitalised as the first of its sentence."""
        if self._opens_list(run[0].start):
            return 0
        for offset in range(min(3, len(run) - 1)):
            strength = self._surname(run[offset:])
            if strength == "strong" or (strength and offset == 0 and self._has_middle(run)):
                return offset
        return 0

    def _has_middle(self, run: Sequence[Span]) -> bool:
        middle = self._words.middle.at(self._view.folded, run[1].start, run[1].end) if len(run) > 2 else None
        return middle is not None

    def _credible(self, name: Sequence[Span]) -> bool:
        """Tell whether a name that nothing announces is one: by its surname, its length and what follows."""
        if not name:
            return False
        if self._has_apostrophe(name) and self._view.text[name[0].end - 1].islower():
            return True
        strength = self._surname(name)
        if strength is None or self._is_from_abroad(name):
            return False
        size = len(name)
        if self._opens_list(name[0].start):
            return True
        if strength == "strong" and size >= 3:
            return True
        if strength == "weak" and size >= 3 and self._has_middle(name):
            return True
        return self._in_list(name[0].start) or self._is_described(name[-1].end) or self._acts(name[-1].end)

    def _is_thing(self, run: tuple[Span, ...]) -> bool:
        """Tell "Đường Cao Thắng", a street, from "Đường Văn Thỏa", whose surname is also such a word."""
        if len(run) <= _SHORTEST or self._rejection(run[1].start, False) is None:
            return False
        strength = self._surname(run)
        return strength is None or (strength == "weak" and not has_mark(self._view, self._words, run[1]))

    def _is_from_abroad(self, name: Sequence[Span]) -> bool:
        """Tell "Đoàn Phần Lan": a word that is also a surname, and the country whose people came."""
        country = self._words.country.at(self._view.folded, name[1].start, name[-1].end)
        return country is not None and country.end == name[-1].end and len(name) > _SHORTEST

    def _opens_list(self, start: int) -> bool:
        """Tell whether a post and a colon stand before a name: "các Phó Chủ tịch UBND tỉnh: A Thút, …"."""
        if self._view.text[max(0, start - 2) : start] != ": ":
            return False
        frame = self._frames.ending_at(start - 2)
        if frame is not None and frame.kind == "organisation":
            frame = self._frames.ending_at(frame.start - 1) or self._frames.ending_at(frame.start)
        return frame is not None and frame.kind == "title"

    def _signs(self, run: tuple[Span, ...]) -> bool:
        """Tell a name alone on its line under a post in capitals: that of who signs."""
        text, start, end = self._view.text, run[0].start, run[-1].end
        low = max(0, start - _LONGEST_INDENT)
        line = text.rfind("\n", low, start) + 1 or low
        alone = not text[line:start].strip(" \t|") and text[end : end + 1] in ("\n", "")
        if not alone or not _SHORTEST <= len(run) <= _LONGEST:
            return False
        above = line
        for _ in range(_MOST_LINES_ABOVE):
            above = text.rfind("\n", max(0, above - _LONGEST_POST_LINE), max(0, above - 1)) + 1
            words = text[above:line].strip()
            if words and not words.startswith("("):
                break
        shouted = any(item.start <= above < item.end for item in self._shouted)
        return shouted and any(frame.kind == "title" for frame in self._frames.within(above, line))

    def _in_list(self, start: int) -> bool:
        last = self._last
        return (
            last is not None
            and last.rejected is None
            and start - last.end <= 6
            and bool(_LIST_JOINT.search(self._view.text, last.end, start))
        )

    def _is_described(self, end: int) -> bool:
        """Tell whether a post follows in apposition."""
        joint = _AFTER_APPOSITION.match(self._view.text, end)
        if joint is None:
            return False
        status = self._words.status.at(self._view.folded, joint.end())
        position = status.end + 1 if status else joint.end()
        frame = self._frames.starting_at(position)
        return frame is not None and frame.kind == "title"

    def _acts(self, end: int) -> bool:
        """Tell whether a word that gives a role follows at once."""
        role = self._words.role.at(self._view.folded, end + 1) if self._view.text[end : end + 1] == " " else None
        return role is not None and role.payload.where != "before"

    def _goes_on(self, end: int, start: int) -> bool:
        """Tell whether nothing but names and brackets stands from `end` on: a list of streets, "Đường A, B (…), C"."""
        if start - end > _LONGEST_STRETCH:
            return False
        between = _BRACKET.sub("", self._view.text[end:start]).strip()
        words = between.replace(",", " ").split()
        return (
            between.startswith(",") and all(not word[0].islower() for word in words) and not set(between) & set(".;:\n")
        )

    def _address(self, start: int) -> tuple[str | None, str | None, str | None]:
        """Return honorific, rank and degree that stand right before `start`."""
        found: dict[str, str] = {}
        position = start
        for _ in range(4):
            position = self._view.behind(position, " ,:") if position - start > -60 else position
            frame = self._frames.ending_at(position)
            if frame is None or frame.kind not in ("honorific", "rank", "degree") or frame.kind in found:
                break
            found[frame.kind] = frame.name or self._view.reading(frame.start, frame.end)
            position = frame.start
        honorific = found.get("honorific")
        return honorific if honorific != KIND_OF_PERSON else None, found.get("rank"), found.get("degree")

    def _rejection(self, start: int, announced: bool) -> str | None:
        view = self._view
        line = view.text.rfind("\n", max(0, start - 60), start) + 1
        if any(by_line.start <= start < by_line.end for by_line in self._by_lines):
            return "by-line"
        for match in self._words.credit.find(view.folded, max(line, start - 60), start):
            gap = view.text[match.end : start]
            if view.text[match.start].isupper() and _CREDIT_GAP.fullmatch(gap) and ":" in gap:
                return match.payload.reason
        if announced:
            return None
        if self._named is not None and self._goes_on(self._named.end, start):
            return self._named.rejected
        for match in self._words.no_person.find(view.folded, max(line, start - 40), start):
            joint = view.text[match.end : start]
            is_street = match.payload.id == "street" and (joint == ": " or _FROM_PLACE.fullmatch(joint) is not None)
            if (joint == " " or is_street) and not (
                view.text[match.start].isupper() and view.text[match.end - 1].isupper()
            ):
                return match.payload.reason
        return None


def _by_lines(view: View, words: PersonWords) -> Iterator[Span]:
    """Yield the last lines that hold nothing but names, where no signature stands before them."""
    lines = [Span(match.start(), match.end()) for match in _LINE.finditer(view.text) if match.group().strip()]
    if len(lines) < 3 or any(
        words.sign.occurs(view.folded, line.start, line.end)
        and view.text[line.start : line.end].strip()[:1].isupper() | (view.text[line.start : line.start + 1] == "(")
        and line.end - line.start < 60
        for line in lines[-_SIGNING_LINES:]
    ):
        return
    for line in reversed(lines[-_LAST_LINES:]):
        if not _only_names(view.text[line.start : line.end]):
            return
        yield line


def _only_names(line: str) -> bool:
    parts = [part.split() for part in re.split(r"\s*(?:[-–,;&(){}]|\bvà\b)\s*", line.strip().rstrip(".")) if part]
    return bool(parts) and all(
        1 <= len(part) <= 4 and all(word[:1].isupper() and word.isalpha() for word in part) for part in parts
    )


def shouted_lines(view: View) -> tuple[Span, ...]:
    """Return the lines written in capitals, where case tells no name from other words."""
    return tuple(Span(match.start(), match.end()) for match in _LINE.finditer(view.text) if _is_shouted(match.group()))


def _is_shouted(line: str) -> bool:
    letters = [char for char in line if char.isalpha()]
    return len(letters) > 4 and sum(char.isupper() for char in letters) > _CAPS_SHARE * len(letters)
