"""The structure as a whole."""

from minutes_nlp.structure.reader import read_structure
from tests.mentions.reading import RULES, numbers_of


def test_every_place_has_its_segment() -> None:
    """Sentences lie in paragraphs, and each place of the text in one segment."""
    view, _, numbers = numbers_of("Họp UBND xã\n\nThu đạt 5 tỷ đồng. Chi đạt 4 tỷ đồng.")
    structure = read_structure(view, RULES, (), numbers.quantities)
    assert [s.paragraph for s in structure.sentences] == [0, 1, 1]
    assert structure.segment_at(0) is structure.segments[0]
    assert structure.segment_at(len(view.text)) is structure.segments[-1]
