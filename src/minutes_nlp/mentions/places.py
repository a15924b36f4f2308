"""Administrative units by name: "tỉnh Bắc Kạn", "các huyện, thành phố", "phường Hà Giang 1", a bare "Cao Bằng"."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from minutes_nlp.mentions.capitals import capital_run, syllable_at
from minutes_nlp.mentions.organisation_words import OrganisationWords, organisation_words
from minutes_nlp.mentions.person_shapes import is_sure_person, person_length
from minutes_nlp.mentions.types import PersonMention, Span
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.names import SurnameEntry
from minutes_nlp.rules.schema.places import KindEntry, ProvinceEntry
from minutes_nlp.text import PhraseMatch, View

_COUNT = re.compile(r"\d{1,3}(?:/\d{1,3})? ")
_NEXT_KIND = re.compile(r", ?| và | hoặc |/| - ")
_NUMBER_IN_NAME = re.compile(r" (?:\d{1,2}|[IVX]{1,5})(?![\w/.,-]*\d)(?![^\W\d_])")
_LONGEST_NAME = 4
_HIGHLAND = ("H'", "H’", "K'", "K’")
_SHORTEST_PERSON = 2
_USUAL_SIZE = 2
_MOST_BEFORE = 3
"""How many syllables of a person's name may stand before one that is that of a province."""


@dataclass(frozen=True, slots=True)
class PlaceMention(Span):
    """A unit as written. `kinds` are the words for what it is ("huyện", "thành phố"), more than one for a collective;
    `name` is its proper name, None for "tỉnh" alone; `level` the highest level that it can be.
    """

    kinds: tuple[str, ...]
    name: str | None
    level: str
    province: ProvinceEntry | None
    collective: bool = False

    @property
    def key(self) -> str:
        """What two mentions of the same unit share."""
        name = self.province.id if self.province else (self.name or "").lower()
        return " ".join((*(kind for kind in self.kinds if not self.province), name)).strip()


def find_places(view: View, rules: Rules) -> tuple[PlaceMention, ...]:
    """Return the units named in `view`, with or without the word for their kind, in order of place."""
    words = organisation_words(rules)
    found: list[PlaceMention] = []
    starts = sorted(
        {match.start for match in words.kind.find(view.folded)}
        | {match.start for match in words.province.find(view.folded) if view.text[match.start].isupper()}
    )
    done = 0
    for start in starts:
        place = place_at(view, words, start) if start >= done else None
        if place is not None and (place.name or place.province) and not _inside_name(view, words, place):
            found.append(place)
            done = place.end
    return tuple(found)


def without_people(places: Sequence[PlaceMention], persons: Sequence[PersonMention]) -> tuple[PlaceMention, ...]:
    """Return `places` without those whose name is that of a person: "Phó Chủ tịch UBND phường Hồ Thị Linh"."""
    starts = {person.start for person in persons if person.rejected is None}
    return tuple(place for place in places if place.name is None or place.end - len(place.name) not in starts)


def _inside_name(view: View, words: OrganisationWords, place: PlaceMention) -> bool:
    """Tell whether a unit is the end of a person's name: "Hà Quảng Ninh", "Kim Sóc Kha"."""
    if place.start < _SHORTEST_PERSON or view.text[place.start - 1] != " " or view.text[place.start].islower():
        return False
    if place.kinds and view.text[place.start : place.end].count(" ") != 1:
        return False
    before, has_middle = _syllable_before(view, place.start), False
    for _ in range(_MOST_BEFORE):
        if before is None:
            return False
        surname = words.surname.at(view.folded, before.start, place.start - 1)
        if surname is not None and (surname.end == place.start - 1 or (has_middle and _is_strong(surname))):
            return True
        has_middle = has_middle or words.middle.at(view.folded, before.start, before.end) is not None
        before = _syllable_before(view, before.start)
    return False


def _is_strong(surname: PhraseMatch[SurnameEntry]) -> bool:
    return surname.payload.strength == "strong"


