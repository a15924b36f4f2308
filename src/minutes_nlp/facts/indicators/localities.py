"""Parts of a count that are told apart by their place only: "163 hộ chưa nhận tiền, gồm 41 hộ ở huyện Hà Trung"."""

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.wording import is_place, located
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.types import Span
from minutes_nlp.text.fold import fold


def name_in_place(reading: Reading, draft: Draft) -> str:
    """Return the name of the whole with the place that tells its part apart, nothing for any other fact."""
    whole = draft.parent
    if whole is None or not draft.is_count or whole.unit_code != draft.unit_code:
        return ""
    if not whole.name.lower().startswith(f"{draft.unit_code.lower()} "):
        return ""
    said = _place(reading, draft)
    return f"{whole.name} {reading.view.reading(said.start, said.end)}" if said is not None else ""


def _place(reading: Reading, draft: Draft) -> Span | None:
    """Return the words that only say where or why: "ở huyện Hà Trung", "do cây ngã"."""
    folded = reading.view.folded
    said = [words for words in draft.words if folded[words.start : words.end] != fold(draft.unit_code)]
    if len(said) != 1:
        return None
    led = located(reading.rules).at(folded, said[0].start, said[0].end)
    if led is None:
        return None
    place = Span(reading.view.trim(led.end, said[0].end)[0], said[0].end)
    return said[0] if led.payload.cause or is_place(reading, place) else None
