"""The shape of rules/sections.toml: what opens a segment, genres, and words that end no sentence."""

from typing import Literal

from minutes_nlp.model.document import Genre, SegmentKind
from minutes_nlp.rules.schema.entry import Entry, RuleFile


class SegmentCue(Entry):
    """The first words of a sentence that open a segment of `kind`."""

    kind: SegmentKind


class InsideCue(SegmentCue):
    """Words anywhere in a sentence that open a segment behind one of the kinds in `after`."""

    after: tuple[SegmentKind, ...]


class LabelCue(SegmentCue):
    """A line of its own, or a field label, that opens a segment."""


class CaptionCue(Entry):
    """Words of a caption, a paragraph of one short sentence: its first words, or `anywhere` near its end."""

    anywhere: bool = False


class GenreCue(Entry):
    """Words of the first lines that show the genre; `where` "line" asks for a line of its own, in capitals."""

    genre: Genre
    where: Literal["line", "code", "any"] = "any"


class Abbreviation(Entry):
    """Short forms whose full stop ends no sentence."""


class Preface(Entry):
    """Words that may stand before the cue of a sentence: "Tại phiên họp,", "Cũng tại hội nghị,"."""


class Ground(Entry):
    """The first words of a sentence that names what a document rests on (NĐ 30/2020): "Căn cứ", "Xét đề nghị"."""


class SectionsFile(RuleFile):
    """The file as a whole."""

    segment: tuple[SegmentCue, ...] = ()
    inside: tuple[InsideCue, ...] = ()
    label: tuple[LabelCue, ...] = ()
    caption: tuple[CaptionCue, ...] = ()
    genre: tuple[GenreCue, ...] = ()
    abbreviation: tuple[Abbreviation, ...] = ()
    preface: tuple[Preface, ...] = ()
    ground: tuple[Ground, ...] = ()