def _syllable_before(view: View, start: int) -> Span | None:
    """Return the capitalised syllable right before `start`, None for other words."""
    if start < _SHORTEST_PERSON or view.text[start - 1] != " ":
        return None
    begin = max(view.text.rfind(" ", 0, start - 1), view.text.rfind("\n", 0, start - 1)) + 1
    syllable = view.text[begin : start - 1]
    return Span(begin, start - 1) if syllable.isalpha() and syllable.istitle() else None


def place_at(
    view: View, words: OrganisationWords, position: int, persons: Collection[str] | None = None
) -> PlaceMention | None:
    """Return the unit that begins at `position`.

    `persons` are names of people in the text, given when one may follow: "Chủ tịch UBND xã ...".
    """
    start = position
    level = words.level.at(view.folded, position)
    counted = _COUNT.match(view.text, position)
    plural = words.plural.at(view.folded, position)
    opener = level or plural
    if counted:
        position = counted.end()
    elif opener:
        position = opener.end + 1
    kind = words.kind.at(view.folded, position)
    if kind is None:
        if level and view.folded[level.start : level.end] == "các cấp":
            return PlaceMention(start, level.end, (), None, "other", None, collective=True)
        return _bare_province(view, words, start) if not opener and not counted else None
    collective = bool(level or plural or counted)
    if not collective:
        named = _named(view, words, kind.start, kind.end, kind.payload, persons)
        if named is not None:
            return named
    end = kind.end - 1 if view.text[kind.end - 1] == "." else kind.end
    kinds, end = _more_kinds(view, words, kind.payload, end)
    if collective or len(kinds) > 1:
        end = _listed_names(view, words, end) if plural else end
    return PlaceMention(
        start, end, tuple(entry.name for entry in kinds), None, kinds[0].level, None, collective or len(kinds) > 1
    )


def _bare_province(view: View, words: OrganisationWords, position: int) -> PlaceMention | None:
    match = words.province.at(view.folded, position)
    if match is None or not view.text[position].isupper() or view.text[match.end - 1].isdecimal():
        return None
    if not _is_whole(view, words, position, match.end):
        return None
    name = match.payload.forms[0]
    return PlaceMention(position, match.end, (), name, "province", match.payload)


def _named(
    view: View, words: OrganisationWords, start: int, kind_end: int, kind: KindEntry, persons: Collection[str] | None
) -> PlaceMention | None:
    """Return the unit whose kind is written at `start`, when a proper name follows."""
    position = kind_end + 1 if view.text[kind_end : kind_end + 1] == " " else kind_end
    if position == kind_end and view.text[kind_end - 1] != ".":
        return None
    if kind.level in ("province", "district"):
        match = words.province.at(view.folded, position)
        named = match is not None and view.text[position].isupper() and _is_kind(match.payload, kind)
        if match and named and (persons is None or _is_whole(view, words, position, match.end)):
            return PlaceMention(start, match.end, (kind.name,), match.payload.forms[0], "province", match.payload)
    if kind.level == "province":
        return None
    end = _name_end(view, words, position, persons)
    if end is None:
        number = _NUMBER_IN_NAME.match(view.text, kind_end)
        end = number.end() if number and kind.name in ("quận", "phường", "khu phố", "thôn") else None
    if end is None:
        return None
    return PlaceMention(start, end, (kind.name,), view.text[position:end], kind.level, None)


def _is_whole(view: View, words: OrganisationWords, start: int, end: int) -> bool:
    """Tell whether a province's name is no part of a person's: a person or nothing follows ("Hà Nam Trần Văn An")."""
    run = capital_run(view.text, start)
    rest = run[len(view.text[start:end].split()) :]
    if not rest or person_length(view, words, rest) == len(rest):
        return True
    return person_length(view, words, run) != len(run)


def _is_kind(province: ProvinceEntry, kind: KindEntry) -> bool:
    return kind.name == province.type or (kind.name == "thành phố" and province.city_since is not None)


def _name_end(view: View, words: OrganisationWords, position: int, persons: Collection[str] | None) -> int | None:
    """Return where the proper name of a unit ends that begins at `position`, None when there is none.

    A person may follow without any mark ("huyện Na Rì Nguyễn Văn An"): names of units have two syllables as a rule.
    """
    run = capital_run(view.text, position)
    if not run or words.head.at(view.folded, position) or words.title.at(view.folded, position):
        return None
    size = _name_size(view, words, run, persons)
    if not size:
        return None
    end = run[size - 1].end
    number = _NUMBER_IN_NAME.match(view.text, end)
    return number.end() if number and size < _LONGEST_NAME and size == len(run) else end


