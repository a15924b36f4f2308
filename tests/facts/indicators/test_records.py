"""Records of indicators."""

from minutes_nlp.facts.indicators.records import merge_spans
from minutes_nlp.mentions.types import Span
from tests.facts.reading import indicators, reading


def test_spans_with_marks_between_are_one() -> None:
    """Pieces with only marks between them are one piece of evidence."""
    found = reading("đạt 5%, tăng 3% và nhiều việc khác")
    assert merge_spans(found, [Span(8, 15), Span(0, 6), Span(24, 28)]) == [Span(0, 15), Span(24, 28)]


def test_ids_come_from_the_place() -> None:
    """An id is made from where the number stands, and is unique also where two facts share it."""
    found = indicators("Đến 20/02 có 118/145 xã đạt chuẩn; thu 5 tỷ đồng.")
    assert found[0].id == "i13"
    assert len({i.id for i in found}) == len(found)


def test_one_fact_more_leaves_the_other_ids_alone() -> None:
    """Ids do not depend on what else is found."""
    short = indicators("Thu ngân sách tháng 2 đạt 15 tỷ đồng.")
    longer = indicators("Thu ngân sách tháng 2 đạt 15 tỷ đồng. Chi ngân sách đạt 9 tỷ đồng.")
    assert longer[0].id == short[0].id


def test_a_share_in_brackets_is_of_the_whole() -> None:
    """A text like "có 400 dự án, trong đó 300 (75%) …" has the whole's name as the basis of the share."""
    (_, part) = indicators("Tháng 3/2024, huyện có 400 hồ sơ, trong đó 300 hồ sơ (75%) đã giải quyết.")
    (share,) = part.comparisons
    assert share.basis is not None
    assert (share.basis.kind, share.basis.text) == ("total", "hồ sơ")
    assert "/comparisons/0/basis" in part.derived
