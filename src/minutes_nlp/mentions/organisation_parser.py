"""How the name of one body is read from its head on."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cached_property

from minutes_nlp.gazetteer import is_district
from minutes_nlp.mentions.capitals import capital_run, syllable_at
from minutes_nlp.mentions.organisation_names import Body, BodyNames, is_shouted
from minutes_nlp.mentions.organisation_purposes import Purposes
from minutes_nlp.mentions.organisation_words import OrganisationWords
from minutes_nlp.mentions.person_shapes import is_sure_person, person_length
from minutes_nlp.mentions.places import place_at
from minutes_nlp.mentions.types import OrganisationMention, Span
from minutes_nlp.rules.schema.organisations import Part, is_abbreviation
from minutes_nlp.text import View

_NUMBER = re.compile(r" (?:(?:[Ss]ố|SỐ) )?(?:\d{1,4}[A-Z]?|[IVX]{1,5})(?![\w.,/]*\d)(?![^\W\d_])")
_LINK = re.compile(r" - | – |-|&| & ")
_LONG_FORM = 4
_LONGEST_NAME = 12
_MOST_SMALL_WORDS = 4
_SHORTEST_PERSON = 2
_LONGEST_DISTRICT = 4
_LONGEST_PERSON = 4
_NAMED_TYPES = frozenset({"school", "hospital", "enterprise"})


class BodyParser:
    """Reads the bodies of one view."""

    def __init__(self, view: View, words: OrganisationWords, persons: Collection[str] = ()) -> None:
        """Read `view`; `persons` are names of people that stand in it, folded."""
        self._view, self._words, self._persons = view, words, persons
        self._names = BodyNames(view, words)
        self._purposes = Purposes(view, words)

    def parse(self, start: int, listed: bool = False, titled: bool = False) -> Body | None:
        """Return the body whose head begins at `start`.

        `listed` when a sector behind ":" may follow, `titled` when it is the parent of a body behind a post.
        """
        match = self._words.head.at(self._view.folded, start)
        if match is None:
            return None
        form, head = match.payload
        if not self._cased(form, match.start, match.end) or self._inside_word(form, match.start):
            return None
        body = Body(match.start, match.end, head, form)
        after_title = titled or self._after_title(start)
        for part in head.takes:
            body = self._take(body, part, after_title, listed)
        if listed and body.sector and ":" in self._view.text[match.end : body.end]:
            colon = self._view.text.index(":", match.end)
            return replace(body, start=self._view.trim(colon + 1, body.end)[0])
        is_told = self._complete(body) or (after_title and self._is_before_holder(body))
        return body if is_told and self._written_as_name(body) else None

    def parse_sector(self, first: Body, position: int) -> Body | None:
        """Return the body of a list that shares the head of `first` and whose sector begins at `position`."""
        body = Body(position, position, first.head, first.head_form)
        taken = self._sector(body, position)
        if taken is None:
            return None
        return self._territory(taken, False) if "territory" in first.head.takes else taken

    def mention(self, body: Body) -> OrganisationMention:
        """Return the mention for `body`."""
        return self._names.mention(body)

    def _take(self, body: Body, part: Part, after_title: bool, listed: bool) -> Body:
        position = self._next(body.end)
        if part == "sector":
            if listed and self._view.text[body.end : body.end + 2].strip().startswith(":"):
                position = body.end + self._view.text[body.end : body.end + 3].index(":") + 1
                position += self._view.text[position : position + 1] == " "
            return (self._sector(body, position) if position else None) or body
        if not position or self._blocked(body):
            return body
        if part == "parent" and body.place is None:
            parent = self.parse(position, titled=after_title)
            return replace(body, parent=parent, end=parent.end) if parent else body
        if part == "territory" and body.place is None and body.parent is None:
            return self._territory(body, after_title)
        if part == "place" and body.place is None and body.parent is None:
            return self._bare_place(body, position, after_title)
        is_bare = body.sector is None and body.place is None and body.parent is None and body.own_name is None
        if part == "purpose" and is_bare:
            end = self._purposes.end(position, after_title)
            return replace(body, own_name=Span(position, end), end=end) if end else body
        if part == "name" and is_bare:
            return self._own_name(body, position, after_title)
        if part == "number" and (number := _NUMBER.match(self._view.text, body.end)):
            return replace(body, own_name=Span(number.start() + 1, number.end()), end=number.end())
        return body

    def _blocked(self, body: Body) -> bool:
        return body.own_name is not None and body.head.type == "enterprise"

    def _next(self, end: int) -> int:
        """Return where the next word begins, 0 when the name cannot go on; capitals may go on over a line end."""
        text = self._view.text
        if text[end : end + 1] == "\n":
            capitals = text[max(0, end - 3) : end] + text[end + 1 : end + 4]
            return end + 1 if is_shouted(capitals.strip()) and end > 0 else 0
        return end + 1 if text[end : end + 1] == " " else 0

    def _sector(self, body: Body, position: int) -> Body | None:
        """Return `body` with the longest sector at `position` that its head has: "các sở: Tài chính, Kế hoạch và …"."""
        fitting = (
            m for m in self._words.sector.all_at(self._view.folded, position) if body.head.id in m.payload[1].heads
        )
        match = next(fitting, None)
        if match is None:
            return None
        form = match.payload[0]
        written = self._view.text[match.start : match.end]
        if not self._cased(form, match.start, match.end, loose=body.start < body.end and " " in form):
            return None
        if is_abbreviation(form) and written != written.upper() and "&" not in written and "P" not in form:
            return None
        nation = self._words.nation.at(self._view.folded, self._next(match.end) or len(self._view.text))
        is_capital = nation is not None and self._view.text[nation.start].isupper()
        return replace(
            body, sector=match.payload, nation=is_capital, end=nation.end if nation and is_capital else match.end
        )

    def _territory(self, body: Body, after_title: bool) -> Body:
        nation = self._words.nation.at(self._view.folded, self._next(body.end) or len(self._view.text))
        if nation is not None:
            body = replace(body, nation=True, end=nation.end)
        branch = self._words.branch.at(self._view.folded, self._next(body.end) or len(self._view.text))
        end = branch.end if branch else body.end
        position = self._next(end)
        if not position:
            return body
        region = self._words.region.at(self._view.folded, position)
        if region is not None:
            return self._region(body, region.start, region.end)
        place = place_at(self._view, self._words, position, self._persons if after_title else None)
        if branch is not None and place is None and (run := capital_run(self._view.text, position, 3)):
            return replace(body, own_name=Span(branch.start, run[-1].end), end=run[-1].end)
        if place is None or (place.kinds == ("thôn",) and place.name is None):
            return body
        return replace(body, place=place, end=place.end)

    def _region(self, body: Body, start: int, end: int) -> Body:
        number = _NUMBER.match(self._view.text, end)
        if number:
            end = self._seat_end(number.end())
        elif self._next(end) and (run := capital_run(self._view.text, end + 1, 3)):
            end = run[-1].end
            number = _NUMBER.match(self._view.text, end)
            end = number.end() if number else end
        return replace(body, region=Span(start, end), end=end)

    def _seat_end(self, end: int) -> int:
        """Return where the province ends that stands behind a numbered region: "khu vực 3 - Lạng Sơn"."""
        link = _LINK.match(self._view.text, end)
        seat = self._words.province.at(self._view.folded, link.end()) if link else None
        return seat.end if seat is not None and self._view.text[seat.start].isupper() else end

    def _bare_place(self, body: Body, position: int, after_title: bool) -> Body:
        place = place_at(self._view, self._words, position, self._persons if after_title else None)
        if place is not None:
            return replace(body, place=place, end=place.end)
        run = self._before_end(capital_run(self._view.text, position, 4))
        if not run or self._words.head.at(self._view.folded, position):
            return body
        size = len(run)
        known = self._district_before_person(run) if after_title else 0
        if known:
            return replace(body, own_name=Span(position, run[known - 1].end), end=run[known - 1].end)
        is_person = after_title and person_length(self._view, self._words, run) == size and not self._is_unit(run)
        if is_person and not self._holder_before(body.start):
            return body
        for length in (2, 3, 1):
            if length < size and person_length(self._view, self._words, run[length:]) == size - length:
                size = length
                break
        return replace(body, own_name=Span(position, run[size - 1].end), end=run[size - 1].end)

    def _before_end(self, run: Sequence[Span]) -> Sequence[Span]:
        """Return a run in capitals up to the first word that no name goes on with: "TỈNH ỦY [THÁNG 12]"."""
        if not run or not self._view.text[run[0].start : run[-1].end].isupper():
            return run
        ends = (i for i, item in enumerate(run) if self._words.purpose_end.at(self._view.folded, item.start))
        return run[: next(ends, None)]

    def _district_before_person(self, run: Sequence[Span]) -> int:
        """Return how many syllables name a district that a person's name follows ("An Lão Lê Văn Nam"), 0 for none."""
        for size in range(min(_LONGEST_DISTRICT, len(run) - _SHORTEST_PERSON), 0, -1):
            rest = run[size:]
            is_known = is_district(self._view.folded[run[0].start : run[size - 1].end])
            if is_known and person_length(self._view, self._words, rest) == len(rest):
                return size
        return 0

    def _is_unit(self, run: Sequence[Span]) -> bool:
        """Tell a unit that the text names elsewhere with its kind ("huyện Lục Ngạn"), or one of the tables."""
        name = self._view.folded[run[0].start : run[-1].end]
        if len(run) == _SHORTEST_PERSON and name in self._unit_names:
            return True
        return name not in self._persons and is_district(name)

    @cached_property
    def _unit_names(self) -> frozenset[str]:
        """The two syllables behind each word for a kind of unit, folded; found in one pass over the text."""
        text, folded = self._view.text, self._view.folded
        runs = (capital_run(text, kind.end + 1, _SHORTEST_PERSON) for kind in self._words.kind.find(folded))
        return frozenset(folded[run[0].start : run[-1].end] for run in runs if len(run) == _SHORTEST_PERSON)

    def _own_name(self, body: Body, position: int, after_title: bool) -> Body:
        """Take a name of its own: capitalised syllables with the common words of such names between them."""
        text, start, end, capitals = self._view.text, position, 0, 0
        tail: list[Span] = []
        for _ in range(_LONGEST_NAME):
            inner = self._words.inner.at(self._view.folded, position)
            syllable = syllable_at(text, position)
            if inner is not None:
                position, tail = inner.end, []
                if text[inner.start].isupper():
                    end, capitals = inner.end, capitals + 1
            elif syllable is not None and text[syllable.start].isupper() and not self._begins_other(position):
                tail.append(syllable)
                position = end = syllable.end
                capitals += 1
            elif len(tail) == 1 and syllable is not None and self._ends_a_word(syllable):
                position, tail = syllable.end, []
            elif capitals and (last := self._last_word_before_nation(position)) is not None:
                position, tail = last, []
            else:
                break
            link = _LINK.match(text, position)
            if link and text[link.end() : link.end() + 1].isupper() and not self._begins_other(link.end()):
                position, tail = link.end(), []
            if text[position : position + 1] == " ":
                position += 1
            elif position == end:
                break
        if after_title:
            if (
                start == (tail[0].start if tail else -1)
                and self._is_holder(tail)
                and not self._holder_before(body.start)
            ):
                return body
            end = self._without_person(tail, end)
        if capitals and body.head.descriptive and tail and end == tail[-1].end and text[end : end + 1] == " ":
            following = syllable_at(text, end + 1)
            is_name = following is not None and self._words.purpose_end.at(self._view.folded, following.start) is None
            end = following.end if following and is_name and text[following.start].islower() else end
        return replace(body, own_name=Span(start, end), end=end) if capitals and end > start else body

    def _ends_a_word(self, syllable: Span) -> bool:
        """Tell the second syllable of a common word in a name: "Công ty Xây [lắp] Tiền Giang"."""
        text, folded, behind = self._view.text, self._view.folded, syllable.end + 1
        goes_on = text[syllable.end : behind] == " " and text[behind : behind + 1].isupper()
        if not goes_on or self._words.purpose_end.at(folded, syllable.start) is not None:
            return False
        return not self._begins_other(behind) and self._words.address.at(folded, syllable.start) is None

    def _last_word_before_nation(self, position: int) -> int | None:
        """Return where the small words end that stand before the nation's name: "Hiệp hội Hồ [tiêu] Việt Nam"."""
        for _ in range(_MOST_SMALL_WORDS):
            syllable = syllable_at(self._view.text, position)
            if syllable is None or self._view.text[syllable.end : syllable.end + 1] != " ":
                return None
            if self._words.nation.at(self._view.folded, syllable.end + 1) is not None:
                return syllable.end
            position = syllable.end + 1
        return None

    def _begins_other(self, position: int) -> bool:
        folded = self._view.folded
        head = self._words.head.at(folded, position)
        is_company = head is not None and " " in head.payload[0] and head.payload[1].type == "enterprise"
        is_named = head is not None and "name" in head.payload[1].takes
        return (is_company and is_named) or self._words.title.at(folded, position) is not None

    def _without_person(self, tail: list[Span], end: int) -> int:
        """Return where the name ends when the last capitalised syllables are the holder's name."""
        sizes = [
            size for size in (4, 3) if len(tail) > size and person_length(self._view, self._words, tail[-size:]) == size
        ]
        whole = (size for size in sizes if self._ends_with_province(tail[:-size]))
        sure = (size for size in sizes if is_sure_person(self._view, self._words, tail[-size:]))
        size = next(whole, next(sure, next(iter(sizes), 0)))
        return tail[-size - 1].end if size else end

    def _ends_with_province(self, run: Sequence[Span]) -> bool:
        """Tell whether the last two syllables are a province's name: "Nhiệt điện Quảng Ninh"."""
        pair = run[-_SHORTEST_PERSON:]
        province = self._words.province.at(self._view.folded, pair[0].start, pair[-1].end)
        return province is not None and province.end == pair[-1].end

    def _is_holder(self, run: Sequence[Span]) -> bool:
        """Tell a run of three or four syllables that is a person's name: "Tổng Giám đốc Công ty Đậu Thị Bích Ngà"."""
        if not _SHORTEST_PERSON < len(run) <= _LONGEST_PERSON:
            return False
        return person_length(self._view, self._words, run) == len(run) and is_sure_person(self._view, self._words, run)

    def _holder_before(self, start: int) -> bool:
        """Tell whether who holds the post before `start` is named before it: "Trung tá A, Đồn trưởng Đồn …"."""
        low = max(0, start - 40)
        title = next((m for m in self._words.title.find(self._view.folded, low, start) if m.end == start - 1), None)
        before = self._view.text[max(0, (title.start if title else 0) - 40) : title.start if title else 0].rstrip()
        if before[-1:] not in (",", "-", "–"):
            return False
        words = before[:-1].split()
        return bool(words) and words[-1][0].isupper()

    def _after_title(self, start: int) -> bool:
        """Tell whether a post stands right before `start`, so that its holder's name may follow the body."""
        low = max(0, start - 40)
        folded = self._view.folded
        return any(match.end == start - 1 for match in self._words.title.find(folded, low, start)) or any(
            match.end >= start for match in self._words.title.find(folded, low, start + 6)
        )

    def _is_before_holder(self, body: Body) -> bool:
        """Tell a body that its own people call by its head alone: "Phó Giám đốc Sở Nguyễn Văn Nam"."""
        position = self._next(body.end)
        run = capital_run(self._view.text, position) if position else ()
        return len(run) > 1 and person_length(self._view, self._words, run) == len(run)

    def _complete(self, body: Body) -> bool:
        needs = body.head.needs
        if needs == "sector":
            return body.sector is not None
        if needs == "parent":
            return body.parent is not None
        if needs == "name":
            return body.own_name is not None
        return needs == "nothing" or bool(
            body.sector or body.parent or body.place or body.own_name or body.region or body.nation
        )

    def _cased(self, form: str, start: int, end: int, loose: bool = False) -> bool:
        """Tell whether the words are written with the capitals that a form of abbreviations has."""
        written = self._view.text[start:end]
        if is_abbreviation(form):
            return written.upper() == written or any(char.isupper() for char in written[1:])
        return loose or written[0].isupper() or any(char.islower() for char in written)

    def _inside_word(self, form: str, start: int) -> bool:
        """Tell whether the head is part of a document code ("NQ-CP") or of a person's name ("Ngô Trường Kha")."""
        text = self._view.text
        if start and text[start - 1] in "-/&.":
            return True
        if " " in form or not start or text[start - 1] != " ":
            return False
        before = text.rfind(" ", 0, start - 1) + 1
        surname = self._words.surname.at(self._view.folded, max(before, text.rfind("\n", before, start) + 1), start - 1)
        return surname is not None and surname.end == start - 1 and text[surname.start].isupper()

    def _written_as_name(self, body: Body) -> bool:
        """Tell whether the head may stand with the capitals it has: in lower case only what is plain from the rest."""
        written = self._view.text[body.start : body.start + len(body.head_form)]
        if any(char.isupper() for char in written) or body.head.lower:
            return True
        if body.own_name is not None and body.head.type in _NAMED_TYPES:
            return self._is_proper(body.own_name)
        if body.sector is not None:
            return self._view.text[body.start + len(body.head_form) :].lstrip(" :")[:1].isupper()
        return body.parent is not None or (body.end > body.start + len(written) and _is_long(body.head_form))

    def _is_proper(self, name: Span) -> bool:
        """Tell whether a name has a capital besides those of the common words in it ("trường THCS")."""
        position = name.start
        for inner in self._words.inner.find(self._view.folded, name.start, name.end):
            if any(char.isupper() for char in self._view.text[position : inner.start]):
                return True
            position = inner.end
        return any(char.isupper() for char in self._view.text[position : name.end])


def _is_long(form: str) -> bool:
    return len(form.split()) >= _LONG_FORM