def _name_size(view: View, words: OrganisationWords, run: tuple[Span, ...], persons: Collection[str] | None) -> int:
    count, after_title = len(run), persons is not None
    is_whole = is_sure_person(view, words, run) and count <= _LONGEST_NAME
    for size in range(count - 1 if persons else 0):
        is_given = is_whole and count - size == _SHORTEST_PERSON and person_length(view, words, run[size:]) == 0
        if view.folded[run[size].start : run[-1].end] in (persons or ()) and not (size and is_given):
            return size
    if after_title and count >= _SHORTEST_PERSON and person_length(view, words, run) == count:
        if _is_surname_before_highland_name(view, words, run):
            return 0
        if _SHORTEST_PERSON < count <= _LONGEST_NAME:
            return _units_before_highland_name(view, run)
        if _has_double_surname(view, words, run):
            return 0
    if count > 3 or (after_title and count > 2):
        sizes = [
            size
            for size in (2, 3, 1, 4)
            if size < count and (size > 1 or count > 3) and person_length(view, words, run[size:]) == count - size
        ]
        if sizes:
            return max(sizes, key=lambda size: (_is_surely_behind(view, words, run, size), -sizes.index(size)))
    return min(count, _LONGEST_NAME)


def _is_surely_behind(view: View, words: OrganisationWords, run: Sequence[Span], size: int) -> bool:
    """Tell whether a person is sure to be named behind `size` syllables of a unit's name; most units have two."""
    has_surname = words.surname.at(view.folded, run[size].start, run[-1].end) is not None
    return is_sure_person(view, words, run[size:]) and (has_surname or size == _USUAL_SIZE)


def _has_double_surname(view: View, words: OrganisationWords, run: Sequence[Span]) -> bool:
    surname = words.surname.at(view.folded, run[0].start, run[-1].end)
    return surname is not None and surname.end == run[1].end


def _is_surname_before_highland_name(view: View, words: OrganisationWords, run: Sequence[Span]) -> bool:
    """Tell a surname with a given name of the highlands behind it: "Điểu K'Ré", "Rơ Châm H'Loan"."""
    surname = words.surname.at(view.folded, run[0].start, run[-1].end)
    return surname is not None and view.text[surname.end + 1 : surname.end + 3] in _HIGHLAND


def _units_before_highland_name(view: View, run: Sequence[Span]) -> int:
    """Return how many syllables stand before one that begins a name of the highlands: "huyện Cư M'gar H'Ruôn Ayŭn"."""
    marked = (i for i, item in enumerate(run) if i and view.text[item.start : item.start + 2] in _HIGHLAND)
    return next(marked, 0)


def _more_kinds(view: View, words: OrganisationWords, first: KindEntry, end: int) -> tuple[list[KindEntry], int]:
    """Return the kinds listed from `first` on ("huyện, thị xã, thành phố") and where the list ends."""
    kinds = [first]
    while joint := _NEXT_KIND.match(view.text, end):
        kind = words.kind.at(view.folded, joint.end())
        if kind is None or (kind.end < len(view.text) - 1 and capital_run(view.text, kind.end + 1)):
            break
        kinds.append(kind.payload)
        end = kind.end
    return kinds, end


def _listed_names(view: View, words: OrganisationWords, end: int) -> int:
    """Return where the names end that follow a plural ("các huyện Na Rì, Ba Bể và Chợ Đồn")."""
    position = end + 1 if view.text[end : end + 1] == " " else end
    while view.text[position : position + 1] == ":" or view.text[position - 1 : position] == ":":
        position += 1
    while True:
        syllable = syllable_at(view.text, position)
        if syllable is None:
            return end
        run = capital_run(view.text, position, _LONGEST_NAME)
        if not run or words.head.at(view.folded, position) or words.title.at(view.folded, position):
            return end
        end = run[-1].end
        joint = _NEXT_KIND.match(view.text, end)
        if joint is None:
            return end
        position = joint.end()
