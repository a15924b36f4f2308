"""Where a document is at home: the unit that "UBND tỉnh" or "Sở Y tế" of its own text belongs to.

Documents of an office name their unit once, in the head ("TỈNH HÀ NAM", "Thanh Hóa, ngày …") or before the headline
("Thanh Hóa: …"), and then only by its kind (NĐ 30/2020/NĐ-CP, Phụ lục I on place and date).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

from minutes_nlp.facts.document import find_issuer
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.places import PlaceMention
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.mentions.types import Span

_HEAD_LINES = 14
_GAP = 3
_FIRST_SENTENCES = 3


def find_home(reading: Reading) -> Mapping[str, str]:
    """Return the proper name of the document's own unit of each kind ("tỉnh": "Hà Nam"); none where several stand."""
    own = _names(_own_places(reading), str.title)
    if not own and reading.structure.genre == "press_release":
        own = _names(_told_first(reading), str)
    return {kind: next(iter(names)) for kind, names in own.items() if len(names) == 1}


def _names(places: Iterable[PlaceMention], cased: Callable[[str], str]) -> dict[str, set[str]]:
    """Return the proper names of units of each kind; `cased` is how one is written that is no province."""
    found: dict[str, set[str]] = {}
    for place in places:
        kind = _kind(place)
        if kind is not None and place.name is not None:
            name = place.province.forms[0] if place.province is not None else cased(place.name)
            found.setdefault(kind, set()).add(name)
    return found


def _told_first(reading: Reading) -> Iterator[PlaceMention]:
    """Yield the units that the first sentences of a news item name with their kind."""
    sentences = reading.structure.sentences[:_FIRST_SENTENCES]
    end = sentences[-1].end if sentences else 0
    return (place for place in starting_in(reading.mentions.places, 0, end) if place.kinds)


def _kind(place: PlaceMention) -> str | None:
    if place.province is not None and not (place.kinds and place.kinds[0] != place.province.type):
        return place.province.type
    return place.kinds[0] if len(place.kinds) == 1 else None


def _own_places(reading: Reading) -> Iterator[PlaceMention]:
    """Yield the places that stand in the head as a line of their own, before a date or a headline."""
    lines = [Span(item.start, item.end) for item in reading.structure.paragraphs if item.start < item.end]
    limit = lines[min(_HEAD_LINES, len(lines)) - 1].end if lines else 0
    issuer = find_issuer(reading)
    for place in reading.mentions.places:
        if place.start >= limit:
            return
        is_issuers = issuer is not None and issuer.start <= place.start and place.end <= issuer.end
        if is_issuers or _opens_line(reading, place, lines):
            yield place


def _opens_line(reading: Reading, place: PlaceMention, lines: list[Span]) -> bool:
    """Tell a place that begins its line in capitals, before the colon of a headline, or before the document's date."""
    text = reading.view.text
    if text[place.end : place.end + 1] == ",":
        return any(day.kind == "day" for day in starting_in(reading.mentions.periods, place.end, place.end + _GAP))
    line = next((line for line in lines if line.start <= place.start < line.end), None)
    if line is None or text[line.start : place.start].strip(" *|"):
        return False
    return text[place.end : place.end + 1] == ":" or text[place.start : place.end].isupper()
