"""Where a document is at home: the unit that "UBND tỉnh" or "Sở Y tế" of its own text belongs to.

Documents of an office name their unit once, in the head ("TỈNH HÀ NAM", "Thanh Hóa, ngày …") or before the headline
("Thanh Hóa: …"), and then only by its kind (NĐ 30/2020/NĐ-CP, Phụ lục I on place and date).
"""

from collections.abc import Iterator, Mapping

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
    found: dict[str, set[str]] = {}
    for place in _own_places(reading):
        kind = _kind(place)
        if kind is not None and place.name is not None:
            name = place.province.forms[0] if place.province is not None else place.name.title()
            found.setdefault(kind, set()).add(name)
    own = {kind: next(iter(names)) for kind, names in found.items() if len(names) == 1}
    return {**_told_first(reading), **own} if reading.structure.genre == "press_release" and not found else own


def _told_first(reading: Reading) -> Mapping[str, str]:
    """Return the only unit of each kind that the first sentences of a news item name with its kind."""
    found: dict[str, set[str]] = {}
    sentences = reading.structure.sentences[:_FIRST_SENTENCES]
    for place in starting_in(reading.mentions.places, 0, sentences[-1].end if sentences else 0):
        kind = _kind(place) if place.kinds else None
        if kind is not None and place.name is not None:
            found.setdefault(kind, set()).add(place.province.forms[0] if place.province is not None else place.name)
    return {kind: next(iter(names)) for kind, names in found.items() if len(names) == 1}


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
