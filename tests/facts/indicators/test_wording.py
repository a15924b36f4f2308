"""What words are, and how a name is written."""

from minutes_nlp.facts.indicators.wording import is_measure, is_place, written_name
from minutes_nlp.mentions.types import Span
from tests.facts.reading import reading

TEXT = "Tổng sản lượng lúa của huyện Lệ Thủy: cuộc thanh tra, thanh tra."


def _span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def test_measures_and_places() -> None:
    """A name may begin with a word of measuring, or be that of a place."""
    source = reading(TEXT)
    assert [is_measure(source, _span(words)) for words in ("sản lượng lúa", "huyện Lệ Thủy")] == [True, False]
    assert [is_place(source, _span(words)) for words in ("sản lượng lúa", "huyện Lệ Thủy")] == [False, True]


def test_words_are_said_once() -> None:
    """Spans are joined by a space, and words that the name ends with already are left out."""
    source = reading(TEXT)
    assert written_name(source, [_span("sản lượng"), _span("lúa")]) == "sản lượng lúa"
    again = TEXT.rindex("thanh tra")
    assert written_name(source, [_span("cuộc thanh tra"), Span(again, again + 9)]) == "cuộc thanh tra"
