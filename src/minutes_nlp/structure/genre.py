"""The genre of a document, from its heading and its code; a text without either is a press release (DOMAIN 1.1)."""

from collections.abc import Sequence
from functools import lru_cache

from minutes_nlp.model.document import Genre
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.sections import GenreCue
from minutes_nlp.structure.types import Paragraph
from minutes_nlp.text import PhraseIndex, View

_LINES_OF_A_HEADING = 16
_LONGEST_HEADING = 90


@lru_cache(maxsize=4)
def _index(rules: Rules, where: str) -> PhraseIndex[GenreCue]:
    cues = [cue for cue in rules.sections.genre if cue.where == where]
    return PhraseIndex((form, cue) for cue in cues for form in cue.forms)


def genre_of(view: View, rules: Rules, paragraphs: Sequence[Paragraph]) -> Genre:
    """Return the genre of the document; minutes have their title in small letters, too ("Biên bản họp phụ huynh")."""
    for paragraph in paragraphs[:_LINES_OF_A_HEADING]:
        line = view.text[paragraph.start : paragraph.end]
        match = _index(rules, "line").at(view.folded, paragraph.start, paragraph.end)
        if match is None or len(line) > _LONGEST_HEADING:
            continue
        is_title = match.payload.genre == "minutes" and line[0].isupper() and line.rstrip()[-1] not in ".;,"
        if view.text[match.start : match.end].isupper() or match.end == paragraph.end or is_title:
            return match.payload.genre
    for paragraph in paragraphs[:_LINES_OF_A_HEADING]:
        code = next(_index(rules, "code").find(view.folded, paragraph.start, paragraph.end), None)
        if code is not None and "/" in view.text[paragraph.start : code.end]:
            return code.payload.genre
    return "press_release"
