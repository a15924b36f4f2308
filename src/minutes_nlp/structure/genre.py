"""The genre of a document, from its heading and its code; a text without either is a press release (DOMAIN 1.1)."""

import re
from collections.abc import Sequence
from functools import lru_cache

from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.model.document import Genre
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.sections import GenreCue, Ground
from minutes_nlp.structure.types import Paragraph
from minutes_nlp.text import PhraseIndex, View

_LINES_OF_A_HEADING = 16
_LONGEST_HEADING = 90
_SEPARATOR = re.compile(r"[|\t]| {3}")
_NUMBER_LABEL = re.compile(r"\bsố\b", re.IGNORECASE)


@lru_cache(maxsize=4)
def _index(rules: Rules, where: str) -> PhraseIndex[GenreCue]:
    cues = [cue for cue in rules.sections.genre if cue.where == where]
    return PhraseIndex((form, cue) for cue in cues for form in cue.forms)


@lru_cache(maxsize=4)
def _grounds(rules: Rules) -> PhraseIndex[Ground]:
    return index_of(rules.sections.ground)


def genre_of(view: View, rules: Rules, paragraphs: Sequence[Paragraph]) -> Genre:
    """Return the genre of the document.

    Minutes have their title in small letters, too ("Biên bản họp phụ huynh"), and so has whatever names its grounds.
    """
    heading = paragraphs[:_LINES_OF_A_HEADING]
    for paragraph in heading:
        line = view.text[paragraph.start : paragraph.end]
        match = _index(rules, "line").at(view.folded, paragraph.start, paragraph.end)
        if match is None or len(line) > _LONGEST_HEADING:
            continue
        is_title = match.payload.genre == "minutes" and line[0].isupper() and line.rstrip()[-1] not in ".;,"
        if view.text[match.start : match.end].isupper() or match.end == paragraph.end or is_title:
            return match.payload.genre
    for paragraph in heading:
        code = next(_index(rules, "code").find(view.folded, paragraph.start, paragraph.end), None)
        if code is not None and _is_own(view.text[paragraph.start : code.end]):
            return code.payload.genre
    title = _index(rules, "line").at(view.folded, heading[0].start, heading[0].end) if heading else None
    return title.payload.genre if title is not None and _has_grounds(view, rules, heading) else "press_release"


def _is_own(code: str) -> bool:
    """Tell the document's own code, alone in its line or cell ("Số: 12/TB-UBND"), from one that a sentence cites."""
    cell = _SEPARATOR.split(code)[-1]
    return "/" in cell and not any(char.islower() for char in _NUMBER_LABEL.sub("", cell))


def _has_grounds(view: View, rules: Rules, heading: Sequence[Paragraph]) -> bool:
    """Tell whether the first lines name what the document rests on: "Căn cứ Luật …"."""
    return any(_grounds(rules).at(view.folded, paragraph.marker_end) is not None for paragraph in heading)
